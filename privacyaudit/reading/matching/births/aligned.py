"""Heads of columns that are set with spaces in plain text, above lines of other kinds too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.births.birth_words import NOT_BIRTH
from privacyaudit.reading.matching.births.dates import A_DATE
from privacyaudit.reading.matching.fold import BLOCK, CELL

_FAR = 3_000
"""How far above a line the heads of its columns may stand."""


def aligned_head(text: str, start: int) -> str:
    """Return what heads the column of spaces in which ``text[start]`` begins, or nothing."""
    low = text.rfind("\n", 0, start) + 1
    column = start - low
    if column < 4 or text[start - 1 : start] != " " or "\x1e" in text[low:start]:
        return ""
    for line in reversed(text[max(0, low - _FAR) : low].split("\n")[:-1]):
        if re.search(r"\d", line):
            continue
        chunks = list(re.finditer(r"\S+(?: \S+)*", line))
        if len(chunks) < 2 or not re.search(r"\S {2,}\S", line):
            continue
        far = 4 if text[start - 2 : start] == "  " else 1
        near = [chunk for chunk in chunks if abs(chunk.start() - column) < far]
        if near:
            return min(near, key=lambda chunk: abs(chunk.start() - column))[0]
    return ""


_ROWS = 200
"""How far down a column is looked."""


def below(text: str, at: int) -> Iterator[tuple[int, str]]:
    """Yield the dates, and where they end, in the column of spaces whose head holds ``text[at]``."""
    low = text.rfind("\n", max(0, at - 300), at) + 1
    high = text.find("\n", at, at + 300)
    if high < 0:
        return
    head = text[low:high]
    if CELL in head or BLOCK in head or "  " not in head.strip() or re.search(r"\d", head):
        return
    starts = [chunk.start() for chunk in re.finditer(r"\S+(?: \S+)*", head)]
    here = [start for start in starts if low + start <= at]
    if not here:
        return
    column = here[-1]
    blank = 0
    for line in text[high + 1 : high + 12_000].split("\n")[:_ROWS]:
        blank = blank + 1 if not line.strip() else 0
        if blank > 1 or BLOCK in line or CELL in line:
            return
        for said in A_DATE.finditer(line, max(0, column - 3)):
            if said.start() > column + 3:
                break
            if said.start() < 3 or line[: said.start()].endswith("  "):
                yield high + 1 + said.end(), said[0]
            break
        high += len(line) + 1


_ROW = re.compile(
    rf"\s{{0,6}}(?:\d{{1,5}}[.)]?\s{{1,6}})?(?P<name>[^\d\n:;|]{{5,60}}?)(?:\s{{2,}}|\t|[{CELL}])(?:{A_DATE.pattern})",
    re.I,
)
"""A row of a list: a name, a gap, and a date."""


_OF_MEMBERS = re.compile(
    r"adhesion|beitritt|eintritt|aufnahme|inscri|iscri|joined|joining|since|depuis|seit |lid sinds|lidmaatschap|visit|besuch|bookings?|termin|appointment|rendez-vous|paid|bezahlt|payment",
    re.I,
)
"""What lists of names and dates may be of that is no birth."""


def in_rows(candidate: Candidate, start: int) -> str:
    """
    Return the name in front of a date, in a row of a list of names and dates.

    There is nothing where no row beside it is of the same shape, where a head says
    what the dates are, or where other dates than those of birth are told of.
    """
    text = candidate.text
    low = max(text.rfind("\n", 0, start), text.rfind(BLOCK, 0, start)) + 1
    row = _ROW.match(text, low)
    if (
        row is None
        or re.search(r"  \S\S?\Z", row["name"])
        or not row.end("name") < start < row.end()
    ):
        return ""
    around = text[max(0, low - 400) : low].split("\n")
    rows = re.split(rf"[\n{BLOCK}]", text[row.end() : row.end() + 300])[1:3]
    beside = [line for line in (*around[-3:], *rows) if _ROW.match(line)]
    whole = re.split(rf"[\n{BLOCK}]", text[low : row.end() + 80], maxsplit=1)[0]
    heads = any(
        len(re.split(r" {2,}|\t", line.strip())) > 1 and not re.search(r"\d", line)
        for line in around
    )
    if (
        not beside
        or heads
        or _OF_MEMBERS.search(" ".join(around))
        or aligned_head(text, start)
        or NOT_BIRTH.search(" ".join((*around, whole)))
    ):
        return ""
    return row["name"]
