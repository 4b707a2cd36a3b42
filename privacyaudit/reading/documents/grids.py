"""Tables in documents: their cells by row, as they are read, so that heads are read with them."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.model import Part
from privacyaudit.reading.views.base import Sheet
from privacyaudit.reading.views.split import Joined, whole_sheet
from privacyaudit.reading.views.tables import MOST_TABLES, read_rows

_MOST_ROWS = 5_000
_MOST_CELLS = 40
_LONGEST = 200
_DEEPEST = 8


class _Grid:
    """One table."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.row: list[str] = []
        self.cell: list[str] = []


class Grids:
    """The tables of one document; a table in a cell is one of its own."""

    def __init__(self) -> None:
        self.open: list[_Grid] = []
        self.read: list[Joined] = []
        self.left = MOST_TABLES

    def begin(self) -> None:
        """Begin a table."""
        if len(self.open) < _DEEPEST:
            self.open.append(_Grid())

    def say(self, text: str) -> None:
        """Add *text* to the cell that is read, if one is."""
        if self.open:
            self.open[-1].cell.append(text)

    def end_cell(self, times: int = 1) -> None:
        """End a cell that reaches over so many columns."""
        if self.open:
            grid = self.open[-1]
            text = " ".join("".join(grid.cell).split())[:_LONGEST]
            grid.row += [text] * min(times, _MOST_CELLS - len(grid.row))
            grid.cell = []

    def end_row(self) -> None:
        """End a row."""
        if self.open:
            grid = self.open[-1]
            if len(grid.rows) < _MOST_ROWS and any(grid.row):
                grid.rows.append(grid.row)
            grid.row = []

    def end(self) -> None:
        """End a table, and read it."""
        if self.open:
            grid = self.open.pop()
            if self.left and len(grid.rows) > 1:
                self.left -= 1
                self.read += read_rows(iter(grid.rows), len(grid.rows))

    def sheets(self) -> Iterator[Sheet]:
        """Yield what all tables say; those that never ended too."""
        while self.open:
            self.end_row()
            self.end()
        if self.read:
            yield whole_sheet(self.read, 0, Part.TEXT)
