"""``start``: one question at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from privacyaudit.cli.start import QUESTIONS
from tests.cli.running import privacyaudit

SKIPS = "\n" * 60


def answers(*lines: str) -> str:
    """Return *lines* as they would be typed, then Enter to everything."""
    return "\n".join(lines) + "\n" + SKIPS


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)


def test_without_a_terminal_it_says_what_to_use_instead() -> None:
    """Nobody can answer a pipe."""
    ran = privacyaudit("start")

    assert ran.code == 2
    assert "audit" in ran.err


def test_danger_device_and_stop_come_before_the_first_question() -> None:
    """A1: before anything is asked."""
    out = privacyaudit("start", given=answers("3"), terminal=True).out

    for word in ("999", "device", "stop", "not your fault"):
        assert word in out[: out.index("Who is this about?")]


def test_for_somebody_else_it_stops_and_offers_help(tmp_path: Path) -> None:
    """E14: with a line for people who worry about their own behaviour."""
    ran = privacyaudit("start", given=answers("3"), terminal=True)

    assert ran.code == 0
    assert "Respect Phoneline" in ran.out
    assert list(tmp_path.iterdir()) == []


def test_a_watched_device_stops_unless_a_second_choice_is_made() -> None:
    """A2: no is the answer that Enter gives."""
    ran = privacyaudit("start", given=answers("1", "y", "n", "3", "n", "n", "n"), terminal=True)

    assert ran.code == 5


def test_an_advocate_must_know_who_it_is() -> None:
    """D4, D5: in person, or by a number they already had."""
    given = answers("2", "n", "n", "3", "n", "n", "n", "n", "n")
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.code == 2
    assert "here and has said yes" in ran.err


def test_every_question_can_be_skipped_and_nothing_is_written_unasked(tmp_path: Path) -> None:
    """F8: 'start' writes no details file unless asked."""
    given = answers("1", "n", "n", "4", "n", "n", "n", "AS", "GB")
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.code == 0, ran.err
    assert [path.name.startswith("notes-") for path in tmp_path.iterdir()] == [True]


def test_it_never_asks_for_a_password_or_papers() -> None:
    """A5: no question and no kind."""
    for _kind, question, why in QUESTIONS:
        assert not {"password", "passport", "bank"} & set(f"{question} {why}".lower().split())


def test_a_mistake_is_explained_and_asked_again() -> None:
    """Nothing that was typed is lost."""
    begin = ("1", "n", "n", "4", "n", "n", "n", "AS", "GB")
    given = answers(*begin, "Avery Sample", "", "", "", "avery", "a@b.example")
    ran = privacyaudit("start", given=given, terminal=True)

    assert "An email address has an @" in ran.out + ran.err
    assert ran.code == 0


def test_ctrl_c_keeps_nothing(tmp_path: Path) -> None:
    """D3: stopping half-way leaves no trace."""
    ran = privacyaudit("start", given="1\nn\n", terminal=True)

    assert ran.code == 130
    assert list(tmp_path.iterdir()) == []
    assert "Nothing was kept" in ran.err
