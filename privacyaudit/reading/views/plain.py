"""Plain text, in slices that overlap, so that a text of any length needs little memory."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.model import Part
from privacyaudit.reading.views.base import Limits, Sheet, plain_sheet

SLICE = 1024 * 1024
OVERLAP = 512


def slices(text: str) -> Iterator[str]:
    """Yield *text* in slices, each beginning a little before the last one's end."""
    if len(text) <= SLICE:
        yield text
        return
    for start in range(0, len(text), SLICE):
        yield text[max(0, start - OVERLAP) : start + SLICE]


def text_sheets(text: str, _limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of a plain text."""
    for part in slices(text):
        yield plain_sheet([part], Part.TEXT, depth)
