"""Disguises that pages put on addresses: Cloudflare's, base64."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator

import re2  # type: ignore[import-untyped]

_BASE64 = re2.compile(
    rb"[\x00\x1e\"'`,]([A-Za-z0-9+/_-]{12,}={0,2})(?:[\x00\x1e\"'`)]|$)"
    rb"|[=.](eyJ[A-Za-z0-9+/_-]{9,}={0,2})"
)
"""A word in quotes; or an object of JSON in a link's query, or in a token."""
_LONGEST = 20_000


def cloudflare(hidden: str) -> str:
    """Return the address in a ``data-cfemail`` value, or an empty text."""
    try:
        data = bytes.fromhex(hidden.strip()[:2000])
    except ValueError:
        return ""
    if len(data) < 2:
        return ""
    return bytes(byte ^ data[0] for byte in data[1:]).decode("utf-8", "replace")


def hidden_texts(text: bytes) -> Iterator[tuple[int, str]]:
    """Yield where each base64 word in *text* stands, and the text it stands for."""
    for word in _BASE64.finditer(text):
        hidden = word[1] or word[2]
        if len(hidden) > _LONGEST or hidden.islower() or len(hidden.rstrip(b"=")) % 4 == 1:
            continue
        plain = from_base64(hidden.decode("ascii"))
        if len(plain) > 5:
            yield word.start(), plain


def from_base64(word: str) -> str:
    """Return the text that *word* stands for, or an empty text where it is none."""
    plain = word.replace("-", "+").replace("_", "/").rstrip("=")
    if len(plain) % 4 == 1:
        return ""
    try:
        data = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
        text = data.decode("utf-8")
    except (binascii.Error, ValueError):
        return ""
    printable = sum(char.isprintable() or char in "\r\n\t" for char in text)
    return text if printable == len(text) else ""
