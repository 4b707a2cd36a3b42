"""Pages written otherwise than they are, and a list of whatever fails while pages are read."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from privacyaudit.plugins import Looks
from privacyaudit.reading import examine
from privacyaudit.reading.matching.scan import Scanner

_BETWEEN = (" ", "", "-", ".", ", ", ";", "|", "\n", "</td><td>", "</p><p>", "'", '"', "(", "^")


def _torn(page: str) -> str:
    """Return *page* with its marks and spaces exchanged, and cut at both ends."""
    chance = random.Random(page)
    low, high = (
        chance.randrange(len(page) // 3 + 1),
        len(page) - chance.randrange(len(page) // 3 + 1),
    )
    return "".join(
        chance.choice(_BETWEEN) if not sign.isalnum() and chance.random() < 0.3 else sign
        for sign in page[low:high]
    )


WAYS: dict[str, tuple[Callable[[str], str], int]] = {
    "in capitals": (str.upper, 6),
    "in small letters": (str.lower, 16),
    "backwards": (lambda page: page[::-1], 20),
    "torn": (_torn, 9),
}
"""How a page is written otherwise, and of how many pages one is."""


def otherwise(number: int, page: str) -> Iterator[tuple[str, str]]:
    """Yield each way in which the page of this *number* is tried, and the page written so."""
    for way, (write, every) in WAYS.items():
        if number % every == 0:
            yield way, write(page)


@contextmanager
def failures() -> Iterator[list[str]]:
    """Give a list into which each exception of a detector or a view is written."""
    found: list[str] = []

    def failed(_scanner: Scanner, looks: Looks, error: Exception) -> None:
        found.append(f"{type(looks).__name__}: {error!r}")

    def warning(says: str, *what: object) -> None:
        found.append(says % what)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Scanner, "failed", failed)
        patch.setattr(examine.log, "warning", warning)
        yield found
