"""The case: what it keeps, who can open it, and when it closes."""

from __future__ import annotations

import json
import os
import re
import stat
import threading
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from privacyaudit.errors import InputError, LockedError, WrongKeyError
from privacyaudit.store import files
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK


def test_what_was_kept_is_there_after_opening_again(made: tuple[Path, str]) -> None:
    """The whole point of a case."""
    with Case.open(made[0], PASSPHRASE) as case:
        case.write("diary", "e1", b"\xe2\x98\x83")
    with Case.open(made[0], PASSPHRASE) as case:
        kept = case.read("diary")

    assert [(record.seq, record.id, record.body) for record in kept] == [(1, "e1", b"\xe2\x98\x83")]


def test_the_printed_code_opens_it_however_it_is_typed(made: tuple[Path, str]) -> None:
    """A person who lost the passphrase types the code from paper, in a hurry."""
    with Case.open(made[0], code="  " + made[1].upper().replace("-", "  ")) as case:
        assert case.is_open


@pytest.mark.parametrize("typed", ["", "wrong", "lantern orchard pebble", "\ud800", "x" * 10_000])
def test_another_passphrase_does_not_open_it(made: tuple[Path, str], typed: str) -> None:
    """Nor does it say anything but what to do next; not even on standard error."""
    with pytest.raises(WrongKeyError) as raised:
        Case.open(made[0], typed)

    assert raised.value.next_step
    assert typed == "" or typed not in str(raised.value)


def test_a_wrong_passphrase_prints_nothing(
    made: tuple[Path, str], capfd: pytest.CaptureFixture[str]
) -> None:
    """The encryption library prints noise by default, which could frighten a person."""
    with pytest.raises(WrongKeyError):
        Case.open(made[0], "another one altogether")

    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "typed", ["", "short", "aaaaaaaaaaaaaaaa", "1234567890123", "qwertyuiopasdf", "ababababababab"]
)
def test_a_passphrase_that_is_easy_to_guess_is_not_taken(tmp_path: Path, typed: str) -> None:
    """The other person knows the person well, and will try."""
    with pytest.raises(InputError):
        Case.create(tmp_path / "notes", typed, cost=QUICK)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("typed", ["lantern  orchard pebble wren ", "lantern\torchard pebble wren"])
def test_spaces_do_not_matter_in_a_passphrase(made: tuple[Path, str], typed: str) -> None:
    """A telephone's keyboard adds a space after each word."""
    with Case.open(made[0], typed) as case:
        assert case.is_open


@pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX")
def test_every_file_is_for_its_owner_only(made: tuple[Path, str]) -> None:
    """Other accounts on a shared computer must not even read the encrypted files."""
    old = os.umask(0)
    try:
        with Case.open(made[0], PASSPHRASE) as case:
            case.write("diary", "e", b"1")
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in made[0].iterdir()}
    finally:
        os.umask(old)

    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(made[0].stat().st_mode) == 0o700


def test_a_case_has_an_id_and_no_name(case: Case) -> None:
    """J1: an id is on screen and disk, never a name."""
    assert case.id.startswith("C-")
    assert len(case.id) == 10


def test_two_cases_share_no_key(tmp_path: Path) -> None:
    """What is known of one case must not open or join another."""
    pairs = [Case.create(tmp_path / name, PASSPHRASE, cost=QUICK) for name in ("a", "b")]

    assert len({case.id for case, _code in pairs}) == 2
    assert len({case.key for case, _code in pairs}) == 2
    assert len({code for _case, code in pairs}) == 2
    for case, _code in pairs:
        case.lock()


def test_it_locks_itself_when_nobody_uses_it(made: tuple[Path, str]) -> None:
    """A person may be called away from an open case."""
    case = Case.open(made[0], PASSPHRASE, idle=0.15)
    case.read("diary")
    deadline = time.monotonic() + 20
    while case.is_open and time.monotonic() < deadline:
        time.sleep(0.02)

    assert not case.is_open
    with pytest.raises(LockedError):
        case.read("diary")


def test_using_it_keeps_it_open(made: tuple[Path, str]) -> None:
    """Nobody should lose a long entry because a timer ran since the start."""
    with Case.open(made[0], PASSPHRASE, idle=60) as case:
        case._used -= 50
        case.read("diary")
        case._used -= 50
        assert case.read("diary") == ()
        case._used -= 61
        with pytest.raises(LockedError):
            case.read("diary")


def test_several_threads_write_one_after_the_other(case: Case) -> None:
    """The pages on this machine answer from more than one thread."""

    def write(name: str) -> None:
        for _count in range(25):
            case.write("diary", name, b"1")

    threads = [threading.Thread(target=write, args=(str(name),)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [record.seq for record in case.read("diary")] == list(range(1, 101))
    assert case.faults() == ()


def test_a_record_cannot_be_edited_in_place(case: Case) -> None:
    """C6: a correction is a new entry; the database itself refuses the other way."""
    case.write("diary", "e", b"first")
    for statement in (
        "UPDATE records SET body = X'00'",
        "UPDATE records SET at = ''",
        "DELETE FROM records",
    ):
        with pytest.raises(Exception, match="damaged"), case.writing() as connection:
            connection.execute(statement)

    assert [record.body for record in case.read("diary")] == [b"first"]


def test_a_change_behind_our_back_is_seen(case: Case) -> None:
    """The chain shows any edit, even one by somebody who holds the key."""
    for number in range(3):
        case.write("diary", f"e{number}", b"text %d" % number)
    with case.writing() as connection:
        connection.set_authorizer(None)  # somebody with another program
        connection.execute("DROP TRIGGER records_are_not_edited")
        connection.execute("UPDATE records SET body = X'00' WHERE seq = 2")

    assert case.faults() == ("diary/2",)


def test_what_a_person_takes_out_is_gone_and_the_rest_still_holds(case: Case) -> None:
    """It is theirs to take out; the others must not lose their worth by that."""
    for number in range(3):
        case.write("diary", f"e{number}", b"text %d" % number)
    taken = case.take_out("diary", "e1")

    assert taken == 1
    assert [record.body for record in case.read("diary")] == [b"text 0", None, b"text 2"]
    assert case.faults() == ()


def test_the_day_to_remove_it_is_kept(case: Case) -> None:
    """F5: a case shows the day on which it is due to go."""
    case.purge_on_day(date(2027, 1, 2))

    assert case.purge_on == date(2027, 1, 2)


def test_times_are_kept_in_utc_to_the_microsecond(case: Case) -> None:
    """A clock change or another zone must not move an entry."""
    at = datetime(2026, 3, 29, 0, 59, 59, 123456, tzinfo=UTC)
    case.write("diary", "e", b"1", at)

    assert case.read("diary")[0].at == at


def test_the_folder_says_nothing_in_its_names(made: tuple[Path, str]) -> None:
    """F2: neutral names only."""
    names = {path.name for path in made[0].iterdir()}

    assert names <= {"data", "keys", "keys.copy", "spare", "lock", "CACHEDIR.TAG"}
    json.dumps(sorted(names))


def test_what_a_crash_left_half_written_is_swept(made: tuple[Path, str]) -> None:
    """Half files would pile up, and a person might wonder what they are."""
    (made[0] / "keys.0a1b2c3d.part").write_bytes(b"half")
    with Case.open(made[0], PASSPHRASE):
        pass

    assert not list(made[0].glob("*.part"))


def test_the_space_kept_back_is_filled_again(made: tuple[Path, str]) -> None:
    """After one full disk, the next one must find room too."""
    files.drop_ballast(made[0])
    with Case.open(made[0], PASSPHRASE):
        pass

    assert (made[0] / files.BALLAST).stat().st_size == files.BALLAST_BYTES


ESCAPES = (
    "ATTACH DATABASE '{aside}' AS aside KEY ''",
    "VACUUM INTO '{aside}'",
    "SELECT load_extension('{aside}')",
    "SELECT sqlcipher_export('aside')",
    "PRAGMA secure_delete = OFF",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = OFF",
    "PRAGMA writable_schema = ON",
    "PRAGMA cipher_memory_security = OFF",
    "DROP TABLE records",
    "DROP TRIGGER records_are_not_edited",
    "CREATE TEMP TABLE aside (x)",
    "CREATE VIRTUAL TABLE aside USING fts5(x)",
)


@pytest.mark.parametrize("statement", ESCAPES)
def test_an_open_case_runs_no_statement_that_would_take_it_apart(
    made: tuple[Path, str], tmp_path: Path, statement: str
) -> None:
    """Were a statement ever smuggled in, it could not write the case out in the clear."""
    aside = tmp_path / "aside"
    with Case.open(made[0], PASSPHRASE) as case:
        with case.reading() as connection, pytest.raises(sqlcipher.DatabaseError) as refused:
            connection.execute(statement.format(aside=aside))
        case.write("diary", "e1", b"still there")
        kept = case.read("diary")

    assert re.search("not authorized|prohibited|authorization denied", str(refused.value))
    assert not aside.exists()
    assert [record.body for record in kept] == [b"still there"]


def test_the_same_statement_is_run_where_nobody_refuses_it(
    made: tuple[Path, str], tmp_path: Path
) -> None:
    """The twin: it is the refusal that stops it, not a mistake in the statement."""
    aside = tmp_path / "aside"
    with Case.open(made[0], PASSPHRASE) as case, case.reading() as connection:
        connection.set_authorizer(None)
        connection.execute(ESCAPES[0].format(aside=aside))
        connection.execute("CREATE TABLE aside.copy AS SELECT * FROM facts")

    assert aside.read_bytes().startswith(b"SQLite format 3")


def test_the_memory_of_an_open_case_is_wiped_as_it_is_let_go_of(made: tuple[Path, str]) -> None:
    """What was read leaves no copy behind in memory that another program is given."""
    with Case.open(made[0], PASSPHRASE) as case, case.reading() as connection:
        connection.set_authorizer(None)
        assert connection.execute("PRAGMA cipher_memory_security").fetchone()[0] in (1, "1")
