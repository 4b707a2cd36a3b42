"""
Text from strangers, made fit to be printed: for a terminal, and for a table.

A page's title can hold codes that move the cursor, turn text around or hide
it; a cell that begins like a formula is run by a spreadsheet. Text is called
``untrusted_...`` until it has been through here.
"""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\ufffd"
"""What stands in the place of a character that must not be printed."""
_FORMULA = "=+-@|%\t\r\n＝＋－＠"


def clean(text: str, *, lines: bool = False) -> str:
    """
    Return *text* with nothing in it that a terminal would act on.

    Control, format, bidirectional, private-use, unassigned and half characters
    become :data:`REPLACEMENT`; every kind of space becomes a plain one. With
    *lines*, line feeds are kept. Never raises, whatever is in *text*.
    """
    if text.isprintable():
        return text
    return "".join(_one(letter, lines) for letter in text)


def _one(letter: str, lines: bool) -> str:
    if letter.isprintable():
        return letter
    if letter == "\n" and lines:
        return letter
    if letter.isspace() and letter not in "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029":
        return " "
    return REPLACEMENT


def plain(text: str) -> str:
    """
    Return what the person wrote, such as a label, in one line and without what steers a screen.

    What turns text around or is not seen is left out; the joiners that some
    scripts and pictures need are kept.
    """
    return " ".join("".join(map(_plain, text)).split()) if not text.isprintable() else text.strip()


def _plain(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind in ("Cc", "Zl", "Zp"):
        return " "
    if kind == "Cs":
        return REPLACEMENT
    return "" if kind == "Cf" and letter not in "\u200c\u200d" else letter


def readable(path: str) -> str:
    """Return *path* as text, also where its bytes are in the letters of an older system."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return "/".join(map(_part, path.split("/")))
    return path


def _part(name: str) -> str:
    try:
        return name.encode("utf-8", "surrogateescape").decode()
    except UnicodeDecodeError:
        return name.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    except UnicodeEncodeError:
        return name.encode("utf-8", "replace").decode()


def cell(text: str) -> str:
    """
    Return *text* as one cell of a table that no spreadsheet takes for a formula.

    The writer of the file should quote every cell as well.
    """
    plain = clean(text)
    return f"'{plain}" if plain.lstrip().startswith(tuple(_FORMULA)) else plain
