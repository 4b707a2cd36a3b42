"""A street's type as people shorten it: by any of its letters in order, or left out before its town."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.postal.apart import NR, Address
from privacyaudit.reading.matching.postal.houses import bare
from privacyaudit.reading.matching.postal.street_types import (
    IN_FRONT,
    JOINED,
    LEADS,
    TYPE_OF,
    types_of,
)
from privacyaudit.reading.matching.postal.streets import COMMON


def shortens(word: str, kind: str) -> bool:
    """Return whether *word* is made of letters of a type in order, and is no type of another class."""
    if not word or (kind not in JOINED and _others(word, kind)) or word in _ENDING.get(kind, ()):
        return False
    return any(
        len(word) < len(written) and word[0] == written[0] and _in_order(word[1:], written[1:])
        for written in types_of(kind)
        if len(written) > 3
    )


def _others(word: str, kind: str) -> bool:
    return TYPE_OF.get(word, kind) != kind or LEADS.get(word, kind) != kind


_ENDING = {
    kind: frozenset(word for other, words in JOINED.items() if other != kind for word in words)
    - frozenset(written)
    for kind, written in JOINED.items()
}
"""The endings of other types, for each that is one word with the name."""


def _in_order(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


_SHORT = re.compile(r"[ \x1f-]?([^\W\d_]{1,5})(\.?)(?=[\s,;)\x1d-\x1f]|\d|\Z)")
_NUMBER = re.compile(rf"\.?,?\s{{0,3}}{NR}?\d", re.I)


def with_short_type(address: Address, text: str, start: int, end: int, found: str) -> int:
    """Return where a street ends whose type is shortened behind its name, or -1."""
    if address.leading or not address.kind:
        return -1
    core = found.removeprefix(address.number)
    joined = address.kind in JOINED
    if joined and core == address.core + address.kind[0]:
        end -= 1
    elif core != address.core:
        return -1
    short = _SHORT.match(text[end : end + 12])
    if short is None or (short[0][0] != short[1][0]) is joined:
        return -1
    if not shortens(bare(short[1]), address.kind):
        return -1
    numbered = found != core or re.search(
        rf"(?<!\d){re.escape(address.number)}[\s,\x1f]{{1,2}}\Z", text[max(0, start - 9) : start]
    )
    if numbered or _NUMBER.match(text[end + short.end() - len(short[2]) : end + short.end() + 9]):
        return end + short.end()
    return -1


_BEFORE_TOWN = re.compile(r"(?:[-/ ]{1,3}\w{1,4}){0,2}[\s,.\x1d-\x1f-]{1,4}\(?")


def before_its_town(address: Address, text: str, start: int, end: int, found: str) -> bool:
    """Return whether a street without its type has the house's number behind, and its town at once."""
    if found not in (address.core, address.core + address.number) or not address.number:
        return False
    if not address.behind or len(address.core) < 7 or address.core in COMMON:
        return False
    if text[start].islower():
        return False
    if found == address.core:
        number = re.match(
            rf"[\s,\x1e]{{1,3}}{NR}?{re.escape(address.number)}(?![\w.])",
            text[end : end + 14],
            re.I,
        )
        if number is None:
            return False
        end += number.end()
    for gap in (_BEFORE_TOWN.match(text[end : end + 20]), re.match(r"[\s,.-]{1,4}", text[end:])):
        rest = bare(text[end + gap.end() : end + gap.end() + 40]) if gap else ""
        if any(rest.startswith(one) for one in (*address.towns, *address.codes)):
            return True
    return False


_TURNED = re.compile(
    r"[ ,]{1,2}\(?([^\W\d_]{2,10})\.?(?: (?:d[aeiou]\w{0,3}|della|delle|dello|degli))?(?:\)|(?=,? \d))",
    re.I,
)


def turned(address: Address, text: str, end: int) -> int:
    """Return where a type ends that is said behind a name though it leads: *Mulini (corso dei)*."""
    said = _TURNED.match(text[end : end + 26]) if address.leading else None
    if said is None or bare(said[1]) not in IN_FRONT.get(address.kind, ()):
        return -1
    return end + said.end()
