"""Disguises that pages put on addresses: Cloudflare's, TYPO3's, base64."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from urllib.parse import unquote

import re2  # type: ignore[import-untyped]

_BEGINS = r"(?:[CDI-Za-f][A-HM-Xc-ns-z0-389+/_-]|[w-z0-9+/_-][I-LYZabo-r4-7])"
"""
The two letters that base64 of a text begins with.

The first byte of a text in UTF-8 is a visible letter of ASCII, or leads a longer one:
then what may follow is told by the halves of RFC 3629's bytes that fall into each
letter of RFC 4648. Two of three words of a page that look like base64 end here.
"""
_BASE64 = re2.compile(
    rf"[\x00\x1e\"'`,]({_BEGINS}[A-Za-z0-9+/_-]{{10,}}={{0,2}})(?:[\x00\x1e\"'`)]|$)"
    r"|[=.](eyJ[A-Za-z0-9+/_-]{9,}={0,2})".encode()
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


_RANGES = ((0x2B, 0x3A), (0x40, 0x5A), (0x61, 0x7A))
"""The letters that TYPO3 moves, each within its own range."""
_FURTHEST = 10
_TYPO3 = tuple(map(re2.compile, (b"UnCryptMailto", b"TYPO3")))
"""What a page's values hold that TYPO3 made: the name of its routine, or its own."""


def _moved(text: str, by: int) -> str:
    return "".join(
        next(
            (
                chr(low + (code - low + by) % (high - low + 1))
                for low, high in _RANGES
                if low <= code <= high
            ),
            chr(code),
        )
        for code in map(ord, text)
    )


_BY = {_moved("mailto", by): by for by in range(-_FURTHEST, _FURTHEST + 1) if by}
_SHIFTED = re2.compile(f"({'|'.join(_BY)})[A-Za-z0-9+,./:@\\\\%-]{{6,300}}".encode())


def shifted(text: bytes) -> Iterator[str]:
    """Yield each address in *text* that TYPO3 wrote with its letters moved on."""
    if not any(sign.search(text) for sign in _TYPO3):
        return
    for word in _SHIFTED.finditer(text):
        hidden = unquote(word[0].decode("ascii").replace("\\", ""), errors="replace")
        plain = _moved(hidden, -_BY[word[1].decode("ascii")])
        if plain.startswith("mailto:"):
            yield plain


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
