"""Plain text that is kept in order: dumps of data bases, drawn and aligned tables, settings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from privacyaudit.reading.views.labelled import has_roles, tells, wholes
from privacyaudit.reading.views.split import Joined
from privacyaudit.reading.views.tables import under

_INSERT = re.compile(
    r"insert\s{1,9}(?:ignore\s{1,9})?into\s{1,9}[^\s()]{1,99}\s{0,9}\(([^()]{3,2000})\)\s{0,9}values\s{0,9}",
    re.I,
)
_TUPLE = re.compile(
    r"\s{0,9},?\s{0,9}\(((?:[^'()]{0,999}'(?:[^'\\]|''|\\.){0,999}'){0,99}[^'()]{0,999})\)"
)
_VALUE = re.compile(r"\s{0,9}(?:[NE]?'((?:[^'\\]|''|\\.){0,999})'|([^,']{0,200}))\s{0,9}(?:,|\Z)")
_COPY = re.compile(
    r"^copy\s{1,9}[^\s()]{1,99}\s{0,9}\(([^()]{3,2000})\)\s{0,9}from\s{1,9}stdin[^\n]{0,80}\n",
    re.I | re.M,
)
_RULER = re.compile(
    r"^[ \t]{0,20}[|+:]?[ :]{0,3}[-=]{2,200}(?:[ |+:\t]{1,9}[-=]{2,200}){1,40}[ :|+\t]{0,9}\r?$",
    re.M,
)
"""The line under the heads of a table that is drawn in text."""
_SETTING = re.compile(
    r"^[ \t]{0,20}(?:\[([\w .-]{2,40})(?::[\w:]{1,60})?\]\s?=>|['\"]([\w .-]{2,40})['\"]\s?=>"
    r"|(?:[\w-]{2,40}\.){0,4}([\w-]{2,40})[ \t]?=)"
    r"[ \t]{0,3}['\"]?([^\n'\"]{1,200}?)['\"]?[,;]?[ \t]{0,9}\r?$",
    re.M,
)
_KEPT = re.compile(
    r's:\d{1,3}:\\?"([\w .-]{2,40})\\?";\s?(?:s:\d{1,5}:\\?"([^"\n\\]{1,200})\\?"|[id]:(\d{1,20}));'
)
"""A name and its value as PHP keeps them."""
_DUMPED = re.compile(
    r'\["([\w .-]{2,40})"(?::[\w":]{0,60})?\]\s?=>\s{1,20}'
    r'(?:string\(\d{1,6}\)\s"([^"\n]{1,200})"|int\((\d{1,20})\))'
)
"""The same as it shows them."""
_MOST_ROWS = 5_000
_MOST = 20_000


def read_listings(text: str) -> Iterator[Joined]:
    """Yield what the rows and settings in a plain *text* say under their columns' names."""
    yield from islice(_listings(text), _MOST)


def _listings(text: str) -> Iterator[Joined]:
    if "(" in text and any(word in text for word in ("INSERT", "insert", "Insert")):
        for found in _INSERT.finditer(text):
            yield from _headed(_cells(found[1]), _tuples(text, found.end()))
    if "(" in text and ("COPY" in text or "copy" in text):
        for found in _COPY.finditer(text):
            yield from _headed(_cells(found[1]), _lines(text, found.end()))
    if "--" in text or "==" in text:
        for ruler in _RULER.finditer(text):
            yield from _drawn(text, ruler)
    for sign, pattern in ((";s:", _KEPT), ("=>", _DUMPED)):
        if sign in text:
            yield from wholes(
                [(m[1], m[2] or m[3]) for m in islice(pattern.finditer(text), _MOST_ROWS)]
            )
    if "=" in text:
        pairs = [
            (found[1] or found[2] or found[3], found[4])
            for found in islice(_SETTING.finditer(text), _MOST_ROWS)
        ]
        if len(pairs) > 1:
            yield from wholes(pairs)


def _cells(listed: str) -> list[str]:
    return [name.strip(' `"[]\n\r\t') for name in listed.split(",")]


def _headed(heads: Sequence[str], rows: Iterator[list[str]]) -> Iterator[Joined]:
    if len(heads) > 1 and (has_roles(heads) or any(map(tells, heads))):
        yield from under(heads, rows, everything=True)


def _tuples(text: str, at: int) -> Iterator[list[str]]:
    for _number in range(_MOST_ROWS):
        found = _TUPLE.match(text, at)
        if found is None:
            return
        at = found.end()
        row = [
            (value[1] if value[1] is not None else value[2]).strip().replace("''", "'")
            for value in _VALUE.finditer(found[1])
        ]
        yield ["" if cell.upper() == "NULL" else cell for cell in row]


def _lines(text: str, at: int) -> Iterator[list[str]]:
    for _number in range(_MOST_ROWS):
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)].rstrip("\r")
        if not line or line == "\\.":
            return
        yield ["" if cell == "\\N" else cell for cell in line.split("\t")]
        if end < 0:
            return
        at = end + 1


def _drawn(text: str, ruler: re.Match[str]) -> Iterator[Joined]:
    """Yield what a table says whose heads stand above a *ruler*."""
    above = text.rfind("\n", 0, max(ruler.start() - 1, 0)) + 1
    head = text[above : max(ruler.start() - 1, above)].rstrip("\r")
    if not head.strip() or len(head) > 2_000:
        return
    at = ruler.end() + 1
    if "|" in head:
        yield from _headed(_barred(head), (_barred(line) for line in _below(text, at, "|")))
        return
    spans = [span.span() for span in re.finditer(r"[-=]{2,}", ruler[0])]
    starts = [start for start, _end in spans]
    ends = [*starts[1:], 400]

    def cut(line: str) -> list[str]:
        return [line[start:end].strip() for start, end in zip(starts, ends, strict=True)]

    yield from _headed(cut(head), (cut(line) for line in _below(text, at, "")))


def _barred(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _below(text: str, at: int, needs: str) -> Iterator[str]:
    for _number in range(_MOST_ROWS):
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)].rstrip("\r")
        if not line.strip() or (needs not in line and not line.startswith("+")):
            return
        if not line.startswith("+"):
            yield line[:2_000]
        if end < 0:
            return
        at = end + 1
