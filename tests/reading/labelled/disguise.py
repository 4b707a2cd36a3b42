"""What pages do to text: the ways in which a value on a labelled page is written."""

from __future__ import annotations

import base64
import codecs
import hashlib
import json
import re
from collections.abc import Callable
from urllib.parse import quote

_ALIKE = str.maketrans(
    {
        "a": "а",
        "e": "е",
        "o": "о",
        "p": "р",
        "c": "с",
        "x": "х",
        "A": "А",
        "E": "Е",
        "O": "О",
        "B": "В",
    }
)


def _digits(zero: str) -> Callable[[str], str]:
    return lambda text: "".join(chr(ord(zero) + int(c)) if c in "0123456789" else c for c in text)


def _cloudflare(text: str) -> str:
    key = 0x5A
    return f"{key:02x}" + "".join(f"{byte ^ key:02x}" for byte in text.encode())


def _middle(text: str, put: str) -> str:
    words = text.split(" ")
    return " ".join(word[: len(word) // 2] + put + word[len(word) // 2 :] for word in words)


WAYS: dict[str, Callable[[str], str]] = {
    "fullwidth": lambda text: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text),
    "entities": lambda text: "".join(f"&#{ord(c)};" for c in text),
    "hexed": lambda text: "".join(f"&#x{ord(c):x};" for c in text),
    "nbsp": lambda text: text.replace(" ", "&nbsp;"),
    "thin": lambda text: text.replace(" ", "\u202f"),
    "shy": lambda text: _middle(text, "&shy;"),
    "zero": lambda text: _middle(text, "\u200b"),
    "joiner": lambda text: _middle(text, "&zwnj;"),
    "bold": lambda text: _middle(text, "<b>") + "</b>",
    "span": lambda text: "".join(f"<span>{word}</span> " for word in text.split(" ")).strip(),
    "comment": lambda text: _middle(text, "<!-- x -->"),
    "wbr": lambda text: _middle(text, "<wbr>"),
    "arabic": _digits("٠"),
    "devanagari": _digits("०"),
    "alike": lambda text: text.translate(_ALIKE),
    "accents": lambda text: "".join(c + "\u0301" if c in "aeiou" else c for c in text),
    "percent": lambda text: quote(text, safe=""),
    "plus": lambda text: quote(text).replace("%20", "+"),
    "js": lambda text: "".join(f"\\u{ord(c):04x}" for c in text),
    "jshex": lambda text: "".join(f"\\x{ord(c):02x}" if ord(c) < 256 else c for c in text),
    "json": lambda text: json.dumps(text)[1:-1],
    "reversed": lambda text: text[::-1],
    "rot13": lambda text: codecs.encode(text, "rot13"),
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "cf": _cloudflare,
    "md5": lambda text: hashlib.md5(text.encode(), usedforsecurity=False).hexdigest(),
    "sha256": lambda text: hashlib.sha256(text.encode()).hexdigest(),
    "upper": str.upper,
    "lower": str.lower,
    "slug": lambda text: re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-"),
    "run": lambda text: re.sub(r"[^A-Za-z0-9]", "", text),
    "first": lambda text: text[0],
    "dashes": lambda text: text.replace(" ", "-"),
    "breaks": lambda text: text.replace(", ", "<br>"),
    "words": lambda text: text.replace("@", " at ").replace(".", " dot "),
    "brackets": lambda text: text.replace("@", " [at] ").replace(".", " [dot] "),
    "round": lambda text: text.replace("@", "(at)"),
    "tagged": lambda text: text.replace("@", "+news@"),
}
"""By name, as a page's template calls for them: ``<<nat|nbsp>>``."""

_SLOT = re.compile(r"<<(\w+)(?:\|(\w+))?>>")


def fill(page: str, words: dict[str, str]) -> str | None:
    """Return *page* with its slots filled, or ``None`` where the person lacks a word."""
    missing = False

    def put(slot: re.Match[str]) -> str:
        nonlocal missing
        value = words.get(slot[1], "")
        missing = missing or not value
        return WAYS[slot[2]](value) if slot[2] else value

    filled = _SLOT.sub(put, page)
    return None if missing else filled
