"""The door behind a house's number in the Netherlands: *62-hs*, *7 II*, *7 2-hoog*."""

from __future__ import annotations

import re

_DOOR = r"(?:hs|huis|bel|bg|bov|rood|zw|[1-9]\s?-?\s?hoog|i{1,3}|iv|v)"
_TYPED = re.compile(
    rf"(?<=[a-z]\s)(\d{{1,5}}[a-z]?)[\s/-]{{0,3}}({_DOOR})(?=\s?,|\s\d{{4}}\s?[a-z]{{2}}(?![a-z])|\Z)",
    re.I,
)
_SAID = re.compile(
    r"[ /-]{0,3}(hs|HS|Hs|huis|bel|BG|bg|bov|[1-9] ?-? ?hoog|I{1,3}|IV|V|(?<=[-/])[1-9](?!\d))(?=[\s,.;)<|\x1d-\x1f]|\Z)"
)
_STOREYS = ("", "i", "ii", "iii", "iv", "v")


def _plain(door: str) -> str:
    door = door.lower()
    if door in ("huis", "bel", "bg"):
        return "hs"
    if door in _STOREYS:
        return str(_STOREYS.index(door))
    return door[0] if door[0].isdigit() else door


def without_storey(text: str) -> tuple[str, str]:
    """Return an address as typed without the door behind its house's number, and that door."""
    typed = _TYPED.search(text)
    if typed is None or re.search(r"\bapt\b|\bflat\b", text, re.I):
        return text, ""
    return text[: typed.end(1)] + text[typed.end() :], _plain(typed[2])


def storey_behind(after: str, number: str) -> tuple[str, int]:
    """Return the door right behind a house's number, which may stand in *after* too, and where it ends."""
    house = re.match(rf"[ \x1f]{{1,2}}{re.escape(number)}", after, re.I)
    at = house.end() if house is not None else 0
    said = _SAID.match(after, at)
    return ("", 0) if said is None else (_plain(said[1]), said.end())


DUTCH = frozenset("straat laan plein kade steeg dreef dijk gracht singel hof plantsoen weg".split())
"""Types of street beside which such a door may stand."""
