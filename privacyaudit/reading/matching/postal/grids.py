"""Addresses of a grid of numbered streets, as Colombia writes them: *Cra. 7 # 45-12*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.apart import UNIT, Address
from privacyaudit.reading.matching.postal.houses import bare
from privacyaudit.reading.matching.postal.towns import town_beside

_KINDS = {
    "carrera": ("carrera", "cra", "kr", "kra", "cr", "carr"),
    "calle": ("calle", "cll", "cl", "cle"),
    "diagonal": ("diagonal", "diag", "dg"),
    "transversal": ("transversal", "transv", "trans", "tv"),
    "avcalle": ("avenida calle", "av calle", "ac"),
    "avcarrera": ("avenida carrera", "av carrera", "av cra", "ak"),
}
_KIND_OF = {bare(word): kind for kind, words in _KINDS.items() for word in words}
_WRITTEN = "|".join(
    sorted((word.replace(" ", r"\.?\s") for words in _KINDS.values() for word in words), key=len)[
        ::-1
    ]
)
_NUMBER = r"\d{1,3}(?:\s?(?!n[^\w#]{1,3}\d)[a-z](?![a-z]))?(?:\s?bis(?:\s?[a-z](?![a-z]))?)?(?:\s?(?:sur|norte|este|oeste)(?![a-z]))?"
_GRID = re.compile(
    rf"(?<![a-z0-9])(?P<kind>{_WRITTEN})\.?[\s\x1f]?(?P<street>{_NUMBER})[\s,\x1f]{{0,2}}"
    r"(?P<mark>(?:#|n(?:[o°º]|ro|um|umero|r)?\.?(?=[\s#\d]))[\s.#\x1f]{0,2})?"
    rf"(?P<corner>{_NUMBER})(?P<dash>\s?-\s?|\s)(?P<door>\d{{1,3}})(?:\s?(?P<side>sur|norte|este|oeste)(?![a-z]))?(?![\w-])",
    re.I,
)
_WHERE = "The same numbers are in many towns, and no town is there."


@lru_cache(maxsize=512)
def _grid(value: str) -> tuple[Address, str] | None:
    """Return an address as typed and the marks in its door, or nothing where it is none of a grid."""
    text = re.sub(r"\s*[\n;]\s*", ", ", fold(value).strip())
    match = _GRID.match(text)
    if match is None or not (match["mark"] or "-" in match["dash"]):
        return None
    rest = text[match.end() :]
    units = tuple(bare(m[1] or m[2]) for m in UNIT.finditer(rest))
    pieces = [bare(re.sub(r"\d+", "", piece)) for piece in UNIT.sub(" ", rest).split(",")]
    towns = tuple(piece for piece in pieces if len(piece) > 2)
    kind, street, door = _parts(match)
    return Address(door, street, kind, True, units, towns, (), behind=True), door


def _parts(match: re.Match[str]) -> tuple[str, str, str]:
    """Return the kind of the street, its number, and the door with the corner it is counted from."""
    door = f"{bare(match['corner'])}-{int(match['door'])}{bare(match['side'] or '')}"
    return _KIND_OF[bare(match["kind"])], bare(match["street"]), door


def forms(value: str) -> Iterator[str]:
    """Yield the street and its door in every way it is written; nothing for other addresses."""
    grid = _grid(value)
    if grid is None:
        return
    address, door = grid
    corner, _, last = door.partition("-")
    digits = re.match(r"\d+", last)
    lasts = {last, last.zfill(2) if digits and digits[0] == last else last}
    for word in _KINDS[address.kind]:
        for mark in ("", "no", "n", "n°", "nº", "nro", "num", "numero", "nr"):
            for one in lasts:
                yield f"{bare(word)}{address.core}{mark}{corner}{one}"


def is_grid(value: str) -> bool:
    """Return whether an address is one of a grid of numbered streets."""
    return _grid(value) is not None


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a door in a grid: every number its own, and the person's town beside it."""
    grid = _grid(candidate.detail.value)
    match = _GRID.match(candidate.text, candidate.start, candidate.end + 12)
    if grid is None or match is None:
        return None
    address, door = grid
    if _parts(match) != (address.kind, address.core, door):
        return None
    town = town_beside(candidate, address, match.end())
    if town == "elsewhere":
        return None
    said = [
        bare(m[1] or m[2]) for m in UNIT.finditer(candidate.text, match.end(), match.end() + 24)
    ]
    if said and address.units and not set(said) & set(address.units):
        return unsure("The house is there, with the number of another flat.")
    return SURE if town == "here" else unsure(_WHERE)
