"""``report``, ``letters`` and ``services``: reports in other forms, letters, and what is stale."""

from __future__ import annotations

import json
import stat
from datetime import date
from pathlib import Path

import pytest

from privacyaudit import services as book
from privacyaudit.cli import main
from privacyaudit.conclusions import conclude
from privacyaudit.desk import records
from tests.samples_people import PEOPLE


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return the record of a made-up audit, in a file."""
    path = tmp_path / "record.json"
    path.write_bytes(records.written(PEOPLE["apart"]()))
    return path


def run(*arguments: str) -> int:
    """Run one command and return its exit code."""
    with pytest.raises(SystemExit) as end:
        main(arguments)
    return int(end.value.code or 0)


@pytest.mark.parametrize("form", ["html", "text", "csv", "json"])
@pytest.mark.parametrize("which", ["me", "helper", "police"])
def test_a_record_becomes_a_report_of_any_set_and_form(
    record: Path, tmp_path: Path, which: str, form: str
) -> None:
    """One audit serves the person, their helper and the police."""
    folder = tmp_path / "out"
    folder.mkdir()

    assert run("report", str(record), "--for", which, "--as", form, "--to", str(folder)) == 0
    (made,) = folder.iterdir()
    assert made.name.startswith("notes-2026-")
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert made.stat().st_size > 500


def test_a_record_read_back_is_the_audit_that_was_written() -> None:
    """Nothing is lost or added on the way through the file."""
    for make in PEOPLE.values():
        audit = conclude(make())

        assert records.read(records.written(audit)) == audit


def test_a_report_is_never_written_over_another(record: Path, tmp_path: Path) -> None:
    """What somebody has, stays."""
    there = tmp_path / "mine.html"
    there.write_text("mine")

    assert run("report", str(record), "--to", str(there)) == 2
    assert there.read_text() == "mine"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"id": 1}',
        b"\xff\xfe\x00",
        b"null",
        b"<html>",
        b'{"id":"canary-value","schema":1}',
    ],
)
def test_a_file_that_is_no_record_is_refused_without_repeating_it(
    body: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong file may be the details file, and its words must not reach a screen."""
    path = tmp_path / "wrong.json"
    path.write_bytes(body)

    assert run("report", str(path)) == 2
    said = capsys.readouterr()
    assert "not the record" in said.err
    assert "canary" not in said.err + said.out


def test_a_record_of_another_shape_is_refused(record: Path) -> None:
    """Read wrongly, an old record could leave something out."""
    data = json.loads(record.read_text())
    record.write_text(json.dumps({**data, "schema": 99}))

    assert run("report", str(record)) == 2


def test_a_record_that_is_not_there_is_said_plainly(capsys: pytest.CaptureFixture[str]) -> None:
    """No trace of Python."""
    assert run("report", "/nowhere/record.json") == 2
    assert "cannot be opened" in capsys.readouterr().err


def test_a_letter_is_shown_with_its_law_and_its_due_date(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A month from the last of January is the last of February."""
    assert run("letters", "show", "gdpr-erasure", "--sent", "2026-01-31") == 0
    said = capsys.readouterr().out
    assert "28 February 2026" in said
    assert "Article 17" in said
    assert "your new address" in said


@pytest.mark.parametrize(
    ("form", "suffix"), [("docx", ".docx"), ("text", ".txt"), ("page", ".html")]
)
def test_a_letter_is_written_in_three_forms(tmp_path: Path, form: str, suffix: str) -> None:
    """To copy, to edit, to print."""
    assert run("letters", "write", "abuse-desk", "--as", form, "--to", str(tmp_path)) == 0
    assert [path.name for path in tmp_path.iterdir()] == [f"letter-abuse-desk{suffix}"]


def test_the_letters_of_one_country_leave_those_of_others_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A person in the US has no ICO."""
    assert run("letters", "list", "--region", "US") == 0
    said = capsys.readouterr().out
    assert "ccpa-deletion" in said
    assert "regulator-complaint" not in said


def test_a_letter_that_there_is_not_is_said_plainly() -> None:
    """A misspelt name is not a fault of ours."""
    assert run("letters", "show", "nothing") == 2


def test_what_was_checked_too_long_ago_is_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Old advice is wrong advice sooner or later."""
    monkeypatch.setattr("privacyaudit.cli.services.today", lambda: date(2030, 1, 1))

    assert run("services", "stale") == 0
    assert len(capsys.readouterr().out.splitlines()) >= len(book.services().all)
    assert run("services", "stale", "--check") == 1


def test_what_was_checked_today_is_not_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The twin: a list that never ends would be ignored."""
    monkeypatch.setattr("privacyaudit.cli.services.today", lambda: date(1990, 1, 1))

    assert run("services", "stale", "--check") == 0
    assert "Nothing is due" in capsys.readouterr().out


def test_a_service_is_shown_with_who_could_notice(capsys: pytest.CaptureFixture[str]) -> None:
    """What an advocate looks up before a session."""
    assert run("services", "show", "192-com") == 0
    assert "Could the other person notice?" in capsys.readouterr().out
    assert run("services", "show", "no-such") == 2
