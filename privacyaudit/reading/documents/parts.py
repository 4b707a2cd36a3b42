"""Documents that are ZIP files of XML parts: opening them, with limits."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from privacyaudit.model import Document
from privacyaudit.reading.archives import zips
from privacyaudit.reading.archives.member import ArchiveError, read
from privacyaudit.reading.views.base import Limits, Read

MOST_PARTS = 5000
MOST_BYTES = 48 * 1024 * 1024
"""Bytes of one part when unpacked."""
PICTURES = frozenset(["jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "heic"])
FILES = frozenset(
    ["docx", "xlsx", "pptx", "pdf", "odt", "ods", "odp", "txt", "csv", "htm", "html", "rtf", "bin"]
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
                yield member.name, part
        except ArchiveError:
            self.missed = True


def inside(name: str, part: bytes, limits: Limits) -> Iterator[Read]:
    """Yield what a picture or a file put into a document holds."""
    from privacyaudit.reading import views

    suffix = name.rpartition(".")[2].lower()
    if suffix in PICTURES or (suffix in FILES and limits.take(len(part))):
        yield from views.sheets(Document(part, name=name), limits)
