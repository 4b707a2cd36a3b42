"""From findings to a report: the shortest way through."""

from __future__ import annotations

import pytest

from privacyaudit.conclusions import conclude
from privacyaudit.report import SETS, Which, html
from tests.samples_people import PEOPLE


@pytest.mark.parametrize("which", SETS)
@pytest.mark.parametrize("name", PEOPLE)
def test_a_report_is_one_file_that_asks_nothing_of_anyone(name: str, which: Which) -> None:
    """Opening a report must not tell anybody that it was opened (F3)."""
    page = html(conclude(PEOPLE[name]()), which)

    assert "<script" not in page
    assert " src=" not in page
    assert 'http-equiv="Content-Security-Policy" content="default-src \'none\'' in page
    assert "<title>Notes</title>" in page


@pytest.mark.parametrize("name", PEOPLE)
def test_never_more_than_three_things_come_first(name: str) -> None:
    """A frightened person can hold three things, not thirty."""
    audit = conclude(PEOPLE[name]())

    assert len([a for a in audit.actions if a.group == "first"]) <= 3


def test_a_conclusion_drawn_twice_is_the_same() -> None:
    """The same findings give the same plan, however often they are looked at."""
    once = conclude(PEOPLE["apart"]())

    assert conclude(once) == once
