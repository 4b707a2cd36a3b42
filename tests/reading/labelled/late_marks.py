"""How details are disguised on the late pages: ``⟦way:text⟧``, from the inside out."""

from __future__ import annotations

import base64
import codecs
import hashlib
import itertools
import quopri
import re
import unicodedata
from collections.abc import Callable
from urllib.parse import quote

_ALIKE = str.maketrans("aceopxyiABCEHKMOPTX", "асеорхуіАВСЕНКМОРТХ")
_ZERO_WIDTHS = "\u200b\u200c\u2060\u200d\ufeff"


def _cloudflare(text: str, key: int = 0x5A) -> str:
    return bytes([key, *(byte ^ key for byte in text.encode())]).hex()


def _digits(zero: str) -> Callable[[str], str]:
    table = {ord("0") + n: chr(ord(zero) + n) for n in range(10)}
    return lambda text: text.translate(table)


def _full(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def _zero_widths(text: str) -> str:
    between = itertools.cycle(_ZERO_WIDTHS)
    return "".join(c + next(between) for c in text)


def _mathematical(text: str) -> str:
    return "".join(
        chr(0x1D400 + ord(c) - 65)
        if "A" <= c <= "Z"
        else chr(0x1D41A + ord(c) - 97)
        if "a" <= c <= "z"
        else c
        for c in text
    )


MARKS: dict[str, Callable[[str], str]] = {
    "alike": lambda text: text.translate(_ALIKE),
    "arabic": _digits("٠"),
    "b64": lambda text: base64.b64encode(text.encode()).decode(),
    "b64url": lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    "bengali": _digits("০"),
    "bold": _mathematical,
    "cf": _cloudflare,
    "comb": lambda text: unicodedata.normalize("NFD", text),
    "css": lambda text: "".join(f"\\{ord(c):06x}" for c in text),
    "deva": _digits("०"),
    "ent": lambda text: "".join(f"&#{ord(c)};" for c in text),
    "full": _full,
    "hex": lambda text: "".join(f"&#x{ord(c):X};" for c in text),
    "js": lambda text: "".join(f"\\u{ord(c):04x}" for c in text),
    "jsx": lambda text: "".join(f"\\x{ord(c):02x}" for c in text),
    "md5": lambda text: hashlib.md5(text.encode()).hexdigest(),
    "nbsp": lambda text: text.replace(" ", "&nbsp;"),
    "pct": lambda text: quote(text, safe=""),
    "pctall": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()),
    "qp": lambda text: quopri.encodestring(text.encode()).decode(),
    "rev": lambda text: text[::-1],
    "rlo": lambda text: f"\u202e{text[::-1]}\u202c",
    "rot13": lambda text: codecs.encode(text, "rot13"),
    "sha": lambda text: hashlib.sha256(text.encode()).hexdigest(),
    "shy": lambda text: "&shy;".join(text),
    "spans": lambda text: "".join(f"<i>{c}</i>" for c in text),
    "word": lambda text: f"=?utf-8?b?{base64.b64encode(text.encode()).decode()}?=",
    "wordq": lambda text: (
        "=?utf-8?q?"
        + "".join(
            c if c.isascii() and c.isalnum() else f"={b:02X}" for c in text for b in c.encode()
        )
        + "?="
    ),
    "zw": _zero_widths,
}
"""Each way of disguise by its name."""

_MARK = re.compile(r"⟦(\w+):([^⟦⟧]*)⟧")


def unmark(page: str) -> str:
    """Return *page* with each marked stretch disguised as its mark says."""
    while _MARK.search(page):
        page = _MARK.sub(lambda mark: MARKS[mark[1]](mark[2]), page)
    return page
