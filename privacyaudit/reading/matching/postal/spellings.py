"""An address in all its spellings, taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from privacyaudit.reading.matching.postal.apart import Address, taken_apart
from privacyaudit.reading.matching.postal.houses import side_of
from privacyaudit.reading.matching.postal.spelt_streets import cores, ways


@lru_cache(maxsize=512)
def spelt(value: str) -> tuple[Address, ...]:
    """Return an address as typed, and as it is written in other spellings and with shorter words."""
    found: dict[Address, None] = {}
    first = taken_apart(value)
    for way in ways(value):
        address = taken_apart(way)
        if address is None or (first and bool(address.kind) != bool(first.kind)):
            continue
        found[address] = None
    found = dict.fromkeys(_like(address, first) for address in found)
    for address in list(found):
        for core in cores(address.core, address.kind, value):
            side = ""
            if not address.side and address.core.endswith(core):
                side = side_of(address.core.removesuffix(core))
            found[replace(address, core=core, side=side or address.side)] = None
    towns = tuple(
        dict.fromkeys(
            way
            for address in found
            for town in address.towns
            for way in (town, *_short(town, value))
        )
    )
    return tuple(dict.fromkeys(replace(address, towns=towns) for address in found))


_SHORT = (
    ("great", ("gt", "grt")),
    ("little", ("lt", "ltl", "lit")),
    ("upper", ("upr", "up")),
    ("lower", ("lwr", "lr")),
    ("mount", ("mt",)),
    ("fort", ("ft",)),
    ("port", ("pt",)),
    ("market", ("mkt",)),
    ("sankt", ("st",)),
    ("sint", ("st",)),
    ("klein", ("kl",)),
    ("gross", ("gr",)),
    ("bad", ("b",)),
    ("unter", ("unt", "u")),
    ("ober", ("ob", "o")),
    ("neu", ("n",)),
    ("alt", ("a",)),
    ("nova", ("n",)),
    ("nowy", ("n",)),
    ("nowa", ("n",)),
    ("stary", ("st",)),
    ("stara", ("st",)),
    ("dolni", ("d",)),
    ("horni", ("h",)),
    ("vila", ("v",)),
    ("villa", ("v",)),
    ("santa", ("sta", "s")),
    ("san", ("s",)),
)
"""Words in front of a town's own name, and how they are shortened."""


def _short(town: str, value: str) -> Iterator[str]:
    """Yield a town whose first word is shortened, as in *Gt Testham*."""
    for word, shorter in _SHORT:
        rest = town.removeprefix(word)
        if rest != town and len(rest) > 3 and re.search(rf"\b{word}[ -]", value, re.I):
            yield from (way + rest for way in shorter)


def _like(address: Address, first: Address | None) -> Address:
    """Return *address* with the numbers of the address as typed, which no spelling changes."""
    if first is None or not first.number[:1].isdigit():
        return address
    return replace(
        address,
        number=first.number,
        second=first.second,
        units=first.units,
        behind=first.behind,
        flat=first.flat,
    )
