"""Data: JSON as it is written, and tables with each cell under its column's name."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from privacyaudit.model import Part
from privacyaudit.reading.matching.fold import CELL, HARD
from privacyaudit.reading.matching.postal.count_heads import counted
from privacyaudit.reading.views.answers import read_answers
from privacyaudit.reading.views.base import Limits, Sheet, Where, slices, without_edges
from privacyaudit.reading.views.code import code_stretches
from privacyaudit.reading.views.labelled import has_roles, tells
from privacyaudit.reading.views.split import (
    Joined,
    joined,
    joined_in_json,
    may_join,
    roles,
    whole_sheet,
    with_country,
)

_MARKS = ",;\t|^~"
_SAID = re.compile(r"\ufeff?\"?sep=([,;\t|^~])\"?\r?\n", re.I)
"""What Excel puts first to say what keeps the cells apart."""
_PREAMBLE = 8
"""Lines that may stand above the head of a table."""
_ROWS = 2000
"""How many rows are looked through in one pass."""


def json_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """
    Yield the sheets of JSON, or of a script.

    It is not parsed: one bad comma must not lose the rest, and a detector
    reads the keys beside the values as a person would.
    """
    where = Where(Part.DATA)
    for part in slices(text):
        if limits.full:
            return
        yield Sheet(code_stretches(part), lambda _: where, depth=depth, part=Part.DATA)
        whole = [*joined_in_json(part), *read_answers(part)]
        if whole:
            yield whole_sheet(whole, depth)


def csv_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of a table file: each row a line, each cell under its column."""
    names: list[str] = []
    cells: list[str] = []
    keys: list[str] = []
    parts: dict[str, int] = {}
    together = False
    counts: dict[int, str] = {}
    whole: list[Joined] = []
    odd = without_edges(text) is not text
    try:
        for number, row in enumerate(csv.reader(*_opened(text))):
            if number < _PREAMBLE and (not names or (not parts and len(roles(row)) > 1)):
                if not any(cell.strip() for cell in row[1:]) and number < _PREAMBLE - 1:
                    cells += [HARD + without_edges(cell) for cell in row]
                    keys += [""] * len(row)
                    continue  # what stands above the head of the table
                names = [name.strip().lower()[:40] for name in row]
                parts = roles(row)
                together = may_join(parts)
                counts = {at: said for at, name in enumerate(row) if (said := counted(name))}
                head = True
            else:
                head = False
            if not head and together:
                whole += joined(parts, row)
                row = with_country(parts, row)
            for column, count in () if head else counts.items():
                cell = row[column] if column < len(row) else ""
                if len(cell) < 6 and cell.strip().isdigit():
                    row[column] = f"{count} {cell.strip()}"  # what a reader sees at the top
            if odd:
                row = [without_edges(cell) for cell in row]
            if row:
                cells.append(HARD + CELL.join(row))
            under = [] if head else names[: len(row)]
            keys += under
            keys += [""] * (len(row) - len(under))
            if number % _ROWS == _ROWS - 1:
                yield _table(cells, keys, depth)
                cells, keys = [], []
                if whole:
                    yield whole_sheet(whole, depth)
                    whole = []
                if limits.full:
                    return
    except csv.Error:
        yield from json_sheets(text, limits, depth)
        return
    if cells:
        yield _table(cells, keys, depth)
    if whole:
        yield whole_sheet(whole, depth)


def is_table(head: bytes) -> bool:
    """Return whether *head* begins with a line of what columns are called, and one of cells."""
    first, _end, second = head.lstrip(b"\xef\xbb\xbf").partition(b"\n")
    if first.lower().startswith((b"insert ", b"copy ", b"create ")):
        return False  # a data base's dump says so itself what its columns are
    mark = max((b",", b";", b"\t", b"|", b"^"), key=first.count)
    count = first.count(mark)
    if not 1 < count < 60 or second.partition(b"\n")[0].count(mark) < min(count, 2):
        return False
    names = [name.strip(' "') for name in first.decode("utf-8", "replace").split(mark.decode())]
    return max(map(len, names)) < 40 and (has_roles(names) or sum(map(tells, names)) > 1)


def _opened(text: str) -> tuple[Iterator[str], type[csv.Dialect]]:
    """Return the lines of a table file, and how its cells are kept apart."""
    said = _SAID.match(text)

    class Kept(csv.excel):
        delimiter = said[1] if said else max(_MARKS, key=text[:4096].count)

    return iter(text[said.end() if said else 0 :].splitlines(keepends=True)), Kept


def _table(cells: list[str], keys: list[str], depth: int) -> Sheet:
    def locate(number: int) -> Where:
        return Where(Part.DATA, keys[min(number, len(keys) - 1)])

    return Sheet(cells, locate, depth=depth, part=Part.DATA)
