"""Counting details that nobody listed: gates find where to look, detectors look there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import re2  # type: ignore[import-untyped]

from privacyaudit.model import Detail
from privacyaudit.plugins import Detector

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
        self.counting = [
            (check.unlisted_as, check.looks) for check in checks if hasattr(check.looks, "unlisted")
        ]
        gates = [getattr(looks, "gate", ".") for _, looks in self.counting]
        self.gate = (
            re2.compile("|".join(f"(?:{gate})" for gate in gates).encode()) if gates else None
        )

    def __call__(self, plain: bytes, budget: Budget) -> Iterator[tuple[str, str]]:
        """Yield a kind and a value for each that *plain* shows; it never leaves the reader."""
        for text in self._windows(plain, budget):
            for kind, looks in self.counting:
                for value in looks.unlisted(text, self.details, self.region):
                    yield kind, value

    def _windows(self, plain: bytes, budget: Budget) -> Iterator[str]:
        if self.gate is None:
            return
        if budget.places <= 0:
            budget.cut = budget.cut or self.gate.search(plain) is not None
            return
        low = high = -1
        for gate in self.gate.finditer(plain):
            if budget.places <= 0:
                budget.cut = True
                break
            start, end = gate.span()
            if high < 0 or start - 70 > high:
                if high >= 0:
                    yield plain[low:high].decode("utf-8", "ignore")
                low = max(0, start - 70)
            high = end + 90
            budget.places -= 1
        if high >= 0:
            yield plain[low:high].decode("utf-8", "ignore")
