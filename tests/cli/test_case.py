"""``case``, ``diary``, ``requests`` and ``compare`` from the command line."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from privacyaudit.cli import opening
from privacyaudit.demo.seeded import leaked
from privacyaudit.desk import diary as desk_diary
from privacyaudit.store.case import Case
from privacyaudit.store.keys import STANDARD
from privacyaudit.store.troubles import no_space
from tests.cli.running import Ran, privacyaudit, small_web
from tests.cli.test_audit import details
from tests.store.conftest import PASSPHRASE, QUICK

LINE = f"{PASSPHRASE}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a new case."""
    Case.create(tmp_path / "notes", PASSPHRASE, cost=QUICK)[0].lock()
    return tmp_path / "notes"


def _run(*arguments: str | Path, more: str = "") -> Ran:
    return privacyaudit(*arguments, given=LINE + more)


def test_a_new_case_shows_its_code_once_and_opens(tmp_path: Path) -> None:
    """The code is the only thing on standard output, so that it can be printed."""
    made = _run("case", "new", tmp_path / "notes")
    assert made.code == 0, made.err
    code = made.out.strip()
    shown = privacyaudit("case", "show", tmp_path / "notes", "--code", given=code + "\n")

    assert code.count("-") == 8
    assert shown.code == 0, shown.err
    assert "Diary entries: 0" in shown.out
    with Case.open(tmp_path / "notes", PASSPHRASE) as case:
        assert {slot.cost for slot in case.ways_in} == {STANDARD}


def test_a_folder_that_is_copied_elsewhere_is_not_used_unasked(tmp_path: Path) -> None:
    """A4: the warning comes before anything is made."""
    refused = _run("case", "new", tmp_path / "Dropbox" / "notes")

    assert refused.code == 2
    assert "Dropbox" in refused.err
    assert not (tmp_path / "Dropbox").exists()


@pytest.mark.parametrize(
    ("given", "code"),
    [("not the passphrase\n", 6), ("", 2), ("\n", 6)],
    ids=["wrong", "no", "empty"],
)
def test_the_wrong_passphrase_has_its_own_exit_code(folder: Path, given: str, code: int) -> None:
    """T18: one sentence, the next step, an exit code; nothing else."""
    ran = privacyaudit("case", "show", folder, given=given)

    assert ran.code == code
    assert ran.out == ""
    assert 1 <= len(ran.err.strip().splitlines()) <= 2


def test_an_entry_is_written_and_printed(folder: Path, tmp_path: Path) -> None:
    """The words come from input, never from the command line."""
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"picture")
    added = _run(
        "diary", "add", folder, "--day", "2026-11-05", "--time", "17:40", "--sort", "at_work",
        "--attach", photo, more="He waited by the made-up bakery.\n",
    )  # fmt: skip
    shown = _run("diary", "show", folder)
    as_table = _run("diary", "show", folder, "--csv")

    assert (added.code, added.out) == (0, "Entry 1 is kept.\n")
    assert "may read this" in added.err
    assert "He waited by the made-up bakery." in shown.out
    assert "photo.jpg" in shown.out
    assert '"2026-11-05","17:40","at_work"' in as_table.out
    assert "bakery" not in added.out + added.err


def test_an_entry_is_corrected_and_taken_out(folder: Path) -> None:
    """Both leave their mark in the log."""
    _run("diary", "add", folder, "--day", "2026-11-05", more="First words.")
    _run("diary", "add", folder, "--day", "2026-11-06", "--corrects", "1", more="Better words.")
    taken = _run("diary", "take-out", folder, "1")
    shown = _run("diary", "show", folder)
    missing = _run("diary", "take-out", folder, "9")

    assert taken.code == 0, taken.err
    assert "First words." not in shown.out
    assert "Better words." in shown.out
    assert "taken out" in shown.out
    assert missing.code == 2


def test_a_table_is_brought_whole_or_not_at_all(folder: Path, tmp_path: Path) -> None:
    """Every mistake is told with its line, and nothing is written."""
    table = tmp_path / "table.csv"
    table.write_text("day,what\n2026-11-01,fine\nlast week,words\n")
    refused = _run("diary", "import", folder, table)
    table.write_text("day,what\n2026-11-01,fine\n2026-11-02,words\n")
    taken = _run("diary", "import", folder, table)

    assert refused.code == 2
    assert "Line 3" in refused.err
    assert (taken.code, taken.out) == (0, "2 entries are kept.\n")


def test_a_blank_page_needs_no_case() -> None:
    """For a person who would rather write by hand."""
    ran = privacyaudit("diary", "blank")

    assert ran.code == 0
    assert "What happened?" in ran.out


def test_requests_are_kept_answered_and_shown(folder: Path, tmp_path: Path) -> None:
    """With the day the law gives, and neutral words in a calendar."""
    today = date.today()
    added = _run("requests", "add", folder, "--law", "uk-gdpr", more="Made-up Site\nTake it down\n")
    shown = _run("requests", "show", folder)
    written = _run("requests", "calendar", folder, tmp_path / "days.ics")
    answered = _run("requests", "answer", folder, "1", "confirmed")
    after = _run("requests", "show", folder)
    early = _run(
        "requests", "answer", folder, "1", "refused", "--on", str(today - timedelta(days=40))
    )

    assert added.code == 0, added.err
    assert "Answer due by" in added.out
    assert "Made-up Site: Take it down" in shown.out
    assert written.code == 0, written.err
    assert "Made-up" not in (tmp_path / "days.ics").read_text()
    assert answered.code == 0, answered.err
    assert "They say it is done" in after.out
    assert early.code == 2


def test_two_audits_in_a_case_are_compared(folder: Path, tmp_path: Path) -> None:
    """The person who comes back sees what changed, from the same pages."""
    listed = details(tmp_path)
    with small_web() as around:
        took = privacyaudit("case", "details", folder, listed, "--delete", given=LINE)
        assert took.code == 0, took.err
        assert not listed.exists()
        for _count in range(2):
            ran = privacyaudit(
                "case", "audit", folder, "--agree", "your-pages", given=LINE, surroundings=around
            )
            assert ran.code == 0, ran.err
    compared = _run("compare", folder)
    report = _run("case", "report", folder, "--to", tmp_path / "out.html")

    assert compared.code == 0, compared.err
    assert "Still there:" in compared.out
    assert "New:" not in compared.out
    assert "Not seen any more:" not in compared.out
    assert report.code == 0, report.err
    assert leaked(compared.out + (tmp_path / "out.html").read_text()) == ()


def test_one_audit_cannot_be_compared(folder: Path) -> None:
    """It says what to do, not 'nothing changed'."""
    ran = _run("compare", folder)

    assert ran.code == 2
    assert "two audits" in ran.err


def test_a_case_without_details_or_past_its_day_sends_nothing(folder: Path) -> None:
    """F5, and the twin: the reason is told."""
    nothing = _run("case", "audit", folder, "--yes")
    refused = _run("case", "keep", folder, "--until", "2020-01-01")
    with Case.open(folder, PASSPHRASE) as case:
        case.purge_on_day(date(2020, 1, 1))
    late = _run("case", "audit", folder, "--yes")

    assert (nothing.code, refused.code, late.code) == (4, 2, 4)
    assert "This day has gone by." in refused.err
    assert "no details" in nothing.err
    assert "due to be removed" in late.err


def test_a_backup_is_made_and_brought_back(folder: Path, tmp_path: Path) -> None:
    """With its own passphrase."""
    _run("diary", "add", folder, "--day", "2026-11-05", more="Words.")
    made = _run("case", "backup", folder, tmp_path / "b.age", more="walnut ladder seven harbour\n")
    back = privacyaudit(
        "case", "restore", tmp_path / "b.age", tmp_path / "again",
        given="walnut ladder seven harbour\n",
    )  # fmt: skip
    shown = _run("diary", "show", tmp_path / "again")

    assert made.code == 0, made.err
    assert back.code == 0, back.err
    assert "Words." in shown.out


def test_a_key_is_changed_and_the_old_one_ends(folder: Path) -> None:
    """For when somebody may know it."""
    changed = _run("case", "rotate", folder, more="copper meadow violin thirteen\n")
    old = _run("case", "show", folder)
    new = privacyaudit("case", "show", folder, given="copper meadow violin thirteen\n")

    assert changed.code == 0, changed.err
    assert changed.out.count("-") == 8
    assert (old.code, new.code) == (6, 0)


def test_checking_and_removing_prove_themselves(folder: Path) -> None:
    """Both look again and say what they saw."""
    checked = _run("case", "check", folder)
    unasked = privacyaudit("case", "purge", folder)
    removed = privacyaudit("case", "purge", folder, "--yes")

    assert (checked.code, unasked.code, removed.code) == (0, 2, 0)
    assert "as it was written" in checked.out
    assert "nothing of the case is in the folder" in removed.out
    assert not folder.exists()


def test_a_damaged_case_is_seen_by_check(folder: Path, tmp_path: Path) -> None:
    """It ends with an exit code, so that a script sees it too."""
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(os.urandom(1000))
    added = _run("diary", "add", folder, "--day", "2026-11-05", "--attach", photo, more="Words.")
    assert added.code == 0, added.err
    (stored,) = (folder / "files").iterdir()
    stored.write_bytes(stored.read_bytes()[:-1])

    assert _run("case", "check", folder).code == 4


def test_help_loads_no_store() -> None:
    """Help works where the optional part is not installed."""
    for words in (["case", "--help"], ["diary", "--help"], ["requests", "--help"]):
        ran = privacyaudit(*words)

        assert ran.code == 0
        assert len(ran.out.splitlines()) > 5


def test_typed_words_are_not_lost_to_a_full_disk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words stay until they are kept, or the person gives up."""
    tried = []
    keeps = desk_diary.add_with_files

    def full_once(*given: object, **named: object) -> object:
        tried.append(1)
        if len(tried) == 1:
            raise no_space()
        return keeps(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(desk_diary, "add_with_files", full_once)
    monkeypatch.setattr(opening, "secret", lambda asks: PASSPHRASE)
    typed = "\nA silent call.\n\n\n\n\ny\n"
    ran = privacyaudit(
        "diary", "add", folder, "--day", "2026-11-05", "--sort", "call", given=typed, terminal=True
    )
    shown = _run("diary", "show", folder)

    assert "still here" in ran.err
    assert ran.code == 0, ran.err
    assert "A silent call." in shown.out


def test_a_time_that_is_none_is_said_before_the_long_answers(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody should write it all for nothing."""
    monkeypatch.setattr(opening, "secret", lambda asks: PASSPHRASE)
    ran = privacyaudit(
        "diary", "add", folder, "--day", "2026-11-05", "--time", "29pm", "--sort", "call",
        terminal=True,
    )  # fmt: skip

    assert ran.code == 2
    assert "This is not a time." in ran.err
    assert "What happened?" not in ran.err
