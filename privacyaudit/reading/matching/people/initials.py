"""First letters in place of a given name: *A. P. Day*, *DAY J-B*, *Day, A.P. van den*."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.names import PARTICLES, Name
from privacyaudit.reading.matching.people.tokens import Token

_GAP = re.compile(r"[. \x1f-]{0,3}")
_MOST = 4


_WORDS = frozenset(fold("у в з і о а я є и к с ο η").split())
"""Letters that are words, in alphabets of which folding does not keep the capitals."""


_TWO = frozenset("ch cl ph th fr gu br gr cz sz zs gy".split())
"""Two letters that stand for a name as one does: *J.-Cl.*, *Ph.*"""


def _letters(token: Token, name: Name, text: str) -> str:
    """Return the letters that *token* stands for: one, or those of all given names."""
    if token.text.isdigit():
        return ""  # the number of a line
    dotted = len(token.bare) == 1 and text[token.end : token.end + 1] == "."
    bald = not token.capitals and token.bare in name.heads - _WORDS
    if token.initial or bald or (dotted and token.text not in "vdtz"):
        return token.bare
    if token.bare == "ma" and token.capital and "m" in name.heads:
        return "m"  # Maria, as Spanish shortens it
    if token.bare in _TWO and token.text.istitle() and text[token.end : token.end + 1] == ".":
        return token.bare[0]
    several = 1 < len(token.bare) < 4 and token.text.isupper()
    return token.bare if several and name.initials.startswith(token.bare) else ""


def run_in_front(name: Name, tokens: list[Token], first: int, text: str) -> tuple[str, int]:
    """Return the initials right in front of ``tokens[first]``, and where they begin."""
    letters, at = "", first
    while at and len(letters) < _MOST:
        found = _letters(tokens[at - 1], name, text)
        gap = text[tokens[at - 1].end : tokens[at].start]
        if not found or _GAP.fullmatch(gap) is None or (at == first and "-" in gap):
            break
        letters, at = found + letters, at - 1
    return letters, at


def run_behind(name: Name, tokens: list[Token], at: int, text: str) -> tuple[str, int]:
    """Return the initials from ``tokens[at]`` on, and the last of them."""
    letters, last = "", at
    for here in range(at, min(at + _MOST, len(tokens))):
        found = _letters(tokens[here], name, text)
        if not found or (
            letters and _GAP.fullmatch(text[tokens[here - 1].end : tokens[here].start]) is None
        ):
            break
        letters, last = letters + found, here
    return letters, last


def fits(name: Name, letters: str) -> bool:
    """Return whether *letters* may be the person's: the first, then some of the others in order."""
    if letters[:1] not in name.heads:
        return False
    if len(name.initials) < 2 or not letters.isascii():
        return True
    return agree(name, letters[1:])


def agree(name: Name, letters: str) -> bool:
    """Return whether *letters* may stand for the person's further names."""
    rest = iter(name.initials[1:])
    if all(letter in rest for letter in letters):
        return True
    others = {word[:1] for word in (*name.middle, *name.second, *name.family, *name.core)}
    return set(letters) <= {*name.initials[1:], *others}


_PARTS = "|".join(sorted(PARTICLES, key=len, reverse=True))
_LIST_END = re.compile(
    rf"\.?(?:[\s-]{{0,2}}\w\.?){{0,3}}(?:\s(?:{_PARTS}|v\.? ?d\.?|v/d|v\.)){{0,3}}\s?(?:[,;()\x1d-\x1f|\n]|\s\d|\s{{2}}|\Z)"
)


def in_a_list(text: str, family: Token, initial: Token) -> bool:
    """Return whether surname and initial are written as lists of authors or players are."""
    after = text[initial.end : initial.end + 30]
    dotted = after.startswith(".") or family.text.isupper()
    if dotted and _LIST_END.match(after):
        return True
    before = text[max(0, family.start - 30) : family.start]
    return bool(
        re.search(r"[A-Z][A-Za-z'-]+ [A-Z]{1,2}[,;] \Z", before)
        or re.match(r"[A-Z]?[,;] [A-Z][A-Za-z'-]+ [A-Z]{1,2}\b", after)
    )
