"""A case that is damaged, missing, newer or in use: one sentence, what to do, nothing lost."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec
import pytest

from privacyaudit.errors import CaseError, LockedError, WrongKeyError
from privacyaudit.store import slots
from privacyaudit.store.alone import alone
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK


def _snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "lock"}


def _says_what_to_do(error: CaseError) -> None:
    assert error.says.endswith(".")
    assert error.next_step.endswith(".")
    assert error.exit_code > 1
    assert str(error).count("\n") == 0


def test_no_folder_is_said(tmp_path: Path) -> None:
    """A memory stick may not be plugged in."""
    with pytest.raises(CaseError) as raised:
        Case.open(tmp_path / "nowhere", PASSPHRASE)

    _says_what_to_do(raised.value)


@pytest.mark.parametrize("name", ["data", "keys"])
def test_a_missing_file_is_said(made: tuple[Path, str], name: str) -> None:
    """Half a case may have been copied."""
    (made[0] / name).unlink()
    if name == "keys":
        (made[0] / "keys.copy").unlink()
    with pytest.raises(CaseError) as raised:
        Case.open(made[0], PASSPHRASE)

    _says_what_to_do(raised.value)


def test_data_that_lies_elsewhere_is_not_opened(made: tuple[Path, str], tmp_path: Path) -> None:
    """F5: a purge would remove the link, say that all is gone, and leave the data."""
    (made[0] / "data").rename(tmp_path / "elsewhere")
    (made[0] / "data").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CaseError, match="link") as raised:
        Case.open(made[0], PASSPHRASE)

    _says_what_to_do(raised.value)


@pytest.mark.parametrize("name", slots.NAMES)
@pytest.mark.parametrize("damage", [b"", b"{}", b"\0" * 700, b'{"format":1', b"[" * 100_000])
def test_one_damaged_copy_of_the_keys_is_mended_from_the_other(
    made: tuple[Path, str], name: str, damage: bytes
) -> None:
    """Losing the keys would lose the case, so they are there twice."""
    (made[0] / name).write_bytes(damage)
    with Case.open(made[0], PASSPHRASE):
        pass

    first, second = ((made[0] / each).read_bytes() for each in slots.NAMES)
    assert first == second != damage


def test_both_copies_damaged_is_said(made: tuple[Path, str]) -> None:
    """Then only a backup helps, and the words say so."""
    for name in slots.NAMES:
        (made[0] / name).write_bytes(b"?")
    with pytest.raises(CaseError) as raised:
        Case.open(made[0], PASSPHRASE)

    _says_what_to_do(raised.value)
    assert "backup" in raised.value.next_step


def test_a_slot_that_asks_for_too_much_work_is_not_tried(made: tuple[Path, str]) -> None:
    """A changed file must not be able to stop the machine."""
    kept = slots.read(made[0])
    greedy = tuple(msgspec.structs.replace(slot, memory=2**40) for slot in kept.slots)
    slots.write(made[0], msgspec.structs.replace(kept, slots=greedy))
    with pytest.raises(CaseError) as raised:
        Case.open(made[0], PASSPHRASE)

    _says_what_to_do(raised.value)


def test_a_case_without_a_passphrase_slot_says_so(made: tuple[Path, str]) -> None:
    """The slot may have been taken away; the printed code still opens it."""
    kept = slots.read(made[0])
    left = tuple(slot for slot in kept.slots if slot.kind == "recovery")
    slots.write(made[0], msgspec.structs.replace(kept, slots=left))
    with pytest.raises(CaseError) as raised:
        Case.open(made[0], PASSPHRASE)

    _says_what_to_do(raised.value)
    with Case.open(made[0], code=made[1]):
        pass


@pytest.mark.parametrize("typed", ["mimuh", "", "x" * 45, "mimuh-" * 9, "é" * 45, "1" * 45])
def test_a_code_that_is_not_whole_is_said(made: tuple[Path, str], typed: str) -> None:
    """The check word tells a slip from a wrong code."""
    if not typed:
        return
    with pytest.raises(WrongKeyError) as raised:
        Case.open(made[0], code=typed)

    _says_what_to_do(raised.value)


def test_a_code_with_one_wrong_letter_is_said(made: tuple[Path, str]) -> None:
    """Every one-letter slip is told apart from a code that does not belong here."""
    letters = "bdfghjklmnprstvzaiou"
    for at, letter in enumerate(made[1]):
        if letter == "-":
            continue
        other = random.Random(at).choice([each for each in letters if each != letter])
        with pytest.raises(WrongKeyError):
            Case.open(made[0], code=made[1][:at] + other + made[1][at + 1 :])


def test_a_newer_case_is_not_touched(made: tuple[Path, str]) -> None:
    """An old program must not harm what a new one wrote."""
    with Case.open(made[0], PASSPHRASE) as case, case.writing() as connection:
        connection.execute("PRAGMA user_version = 9999")
    before = _snapshot(made[0])
    with pytest.raises(CaseError, match="newer version") as raised:
        Case.open(made[0], PASSPHRASE)

    _says_what_to_do(raised.value)
    assert _snapshot(made[0]) == before


def test_newer_keys_are_not_touched(made: tuple[Path, str]) -> None:
    """The same for the key slots."""
    for name in slots.NAMES:
        (made[0] / name).write_bytes(b'{"format": 2, "anything": []}')
    with pytest.raises(CaseError, match="newer version"):
        Case.open(made[0], PASSPHRASE)


def test_every_damaged_byte_of_the_database_is_seen(made: tuple[Path, str]) -> None:
    """Silent damage could change what a person wrote."""
    with Case.open(made[0], PASSPHRASE) as case:
        for number in range(20):
            case.write("diary", str(number), b"x" * 500)
    whole = (made[0] / "data").read_bytes()
    chance = random.Random(1)
    for _count in range(60):
        at = chance.randrange(len(whole))
        changed = whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]
        (made[0] / "data").write_bytes(changed)
        try:
            with Case.open(made[0], PASSPHRASE) as case:
                assert case.faults(), at
        except CaseError as error:
            _says_what_to_do(error)


def test_a_cut_database_is_said(made: tuple[Path, str]) -> None:
    """A copy may have stopped half way."""
    whole = (made[0] / "data").read_bytes()
    for size in (0, 1, 100, 4096, len(whole) - 1):
        (made[0] / "data").write_bytes(whole[:size])
        try:
            with Case.open(made[0], PASSPHRASE) as case:
                assert case.faults(), size
        except CaseError as error:
            _says_what_to_do(error)


def test_a_second_program_is_told_to_wait(made: tuple[Path, str]) -> None:
    """Two windows on one case: the second is told, nothing is lost."""
    with (
        Case.open(made[0], PASSPHRASE, patience=0.2) as first,
        Case.open(made[0], PASSPHRASE, patience=0.2) as second,
        first.writing(),
        pytest.raises(LockedError) as raised,
    ):
        second.write("diary", "e", b"1")

    _says_what_to_do(raised.value)


def test_long_work_keeps_the_second_program_out(made: tuple[Path, str]) -> None:
    """The same for a change of key or a backup."""
    with (
        Case.open(made[0], PASSPHRASE, patience=0.1) as case,
        alone(made[0], 1),
        pytest.raises(LockedError),
        alone(made[0], 0.1),
    ):
        case.read("diary")


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    """A case must not be made over a person's own files."""
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(CaseError) as raised:
        Case.create(tmp_path, PASSPHRASE, cost=QUICK)

    _says_what_to_do(raised.value)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


READ_ONLY = """
import os, sys
from pathlib import Path
from privacyaudit.errors import CaseError
from privacyaudit.store.case import Case
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
case = Case.open(Path(sys.argv[1]), sys.argv[2])
print(len(case.read("diary")))
try:
    case.write("diary", "e2", b"2")
except CaseError as error:
    print(error)
try:
    Case.create(Path(sys.argv[1]) / "inside", sys.argv[2])
except CaseError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX")
def test_a_folder_that_cannot_be_written_still_opens() -> None:
    """A case on a locked memory stick can be read; writing says why not."""
    with tempfile.TemporaryDirectory() as outer:
        folder = Path(outer) / "notes"
        with Case.create(folder, PASSPHRASE, cost=QUICK)[0] as case:
            case.write("diary", "e", b"1")
        for path in folder.iterdir():
            path.chmod(0o444)
        folder.chmod(0o555)
        Path(outer).chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(folder), PASSPHRASE],
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
            check=False,
        )
        Path(outer).chmod(0o700)
        folder.chmod(0o700)

    lines = done.stdout.splitlines()
    assert done.stderr == ""
    assert lines[0] == "1"
    assert all("cannot be written" in line for line in lines[1:])
    assert len(lines) == 3


def test_a_copied_case_opens(made: tuple[Path, str], tmp_path: Path) -> None:
    """People copy folders to memory sticks."""
    shutil.copytree(made[0], tmp_path / "copy")
    with Case.open(tmp_path / "copy", PASSPHRASE) as case:
        assert case.faults() == ()
