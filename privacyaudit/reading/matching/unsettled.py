"""
What a long document may still show: no detail twice in a place that has no places of its own.

Of all that a table, a text or a file of data shows of one detail in one part, the first
sure sighting is kept and the rest is dropped. So once there is one, the rest of a long
document need not be searched for that detail at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from privacyaudit.model import Detail, Part
from privacyaudit.plugins import Detector, Looks
from privacyaudit.reading.matching.scan import Scanner
from privacyaudit.reading.matching.spots import Spots

LONG = 1024 * 1024
"""Bytes of text after which it pays to compile what is left; that takes some milliseconds."""


class _Rest(Scanner):
    """All forms of the details that are not settled; each keeps its number."""

    def __init__(
        self,
        details: Sequence[Detail],
        checks: Iterable[Detector],
        region: str,
        settled: frozenset[int],
    ) -> None:
        self._settled = settled
        super().__init__(details, checks, region)

    def _add(self, number: int, detail: Detail, looks: Looks) -> None:
        if number not in self._settled:
            super()._add(number, detail, looks)


class Unsettled:
    """Which details one document has shown for certain, and a scanner for the others."""

    def __init__(self, scanner: Scanner, checks: Sequence[Detector]) -> None:
        self._whole = scanner
        self._checks = checks
        self._settled: dict[Part, set[int]] = {}
        self._made: dict[Part, tuple[int, Scanner]] = {}
        self._read = self._due = 0
        self._words: tuple[Scanner, Spots] | None = None

    def settle(self, number: int, part: Part) -> None:
        """Note that detail *number* was seen for certain in *part*, at no place of its own."""
        self._settled.setdefault(part, set()).add(number)

    def scanner(self, part: Part | None, size: int) -> Scanner:
        """
        Return the scanner for the next *size* bytes, all of them in *part*.

        With no *part* they lie in several or at places of their own: then it is for all details.
        """
        self._read += size
        settled = self._settled.get(part) if part is not None else None
        if part is None or not settled or self._read <= LONG:
            return self._whole
        count, made = self._made.get(part, (0, self._whole))
        if count < len(settled) and self._read > self._due:
            made = _Rest(self._whole.details, self._checks, self._whole.region, frozenset(settled))
            self._made[part] = (len(settled), made)
            self._due = self._read + LONG
        return made

    def words(self, scanner: Scanner) -> Spots:
        """Return where the single words of *scanner* are, without what counts for others."""
        if self._words is None or self._words[0] is not scanner:
            self._words = (scanner, Spots(scanner.words, ()))
        return self._words[1]
