"""The family of photos: a document that is a picture, to what is noticed and its words."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.model import Document, Part, Reason, Trace
from privacyaudit.reading.matching.fold import HARD
from privacyaudit.reading.photos import hidden_in
from privacyaudit.reading.photos.pixels import difference_hash, shows_more
from privacyaudit.reading.photos.says import presence
from privacyaudit.reading.traces import moment, trace
from privacyaudit.reading.unread import may_show_words, words_in_pictures
from privacyaudit.reading.views.base import Limits, Problem, Read, Sheet, Where, without_edges
from privacyaudit.words import _

TYPES = (
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/webp",
    "image/tiff",
    "image/heic",
    "image/heif",
    "image/avif",
)


def _looks(body: bytes) -> Iterator[Read]:
    """Yield how a picture on a page looks; the person's own files are never compared."""
    try:
        yield Trace(likeness=difference_hash(body) or 1)
    except (OSError, ValueError, SyntaxError, RuntimeError, MemoryError):
        yield Problem(Reason.UNREADABLE, _("This picture could not be compared."))


def photo_reads(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield what a photo holds: a presence, and its words to be looked through."""
    body = document.body
    hidden = hidden_in(body)
    if not hidden.read_by_any and not hidden.xmp and not hidden.texts:
        yield Problem(Reason.UNREADABLE, _("This photo could not be read."))
        return
    said = presence(hidden, limits.person, cropped=shows_more(body, hidden))
    if said is not None:
        yield said
    if document.url:
        yield from _looks(body)
    left = trace(limits.key, hidden.spot, moment(hidden.taken))
    if left is not None:
        yield left
    if hidden.texts:
        names = [name for name, _text in hidden.texts]

        def locate(number: int) -> Where:
            return Where(Part.METADATA, names[min(number, len(names) - 1)])

        yield Sheet([HARD + without_edges(text) for _name, text in hidden.texts], locate)
    if may_show_words(*hidden.size):
        yield words_in_pictures()
    if hidden.broken and hidden.spot is None:
        yield Problem(Reason.UNREADABLE, _("This photo could not be read to the end."))
