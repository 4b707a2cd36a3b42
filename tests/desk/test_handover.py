"""Handing over: sealed, under a release, opened by the ordinary age program, and by this one."""

from __future__ import annotations

import io
import shutil
import stat
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyrage
import pytest

from privacyaudit.agreements import Release
from privacyaudit.desk import case as cases
from privacyaudit.desk import diary, evidence, handover, sharing
from privacyaudit.details import as_toml
from privacyaudit.diary import Attached, Incident
from privacyaudit.errors import CaseError, ConsentError, InputError, WrongKeyError
from privacyaudit.evidence.verify import verify
from privacyaudit.model import DetailKind, Role
from privacyaudit.store import archive, blobs
from privacyaudit.store.case import Case
from tests.samples import AVERY
from tests.store.conftest import PASSPHRASE, QUICK

DAY = date(2026, 11, 22)
TO = "Made-up Police"
SEALED = "walnut ladder seven harbour"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Return an open case with a diary entry, its file, an exhibit, and a release for a week."""
    message = tmp_path / "message.txt"
    message.write_text("a made-up message")
    with Case.create(tmp_path / "notes", PASSPHRASE, cost=QUICK)[0] as opened:
        blob = blobs.keep(opened, io.BytesIO(b"a picture"), "Sam at the door.JPG")
        attached = (Attached(blob.id, blob.name, blob.sha256, blob.size),)
        diary.add(opened, Incident(date(2026, 11, 5), "Diary words.", attached=attached))
        evidence.bring(opened, [message], "AB")
        until = DAY + timedelta(days=7)
        sharing.release(opened, Release(TO, ("diary", "evidence"), "why", DAY, until, "AS"), DAY)
        yield opened


@pytest.fixture
def key() -> Any:
    """Return somebody's own age key."""
    return pyrage.x25519.Identity.generate()


def _hand(case: Case, path: Path, key: Any, *what: str) -> handover.Handed:
    return handover.hand_over(case, path, TO, what, key=str(key.to_public()), today=DAY)


def test_what_the_release_covers_is_in_it_and_packs_check_by_themselves(
    case: Case, tmp_path: Path, key: Any
) -> None:
    """J3: whoever gets it can show that nothing was changed, without this program."""
    made = _hand(case, tmp_path / "a.age", key, "diary", "evidence")
    count = handover.receive(made.path, tmp_path / "out", identity=str(key))
    (pack,) = (tmp_path / "out" / "evidence").iterdir()
    summary = (tmp_path / "out" / "summary.txt").read_text()

    assert count == sum(1 for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert verify(pack).wrong == ()
    assert "handed over" in (pack / "custody.jsonl").read_text()
    assert (tmp_path / "out" / "attached" / "0001-1.jpg").read_bytes() == b"a picture"
    assert "Sam" not in summary
    assert "AB1" in summary
    assert "The passphrase or key of this file is not in it." in summary


def test_what_was_not_asked_for_is_not_in_it(case: Case, tmp_path: Path, key: Any) -> None:
    """As little as is needed, also where the release would allow more."""
    made = _hand(case, tmp_path / "a.age", key, "diary")
    handover.receive(made.path, tmp_path / "out", identity=str(key))

    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["diary.csv", "diary.txt", "summary.txt"]
    assert "AB1" not in (tmp_path / "out" / "summary.txt").read_text()


def test_a_large_one_streams_and_comes_with_its_key(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Videos do not fit into memory, and the recipient needs to hear of the second file."""
    monkeypatch.setattr(archive, "AT_ONCE", 100)
    made = handover.hand_over(
        case, tmp_path / "a.age", TO, ("evidence",), passphrase=SEALED, today=DAY
    )

    assert made.key == tmp_path / "a.key.age"
    assert handover.receive(made.path, tmp_path / "out", passphrase=f" {SEALED} ") > 5


@pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not installed")
def test_the_ordinary_age_program_opens_it(case: Case, tmp_path: Path, key: Any) -> None:
    """An officer has no reason to install this tool."""
    _hand(case, tmp_path / "a.age", key, "diary", "evidence")
    (tmp_path / "key").write_text(f"{key}\n")
    plain = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key", tmp_path / "a.age"], capture_output=True, check=True
    ).stdout
    (tmp_path / "out").mkdir()
    subprocess.run(["tar", "x"], input=plain, cwd=tmp_path / "out", check=True)
    (pack,) = (tmp_path / "out" / "evidence").iterdir()

    assert "Diary words." in (tmp_path / "out" / "diary.txt").read_text()
    assert verify(pack).wrong == ()


def test_without_a_release_nothing_is_written(case: Case, tmp_path: Path, key: Any) -> None:
    """J3: the client's yes, for this person, this part and this day."""
    for to, what, day in (
        ("Somebody else", "diary", DAY),
        (TO, "report", DAY),
        (TO, "diary", DAY + timedelta(days=8)),
    ):
        with pytest.raises(ConsentError):
            handover.hand_over(
                case, tmp_path / "a.age", to, (what,), key=str(key.to_public()), today=day
            )
    assert not (tmp_path / "a.age").exists()
    assert [one.to for one in handover.may_get(case, DAY)] == [TO]
    assert handover.may_get(case, DAY + timedelta(days=8)) == ()


def test_no_handover_lies_in_the_case_itself(case: Case, key: Any) -> None:
    """A purge would leave it, and a backup would carry it along."""
    with pytest.raises(InputError, match="belongs to the case"):
        _hand(case, case.folder / "a.age", key, "diary")


@pytest.mark.parametrize("name", ["../out", "a/../../b", "/etc/x", ".hidden", "a//b", "a\nb"])
def test_an_archive_of_a_stranger_writes_nowhere_else(tmp_path: Path, key: Any, name: str) -> None:
    """Whoever sends a file may have made it by hand."""
    path = tmp_path / "a.age"
    archive.write(path, [archive.member(name, b"x")], to=str(key.to_public()))

    with pytest.raises(CaseError):
        handover.receive(path, tmp_path / "in" / "out", identity=str(key))
    assert [one.name for one in tmp_path.rglob("*") if one != path and one.is_file()] == []


def test_a_wrong_or_damaged_one_makes_no_folder(case: Case, tmp_path: Path, key: Any) -> None:
    """Half of an exhibit is worse than none."""
    made = _hand(case, tmp_path / "a.age", key, "evidence")
    other = pyrage.x25519.Identity.generate()
    with pytest.raises(WrongKeyError):
        handover.receive(made.path, tmp_path / "out", identity=str(other))
    with pytest.raises(WrongKeyError):
        handover.receive(made.path, tmp_path / "out", identity="?")
    content = made.path.read_bytes()
    made.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(CaseError):
        handover.receive(made.path, tmp_path / "out", identity=str(key))
    assert not (tmp_path / "out").exists()
    assert not list(tmp_path.glob("*.part"))


def test_what_comes_out_is_for_its_owner_only(case: Case, tmp_path: Path, key: Any) -> None:
    """Others may use the same computer."""
    made = _hand(case, tmp_path / "a.age", key, "evidence")
    handover.receive(made.path, tmp_path / "out", identity=str(key))

    for path in (tmp_path / "out", *(tmp_path / "out").rglob("*")):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path.name


def test_a_second_person_gets_a_way_in_of_their_own(case: Case, tmp_path: Path) -> None:
    """And it can be taken away again."""
    handover.let_in(case, SEALED, " an  advocate ", cost=QUICK)
    (slot,) = handover.second_people(case)
    with Case.open(case.folder, SEALED) as theirs:
        assert len(diary.entries(theirs)) == 1
    handover.shut_out(case, slot.id)

    assert slot.label == "an advocate"
    assert handover.second_people(case) == ()
    with pytest.raises(WrongKeyError):
        Case.open(case.folder, SEALED)
    with pytest.raises(InputError):
        handover.let_in(case, SEALED, " ", cost=QUICK)


def test_a_client_can_take_a_release_back(case: Case, tmp_path: Path, key: Any) -> None:
    """J3: a yes is theirs to end; and it can be given again."""
    assert sharing.take_back(case, " made-up police ", DAY) == 1
    with pytest.raises(ConsentError):
        _hand(case, tmp_path / "a.age", key, "diary")
    assert handover.may_get(case, DAY) == ()
    with pytest.raises(InputError):
        sharing.take_back(case, TO, DAY)
    sharing.release(case, Release(TO, ("diary",), "why", DAY, DAY, "AS"), DAY)

    assert _hand(case, tmp_path / "a.age", key, "diary").path.exists()
    assert case.faults() == ()


def test_a_yes_that_was_taken_back_stops_every_audit(case: Case) -> None:
    """D1: the right to stop, also on the day it was given."""
    cases.agree_anew(case, Role.SELF, "AS", today=DAY)
    assert cases.standing(cases.consents(case)[-1], DAY).made_by == "AS"
    cases.withdraw(case, DAY)

    with pytest.raises(ConsentError, match="has ended"):
        cases.standing(cases.consents(case)[-1], DAY)


def test_the_log_says_where_a_handover_came_to_nothing(
    case: Case, tmp_path: Path, key: Any
) -> None:
    """Whoever reads it must not look for a copy that never was."""
    (tmp_path / "a.age").write_text("there already")
    with pytest.raises(InputError):
        _hand(case, tmp_path / "a.age", key, "evidence")

    assert [one.did for one in evidence.events(case, "AB1")] == [
        "made", "handed over", "not handed over after all",
    ]  # fmt: skip
    assert (tmp_path / "a.age").read_text() == "there already"


def test_what_is_shown_of_a_person_is_never_their_name(case: Case) -> None:
    """J1: initials and numbers are on screens and prints; a name would be read in passing."""
    cases.take_details(case, as_toml(AVERY, None).encode())
    name = AVERY.of(DetailKind.NAME)[0].value
    with pytest.raises(InputError, match="give a detail away"):
        handover.let_in(case, SEALED, f"for {name}", cost=QUICK)
    with pytest.raises(InputError, match="give a detail away"):
        cases.agree_anew(case, Role.SELF, name)
    handover.let_in(case, SEALED, "advocate", cost=QUICK)

    assert cases.agree_anew(case, Role.SELF, "AS").made_by == "AS"
