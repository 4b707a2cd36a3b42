"""What nobody listed is counted as long as a document's budget lasts, and not one place longer."""

from __future__ import annotations

import pytest

from privacyaudit import Detail, DetailKind, Person
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.matching.others import Budget
from privacyaudit.reading.matching.spots import Window

OTHERS = Reader(Person((Detail(DetailKind.NAME, "Avery Sample"),), region="GB"))._others
FAR_APART = (b" and nothing else " * 60).join(b"Tel 01632 960%03d" % n for n in range(100, 106))


@pytest.mark.parametrize("places", [0, 1, 3, 5])
def test_no_more_places_are_looked_at_than_the_budget_holds(places: int) -> None:
    """The rest is left, and the document says that it was."""
    budget = Budget(places)

    counted = list(OTHERS(FAR_APART, [Window(0, len(FAR_APART), 6)], budget))

    assert counted == [("phone", f"1632960{number}") for number in range(100, 100 + places)]
    assert budget == Budget(0, cut=True)


def test_a_budget_that_suffices_is_not_called_cut() -> None:
    """The twin: all six are counted, and what is left over is kept for the next window."""
    budget = Budget(10)

    counted = list(OTHERS(FAR_APART, [Window(0, len(FAR_APART), 6)], budget))

    assert len(counted) == 6
    assert budget == Budget(4)
