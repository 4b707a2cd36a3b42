"""HTML and XML: which parser reads it, and feeds whose text is HTML again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from privacyaudit.reading.views.base import MOST_DEPTH, Limits, Sheet, no_path
from privacyaudit.reading.views.elements import read_elements
from privacyaudit.reading.views.html import ROWS, html_sheets
from privacyaudit.reading.views.old_html import old_html_sheets
from privacyaudit.reading.views.split import whole_sheet

_FEW_TAGS = 8_000
"""Below this many tags no nesting can hold lexbor up: a third of a second at most."""
_MOST_TAGS = 20_000
"""Below this many tags they must be left open by the thousand to do so."""
_MOST_DEPTH = 2_000
_BLOCK = 8_000
_MOST_NAMES = 20_000
_BARE = ("</", "<td>", "<tr>", "<li>", "<p>", "<br>")
"""What begins most tags of a page of very many, and is no name or only one."""
_NAMED = re.compile(r"<([A-Za-z][^\s/<>]{0,60}(?:\s{1,9}[A-Za-z][^\s\"'/<>=]{0,60})?)")
_VALUED = re.compile(r"[\s\"'/]([A-Za-z][^\s\"'/<>=]{0,60})=")
_LONG = 8_000
"""Characters from one tag to the next, from which on it is looked at."""
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})")
_VOID = frozenset(
    """
    area base br col embed hr img input link meta source track wbr p li td tr th dt dd option
""".split()
)
_MANY_TAGS = 400_000
_MANY_VALUES = 800_000
"""Tags and attributes from which on a page is read in parts."""
_PART = 1_000_000
_OVERLAP = 4_000
"""So much of one part is in the next one too."""
_IN_TABLE = re.compile(r"<(table|/?t[rdh]|/?tbody|/table)\b", re.I)
_CDATA = "<![CDATA["
_ATTRIBUTES = re.compile(
    r"""[A-Za-z][^\s/>"'=]{0,40}(?:[\s/]{1,9}[^\s=>"'/]{1,99}(?:\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'|[^\s"'>]{0,999}))?)"""
    r"{1500}"
)


def awkward(text: str, tags: int = -1, values: int = -1) -> bool:
    """
    Return whether lexbor could take very long over *text*.

    It is quadratic in nesting, in one tag's attributes, and in how many names
    tags and attributes have. A few linear looks decide who reads the page.
    *tags* and *values* say how many ``<`` and ``=`` it holds, where it is known.
    """
    tags = text.count("<") if tags < 0 else tags
    values = text.count("=") if values < 0 else values
    if len(text) > _LONG and _crowded(text):
        return True
    if tags < _FEW_TAGS and values < _MOST_NAMES:
        return False
    if _many_names(text, tags, values):
        return True
    if tags < _MOST_TAGS and tags - 2 * text.count("</") < _MOST_DEPTH:
        return False
    if not _may_nest(text):
        return False
    depth = 0
    for tag in _TAG.finditer(text):
        slash, name = tag.group(1, 2)
        if name in _VOID or name.lower() in _VOID:
            continue
        depth += -1 if slash else 1
        if depth > _MOST_DEPTH:
            return True
        depth = max(depth, 0)
    return False


def _may_nest(text: str) -> bool:
    """
    Return whether nesting could go deep, by counting in blocks.

    Never less than the truth: in no block is a tag's end credited before its
    beginning, and all that begins like a tag counts as one.
    """
    depth = 0
    for at in range(0, len(text), _BLOCK):
        ends = text.count("</", at, at + _BLOCK)
        begins = text.count("<", at, at + _BLOCK) - ends
        if depth + begins > _MOST_DEPTH:
            return True
        depth = max(depth + begins - ends, begins)
    return False


def _many_names(text: str, tags: int, values: int) -> bool:
    """
    Return whether the tags or attributes of *text* have more names than any page needs.

    Names are told apart only where there are so many tags, also without the usual ones, and so
    many that differ in anything at all.
    """
    for bare in _BARE:
        if tags <= _MOST_NAMES:
            break
        tags -= text.count(bare)
    if (
        tags > _MOST_NAMES
        and len(set(text.split("<"))) > _MOST_NAMES
        and len(set(_NAMED.findall(text))) > _MOST_NAMES
    ):
        return True
    return values > _MOST_NAMES and len(set(_VALUED.findall(text))) > _MOST_NAMES


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


def markup_sheets(
    text: str, limits: Limits, depth: int = 0, body: bytes | None = None
) -> Iterator[Sheet]:
    """
    Yield the sheets of an HTML page, read by the parser that fits it.

    A tree takes many times its page's memory, so a page of very many tags or
    attributes is read in parts: what lies on a cut is in two of them.

    :param body: *text* as UTF-8, where it came like that.
    """
    if ROWS.match(text):
        text = "<table>" + text  # rows sent by themselves; without a table a parser drops them
        body = None
    # Bytes are counted a quarter faster.
    tags, values = (
        (body.count(b"<"), body.count(b"=")) if body else (text.count("<"), text.count("="))
    )
    if tags < _MANY_TAGS and values < _MANY_VALUES:
        if awkward(text, tags, values):
            yield from old_html_sheets(text, limits, depth)
        else:
            yield from html_sheets(body or text, limits, depth)
        return
    for number, part in enumerate(_parts(text)):
        if limits.full:
            return
        reads = old_html_sheets if awkward(part) else html_sheets
        for sheet in reads(part, limits, depth):
            # The elements around a later part are in the ones before.
            yield replace(sheet, path=no_path) if number else sheet


def _parts(text: str) -> Iterator[str]:
    """
    Yield *text* in parts, each from a tag on and within what the one before left open.

    Script, style, comment and table are opened again; an attribute that was
    cut is closed, so that no parser drops it, and its rest is read as text.
    """
    start = 0
    while start < len(text):
        end = _cut(text, start + _PART) if len(text) - start > 2 * _PART else len(text)
        begin = _cut(text, start - _OVERLAP, start) if start else 0
        part = text[begin:end] if end == len(text) else text[begin:end] + "\"'>"
        yield _opened(text, begin) + part if begin else part
        start = end


def _opened(text: str, at: int) -> str:
    """Return the tag that begins what *at* lies within, as far as can be told from nearby."""
    low = max(0, at - 2 * _PART)
    for opens, closes in (("<script", "</script"), ("<style", "</style"), ("<!--", "-->")):
        opened = text.rfind(opens, low, at)
        if opened >= 0 and text.find(closes, opened, at) < 0:
            return opens if opens == "<!--" else text[opened : text.find(">", opened, at) + 1]
    first = _IN_TABLE.search(text, at, at + _PART)
    return "<table>" if first is not None and first[1].lower() != "table" else ""


def _cut(text: str, at: int, most: int = 0) -> int:
    """Return where the first tag from *at* begins, or *at* where there is none near."""
    tag = text.find("<", at, min(at + _OVERLAP, most or len(text)))
    return tag if tag >= 0 else at


_FIELDS = re.compile(r"(</(?!tspan|[abi]>|em>|strong>|span>|sub>|sup>)[\w:-]{1,40}>)(<[A-Za-z])")
"""One field of XML right behind another: their texts have nothing to do with each other."""


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
    text = _FIELDS.sub(r"\1\n\2", text)
    yield from markup_sheets(text, limits, depth)
    if read := list(read_elements(text)):
        yield whole_sheet(read, depth)
    for part in inner:
        if depth < MOST_DEPTH and "<" in part and limits.take(len(part)):
            yield from markup_sheets(part, limits, depth + 1)
