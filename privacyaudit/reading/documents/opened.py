"""ODT, ODS and ODP: text, cells, notes, tracked changes, hidden parts, properties."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.model import Document, Part, Reason
from privacyaudit.reading.documents.grids import Grids
from privacyaudit.reading.documents.markup import BROKEN, Flow, events, plain, words
from privacyaudit.reading.documents.office import PIECE, flow_sheet
from privacyaudit.reading.documents.parts import Parts, inside
from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, INLINE
from privacyaudit.reading.views.base import Limits, Problem, Read, plain_sheet
from privacyaudit.words import _, reason_says

_LINES = frozenset(("p", "h", "list-item", "line-break", "table-row", "page"))
_CELLS = frozenset(("table-cell", "covered-table-cell"))
_GONE = frozenset(("tracked-changes",))
_NOTES = frozenset(("annotation", "notes"))


def open_reads(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield what an OpenDocument file holds; one with a password says so."""
    parts = Parts(document.body)
    main = False
    for name, part in parts:
        main = main or name == "content.xml"
        if name == "META-INF/manifest.xml" and b"encryption-data" in part:
            yield Problem(Reason.ENCRYPTED, reason_says(Reason.ENCRYPTED))
            return
        if name in ("META-INF/manifest.xml", "mimetype"):
            continue
        if name == "meta.xml" or name.endswith(".rdf"):
            yield plain_sheet(words(part), Part.METADATA)
        elif name.endswith(".xml"):
            try:
                yield from _content(part, limits)
            except BROKEN:
                # Packed with a password, or damaged: what looks like text is looked through.
                parts.missed = True
                yield plain_sheet(words(part), Part.TEXT)
        else:
            yield from inside(name, part, limits)
    if parts.missed:
        yield Problem(Reason.UNREADABLE, _("This document could not be read to the end."))
    elif not main:
        yield Problem(Reason.NOT_SUPPORTED, _("There is no text in it of a kind we can read."))


def _content(part: bytes, limits: Limits) -> Iterator[Read]:
    if not limits.take(len(part) // 8):
        raise ValueError
    flows = {Part.TEXT: Flow(), Part.HIDDEN: Flow(), Part.COMMENT: Flow()}
    above: list[Part] = [Part.TEXT]
    links: list[str] = []
    grids = Grids()
    times: list[int] = []
    for event, name, attributes in events(part):
        if event == "start":
            above.append(_kind(name, plain(attributes, "display"), above[-1]))
            flow = flows[above[-1]]
            if name == "table":
                grids.begin()
            elif name in _CELLS:
                times.append(_times(plain(attributes, "number-columns-repeated")))
            if name == "table-row":
                flow.edge(HARD)
            elif name in ("s", "tab"):
                flow.say(" ")
                grids.say(" ")
            elif name == "line-break":
                flow.edge(BLOCK)
            link = plain(attributes, "href")
            if link and not link.startswith(("Pictures/", "./", "#")):
                links.append(link)
        elif event == "text":
            flows[above[-1]].say(name)
            if above[-1] is Part.TEXT:
                grids.say(name)
        else:
            kind = above.pop()
            flow = flows[kind]
            if name == "p":
                grids.say(" ")
            elif name in _CELLS:
                grids.end_cell(times.pop())
            elif name == "table-row":
                grids.end_row()
            elif name == "table":
                grids.end()
            if name in _LINES:
                flow.edge(BLOCK)
            elif name == "table-cell":
                flow.edge(CELL)
            elif name not in ("s", "tab"):
                flow.edge(INLINE)
            if flow.size > PIECE:
                yield flow_sheet(flow, kind)
    for kind, flow in flows.items():
        if flow.size:
            yield flow_sheet(flow, kind)
    yield from grids.sheets()
    if links:
        yield plain_sheet(links, Part.LINK)


def _times(said: str) -> int:
    return int(said[:4]) if said.isascii() and said.isdigit() else 1


def _kind(name: str, display: str, above: Part) -> Part:
    if name in _GONE or display == "false":
        return Part.HIDDEN
    if name in _NOTES:
        return Part.COMMENT
    return above
