"""Writing an entry with files: the words come first, and nothing is left behind."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from privacyaudit.desk import diary
from privacyaudit.diary import Incident
from privacyaudit.errors import InputError
from privacyaudit.store import blobs
from privacyaudit.store.case import Case
from privacyaudit.store.troubles import no_space
from tests.store.conftest import PASSPHRASE, QUICK

ONE = Incident(date(2026, 11, 5), "A silent call.")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Return an open case."""
    with Case.create(tmp_path / "notes", PASSPHRASE, cost=QUICK)[0] as opened:
        yield opened


def test_a_file_that_vanished_never_costs_the_words(case: Case, tmp_path: Path) -> None:
    """Writing it down once was hard enough."""
    (tmp_path / "there.txt").write_text("made up")
    entry, wrong = diary.add_with_files(case, ONE, [tmp_path / "gone.jpg", tmp_path / "there.txt"])

    assert [type(one) for one in wrong] == [InputError]
    assert [one.name for one in entry.incident.attached if entry.incident] == ["there.txt"]  # type: ignore[union-attr]
    assert (tmp_path / "there.txt").read_text() == "made up"


def test_a_file_too_large_for_the_disk_never_costs_the_words(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A film of four gigabytes does not fit; three lines do."""

    def full(*_given: object, **_named: object) -> None:
        raise no_space()

    (tmp_path / "film").write_text("x")
    monkeypatch.setattr(blobs, "keep_path", full)
    entry, wrong = diary.add_with_files(case, ONE, [tmp_path / "film"])

    assert entry.number == 1
    assert [one.exit_code for one in wrong] == [8]


def test_words_that_cannot_be_kept_leave_no_file_behind(case: Case, tmp_path: Path) -> None:
    """A file that belongs to no entry would be in every handover, unexplained."""
    (tmp_path / "there.txt").write_text("made up")
    for wrong in (Incident(date(2999, 1, 1), "x"), Incident(ONE.day, " "),
                  Incident(ONE.day, "x", corrects="no such entry")):  # fmt: skip
        with pytest.raises(InputError):
            diary.add_with_files(case, wrong, [tmp_path / "there.txt"])

    assert blobs.kept(case) == ()
    assert diary.entries(case) == ()


def test_taking_an_entry_out_takes_its_files_too(case: Case, tmp_path: Path) -> None:
    """On the pages as on the terminal: what was taken out is nowhere in the case."""
    (tmp_path / "there.txt").write_text("made up")
    entry, _wrong = diary.add_with_files(case, ONE, [tmp_path / "there.txt"])
    diary.take_out(case, entry.id)

    assert blobs.kept(case) == ()
    assert [one.incident for one in diary.entries(case)] == [None]
    assert case.faults() == ()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be set here")
@pytest.mark.parametrize(("day", "zone"), [("2026-07-05", "+0100"), ("2026-12-05", "+0000")])
def test_a_time_has_the_offset_of_its_own_day(
    case: Case, monkeypatch: pytest.MonkeyPatch, day: str, zone: str
) -> None:
    """Written down in winter, a summer evening would otherwise be an hour off."""
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    try:
        now = datetime(2026, 12, 6, 9, tzinfo=UTC)
        added = diary.add(case, replace(ONE, day=date.fromisoformat(day), clock="21:05"), now)
        (brought,) = diary.bring_table(case, f"day,time,what\n{day},21:05,x\n".encode(), now)
    finally:
        monkeypatch.undo()
        time.tzset()

    assert [one.incident.zone for one in (added, brought) if one.incident] == [zone, zone]
