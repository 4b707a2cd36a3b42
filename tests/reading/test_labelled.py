"""The engine holds what it reached on labelled pages."""

from __future__ import annotations

import pytest

from tests.reading.labelled.cases import cases
from tests.reading.labelled.score import Score, scored


@pytest.fixture(scope="module")
def score() -> Score:
    """Return the score of every labelled page."""
    return scored("all")


def test_there_are_enough_labelled_pages() -> None:
    """A score over a handful of pages would promise too much."""
    every = list(cases())

    assert len(every) >= 400
    assert sum(case.expects in ("clean", "unconfirmed") for case in every) >= 120
    assert sum(case.unlisted is not None for case in every) >= 60


def test_what_is_shown_is_found(score: Score) -> None:
    """A missed exposure can hurt somebody."""
    assert score.recall >= 0.98, "\n".join(score.wrong)


def test_what_is_confirmed_is_true(score: Score) -> None:
    """A false exposure frightens, and sends people to do what helps nobody."""
    assert score.precision >= 0.98, "\n".join(score.wrong)


def test_doubt_is_called_doubt(score: Score) -> None:
    """Where a person would hesitate, the answer is 'possible', with the reason."""
    assert score.possible >= 0.95, "\n".join(score.wrong)


def test_what_only_looks_alike_is_left_alone(score: Score) -> None:
    """Somebody else's number, street or birthday is nothing to report."""
    assert score.clean >= 0.95, "\n".join(score.wrong)


def test_what_nobody_listed_is_counted(score: Score) -> None:
    """Details of others are counted, so that a page is not called empty."""
    assert score.counted >= 0.95, "\n".join(score.wrong)
