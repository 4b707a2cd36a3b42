"""A command typed wrongly is answered in a sentence, with what to type, and nothing repeated."""

from __future__ import annotations

import pytest

from tests.cli.running import privacyaudit

TYPED = "avery-sample-07700900123"


@pytest.mark.parametrize(
    ("arguments", "says", "next_step"),
    [
        (["audit"], "Something is missing: DETAILS", "privacyaudit audit DETAILS"),
        (["case", "keep", "x"], "Something is missing: --until",
         "privacyaudit case keep CASE --until DAY"),
        (["usernames", TYPED], "A shell remembers", "privacyaudit usernames"),
        (["case", TYPED], "There is no such command.", "privacyaudit case --help"),
        (["case", "shwo"], "Did you mean 'show'?", "privacyaudit case --help"),
        (["strat"], "Did you mean 'start'?", "privacyaudit --help"),
        (["audit", "x", "--profile", TYPED], "offline, careful, wide", "privacyaudit audit"),
        (["letters", "show", "x", "--sent", TYPED], "year, month, day", "privacyaudit letters"),
        (["case", "consent", "x", "--days", TYPED], "a number from 1 to 30", "privacyaudit case"),
        (["--" + TYPED], "There is no such option.", "privacyaudit --help"),
        (["audit", "x", "--to"], "Something is missing after --to", "privacyaudit"),
    ],
)  # fmt: skip
def test_a_slip_is_answered_with_what_to_type(
    arguments: list[str], says: str, next_step: str
) -> None:
    """No word of a program's makers, and no name that was typed by mistake."""
    ran = privacyaudit(*arguments)

    assert ran.code == 2
    assert says in ran.err
    assert next_step in ran.err
    assert TYPED not in ran.err + ran.out
    for jargon in ("argument", "Invalid", "Usage:", "Error"):
        assert jargon not in ran.err


@pytest.mark.parametrize("group", ["case", "diary", "evidence", "requests", "checks", "letters"])
def test_a_group_alone_shows_its_commands(group: str) -> None:
    """Somebody who does not know the next word is shown all of them, whole."""
    ran = privacyaudit(group)

    assert "Commands:" in ran.out + ran.err
    assert "..." not in (ran.out + ran.err).partition("Commands:")[2]
