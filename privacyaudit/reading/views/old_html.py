"""The standard library's parser, for pages over which lexbor could take very long."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.model import Part
from privacyaudit.reading.views.base import Limits, Sheet, Where
from privacyaudit.reading.views.code import code_stretches
from privacyaudit.reading.views.disguises import hidden_texts

_SLICE = 4 * 1024 * 1024


def old_html_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """
    Yield the sheets of a page, without a tree: linear whatever the nesting.

    The tags become edges and their insides data, by the reader for code; what
    is lost is only which element a stretch stood in.
    """
    where, hidden = Where(Part.TEXT), Where(Part.ATTRIBUTE)
    for start in range(0, len(text), _SLICE):
        part = text[max(0, start - 512) : start + _SLICE]
        yield Sheet(code_stretches(part), lambda _: where, depth=depth)
        stretches: list[str] = []
        for _at, plain in hidden_texts(part.encode("utf-8", "replace")):
            if not limits.take(len(plain)):
                break
            stretches += code_stretches(plain)
        if stretches:
            yield Sheet(stretches, lambda _: hidden, depth=depth + 1)
