"""A case from the command line, where a person makes a slip or has to take care."""

from __future__ import annotations

from pathlib import Path

import pytest

from privacyaudit.cli import opening
from privacyaudit.store.case import Case
from tests.cli.running import Ran, privacyaudit
from tests.store.conftest import PASSPHRASE, QUICK


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a new case."""
    Case.create(tmp_path / "notes", PASSPHRASE, cost=QUICK)[0].lock()
    return tmp_path / "notes"


def _run(*arguments: str | Path, more: str = "") -> Ran:
    return privacyaudit(*arguments, given=f"{PASSPHRASE}\n{more}")


def test_no_passphrase_is_asked_for_where_there_is_no_case(tmp_path: Path) -> None:
    """A passphrase typed for a wrong folder was typed for nothing."""
    ran = privacyaudit("case", "show", tmp_path / "nowhere")

    assert ran.code == 4
    assert "There is no case in this folder." in ran.err


def test_a_case_is_audited_by_the_same_way_out_as_without_one(folder: Path) -> None:
    """Who needs Tor needs it here too: a wrong proxy is told, and nothing goes another way."""
    ran = _run("case", "audit", folder, "--proxy", "ftp://127.0.0.1:1", "--profile", "offline")

    assert ran.code == 2
    assert "proxy" in ran.err


def test_an_empty_list_says_that_it_is_empty(folder: Path) -> None:
    """Silence reads as a fault."""
    assert "Nothing was saved yet." in _run("evidence", "list", folder).out


def test_an_entry_is_not_removed_for_good_by_a_slip(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is taken out cannot come back; Enter is no."""
    _run("diary", "add", folder, "--day", "2026-11-05", more="Words.")
    monkeypatch.setattr(opening, "secret", lambda *_asks, **_how: PASSPHRASE)
    ran = privacyaudit("diary", "take-out", folder, "1", given="\n", terminal=True)

    assert "Nothing was removed." in ran.err
    assert "Words." in _run("diary", "show", folder).out


def test_a_folder_of_other_files_holds_no_case_and_loses_nothing(tmp_path: Path) -> None:
    """Who is told that a file is missing fears that the case is lost."""
    (tmp_path / "letter.txt").write_text("Dear club")
    ran = privacyaudit("case", "show", tmp_path)

    assert "There is no case in this folder." in ran.err
    assert "backup" not in ran.err


def test_a_case_without_its_keys_is_said_to_miss_a_file(folder: Path) -> None:
    """What is left of it says that there was one."""
    for name in ("keys", "keys.copy"):
        (folder / name).unlink()

    assert "A file that belongs to this case is not there." in _run("case", "show", folder).err


def test_a_wrong_answer_in_the_diary_is_asked_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The passphrase and the answers before it are not typed for nothing."""
    monkeypatch.setattr(opening, "secret", lambda *_asks, **_how: PASSPHRASE)
    typed = ("2026-02-31", "5/11", "5 Nov 2025", "25:00", "9pm", "odd", "call", "", "It rang.")
    ran = privacyaudit("diary", "add", folder, given="\n".join(typed) + "\n" * 5, terminal=True)

    assert ran.code == 0, ran.err
    assert "There is no such day in the calendar." in ran.err
    assert "There is no such sort." in ran.err
    assert "There are no words about what happened." in ran.err
    shown = _run("diary", "show", folder).out
    assert "5 November 2025" in shown
    assert "21:00" in shown


def test_two_passphrases_that_differ_are_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One slip of a finger that cannot be seen; a short one is told before it is typed again."""
    typed = iter(["short", PASSPHRASE, PASSPHRASE + "x", PASSPHRASE, PASSPHRASE])
    monkeypatch.setattr(opening, "_hidden", lambda _asks: next(typed))
    ran = privacyaudit("case", "new", tmp_path / "new", terminal=True)

    assert ran.code == 0, ran.err
    assert ran.err.index("too short") < ran.err.index("not the same. ".strip())
    assert next(typed, "") == ""
