"""
What a document may hold that no reader here can read: pictures of words, locked
parts, what is cut short, what is no text at all.

A document is 'not seen' only where its words were read. Where that is in
doubt, the doubt is said beside whatever was found, never left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import re2  # type: ignore[import-untyped]

from privacyaudit.model import Document, Reason
from privacyaudit.reading import kinds
from privacyaudit.reading.views.base import Problem
from privacyaudit.words import _, reason_says

PICTURES = "pictures"
"""The key under which pictures are counted in an archive."""
LEAST = 6
"""Pixels a letter is high at least; four of them stand side by side in this times four."""
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x0c\x0e\x0f\x1a\x1b")) + b"\x7f"
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_ARMOUR = re.compile(rb"-----BEGIN ([A-Z0-9 ]{3,40})-----")
_BEGIN = re2.compile(b"-----BEGIN ")
_BEGIN_UUENCODED = re2.compile(b"\nbegin ")
"""What each begins with. For one literal re2 is twenty times as fast as ``in``."""
_OPEN = (b"SIGNED MESSAGE", b"SIGNATURE")
_SECRET = (b"MESSAGE", b"ENCRYPTED", b"PKCS7", b"CMS")
_LOCKED_STARTS = (b"Salted__", b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED")
_ENVELOPED = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"
"""The object number of S/MIME's locked envelope, as its bytes begin with it."""
_LOCKED_NAMES = frozenset(("gpg", "pgp", "asc", "p7m", "age", "aes", "enc"))
_POINTERS = frozenset(
    ["gdoc", "gsheet", "gslides", "gdraw", "gform", "url", "webloc", "desktop", "lnk"]
)
_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_XML = frozenset(["application/xml", "text/xml", "image/svg+xml"])
_CARDS = frozenset(("text/vcard", "text/x-vcard", "text/directory", "text/calendar"))
_SHOWS = re.compile(rb"<(?:img|image|picture|canvas|svg|object|embed|i?frame|video|script)\b", re.I)
_INSIDE = re.compile(rb"""data:image/(?!svg)[a-z0-9.+-]{2,20};base64,[A-Za-z0-9+/%\s]{4000}""")
_CARD_PICTURE = re.compile(
    rb"(?im)^(?:[a-z0-9]{1,20}\.)?(?:PHOTO|LOGO|ATTACH)[;:][^\r\n]{0,200}(?:base64|ENCODING=B\b|data:)"
)
_UUENCODED = re.compile(rb"(?m)^begin [0-7]{3} [^\r\n]{1,200}\r?\nM")
_BASE64 = re.compile(rb"(?m)(?:^[A-Za-z0-9+/]{56,76}\r?$\n?){12}")
_LETTERS = re.compile(r"[^\W_]")
_SOME = 40
"""Letters and signs that a page shows at least, for its words to be its own."""
_LITTLE = 400
"""Letters and signs below which a large picture, or a way on, is most of a page."""
_HEAD = 512 * 1024
_LONG = 16 * 1024
"""Bytes from which on a sample is looked at first."""
_FRAME = re.compile(rb"<(?:i?frame|object|embed)\b([^>]{0,2000})", re.I)
_SHOWN_IN = re.compile(
    rb"""\s(?:src|data|srcdoc)\s{0,9}=\s{0,9}["']?\s{0,9}(?!about:|javascript:|["'#>\s])""", re.I
)
_UNSEEN = re.compile(
    rb"""\s(?:width|height)\s{0,9}=\s{0,9}["']?[01]["'\s/]|display\s{0,9}:\s{0,9}none""", re.I
)
_SENT_ON = re.compile(rb"<meta\b[^>]{0,300}refresh[^>]{0,300}url\s{0,9}=", re.I)
_LARGE = re.compile(
    rb"""<img\b[^>]{0,1000}(?:width|height)\s{0,9}[=:]\s{0,9}["']?(?:[3-9]\d\d|\d{4}|100%|100v)""",
    re.I,
)


def words_in_pictures() -> Problem:
    """Return the word on a picture that may show words: no reader here sees pixels as text."""
    return Problem(Reason.NOT_SUPPORTED, _("We cannot read words inside pictures."), PICTURES)


def may_show_words(width: int, height: int) -> bool:
    """Return whether a picture of so many pixels could show a word; unknown sizes could."""
    if width <= 0 or height <= 0:
        return True
    return min(width, height) >= LEAST and max(width, height) >= 4 * LEAST


def has_words(text: str) -> bool:
    """Return whether there is a letter or a digit in *text*."""
    return _LETTERS.search(text) is not None


def left_unread(document: Document, kind: str, *, words: bool) -> Iterator[Problem]:
    """
    Yield each reason why *document*, of media type *kind*, may hold more than was read.

    :param words: any text was looked through in it.
    """
    body = document.body
    if kind in kinds.BYTES:
        return  # its own reader says what it left
    yield from _locked(document, kind)
    if kind in _PAGES or kind in _XML:
        if not words:
            yield Problem(Reason.NOT_SUPPORTED, _("There are no words in it that we can read."))
        if document.name and not document.url:
            yield from _page(body, saved=not document.url)
    if (kind in _XML or kind == "application/xhtml+xml") and b"<!ENTITY" in body:
        yield Problem(Reason.NOT_SUPPORTED, _("A part of it is written in a way we do not read."))
    elif kind == "application/json" and document.share == (0, 1) and cut_short(body):
        yield Problem(Reason.UNREADABLE, _("It is damaged or cut short. We read what is there."))
    elif kind in _CARDS and _CARD_PICTURE.search(body):
        yield words_in_pictures()
    if _no_text(body) or "utf-7" in document.charset.lower():
        yield Problem(Reason.NOT_SUPPORTED, _("A part of it is not text. We cannot read that."))
    if _suffix(document) in _POINTERS and len(body) < 8192:
        yield Problem(Reason.NOT_SUPPORTED, _("It only points at something kept elsewhere."))


def cut_short(body: bytes) -> bool:
    """Return whether the JSON *body* ends before it should; other faults do not count."""
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] not in (b"{", b"["):
        return False
    try:
        msgspec.json.decode(start, type=msgspec.Raw)
    except msgspec.DecodeError as fault:
        return "truncated" in str(fault)
    except RecursionError:
        return True  # nobody nests so deep but to break a reader
    except ValueError:
        return False
    return False


def _suffix(document: Document) -> str:
    return document.name.rpartition(".")[2].lower() if "." in document.name else ""


def _locked(document: Document, kind: str) -> Iterator[Problem]:
    body = document.body
    told = set()
    for found in _ARMOUR.finditer(body) if _BEGIN.search(body) else ():
        if not found[1].endswith(_OPEN):
            told.add(any(word in found[1] for word in _SECRET))
    binary = document.name and _suffix(document) in _LOCKED_NAMES and _no_text(body)
    if True in told or binary or body.startswith(_LOCKED_STARTS) or _ENVELOPED in body[:64]:
        yield Problem(Reason.ENCRYPTED, reason_says(Reason.ENCRYPTED))
    packed = kind == "text/plain" and _BASE64.search(body)
    begins = body.startswith(b"begin ") or _BEGIN_UUENCODED.search(body)
    if False in told or packed or (begins and _UUENCODED.search(body)):
        yield Problem(Reason.NOT_SUPPORTED, _("A part of it is packed in a way we do not read."))


def _page(body: bytes, *, saved: bool) -> Iterator[Problem]:
    """Yield whether a saved page may show its words as pictures, or make them by a script."""
    if b"data:image/" in body and _INSIDE.search(body):
        yield words_in_pictures()
    elif (len(body) < _HEAD and _SHOWS.search(body) and _shown(body) < _SOME) or (
        len(body) < _HEAD and _shown(body, _LITTLE) < _LITTLE and _LARGE.search(body)
    ):
        yield Problem(Reason.NOT_SUPPORTED, _("It shows few words, or shows them as pictures."))
    if len(body) < _HEAD and _SENT_ON.search(body) and _shown(body, _LITTLE) < _LITTLE:
        yield Problem(Reason.NOT_SUPPORTED, _("It only points at something kept elsewhere."))
    for frame in _FRAME.finditer(body) if saved else ():  # walls.py judges what was fetched
        if _SHOWN_IN.search(frame[1]) and not _UNSEEN.search(frame[1] + b" "):
            says = _("It shows another page inside it. That page was not read.")
            yield Problem(Reason.NOT_SUPPORTED, says)
            break


def _shown(body: bytes, enough: int = _SOME) -> int:
    """Return how many letters and signs of a page stand outside tags, scripts and styles."""
    low = body.lower()
    count = at = 0
    while at < len(body):
        tag = low.find(b"<", at)
        end = len(body) if tag < 0 else tag
        count += len(b"".join(body[at:end].split()))
        if tag < 0 or count >= enough:
            break
        at = low.find(b">", tag) + 1
        for name in (b"script", b"style", b"title", b"noscript"):
            if low.startswith(b"<" + name, tag):
                at = low.find(b"</" + name, tag) + 1
        if not at:
            break
    return count


def _no_text(body: bytes) -> bool:
    """Return whether so many control characters stand in *body* that part of it is no text."""
    if body.startswith(_WIDE) or not body:
        return False
    odd, even = body[1:2000:2].count(0), body[:2000:2].count(0)
    if (not odd or not even) and odd + even > min(len(body), 2000) // 5:
        return False  # UTF-16 without its mark
    if b"\x00" in body:
        return True
    # Every seventh byte of a long text tells whether to count them all.
    some = body[::7] if len(body) > _LONG else body
    most = len(some) // 200 if some is body else len(some) // 400
    if len(some) - len(some.translate(None, _CONTROLS)) <= most:
        return False
    return some is body or len(body) - len(body.translate(None, _CONTROLS)) > len(body) // 200
