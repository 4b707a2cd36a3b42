"""
DOCX, XLSX and PPTX: text, cells, comments, tracked changes, hidden sheets, properties.

Every XML part is read, whatever its name, so that nothing depends on which
program wrote the file: headers, notes, text boxes, authors, template paths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacyaudit.model import Document, Part, Reason
from privacyaudit.reading.documents.grids import Grids
from privacyaudit.reading.documents.markup import BROKEN, Flow, events, words
from privacyaudit.reading.documents.parts import Parts, inside
from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, INLINE
from privacyaudit.reading.unread import has_words
from privacyaudit.reading.views.base import (
    Limits,
    Problem,
    Read,
    Sheet,
    Where,
    plain_sheet,
    without_edges,
)
from privacyaudit.words import _

_LINES = frozenset(("p", "br", "cr", "tr", "row", "si", "comment", "txbxContent", "pt"))
_CELLS = frozenset(("tc", "c", "tab"))
_SAID = frozenset(("t", "instrText", "v", "f", "text", "definedName"))
_GRID = {
    "p": lambda grids: grids.say(" "),
    "tab": lambda grids: grids.say(" "),
    "tc": Grids.end_cell,
    "tr": Grids.end_row,
    "tbl": Grids.end,
}
_APART = _SAID - {"t"}
_GONE = frozenset(("delText", "delInstrText"))
_TOLD = frozenset(
    {"author", "initials", "userId", "name", "displayName", "providerId", "lastModifiedBy"}
    | {"descr", "title", "string", "tooltip"}
)
_MAIN = re.compile(
    r"(?i)/?(word/document\d*|xl/workbook|xl/worksheets/.*|ppt/presentation|ppt/slides/.*)\.xml$"
)
"""Where the programs keep a document's own text."""
PIECE = 1024 * 1024
"""Characters that are looked through at once."""


def office_reads(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield what an OOXML document holds."""
    parts = Parts(document.body)
    book = _Book()
    main = False
    for name, part in parts:
        main = main or _MAIN.match(name) is not None
        if name.lower().endswith((".xml", ".rels", ".vml", ".psmdcp")):
            try:
                for found in _part(name, part, book, limits):
                    main = main or _is_text(found)
                    yield found
            except BROKEN:
                parts.missed = True
                yield plain_sheet(words(part), Part.TEXT)
        else:
            yield from inside(name, part, limits)
    yield from book.sheets()
    if parts.missed:
        yield Problem(Reason.UNREADABLE, _("This document could not be read to the end."))
    elif not main:
        yield Problem(Reason.NOT_SUPPORTED, _("There is no text in it of a kind we can read."))


def _is_text(found: Read) -> bool:
    """Return whether this is a document's running text, not only what stands beside it."""
    if not isinstance(found, Sheet) or not found.stretches:
        return False
    return found.locate(0).part in (Part.TEXT, Part.DATA) and any(map(has_words, found.stretches))


def _part(name: str, part: bytes, book: _Book, limits: Limits) -> Iterator[Read]:
    if not limits.take(len(part) // 8):
        raise ValueError
    low = name.lower()  # programs differ in it, and read each other's files
    if low.endswith(".rels"):
        links = [
            attributes["Target"]
            for _event, _name, attributes in events(part)
            if attributes.get("TargetMode") == "External" and "Target" in attributes
        ]
        if links:
            yield plain_sheet(links, Part.LINK)
    elif low.startswith("docprops/") or low.endswith(".psmdcp"):
        yield plain_sheet(words(part), Part.METADATA)
    elif low.startswith(("xl/pivotcache/", "customxml/")):
        yield plain_sheet(words(part), Part.HIDDEN)
    elif low.startswith("xl/sharedstrings"):
        book.learn(part)
    elif low.startswith("xl/worksheets/"):
        book.keep(low, part)
    elif low.startswith("xl/workbook"):
        yield from book.names(part)
    else:
        yield from _flowing(part, Part.COMMENT if "comment" in low else Part.TEXT)


def _flowing(part: bytes, kind: Part) -> Iterator[Read]:
    """Yield the running text of a part, what was deleted from it, and who worked on it."""
    text, gone, grids = Flow(), Flow(), Grids()
    people: set[str] = set()
    inside_of = ""
    for event, name, attributes in events(part):
        if event == "start":
            inside_of = name
            if name == "tbl":
                grids.begin()
            people.update(
                value
                for key, value in attributes.items()
                if key.rpartition("}")[2] in _TOLD and value and len(people) < 2000
            )
        elif event == "text":
            if inside_of in _SAID:
                text.say(name)
                grids.say(name)
            elif inside_of in _GONE:
                gone.say(name)
        else:
            inside_of = ""
            if name in _GRID:
                _GRID[name](grids)
            if name in _LINES:
                text.edge(BLOCK)
                gone.edge(BLOCK)
            elif name in _CELLS:
                text.edge(CELL)
            elif name == "r" or name in _APART:
                text.edge(INLINE)
                gone.edge(INLINE)
        if text.size > PIECE:
            yield flow_sheet(text, kind)
    for flow, of in ((text, kind), (gone, Part.HIDDEN)):
        if flow.size:
            yield flow_sheet(flow, of)
    yield from grids.sheets()
    if people:
        yield plain_sheet(sorted(people), Part.METADATA)


def flow_sheet(flow: Flow, part: Part) -> Sheet:
    """Return the sheet of a running text, all of one *part*."""
    where = Where(part)
    return Sheet(flow.take(), lambda _number: where, part=part)


class _Book:
    """A workbook: its words are kept once, and its cells point at them."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self.used: set[int] = set()
        """Which of the words a cell points at; the rest are of cells that were deleted."""
        self.kept: list[tuple[int, bytes]] = []
        self.hidden: set[int] = set()

    def learn(self, part: bytes) -> None:
        """Keep the workbook's words."""
        said: list[str] = []
        inside_of = ""
        for event, name, _attributes in events(part):
            if event == "start":
                inside_of = name
            elif event == "text" and inside_of == "t":
                said.append(name)
            elif event == "end":
                inside_of = ""
                if name in ("si", "sstItem"):
                    self.strings.append("".join(said))
                    said = []

    def keep(self, name: str, part: bytes) -> None:
        """Keep a sheet until all words are known."""
        digits = "".join(sign for sign in name.rpartition("/")[2] if sign.isdigit())
        if name.endswith(".xml"):
            self.kept.append((int(digits or "0"), part))

    def names(self, part: bytes) -> Iterator[Read]:
        """Yield the sheets' names; remember which are hidden, by their number."""
        names: list[str] = []
        number = 0
        for event, name, attributes in events(part):
            if event == "start" and name == "sheet":
                number += 1
                names.append(attributes.get("name", ""))
                if attributes.get("state", "visible") != "visible":
                    self.hidden.add(number)
            elif event == "text" and name.strip():
                names.append(name)
        if names:
            yield plain_sheet(names, Part.TITLE)

    def sheets(self) -> Iterator[Read]:
        """Yield the cells of every sheet, the hidden ones as hidden."""
        for number, part in self.kept:
            kind = Part.HIDDEN if number in self.hidden else Part.DATA
            try:
                yield from self._rows(part, kind)
            except BROKEN:
                yield Problem(Reason.UNREADABLE, _("This document could not be read to the end."))
        left = [text for at, text in enumerate(self.strings) if text and at not in self.used]
        if left:
            yield plain_sheet(left, Part.HIDDEN)

    def _rows(self, part: bytes, kind: Part) -> Iterator[Read]:
        table = _Table(kind)
        said: list[str] = []
        place = kind_of = inside_of = ""
        for event, name, attributes in events(part):
            if event == "start":
                inside_of = name
                if name == "row":
                    table.row()
                elif name == "c":
                    place, kind_of = attributes.get("r", ""), attributes.get("t", "")
            elif event == "text":
                if inside_of in ("v", "t"):
                    said.append(name)
            else:
                inside_of = ""
                if name == "c":
                    table.cell(place, self._value(kind_of, "".join(said)))
                    said = []
                elif name == "row" and table.size > PIECE:
                    yield table.sheet()
        if table.cells:
            yield table.sheet()

    def _value(self, kind: str, said: str) -> str:
        if kind != "s":
            return said
        try:
            text = self.strings[int(said)]
        except (ValueError, IndexError):
            return ""
        self.used.add(int(said))
        return text


class _Table:
    """Rows of cells, each cell under its column's title, as the first row has it."""

    def __init__(self, kind: Part) -> None:
        self.kind = kind
        self.rows = 0
        self.size = 0
        self.cells: list[str] = []
        self.keys: list[str] = []
        self.titles: dict[str, str] = {}
        self.edge = HARD

    def row(self) -> None:
        """Begin a row."""
        self.rows += 1
        self.edge = HARD

    def cell(self, place: str, value: str) -> None:
        """Add a cell at *place*, such as ``B7``."""
        column = "".join(sign for sign in place if sign.isalpha())
        if self.rows == 1 and value:
            self.titles[column] = value.strip().lower()[:40]
        self.cells.append(self.edge + without_edges(value))
        self.keys.append("" if self.rows == 1 else self.titles.get(column, ""))
        self.size += len(value)
        self.edge = CELL

    def sheet(self) -> Sheet:
        """Return the sheet of the rows so far, and begin anew under the same titles."""
        keys, kind = self.keys, self.kind
        sheet = Sheet(
            self.cells, lambda number: Where(kind, keys[min(number, len(keys) - 1)]), part=kind
        )
        self.cells, self.keys, self.size = [], [], 0
        return sheet
