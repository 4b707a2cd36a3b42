"""Counting details that nobody listed: gates find where to look, detectors look there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import re2  # type: ignore[import-untyped]

from privacyaudit.model import Detail
from privacyaudit.plugins import Detector
from privacyaudit.reading.matching.spots import Window, merged

MOST_PLACES = 20_000
"""After so many places that may hold a detail of others, the rest of a document is left."""


@dataclass(slots=True)
class Budget:
    """How many more places of one document are looked at for details of others."""

    places: int = MOST_PLACES
    cut: bool = False
    """Whether there were more."""


class Others:
    """Counts what nobody listed: gates find where to look, detectors look there."""

    def __init__(self, details: Sequence[Detail], checks: Iterable[Detector], region: str) -> None:
        self.details = details
        self.region = region
        gates = [
            (getattr(check.looks, "gate", ".").encode(), check.unlisted_as, check.looks)
            for check in checks
            if hasattr(check.looks, "unlisted")
        ]
        self.gates = [gate for gate, *_ in gates]
        self._counting = [(kind, looks) for _gate, kind, looks in gates]
        self._which = re2.Set.SearchSet()
        for gate in self.gates:
            self._which.Add(gate)
        self._which.Compile()
        self._any = re2.compile(b"|".join(b"(?:%b)" % gate for gate in self.gates) or b"$^")

    def __call__(
        self, plain: bytes, windows: Iterable[Window], budget: Budget
    ) -> Iterator[tuple[str, str]]:
        """Yield a kind and a value for each that *windows* show; it never leaves the reader."""
        for low, high, spots in windows:
            window = plain[low:high]
            # A detector takes a hundred times as long to see that there is nothing.
            which = self._which.Match(window)
            if not which:
                continue
            if spots <= budget.places:
                budget.places -= spots
                yield from self._counted(window, which)
            else:
                for part in self._parts(window, budget):
                    yield from self._counted(part, self._which.Match(part) or ())

    def _counted(self, window: bytes, which: Iterable[int]) -> Iterator[tuple[str, str]]:
        text = window.decode("utf-8", "ignore")
        for number in sorted(which):
            kind, looks = self._counting[number]
            for value in looks.unlisted(text, self.details, self.region):
                yield kind, value

    def _parts(self, window: bytes, budget: Budget) -> Iterator[bytes]:
        """Yield what lies around each gate's match, as long as the budget lasts."""
        gates = islice(self._any.finditer(window), budget.places + 1)
        found = [gate.span() for gate in gates]
        budget.cut = budget.cut or len(found) > budget.places
        found = found[: budget.places]
        budget.places -= len(found)
        for low, high, _spots in merged(found, len(window)):
            yield window[low:high]
