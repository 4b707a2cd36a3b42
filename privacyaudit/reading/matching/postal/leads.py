"""The type in front of a street's own name: whether it is there, its own, or another."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.postal.apart import Address
from privacyaudit.reading.matching.postal.houses import bare
from privacyaudit.reading.matching.postal.street_types import IN_FRONT, LEADS

PARTICLE = re.compile(
    r"(?:de|del|dela|delas|delos|las|los|la|les|das|dos|da|do|des|du|della|delle|dei|degli)\Z"
)
_DOTTED = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{1,2}[.-][^\W\d_]{1,3})\.?\s{1,2}(?:d[aeiou]\w{0,3}\s)?\Z", re.I
)
_LEAD = re.compile(
    r"([^\W\d_]{1,12}\.?(?:[ -]?[^\W\d_]{1,4}\.)?)\s{0,2}(?:(?:de|del|de la|de las|de los|das|dos|da|do|des|du|della|delle|dei|degli)\s)?\Z",
    re.I,
)


def another_lead(text: str, start: int) -> bool:
    """Return whether the word in front of a street is a type of its own, as in *Plaza*."""
    return bare(lead_of(text, start)) in LEADS


def typeless(address: Address, text: str, start: int, found: str) -> bool:
    """Return whether only the street's own name is there, in a language that says its type first."""
    if address.kind == "tanav":
        return found == address.core + address.number
    if not address.leading or address.kind == "ulica":
        return False
    plain = found.removeprefix(address.number)
    leads = IN_FRONT.get(address.kind, ())
    if any(plain.startswith(kind + address.core[:2]) for kind in leads):
        return False
    lead = PARTICLE.sub("", bare(text[max(0, start - 18) : start]))
    keyed = re.search(r"[\"']\s?[:=]\s?[\"']\Z", text[max(0, start - 6) : start])
    return not keyed and not any(lead.endswith(kind) for kind in leads)


def in_small_letters(address: Address, text: str, start: int, end: int) -> bool:
    """Return whether a street without type may be words of a sentence: *les 18 tisserands de Testville*."""
    behind = text[end : end + 40]
    town = re.match(r"[^\w]{0,3}(?:[a-z']{1,5}[ '])?[A-Z]", behind)
    code = any(one in bare(behind) for one in address.codes)
    return text[start:end].islower() and town is not None and not code


def lead_of(text: str, start: int) -> str:
    """Return the word in front of a street's name, with what it is shortened by: *P.za*."""
    before = text[max(0, start - 26) : start]
    if (dotted := _DOTTED.search(before)) is not None and bare(dotted[1]) in LEADS:
        return dotted[1]
    word = _LEAD.search(before)
    return word[1] if word else ""


def with_lead(address: Address, text: str, start: int) -> int:
    """Return where a street begins, with the type and *of the* in front of its own name."""
    word = _LEAD.search(text[max(0, start - 26) : start]) if not text[start].isdigit() else None
    leads = IN_FRONT.get(address.kind, ())
    if word is None or bare(word[1]) not in leads:
        return start
    at = max(0, start - 26) + word.start()
    return start if at and text[at - 1].isalnum() else at
