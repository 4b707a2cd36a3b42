"""Documents that are ZIP files of XML parts: opening them, with limits."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from privacyaudit.model import Document, Reason
from privacyaudit.reading.archives import zips
from privacyaudit.reading.archives.member import ArchiveError, read
from privacyaudit.reading.unread import words_in_pictures
from privacyaudit.reading.views.base import Limits, Problem, Read
from privacyaudit.words import _

MOST_PARTS = 5000
MOST_BYTES = 48 * 1024 * 1024
"""Bytes of one part when unpacked."""
PICTURES = frozenset(["jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "heic"])
FILES = frozenset(
    {"docx", "xlsx", "pptx", "docm", "xlsm", "pptm", "pdf", "odt", "ods", "odp", "rtf", "txt"}
    | {"csv", "htm", "html", "mht", "mhtml", "svg", "msg", "eml", "zip", "json", "ics", "vcf"}
)
_DRAWN = frozenset(["emf", "wmf", "wdp", "bmp", "eps", "pct", "ico"])
_QUIET = frozenset(
    ["xml", "rels", "vml", "ttf", "otf", "odttf", "fntdata", "ttc", "sigs", "p7s", "cer", "xsd"]
)
"""What holds letters' shapes, signatures and tables of contents, and no words of the person."""
_COVERS = ("Thumbnails/", "docProps/thumbnail")
"""A small picture of the first page, whose words are read where they stand."""
_NO_WORDS = (
    *_COVERS,
    *("Configurations2/", "ObjectReplacements/", "layout-cache"),
    *("word/printerSettings/", "xl/printerSettings/", "ppt/printerSettings/"),
)


@dataclass(slots=True)
class Parts:
    """The parts of one document, by name."""

    body: bytes = field(repr=False)
    left: int = 128 * 1024 * 1024
    """Bytes that may still be unpacked."""
    missed: bool = False
    """A part could not be read, or not to its end."""

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        """Yield the name and the bytes of each part; a damaged one is left out."""
        yield from self._each()

    def _each(self) -> Iterator[tuple[str, bytes]]:
        try:
            for member in zips.members(io.BytesIO(self.body), most=MOST_PARTS):
                if not member.plain:
                    continue
                try:
                    part, whole = read(member, min(MOST_BYTES, self.left))
                except ArchiveError:
                    self.missed = True
                    continue
                self.left -= len(part)
                self.missed = self.missed or not whole
                yield member.name.replace("\\", "/"), part
            if zips.contents(io.BytesIO(self.body)).count > MOST_PARTS:
                self.missed = True
        except ArchiveError:
            self.missed = True


def inside(name: str, part: bytes, limits: Limits) -> Iterator[Read]:
    """Yield what a picture or a file put into a document holds."""
    from privacyaudit.reading import views

    base = name.rpartition("/")[2]
    suffix = base.rpartition(".")[2].lower() if "." in base else ""
    if suffix in PICTURES:
        for found in views.sheets(Document(part, name=name), limits):
            if not (isinstance(found, Problem) and name.startswith(_COVERS)):
                yield found
    elif suffix in _DRAWN:
        yield words_in_pictures()
    elif suffix in FILES:
        if limits.take(len(part)):
            yield from views.sheets(Document(part, name=name), limits)
    elif part and suffix not in _QUIET and not name.startswith(_NO_WORDS):
        says = _("A part of this document is of a kind we cannot read.")
        yield Problem(Reason.NOT_SUPPORTED, says)
