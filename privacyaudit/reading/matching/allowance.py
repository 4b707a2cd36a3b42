"""How much is judged in one sheet and one document, so that no page can hold a reader up."""

from __future__ import annotations

from dataclasses import dataclass, field

MOST_CONFIRMED = 8
"""How often one detail is confirmed in one sheet before the rest is left."""
MOST_POSSIBLE = 4
MOST_JUDGED = 2000
"""How many different candidates for one form of a detail are judged in one sheet."""
MOST_OF_ONE = 4_000
"""How many for one form in one document: what is left is for the other forms and details."""
MOST_IN_ALL = 24_000
"""How many different candidates, for all details, are judged in one document."""
MOST_IN_VAIN = 100_000
"""How often words that came to nothing may come again in one sheet before the rest is left."""


@dataclass(slots=True)
class Judging:
    """How many more candidates of one document are judged."""

    left: int = field(default_factory=lambda: MOST_IN_ALL)
    spent: dict[tuple[int, bytes], int] = field(default_factory=dict)
    """How many were judged for each detail's number and form."""

    def allows(self, one: tuple[int, bytes]) -> bool:
        """Return whether *one* more candidate of this number and form may be judged."""
        return self.left > 0 and self.spent.get(one, 0) < MOST_OF_ONE

    def spend(self, one: tuple[int, bytes]) -> None:
        """Note that *one* more candidate of this number and form is judged."""
        self.left -= 1
        self.spent[one] = self.spent.get(one, 0) + 1
