"""Data: JSON as it is written, and tables with each cell under its column's name."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from privacyaudit.model import Part
from privacyaudit.reading.matching.fold import CELL, HARD
from privacyaudit.reading.views.base import Limits, Sheet, Where, without_edges
from privacyaudit.reading.views.code import code_stretches
from privacyaudit.reading.views.plain import slices

_ROWS = 2000
"""How many rows are looked through in one pass."""


def json_sheets(text: str, _limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """
    Yield the sheets of JSON, or of a script.

    It is not parsed: one bad comma must not lose the rest, and a detector
    reads the keys beside the values as a person would.
    """
    where = Where(Part.DATA)
    for part in slices(text):
        yield Sheet(code_stretches(part), lambda _: where, depth=depth)


def csv_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of a table file: each row a line, each cell under its column."""
    head = text[:4096]
    marks = sorted(",;\t|", key=head.count)
    rows = csv.reader(text.splitlines(), delimiter=marks[-1])
    names: list[str] = []
    cells: list[str] = []
    keys: list[str] = []
    try:
        for number, row in enumerate(rows):
            if number == 0:
                names = [name.strip().lower()[:40] for name in row]
            for column, cell in enumerate(row):
                cells.append((CELL if column else HARD) + without_edges(cell))
                keys.append(names[column] if number and column < len(names) else "")
            if number % _ROWS == _ROWS - 1:
                yield _table(cells, keys, depth)
                cells, keys = [], []
    except csv.Error:
        yield from json_sheets(text, limits, depth)
        return
    if cells:
        yield _table(cells, keys, depth)


def _table(cells: list[str], keys: list[str], depth: int) -> Sheet:
    def locate(number: int) -> Where:
        return Where(Part.DATA, keys[min(number, len(keys) - 1)])

    return Sheet(cells, locate, depth=depth)
