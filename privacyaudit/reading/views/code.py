"""
Text that a program would read: scripts, JSON, attributes with escapes.

Escapes are undone in bulk, never piece by piece, and what was HTML inside a
string is taken apart at its tags. Every pattern is bounded, and every step is
one pass over the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from urllib.parse import unquote

from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, INLINE
from privacyaudit.reading.views.base import without_edges

_BRACED = re.compile(r"\\u\{([0-9a-fA-F]{1,6})\}")
_OFTEN = tuple(
    (f"\\u{code}", chr(int(code, 16)))
    for low in ("003c", "003e", "002f", "0026", "0022")
    for code in dict.fromkeys((low, low.upper()))
)
"""Escapes that serialisers write by the thousand: undone in one sweep each."""
_RUN = re.compile(r"(?:\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}){1,64}")
_PERCENT = re.compile(r"%[0-9a-fA-F]{2}")
_JOINED = re.compile(r"[\"'`]\s{0,8}\+\s{0,8}[\"'`]")
_PLUS = ('"+', "'+", '" + ', "' + ")
_ENTITY = re.compile(r"&(?:#[0-9xX]|[A-Za-z]{2,8};)")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:[\s/][^<>]{0,2000})?)>")
_INLINE = frozenset(
    """
    a abbr b bdi bdo big cite em font i mark q s small span strong sub sup u wbr
""".split()
)
_CELLS = frozenset(("td", "th", "option"))


def _braced(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return chr(code) if 0 < code < 0x110000 else " "


@lru_cache(maxsize=16384)
def _letters(run: str) -> str:
    letters = run.encode("ascii").decode("unicode_escape")
    if "\ud800" <= max(letters) <= "\udfff":
        letters = letters.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return letters


def unescaped(text: str) -> str:
    r"""Return *text* with JavaScript and JSON escapes (``\u0041``, ``\x41``, ``\n``) undone."""
    if "\\" not in text:
        return text
    if "\\u" in text or "\\x" in text:
        if "\\u00" in text:
            for escape, letter in _OFTEN:
                text = text.replace(escape, letter)
        if "\\u{" in text:
            text = _BRACED.sub(_braced, text)
        if "\\u" in text or "\\x" in text:
            text = _RUN.sub(lambda run: _letters(run[0]), text)
    for escape, letter in (("\\n", "\n"), ("\\r", "\n"), ("\\t", " "), ("\\/", "/"), ('\\"', '"')):
        if escape in text:
            text = text.replace(escape, letter)
    return text


def unpercented(text: str) -> str:
    """Return *text* with percent-encoding undone, where it has any."""
    if "%" not in text or _PERCENT.search(text) is None:
        return text
    return unquote(text.replace("+", " "), errors="replace")


def code_stretches(text: str) -> list[str]:
    """Return the stretches of a script or of data, with all that hides its words undone."""
    text = unescaped(text)
    if "@" in text and any(sign in text for sign in _PLUS):
        text = _JOINED.sub("", text)
    text = unpercented(text)
    if "&" in text and _ENTITY.search(text):
        text = unescape(text)
    text = without_edges(text)
    if "<" not in text:
        return [HARD + text]
    tags: list[str] = []
    stretches: list[str] = []
    at, edge = 0, HARD
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        stretches.append(edge + text[at : tag.start()])
        edge = INLINE if name in _INLINE else CELL if name in _CELLS else BLOCK
        if len(tag[3]) > 3:
            tags.append(HARD + tag[3])
        at = tag.end()
    stretches.append(edge + text[at:])
    return stretches + tags
