"""HTML and XML: which parser reads it, and feeds whose text is HTML again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from privacyaudit.reading.views.base import MOST_DEPTH, Limits, Sheet
from privacyaudit.reading.views.html import html_sheets
from privacyaudit.reading.views.old_html import old_html_sheets

_FEW_TAGS = 8_000
"""Below this many tags no nesting can hold lexbor up: a third of a second at most."""
_MOST_TAGS = 20_000
"""Below this many tags they must be left open by the thousand to do so."""
_MOST_DEPTH = 2_000
_LONG = 8_000
"""Characters from one tag to the next, from which on it is looked at."""
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})")
_VOID = frozenset(
    """
    area base br col embed hr img input link meta source track wbr p li td tr th dt dd option
""".split()
)
_CDATA = "<![CDATA["
_ATTRIBUTES = re.compile(
    r"""[A-Za-z][^\s/>"'=]{0,40}(?:[\s/]{1,9}[^\s=>"'/]{1,99}(?:\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'|[^\s"'>]{0,999}))?)"""
    r"{1500}"
)


def awkward(text: str) -> bool:
    """
    Return whether lexbor could take very long over *text*.

    It is quadratic in nesting and in one tag's attributes. One linear look
    at both decides who reads the page.
    """
    tags = text.count("<")
    if len(text) > _LONG and _crowded(text):
        return True
    if tags < _FEW_TAGS:
        return False
    if tags < _MOST_TAGS and tags - 2 * text.count("</") < _MOST_DEPTH:
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


def _crowded(text: str) -> bool:
    """Return whether one tag has more attributes than any page needs."""
    return any(_ATTRIBUTES.match(text, at + 1) is not None for at in _long_tags(text))


def _long_tags(text: str) -> Iterator[int]:
    """Yield where each tag begins behind which the next is a long way off: in long steps."""
    at = text.find("<")
    while 0 <= at < len(text) - _LONG:
        before = text.rfind("<", at + 1, at + 1 + _LONG)
        if before < 0:
            yield at
            before = text.find("<", at + 1 + _LONG)
        at = before


def markup_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of an HTML page, read by the parser that fits it."""
    reads = old_html_sheets if awkward(text) else html_sheets
    yield from reads(text, limits, depth)


def xml_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of XML: feeds, sitemaps, SVG; HTML kept inside is read too."""
    inner: list[str] = []
    if _CDATA in text:
        first, *rest = text.split(_CDATA)
        plain = [first]
        for part in rest:
            inside, _end, after = part.partition("]]>")
            inner.append(inside)
            plain.append(inside.replace("<", "&lt;") + " " + after)
        text = "".join(plain)
        inner = ["\n".join(inner)]
    if "&lt;" in text:
        inner.append(unescape(text))
    yield from markup_sheets(text, limits, depth)
    for part in inner:
        if depth < MOST_DEPTH and "<" in part and limits.take(len(part)):
            yield from markup_sheets(part, limits, depth + 1)
