"""The number of a flat beside a street: whether it is another's."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.apart import FLATS_BEHIND, NR, UNIT, Address, is_czech
from privacyaudit.reading.matching.postal.houses import bare
from privacyaudit.reading.matching.postal.storeys import DUTCH, storey_behind

_KEYED_UNIT = re.compile(
    r"(?:unit|apt|flat|lokal|piso|appartement|wohnung|daire)[a-z_]{0,10}[\"']\s?[:=]\s?[\"']?(\w{1,4})[\"',}]",
    re.I,
)
_DOOR_AHEAD = re.compile(
    r"(?<![\w/.-])(\d{1,4}-?[A-Z]|[A-Z]-?\d{1,4}),\s[A-Z][^,\d\x1d\n]{4,32},\s{0,2}(?:\d[\w/-]{0,6},?\s)?\Z"
)
"""The door of a flat in front of the name of its building: *4B, Some Apartments,*."""


_TURKISH = ("sokak", "cadde", "bulvar")
_DAIRE = re.compile(r"\A[^\x1d\n]{0,22}?(?<![^\W_])d(?:aire)?\s?[:.]\s?(\d{1,4})(?!\w)", re.I)
"""The door of a flat in Turkey: *D:5*."""


def _whole_words(text: str, low: int, high: int) -> str:
    """Return ``text[low:high]`` without a word that is cut at its end."""
    part = text[low:high]
    return re.sub(r"\w+\Z", "", part) if text[high : high + 1].isalnum() else part


_FLOOR = (
    r"(\d{1,2})(?:\s?\.?[oa]\.?|\.)\s?[,-]?\s?"
    r"(tv|th|mf|izq|izda|dcha|dta|dto|der|dir|esq|[a-e](?![a-z])|\d{1,2}(?=\.?[ao]?(?![\w])))"
)
_SIDES = {"izda": "i", "izq": "i", "esq": "e", "tv": "tv", "th": "th", "mf": "mf"}


def other_floor(address: Address, value: str, after: str) -> bool:
    """Return whether another floor or side of a house is told behind its number, as *3.º Dto.* is."""
    number = re.escape(address.number)
    own = re.search(rf"(?<!\d){number}[\s,]{{1,3}}{_FLOOR}", fold(value), re.I)
    said = re.match(rf"(?:[\s,]{{0,3}}{number})?[\s,]{{1,3}}{_FLOOR}", after, re.I)
    return own is not None and said is not None and _flat_of(own) != _flat_of(said)


def _flat_of(told: re.Match[str]) -> tuple[str, str]:
    side = told[2].lower()
    return told[1], _SIDES.get(side, side[:1] if side.isalpha() else side)


def other_unit(address: Address, text: str, start: int, end: int) -> bool:
    """Return whether another flat's number stands beside the house's."""
    stairs = re.match(
        r"\s?([A-H])\s(\d{1,3})(?!\d)", text[end:].removeprefix(f" {address.number}")[:8]
    )
    if stairs and any(unit[0].isalpha() for unit in address.units):
        return bare(stairs[0]) not in address.units
    three = re.match(r"[\s.,]{0,3}(?:\d{1,4})?/(\d{1,3})/\d{1,4}(?!\d)", text[end : end + 20])
    if three is not None and address.second.isdigit():
        return three[1] != address.second
    if is_czech(address):
        house = re.escape(address.number)
        two = re.match(
            rf"(?:[\s,]{{0,3}}{NR}?{house})?\s?/\s?(\d{{1,4}})(?!\d)", text[end : end + 20]
        )
        return two is not None and two[1] not in (address.second, *address.units)
    if not address.units:
        return False
    if address.kind in _TURKISH and (door := _DAIRE.search(text[end : end + 34])):
        return door[1] not in address.units
    if address.kind in DUTCH:
        storey = storey_behind(text[end : end + 18], address.number)[0]
        if storey:
            return storey not in address.units
    if door := _DOOR_AHEAD.search(text[max(0, start - 50) : start]):
        return bare(door[1]) not in address.units
    behind = re.match(
        rf"[\s.,]{{0,3}}{NR}?\d{{0,5}}[a-z]?/(\d{{1,4}}[a-z]?)", text[end : end + 20], re.I
    )
    if address.kind in FLATS_BEHIND and behind:
        return bare(behind[1]) not in address.units
    said = [
        bare(match[1] or match[2] or "")
        for match in UNIT.finditer(_whole_words(text, max(0, start - 40), end + 34))
    ]
    if not said:
        said = [
            bare(match[1]) for match in _KEYED_UNIT.finditer(text[max(0, start - 60) : end + 60])
        ]
    if len(said) > 1 and len(address.units) > 1 and said[-1] not in address.units:
        return said[-1] != address.number
    own = (*address.units, address.number)
    return bool(said) and not any(unit in own or _stands_for(unit, own) for unit in said)


def _stands_for(said: str, own: tuple[str, ...]) -> bool:
    """Return whether the letter of a flat is there, whose digits are apart: *Flat C 703*."""
    return len(said) == 1 and said.isalpha() and any(unit.startswith(said) for unit in own)
