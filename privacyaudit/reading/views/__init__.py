"""
Bytes to views, one small module a media-type family.

A family is a function from decoded text to :class:`~.base.Sheet`; the table
below says which media types and file suffixes it reads. Families that read
bytes, such as photos, are registered beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from privacyaudit.model import Document, Reason
from privacyaudit.reading import binary, kinds, packed, unread
from privacyaudit.reading.views.base import Limits, Problem, Read, Sheet
from privacyaudit.reading.views.cards import card_sheets
from privacyaudit.reading.views.data import csv_sheets, is_table, json_sheets
from privacyaudit.reading.views.decode import decode, plain_text
from privacyaudit.reading.views.mail import mail_sheets
from privacyaudit.reading.views.markup import markup_sheets, xml_sheets
from privacyaudit.reading.views.plain import text_sheets
from privacyaudit.words import _

Reads = Callable[[Document, Limits], Iterable[Read]]
"""How one family reads a document."""


def _by_text(family: Callable[[str, Limits, int], Iterable[Sheet]]) -> Reads:
    def reads(document: Document, limits: Limits) -> Iterable[Sheet]:
        return family(decode(document), limits, 0)

    return reads


def _HTML(document: Document, limits: Limits) -> Iterable[Sheet]:  # noqa: N802
    text = plain_text(document.body)
    if text is not None:
        return markup_sheets(text, limits, 0, document.body)
    return markup_sheets(decode(document), limits)


_XML = _by_text(xml_sheets)
_JSON = _by_text(json_sheets)
_CSV = _by_text(csv_sheets)
_CARD = _by_text(card_sheets)
_TEXT = _by_text(text_sheets)

FAMILIES: dict[str, Reads] = {
    "text/html": _HTML,
    "application/xhtml+xml": _HTML,
    "application/xml": _XML,
    "text/xml": _XML,
    "application/rss+xml": _XML,
    "application/atom+xml": _XML,
    "image/svg+xml": _XML,
    "application/json": _JSON,
    "text/json": _JSON,
    "application/javascript": _JSON,
    "text/javascript": _JSON,
    "text/css": _JSON,
    "application/x-ndjson": _JSON,
    "text/csv": _CSV,
    "text/tab-separated-values": _CSV,
    "text/vcard": _CARD,
    "text/x-vcard": _CARD,
    "text/directory": _CARD,
    "text/calendar": _CARD,
    "message/rfc822": mail_sheets,
    "multipart/related": mail_sheets,
    "multipart/mixed": mail_sheets,
    "application/x-mimearchive": mail_sheets,
    "text/plain": _TEXT,
    "text/markdown": _TEXT,
    **binary.FAMILIES,
}
"""Who reads what, by media type."""

SUFFIXES: dict[str, str] = {
    "html": "text/html",
    "htm": "text/html",
    "xhtml": "text/html",
    "xml": "application/xml",
    "rss": "application/xml",
    "atom": "application/xml",
    "svg": "application/xml",
    "json": "application/json",
    "jsonl": "application/json",
    "ndjson": "application/json",
    "js": "text/javascript",
    "css": "text/css",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "vcf": "text/vcard",
    "vcard": "text/vcard",
    "ics": "text/calendar",
    "ical": "text/calendar",
    "eml": "message/rfc822",
    "mht": "multipart/related",
    "mhtml": "multipart/related",
    "mbox": "application/mbox",
    "txt": "text/plain",
    "md": "text/plain",
    "log": "text/plain",
}
"""The media type that a file's name stands for."""


_MAILS = ("message/rfc822", "application/mbox")


def media_type(document: Document) -> str:
    """Return what *document* is: what was said, unless its name or its first bytes tell more."""
    known = kinds.sniff(document.body)
    if known:
        return known
    said = document.media_type.partition(";")[0].strip().lower()
    if said.startswith(("video/", "audio/")):
        return kinds.SOUNDS_AND_FILMS
    if said.startswith(("image/", "font/")) and said not in FAMILIES:
        return _looks_like(document.body[:2048]) or kinds.OTHER
    if said in binary.FAMILIES and said != "application/mbox":
        # Its first bytes say that it is not: text under a wrong name, or a broken file.
        return _looks_like(document.body[:2048]) or said
    if said.endswith("+json"):
        said = "application/json"
    elif said.endswith("+xml") and said not in FAMILIES:
        said = "application/xml"
    suffix = document.name.rpartition(".")[2].lower() if "." in document.name else ""
    if said in ("", "application/octet-stream", "text/plain") and suffix in SUFFIXES:
        looks = _looks_like(document.body[:2048]) if SUFFIXES[suffix] == "text/plain" else ""
        # A mail kept as plain text still packs its words as mails do.
        return looks if looks in _MAILS else SUFFIXES[suffix]
    if said in FAMILIES and said != "text/plain":
        return said
    return _looks_like(document.body[:2048]) or said or "text/plain"


def _looks_like(head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<div", b"<p>", b"<p ")):
        return "text/html"
    if start.startswith((b"<?xml", b"<rss", b"<feed")):
        return "application/xml"
    if start.startswith((b"{", b"[")):
        return "application/json"
    if start.startswith(b"begin:v"):
        return "text/vcard"
    if start.startswith((b"from:", b"received:", b"return-path:", b"mime-version:")):
        return "message/rfc822"
    if start.startswith(b"from ") and b"\nfrom:" in start:
        return "application/mbox"
    if b"</" in start or b"<br>" in start or b"<br/" in start or b"<br " in start:
        return "text/html"
    return "text/csv" if is_table(head) else ""


def sheets(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield what *document* holds, read as what it is; unknown types as plain text."""
    kind = media_type(document)
    words = False
    for found in FAMILIES.get(kind, _TEXT)(document, limits):
        words = words or (isinstance(found, Sheet) and any(map(unread.has_words, found.stretches)))
        yield found
    for number, inside in enumerate(packed.lumps(document, kind)):
        if number >= packed.MOST_LUMPS or not limits.take(len(inside)):
            yield Problem(Reason.TOO_LARGE, _("It has too many parts to be read to the end."))
            break
        yield from sheets(Document(inside, name="part"), limits)
    yield from unread.left_unread(document, kind, words=words)
