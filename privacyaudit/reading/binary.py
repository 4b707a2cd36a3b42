"""
Files that are not text: told by their first bytes, whatever their name says.

Each family's library is loaded only when a file needs it; where it is not
installed the file is 'not checked', with how to add the part.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator

from privacyaudit.errors import MissingExtraError
from privacyaudit.extras import need
from privacyaudit.model import Document, Reason
from privacyaudit.reading.kinds import (
    ARCHIVES,
    OFFICE,
    OLD_OFFICE,
    OPEN,
    OTHER,
    PICTURES,
    SOUNDS_AND_FILMS,
)
from privacyaudit.reading.views.base import Limits, Problem, Read
from privacyaudit.words import _, reason_says

Reads = Callable[[Document, Limits], Iterable[Read]]


def _family(place: str, *modules: str) -> Reads:
    def reads(document: Document, limits: Limits) -> Iterator[Read]:
        module, _colon, name = place.partition(":")
        try:
            need("files", *modules)
        except MissingExtraError as missing:
            yield Problem(Reason.NOT_SUPPORTED, f"{missing.says} {missing.next_step}")
            return
        yield from getattr(importlib.import_module(module), name)(document, limits)

    return reads


def _not_read(document: Document, limits: Limits) -> Iterator[Read]:
    yield Problem(Reason.NOT_SUPPORTED, reason_says(Reason.NOT_SUPPORTED))


def _film(document: Document, limits: Limits) -> Iterator[Read]:
    yield Problem(Reason.NOT_SUPPORTED, _("Films and sound can not be read yet."))


_PHOTO = _family("privacyaudit.reading.photos.family:photo_reads", "PIL", "exifread")
_DOCUMENTS = "privacyaudit.reading.documents"

FAMILIES: dict[str, Reads] = {
    **dict.fromkeys(PICTURES, _PHOTO),
    "image/heif": _PHOTO,
    "application/pdf": _family(f"{_DOCUMENTS}.pdf:pdf_reads", "pypdf"),
    OFFICE: _family(f"{_DOCUMENTS}.office:office_reads"),
    OPEN: _family(f"{_DOCUMENTS}.opened:open_reads"),
    OLD_OFFICE: _family(f"{_DOCUMENTS}.old:old_reads"),
    "application/rtf": _family(f"{_DOCUMENTS}.rtf:rtf_reads"),
    "application/mbox": _family(f"{_DOCUMENTS}.mbox:mbox_reads"),
    **dict.fromkeys(ARCHIVES, _not_read),
    OTHER: _not_read,
    SOUNDS_AND_FILMS: _film,
}
"""Who reads what; an archive is read file by file, by :mod:`privacyaudit.reading.archives`."""
