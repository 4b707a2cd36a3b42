"""HTML and XML: which parser reads it, and feeds whose text is HTML again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from privacyaudit.reading.views.base import MOST_DEPTH, Limits, Sheet
from privacyaudit.reading.views.html import html_sheets
from privacyaudit.reading.views.old_html import old_html_sheets

_MOST_TAGS = 20_000
"""Below this many tags no nesting can hold lexbor up."""
_MOST_DEPTH = 2_000
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{20000}")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})")
_VOID = frozenset(
    """
    area base br col embed hr img input link meta source track wbr p li td tr th dt dd option
""".split()
)
_CDATA = re.compile(r"<!\[CDATA\[(.{0,200000}?)\]\]>", re.S)


def awkward(text: str) -> bool:
    """
    Return whether lexbor could take very long over *text*.

    It is quadratic in nesting and in one tag's attributes. One linear look
    at both decides who reads the page.
    """
    if _LONG_TAG.search(text) is not None:
        return True
    if text.count("<") < _MOST_TAGS:
        return False
    depth = 0
    for tag in _TAG.finditer(text):
        if tag[2].lower() in _VOID:
            continue
        depth += -1 if tag[1] else 1
        if depth > _MOST_DEPTH:
            return True
        depth = max(depth, 0)
    return False


def markup_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of an HTML page, read by the parser that fits it."""
    reads = old_html_sheets if awkward(text) else html_sheets
    yield from reads(text, limits, depth)


def xml_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of XML: feeds, sitemaps, SVG; HTML kept inside is read too."""
    inner = [part[1] for part in _CDATA.finditer(text)]
    text = _CDATA.sub(lambda part: part[1].replace("<", "&lt;"), text)
    if "&lt;" in text:
        inner.append(unescape(text))
    yield from markup_sheets(text, limits, depth)
    for part in inner:
        if depth < MOST_DEPTH and "<" in part and limits.take(len(part)):
            yield from markup_sheets(part, limits, depth + 1)
