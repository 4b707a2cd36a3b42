"""
Words that a text holds packed as letters: base64 and hexadecimal, a saved page's
bodies, an address book's coded lines. They are unpacked and read as what they are.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote_to_bytes

from privacyaudit.model import Document

MOST_LUMPS = 500
"""Packed parts of one document that are unpacked."""
LONG = 200
"""Letters that no word, number or key beside a text has in one piece."""
_LUMP = re.compile(
    rb"(?:[A-Za-z0-9+/_-]{20,}+[ \t\r\n]{1,40}+){0,400000}[A-Za-z0-9+/_-]{20,}+={0,2}"
)
_CODED = re.compile(
    rb"(?m)^[A-Za-z][\w;.-]{0,60}::[ \t]?([A-Za-z0-9+/]{4,}={0,2}(?:\r?\n [A-Za-z0-9+/=]+)*)"
)
_PERCENT = re.compile(rb"(?:%[0-9A-Fa-f]{2}[^%]{0,40}){3}")
_SAYS_BASE64 = re.compile(rb'"encoding"\s{0,9}:\s{0,9}"base64"')
KINDS = frozenset(["text/plain", "application/json", "application/xml", "text/xml"])


def lumps(document: Document, kind: str) -> Iterator[bytes]:
    """
    Yield what is packed in *document*, of media type *kind*, as bytes.

    Yields at most ``MOST_LUMPS`` and one more, which tells that there were more.
    """
    if kind not in KINDS or not document.name or document.url:
        return
    body = document.body
    if kind == "text/plain":
        for coded in islice(_CODED.finditer(body), MOST_LUMPS):
            yield _opened(b"".join(coded[1].split()))
        if _PERCENT.search(body):
            yield unquote_to_bytes(body)
    whole = len(body.strip())
    least = 24 if kind == "application/json" and _SAYS_BASE64.search(body) else LONG
    found = (one[0] for one in _LUMP.finditer(body))
    for lump in islice((one for one in found if len(one) >= min(least, whole)), MOST_LUMPS + 1):
        letters = b"".join(lump.split())
        if len(set(letters)) >= 8 and re.search(rb"\d", letters):
            yield _opened(letters)


def _opened(letters: bytes) -> bytes:
    """Return what *letters* stand for, as hexadecimal if they can be that."""
    try:
        return binascii.unhexlify(letters)
    except ValueError:
        pass
    plain = letters.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
    plain = plain[: len(plain) - (len(plain) % 4 == 1)]
    try:
        return base64.b64decode(plain + b"=" * (-len(plain) % 4))
    except ValueError:
        return b"\x00"
