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
