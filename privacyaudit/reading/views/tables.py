"""Tables of a page: a cell that says nothing without the head of its column, read with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from selectolax.lexbor import LexborNode

from privacyaudit.reading.matching.fold import CELL
from privacyaudit.reading.views.labelled import has_roles, tells
from privacyaudit.reading.views.split import Joined, joined, roles, with_country

MOST_TABLES = 200
"""Tables of one page that are looked at."""
_MOST_ROWS = 5_000
_MOST_CELLS = 40
_NEAR = 200
"""Elements of a long table among which its first rows are looked for."""
_LONGEST_HEAD = 60
_NAME = re.compile(
    r"(?i)name|\b(?:nom|pr[eé]nom|nombre|apellidos?|nome|cognome|sobrenome|imi[eę]|nazwisko|naam|namn"
    r"|navn|nimi|jm[eé]no|p[rř][ií]jmen[ií]|n[eé]v|nume|player|member|pupil|student|child|rider"
    r"|runner|swimmer|athlete|patient|person|who|wer)\b|ім'я|имя|прізв|фам|όνομα|नाम"
)
"""Columns that say whose row it is."""


def read_tables(tables: Sequence[LexborNode]) -> Iterator[Joined]:
    """Yield what the rows of *tables* say under the heads of their columns."""
    for table in tables[:MOST_TABLES]:
        if _is_long_without_head(table):
            continue
        all_rows = table.css("tr")
        yield from read_rows(_rows(all_rows), len(all_rows))


def read_rows(rows: Iterable[list[str]], count: int) -> Iterator[Joined]:
    """Yield what *rows*, which are so many, say under the heads of their columns or lines."""
    rows = islice(rows, _MOST_ROWS)
    above: list[list[str]] = []
    for row in rows:
        above.append(row)
        if len(row) > 1 and _is_head(row):
            yield from under(row, rows)
            above = []
            break
        if len(above) > 2:
            break
    firsts = [row[0] for row in above if len(row) > 2]
    if len(firsts) > 1 and count <= _MOST_CELLS and any(map(_may_head, firsts)):
        yield from _across([*above, *islice(rows, _MOST_CELLS)])


def _is_long_without_head(table: LexborNode) -> bool:
    """Return whether nothing of *table* is read: told by its first rows, without all others."""
    row = table.css_first("tr")
    count = 0
    while row is not None and count <= _MOST_CELLS:
        count += row.tag == "tr"
        row = row.next
    if count <= _MOST_CELLS:
        return False
    top = [*islice((node for node in islice(table.traverse(), _NEAR) if node.tag == "tr"), 3)]
    return len(top) == 3 and not any(len(row) > 1 and _is_head(row) for row in _rows(top))


def _is_head(row: Sequence[str]) -> bool:
    if any(len(cell) > _LONGEST_HEAD for cell in row):
        return False
    if sum(cell[:1].isdigit() for cell in row):
        return False
    return any(map(tells, row)) or has_roles(row)


def _may_head(cell: str) -> bool:
    return len(cell) <= _LONGEST_HEAD and (tells(cell) or bool(roles([cell])))


def under(
    head: Sequence[str], rows: Iterable[list[str]], *, everything: bool = False
) -> Iterator[Joined]:
    """Yield what *rows* say whose cells stand under these heads."""
    parts = roles(head)
    telling = [place for place, label in enumerate(head) if tells(label)]
    named = [
        place for place, label in enumerate(head) if place not in telling and _NAME.search(label)
    ]
    for row in rows:
        yield from joined(parts, row, everything=everything)
        said = with_country(parts, row)
        who = " ".join(row[place] for place in named[:3] if place < len(row))[:80]
        for place in telling:
            if place < len(row) and 3 < len(said[place]) < 80:
                yield head[place].lower(), f"{who}{CELL}{head[place].rstrip(':')}: {said[place]}"


def _across(rows: Sequence[Sequence[str]]) -> Iterator[Joined]:
    """Yield what a table says whose heads stand in its first column: each other one is a record."""
    wide = min(max(map(len, rows), default=0), _MOST_CELLS)
    if wide < 3:
        return
    heads = [row[0] if row else "" for row in rows]
    if not _is_head(heads):
        return
    columns = ([row[place] if place < len(row) else "" for row in rows] for place in range(1, wide))
    yield from under(heads, columns)


def _rows(rows: Sequence[LexborNode]) -> Iterator[list[str]]:
    """Yield each row's cells, one that reaches over several rows or columns in each of them."""
    over: dict[int, tuple[int, str]] = {}
    for tr in rows:
        row: list[str] = []
        cell = tr.first_child
        while len(row) < _MOST_CELLS:
            if (left := over.get(len(row))) and left[0]:
                over[len(row)] = (left[0] - 1, left[1])
                row.append(left[1])
                continue
            while cell is not None and cell.tag not in ("td", "th"):
                cell = cell.next
            if cell is None:
                break
            text = " ".join(cell.text(deep=True, separator=" ").split())[:200]
            down = across = 1
            if attributes := cell.attributes:
                down, across = _span(attributes.get("rowspan")), _span(attributes.get("colspan"))
            for _column in range(across):
                if down > 1:
                    over[len(row)] = (down - 1, text)
                row.append(text)
            cell = cell.next
        yield row


def _span(said: str | None) -> int:
    if said is None or not said.isascii() or not said.isdigit():
        return 1
    return min(max(int(said[:4]), 1), _MOST_CELLS)
