"""Counting details that nobody listed: gates find where to look, detectors look there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import re2  # type: ignore[import-untyped]

from privacyaudit.model import Detail
from privacyaudit.plugins import Detector

MOST_GATES = 3000
"""After so many places that may hold a detail of others, the rest of a sheet is left."""


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

    def __call__(self, plain: bytes) -> Iterator[tuple[str, str]]:
        """Yield a kind and a value for each that *plain* shows; it never leaves the reader."""
        for text in self._windows(plain):
            for kind, looks in self.counting:
                for value in looks.unlisted(text, self.details, self.region):
                    yield kind, value

    def _windows(self, plain: bytes) -> Iterator[str]:
        if self.gate is None:
            return
        low = high = -1
        for number, gate in enumerate(self.gate.finditer(plain)):
            start, end = gate.span()
            if high < 0 or start - 70 > high:
                if high >= 0:
                    yield plain[low:high].decode("utf-8", "ignore")
                low = max(0, start - 70)
            high = end + 90
            if number > MOST_GATES:
                break
        if high >= 0:
            yield plain[low:high].decode("utf-8", "ignore")
