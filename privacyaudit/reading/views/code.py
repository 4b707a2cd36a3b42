"""
Text that a program would read: scripts, JSON, attributes with escapes.

Escapes are undone in bulk, never piece by piece, and what was HTML inside a
string is taken apart at its tags. Every pattern is bounded, and every step is
one pass over the text.
"""

from __future__ import annotations

import codecs
import re
from html import unescape
from urllib.parse import unquote

import re2  # type: ignore[import-untyped]

from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, INLINE
from privacyaudit.reading.views.base import MOST_DEPTH, without_edges
from privacyaudit.reading.views.cards import card_text
from privacyaudit.reading.views.icons import drawn_as
from privacyaudit.reading.views.pieces import put_together

_BRACED = re.compile(r"\\u\{([0-9a-fA-F]{1,6})\}")
_NOT_ONE = re.compile(r'\\(?![uxnrt"])')
"""A backslash that begins none of the escapes that are undone: it stays as it is."""
_WITHIN = re.compile(r'\\{2,}(?=u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrt"])')
"""The backslashes of an escape in text that was escaped again, as JSON kept in JSON is."""
_RARE = re2.compile(rb"\\(?:[rt/\\]|u\{|u[dD][89a-fA-F]|(?:u00|x)5[cC])")
"""Escapes that need more than the decoder: most scripts hold none of them."""
_BACKSLASH = re.compile(r"\\(?:u00|x)5[cC]")
_PERCENT = re.compile(r"%[0-9a-fA-F]{2}")
_JOINED = re.compile(r"[\"'`]\s{0,8}\+\s{0,8}[\"'`]")
_JOINED_DIGITS = re.compile(r"(?<=\d)[\"'`]\s{0,8}\+\s{0,8}[\"'`](?=\d)")
_DIGITS_PARTED = re2.compile(rb"\d[\"'`]\s{0,8}\+\s{0,8}[\"'`]\d")
"""What the pattern above finds, by an engine that sees ten times as fast that it is nowhere."""
_SHORT = 20_000
"""A longer script is a program: it puts no number of somebody's together."""
_PIECES = ('"+"', "'+'", '" + "', "' + '")
_PLUS = ('"+', "'+", '" + ', "' + ")
_ENTITY = re.compile(r"&(?:#[0-9xX]|[A-Za-z]{2,8};)")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:[\s/][^<>]{0,2000})?)>")
_INLINE = frozenset(
    """
    a abbr b bdi bdo big cite em font i mark q s small span strong sub sup u wbr
""".split()
)
_ICONS = frozenset(("i", "img", "svg", "span", "use"))
_CELLS = frozenset(("td", "th", "option"))


def _braced(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return chr(code) if 0 < code < 0x110000 else " "


def _as_it_is(error: UnicodeError) -> tuple[str, int]:
    """Leave what only looks like an escape; called while decoding."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("privacyaudit.unescaped", _as_it_is)


def unescaped(text: str) -> str:
    r"""
    Return *text* with JavaScript and JSON escapes (``\u0041``, ``\x41``, ``\n``) undone.

    All of them in one pass of Python's own decoder, which knows more escapes
    than these: so each other backslash is first written as an escape itself.
    """
    if "\\" not in text:
        return text
    rare = _RARE.search(text.encode("utf-8", "replace")) is not None
    if rare:
        text = _BACKSLASH.sub(r"\\", text.replace("\\/", "/"))
        text = _WITHIN.sub(r"\\", text)
        text = _BRACED.sub(_braced, text)
    plain = _NOT_ONE.sub(r"\\x5c", text).encode("ascii", "backslashreplace")
    text = plain.decode("unicode_escape", "privacyaudit.unescaped")
    if not rare:
        return text
    if b"\\u" in plain:  # two halves of one letter
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if b"\\r" in plain:
        text = text.replace("\r", "\n")
    return text.replace("\t", " ") if b"\\t" in plain else text


_IN_STYLE = re.compile(r"\\([0-9a-fA-F]{1,6})[ \t\n]?")


def unstyled(text: str) -> str:
    r"""Return the text of a style sheet with its escapes (``\40 ``) undone."""
    return _IN_STYLE.sub(_braced, text) if "\\" in text else text


def unpercented(text: str) -> str:
    """Return *text* with percent-encoding undone, where it has any."""
    if "%" not in text or _PERCENT.search(text) is None:
        return text
    for _deep in range(MOST_DEPTH):
        within = "%25" in text
        text = unquote(text.replace("+", " "), errors="replace")
        if not within:
            break
    return text


_CODES = re.compile(
    r"String\.fromCharCode\(((?:\s{0,4}(?:0[xX][0-9a-fA-F]{1,4}|\d{1,5})\s{0,4},?){2,400})\)"
)


def _uncoded(text: str) -> str:
    """Return a script's *text* with letters that are given by number written out."""
    return _CODES.sub(_letters, text)


def _letters(codes: re.Match[str]) -> str:
    found = [int(code, 0) for code in re.findall(r"0[xX][0-9a-fA-F]+|[1-9]\d{0,4}", codes[1])]
    return '"' + "".join(chr(code) for code in found if 9 <= code < 0xD800) + '"'


def _with_whole_digits(text: str) -> str:
    """Return a script's *text* with what stands between digits that it adds left out."""
    parted = _DIGITS_PARTED.search(text.encode("utf-8", "replace"))
    return _JOINED_DIGITS.sub("", text) if parted else text


def code_stretches(text: str) -> list[str]:
    """Return the stretches of a script or of data, with all that hides its words undone."""
    text = unescaped(text)
    adds = "+" in text
    if adds and len(text) < _SHORT and (read := [*put_together(text)]):
        text = "\n\n".join([text, *read])
    if "fromCharCode(" in text:
        text = _JOINED.sub("", _uncoded(text))
    if adds and "@" in text:
        if any(sign in text for sign in _PLUS):
            text = _JOINED.sub("", text)
    elif adds and len(text) < _SHORT and any(sign in text for sign in _PIECES):
        text = _with_whole_digits(text)
    text = unpercented(text)
    if "&" in text and _ENTITY.search(text):
        text = unescape(text)
    if "BEGIN:VCARD" in text:
        text = f"{text}\n{card_text(text)}"
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
            if name in _ICONS and (meant := drawn_as(name, tag[3])):
                stretches.append(f"{edge} {meant}: ")
                edge = INLINE
        at = tag.end()
    stretches.append(edge + text[at:])
    return stretches + tags
