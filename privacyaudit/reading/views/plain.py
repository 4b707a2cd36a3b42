"""Plain text, in slices that overlap, so that a text of any length needs little memory."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacyaudit.model import Part
from privacyaudit.reading.views.base import Limits, Sheet, Where, plain_sheet, slices
from privacyaudit.reading.views.code import code_stretches
from privacyaudit.reading.views.listings import read_listings
from privacyaudit.reading.views.split import whole_sheet

_CODED = re.compile(r"(?m)^[^\n%\\]{0,4000}(?:%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})[^\n]{0,8000}$")
"""Lines with letters that are written as programs write them, as in a server's log."""
_LONGEST = 8_000


def text_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of a plain text."""
    where = Where(Part.TEXT)
    for part in slices(text):
        if limits.full:
            return
        yield plain_sheet([part], Part.TEXT, depth)
        if coded := [line for line in _CODED.findall(part) if len(line) < _LONGEST]:
            pieces = [piece for line in coded for piece in code_stretches(line)]
            yield Sheet(pieces, lambda _: where, depth=depth + 1, part=Part.TEXT)
        if read := list(read_listings(part)):
            yield whole_sheet(read, depth, Part.TEXT)
