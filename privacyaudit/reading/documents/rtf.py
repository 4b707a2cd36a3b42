"""RTF: its text, hidden text, properties, authors and links, without any object in it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from privacyaudit.model import Document, Part, Reason
from privacyaudit.reading.documents.grids import Grids
from privacyaudit.reading.documents.markup import Flow
from privacyaudit.reading.documents.office import PIECE, flow_sheet
from privacyaudit.reading.matching.fold import BLOCK, CELL, INLINE
from privacyaudit.reading.unread import words_in_pictures
from privacyaudit.reading.views.base import Limits, Problem, Read
from privacyaudit.words import _

_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet pict objdata themedata colorschememapping datastore listtable "
    b"listoverridetable rsidtbl generator latentstyles blipuid".split()
)
_TOLD = frozenset(
    b"info author operator title subject company manager keywords doccomm comment hlinkbase "
    b"template atnauthor atnid revtbl userprops annotation".split()
)
_BREAKS = frozenset(b"par line row page sect pard".split())
_SIGNS = {b"emdash": "-", b"endash": "-", b"lquote": "'", b"rquote": "'", b"tab": " ",
          b"ldblquote": '"', b"rdblquote": '"', b"~": " ", b"_": "-"}  # fmt: skip
_DEEPEST = 500


def rtf_reads(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield the running text of an RTF file, what is hidden in it, and its properties."""
    flows = {Part.TEXT: Flow(), Part.HIDDEN: Flow(), Part.METADATA: Flow()}
    reading = _Reading(flows)
    for token in _TOKEN.finditer(document.body):
        reading.take(token)
        if flows[Part.TEXT].size > PIECE:
            yield flow_sheet(flows[Part.TEXT], Part.TEXT)
    reading.flush()
    for part, flow in flows.items():
        if flow.size:
            yield flow_sheet(flow, part)
    yield from reading.grids.sheets()
    if reading.pictures:
        yield words_in_pictures()
    if reading.objects:
        says = _("A part of this document is of a kind we cannot read.")
        yield Problem(Reason.NOT_SUPPORTED, says)
    if reading.above:
        yield Problem(Reason.UNREADABLE, _("It is damaged or cut short. We read what is there."))
    elif not any(flow.said for flow in flows.values()):
        yield Problem(Reason.NOT_SUPPORTED, _("There are no words in it that we can read."))


class _Reading:
    """Where in the nest of groups the reading is, and which letters a byte stands for."""

    def __init__(self, flows: dict[Part, Flow]) -> None:
        self.flows = flows
        self.above: list[Part | None] = []
        self.part: Part | None = Part.TEXT
        self.charset = "cp1252"
        self.raw = bytearray()
        self.skip = 0
        self.wide = 1
        self.pictures = self.objects = self.in_table = False
        self.grids = Grids()

    def flush(self) -> None:
        """Say the bytes that were gathered."""
        if self.raw:
            text = bytes(self.raw).decode(self.charset, "replace")
            self.raw.clear()
            self._say_to(text)

    def take(self, token: re.Match[bytes]) -> None:
        """Take one word, letter, brace or stretch of text."""
        word, number, code, sign, brace, text = token.groups()
        if text is not None:
            text = text[self.skip :] if self.skip < len(text) else b""
            self.skip = max(0, self.skip - len(token[0]))
            self.raw += text
        elif code is not None:
            if self.skip:
                self.skip -= 1
            else:
                self.raw.append(int(code, 16))
        elif brace is not None:
            self.flush()
            self._brace(brace)
        elif sign is not None:
            self._sign(sign)
        elif word is not None:
            self._word(word, int(number) if number else None)

    def _brace(self, brace: bytes) -> None:
        if brace == b"{":
            if len(self.above) < _DEEPEST:
                self.above.append(self.part)
        elif self.above:
            if self.part is not None:
                self.flows[self.part].edge(BLOCK if self.part is not self.above[-1] else INLINE)
            self.part = self.above.pop()

    def _sign(self, sign: bytes) -> None:
        if sign in (b"{", b"}", b"\\"):
            self.raw += sign
        elif sign in _SIGNS:
            self._say(_SIGNS[sign])
        elif sign in (b"\r", b"\n"):
            self._edge(BLOCK)

    def _say(self, text: str) -> None:
        self.flush()
        self._say_to(text)

    def _say_to(self, text: str) -> None:
        if self.part is not None:
            self.flows[self.part].say(text)
        if self.part is Part.TEXT:
            self.grids.say(text)

    def _table(self, word: bytes) -> None:
        """Note where cells, rows and tables end; a table ends where a line is not in it."""
        if word == b"intbl":
            self.in_table = True
            if not self.grids.open:
                self.grids.begin()
        elif word == b"pard":
            self.in_table = False
        elif word == b"par" and not self.in_table:
            self.grids.end()
        elif word in (b"par", b"line", b"tab"):
            self.grids.say(" ")
        elif word == b"cell":
            self.grids.end_cell()
        elif word == b"row":
            self.grids.end_row()

    def _edge(self, edge: str) -> None:
        self.flush()
        if self.part is not None:
            self.flows[self.part].edge(edge)

    def _word(self, word: bytes, number: int | None) -> None:
        if word == b"u" and number is not None:
            self._say(chr(number % 65536) if not 0xD800 <= number % 65536 < 0xE000 else "\ufffd")
            self.skip = self.wide
        elif word == b"uc":
            self.wide = max(0, min(4, number or 0))
        elif word == b"ansicpg" and number:
            try:
                self.charset = codecs.lookup(f"cp{number}").name
            except LookupError:
                self.charset = "cp1252"
        elif word in _SKIPPED:
            self.pictures = self.pictures or word == b"pict"
            self.objects = self.objects or word == b"objdata"
            self.flush()
            self.part = None
        elif word in _TOLD and self.part is not None:
            self.flush()
            self.part = Part.METADATA
        elif word == b"v" and self.part is not None:
            self.flush()
            self.part = Part.HIDDEN if number != 0 else Part.TEXT
        elif word in _BREAKS:
            self._edge(BLOCK)
            self._table(word)
        elif word in (b"cell", b"nestcell"):
            self._edge(CELL)
            self._table(word)
        elif word == b"intbl":
            self._table(word)
        elif word in _SIGNS:
            self._say(_SIGNS[word])
