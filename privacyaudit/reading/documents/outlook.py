"""Outlook messages (.msg): headers, text, people, and what is attached."""

from __future__ import annotations

import codecs
import contextlib
import struct
from collections import defaultdict
from collections.abc import Iterator

from privacyaudit.model import Document, Part, Reason
from privacyaudit.reading.documents.compound import Compound, CompoundError
from privacyaudit.reading.views.base import Limits, Problem, Read, plain_sheet
from privacyaudit.words import _, reason_says

_STREAM = "__substg1.0_"
_ATTACHED = "__attach_version1.0_"
_WIDE, _NARROW, _BYTES = "001F", "001E", "0102"
_BODY, _HTML, _RTF, _CLASS = "1000", "1013", "1009", "001A"
_TEXTS = frozenset((_BODY, _HTML, _RTF, "0037"))
_HEADERS = "007D"
_DATA, _LONG_NAME, _NAME = "3701", "3707", "3704"
_PAGE = b"\x03\x00\xfd\x3f"
"""The property that says in which letters narrow text is written."""
_PAGE_OF_HTML = b"\x03\x00\xde\x3f"
"""The same of its page; where the other is missing, it holds for all."""
_MOST = 10_000
"""People and attached files of one message."""
_NO_WORDS = frozenset(("1035", "1042", "1039", "300B", "0FF6", "0FF9", "0FFF", "007F"))
"""Numbers by which programs know a message again."""

Said = dict[str, tuple[str, bytes]]
"""What one folder of the file says: the number of a property, its type and its bytes."""


def outlook_reads(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield what an Outlook message holds; what cannot be read of it is said."""
    folders: dict[tuple[str, ...], Said] = defaultdict(dict)
    charsets: tuple[str, ...] = ("cp1252",)
    many = False
    try:
        for path, data in Compound(document.body).streams():
            *above, name = path
            if name.startswith(_STREAM) and len(name) >= len(_STREAM) + 8:
                tag = name[len(_STREAM) :].upper()
                folders[tuple(above)].setdefault(tag[:4], (tag[4:8], data))
            elif name == "__properties_version1.0" and not above:
                charsets = _charsets(data)
            if len(folders) > _MOST:
                many = True
                break
    except CompoundError:
        yield Problem(Reason.UNREADABLE, _("It is damaged or cut short. We read what is there."))
    if many:
        yield Problem(Reason.TOO_LARGE, _("It has too many parts to be read to the end."))
    words = False
    for where, said in folders.items():
        if where and where[-1].startswith("__nameid"):
            continue
        words = words or any(data for number, (_kind, data) in said.items() if number in _TEXTS)
        if where and where[-1].startswith(_ATTACHED):
            yield from _attached(said, charsets, limits)
        else:
            yield from _message(said, charsets, limits)
    if not words:
        yield Problem(Reason.NOT_SUPPORTED, _("There are no words in it that we can read."))


def _charsets(properties: bytes) -> tuple[str, ...]:
    """Return the letters that narrow text may be written in, the likeliest first."""
    found = [_charset(properties, mark) for mark in (_PAGE, _PAGE_OF_HTML)]
    return tuple(dict.fromkeys([*filter(None, found), "cp1252"]))


def _charset(properties: bytes, mark: bytes) -> str:
    at = properties.find(mark)
    if at < 0 or at + 12 > len(properties):
        return ""
    number = struct.unpack_from("<I", properties, at + 8)[0]
    name = {65001: "utf-8", 20127: "ascii", 20866: "koi8-r", 21866: "koi8-u"}.get(number, "")
    if 28591 <= number <= 28606:
        name = f"iso8859-{number - 28590}"
    try:
        return codecs.lookup(name or f"cp{number}").name
    except LookupError:
        return ""


def _text(kind: str, data: bytes, charsets: tuple[str, ...]) -> str:
    if kind == _WIDE:
        return data.decode("utf-16-le", "replace").strip("\x00")
    for charset in charsets:
        with contextlib.suppress(UnicodeError):
            return data.decode(charset).strip("\x00")
    return data.decode("cp1252", "replace").strip("\x00")


def _message(said: Said, charsets: tuple[str, ...], limits: Limits) -> Iterator[Read]:
    from privacyaudit.reading import views

    lines: list[str] = []
    for number, (kind, data) in said.items():
        if kind not in (_WIDE, _NARROW) or number in _NO_WORDS or not limits.take(len(data)):
            continue
        text = _text(kind, data, charsets)
        if number == _HTML:
            page, letters = data, ""
            if kind == _WIDE:  # the letters that the page itself names are of before
                page, letters = text.encode("utf-8", "replace"), "utf-8"
            yield from views.sheets(Document(page, "text/html", letters), limits)
        elif number == _BODY:
            yield plain_sheet([text], Part.TEXT)
        elif number == _HEADERS:
            yield plain_sheet(text.splitlines(), Part.HEADER)
        else:
            lines.append(text)
        if number == _CLASS and "smime" in text.lower() and "multipartsigned" not in text.lower():
            yield Problem(Reason.ENCRYPTED, reason_says(Reason.ENCRYPTED))
    if lines:
        yield plain_sheet(lines, Part.HEADER)
    kind, html = said.get(_HTML, ("", b""))
    if kind == _BYTES and limits.take(len(html)):
        yield from views.sheets(Document(html, "text/html"), limits)
    if not said.get(_BODY, ("", b""))[1] and not html:
        yield from _packed(said.get(_RTF, ("", b""))[1], limits)


def _packed(data: bytes, limits: Limits) -> Iterator[Read]:
    """Yield the text of a message that is kept as packed RTF only."""
    from privacyaudit.reading import views

    if not data:
        return
    try:
        inside = unpacked(data)
    except ValueError:
        yield Problem(Reason.UNREADABLE, _("A part of it could not be read."))
        return
    if limits.take(len(inside)):
        yield from views.sheets(Document(inside, "application/rtf"), limits)


_BEGINS = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What every packed RTF may point back at before it has said anything (MS-OXRTFCP)."""


def unpacked(data: bytes) -> bytes:
    """
    Return the RTF that Outlook packed into *data*.

    :raises ValueError: it is damaged.
    """
    if len(data) < 16:
        raise ValueError
    packed, raw, mark = struct.unpack_from("<II4s", data)
    if mark == b"MELA":
        return data[16 : 16 + raw]
    if mark != b"LZFu" or raw > 32 * 1024 * 1024:
        raise ValueError
    ring = bytearray(_BEGINS.ljust(4096, b"\x00"))
    write = len(_BEGINS)
    out = bytearray()
    at, end = 16, min(len(data), packed + 4)
    while at < end and len(out) < raw:
        flags = data[at]
        at += 1
        for bit in range(8):
            if at >= end:
                break
            if not flags >> bit & 1:
                piece = bytearray(data[at : at + 1])
                at += 1
            else:
                place = int.from_bytes(data[at : at + 2], "big")
                at += 2
                begin, length = place >> 4, (place & 15) + 2
                if begin == write % 4096:
                    return bytes(out[:raw])
                piece = bytearray()
                for step in range(length):
                    sign = ring[(begin + step) % 4096]
                    piece.append(sign)
                    ring[(write + step) % 4096] = sign
            for sign in piece:
                ring[write % 4096] = sign
                write += 1
            out += piece
    return bytes(out[:raw])


def _attached(said: Said, charsets: tuple[str, ...], limits: Limits) -> Iterator[Read]:
    from privacyaudit.reading import views

    names = [
        _text(kind, data, charsets)
        for kind, data in (said.get(_LONG_NAME, ("", b"")), said.get(_NAME, ("", b"")))
        if data
    ]
    if names:
        yield plain_sheet(names, Part.HEADER)
    _kind, body = said.get(_DATA, ("", b""))
    if body and limits.take(len(body)):
        yield from views.sheets(Document(body, name=names[0] if names else "part"), limits)
