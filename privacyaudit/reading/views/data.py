"""Data: JSON as it is written, and tables with each cell under its column's name."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

from privacyaudit.model import Part
from privacyaudit.reading.matching.fold import CELL, HARD
from privacyaudit.reading.matching.postal.count_heads import counted
from privacyaudit.reading.views.base import Limits, Sheet, Where, without_edges
from privacyaudit.reading.views.code import code_stretches
from privacyaudit.reading.views.plain import slices
from privacyaudit.reading.views.split import Joined, joined, joined_in_json, roles, with_country

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
        whole = list(joined_in_json(part))
        if whole:
            yield _whole(whole, depth)


def _whole(found: Sequence[Joined], depth: int) -> Sheet:
    """Return the sheet of details whose parts stood in fields of their own."""
    texts = [HARD + without_edges(text) for _name, text in found]
    return Sheet(texts, lambda n: Where(Part.DATA, found[min(n, len(found) - 1)][0]), depth=depth)


def csv_sheets(text: str, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of a table file: each row a line, each cell under its column."""
    head = text[:4096]
    marks = sorted("^,;\t|", key=head.count)
    rows = csv.reader(text.splitlines(), delimiter=marks[-1])
    names: list[str] = []
    cells: list[str] = []
    keys: list[str] = []
    parts: dict[str, int] = {}
    counts: dict[int, str] = {}
    whole: list[Joined] = []
    try:
        for number, row in enumerate(rows):
            if number == 0:
                names = [name.strip().lower()[:40] for name in row]
                parts = roles(row)
                counts = {at: said for at, name in enumerate(row) if (said := counted(name))}
            elif len(parts) > 1:
                whole += joined(parts, row)
                row = with_country(parts, row)
            for column, cell in enumerate(row):
                if number and column in counts and len(cell) < 6 and cell.strip().isdigit():
                    cell = f"{counts[column]} {cell.strip()}"  # what a reader sees at the top
                cells.append((CELL if column else HARD) + without_edges(cell))
                keys.append(names[column] if number and column < len(names) else "")
            if number % _ROWS == _ROWS - 1:
                yield _table(cells, keys, depth)
                cells, keys = [], []
                if whole:
                    yield _whole(whole, depth)
                    whole = []
    except csv.Error:
        yield from json_sheets(text, limits, depth)
        return
    if cells:
        yield _table(cells, keys, depth)
    if whole:
        yield _whole(whole, depth)


def _table(cells: list[str], keys: list[str], depth: int) -> Sheet:
    def locate(number: int) -> Where:
        return Where(Part.DATA, keys[min(number, len(keys) - 1)])

    return Sheet(cells, locate, depth=depth)
