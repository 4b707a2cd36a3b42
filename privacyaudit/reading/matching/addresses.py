"""Postal addresses: taking one apart, and the ways in which it is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from privacyaudit.model import Detail
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.streets import STATES, TYPE_OF, TYPES, UNITS
from privacyaudit.reading.matching.translit import written_out

UNIT = re.compile(
    rf"(?<![a-z])(?:{'|'.join(UNITS)})[\s.:#]{{0,3}}(\d{{1,4}}[a-z]?|[a-z]\d{{0,3}})(?![a-z0-9])|#\s?(\d{{1,4}}[a-z]?)",
    re.I,
)
NUMBER = r"\d{1,5}(?:(?:\s?(?:bis|ter|quater)|[a-z]|\s(?![nsew]\.?\s)[a-z])(?![a-z]))?(?:\s?[-/]\s?\d{1,5}[a-z]?)?"
POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d{2}\s?[A-Z0-9]{4}\b|\b\d{2}-\d{3}\b|\b\d{5}(?:-\d{4})?\b|\b\d{3}\s?\d{3}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b",
    re.I,
)


FLATS_BEHIND = frozenset(("ulica", "aleja", "plac", "osiedle"))
"""Streets of countries where 5/12 is house 5, flat 12."""
_BUILDING = re.compile(rf"^(?:{fold('буд')}|{fold('д')}|dom)\.?\s", re.I)


@dataclass(frozen=True, slots=True)
class Address:
    """An address taken apart; all squashed, in lower case."""

    number: str
    """House number, the first where it is a range, or a house's name."""
    core: str
    """The street's name without its type."""
    kind: str
    """The class of the street's type, such as ``street``; empty where it has none."""
    leading: bool
    """Whether the type stands in front, as in *rue* and *ul.*"""
    unit: str
    towns: tuple[str, ...]
    codes: tuple[str, ...]
    """Postcodes, squashed."""
    words: tuple[str, ...] = ()


def bare(text: str) -> str:
    """Return *text* folded and squashed."""
    return re.sub(r"[\x00-/:-@\[-`{-\x7f]", "", fold(text).lower())


@lru_cache(maxsize=512)
def taken_apart(value: str) -> Address | None:
    """Take an address as typed apart, or return ``None`` where no street is in it."""
    text = re.sub(r"\s*[\n;]\s*", ", ", fold(value).strip())
    codes = tuple(bare(m[0]) for m in POSTCODE.finditer(text) if not _is_house(text, m))
    units = [m[1] or m[2] for m in UNIT.finditer(text)]
    without = UNIT.sub(" ", text)
    pieces = [piece.strip() for piece in without.split(",") if piece.strip()]
    for at, piece in enumerate(pieces):
        found = _street(piece, pieces[at - 1] if at else "")
        if found is None:
            continue
        number, core, kind, leading = found
        behind = pieces[at + 1 :]
        if not number and behind and (alone := _only_number(_BUILDING.sub("", behind[0]))):
            number, behind = alone, behind[1:]
        if not number and at:
            number = bare(pieces[0])
        flat = re.search(r"\d[a-z]?/(\d{1,4}[a-z]?)\Z", piece, re.I)
        if flat and not units and kind in FLATS_BEHIND:
            units = [flat[1]]
        towns = _towns(behind, codes)
        return Address(number, core, kind, leading, bare(units[0]) if units else "", towns, codes)
    return None


@lru_cache(maxsize=512)
def spelt(value: str) -> tuple[Address, ...]:
    """Return an address as typed, with its umlauts written out or not, and as Polish bends it."""
    found: dict[Address, None] = {}
    lower = unicodedata.normalize("NFC", value.lower())
    for way in (value, *written_out(lower)):
        address = taken_apart(way)
        if address is None or (found and address.kind != next(iter(found)).kind):
            continue
        found[address] = None
        if address.kind == "ulica" and address.core.endswith("a") and address.core.isascii():
            stem = address.core[:-1]
            found[replace(address, core=stem + ("iej" if stem[-1:] in "kg" else "ej"))] = None
    towns = tuple(dict.fromkeys(town for address in found for town in address.towns))
    return tuple(dict.fromkeys(replace(address, towns=towns) for address in found))


def _is_house(text: str, match: re.Match[str]) -> bool:
    """Return whether what looks like a code is the house number at the beginning."""
    return match[0].isdigit() and match.start() == 0


def _street(piece: str, previous: str) -> tuple[str, str, str, bool] | None:
    """Return number, core, type and whether the type leads, of the part that names a street."""
    lead = re.match(
        rf"^({NUMBER})?[\s,]{{0,3}}(.+?)[\s,]{{0,3}}(?:(?:nr\.?\s?)?({NUMBER}))?\Z", piece, re.I
    )
    if lead is None:
        return None
    number = _first(lead[1] or lead[3] or "")
    words = [word for word in re.split(r"[\s.]+", lead[2]) if word]
    if not words:
        return None
    first, last = bare(words[0]), bare(words[-1])
    if first in TYPE_OF and TYPE_OF[first] in _LEADING and len(words) > 1:
        named = "".join(map(bare, words[1:]))
        return number or _only_number(previous), named, TYPE_OF[first], True
    directions = {"n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west"}
    if last in directions and len(words) > 2 and bare(words[-2]) in TYPE_OF:
        words.pop()
        last = bare(words[-1])
    if last in TYPE_OF and len(words) > 1:
        return (
            number or _only_number(previous),
            "".join(map(bare, words[:-1])),
            TYPE_OF[last],
            False,
        )
    for ending in (
        "strasse",
        "straße",
        "str",
        "weg",
        "allee",
        "platz",
        "gasse",
        "ring",
        "damm",
        "ufer",
        "straat",
        "laan",
    ):
        if last.endswith(bare(ending)) and len(last) > len(ending) + 2:
            core = "".join(map(bare, words))
            return (
                number or _only_number(previous),
                core[: -len(bare(ending))],
                TYPE_OF.get(bare(ending), ending),
                False,
            )
    if number and len(words) <= 4 and len("".join(words)) > 3:
        return number, "".join(map(bare, words)), "", False
    return None


_LEADING = frozenset(
    (
        "rue",
        "ulica",
        "prospekt",
        "avenida",
        "calle",
        "via",
        "allee_fr",
        "boulevard",
        "avenue",
        "chemin",
        "place",
        "quai",
        "impasse",
        "aleja",
        "plac",
        "osiedle",
        "square",
        "route",
        "cours",
        "passage",
        "odos",
        "leoforos",
    )
)


def _only_number(text: str) -> str:
    return _first(text) if re.fullmatch(NUMBER, text.strip(), re.I) else ""


def _first(number: str) -> str:
    """Return the house's own number out of ``12-14`` or ``5/12``."""
    return bare(re.split(r"[-/]", number)[0])


def _towns(pieces: list[str], codes: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for piece in pieces:
        plain = POSTCODE.sub(" ", piece)
        plain = re.sub(rf"^\s*[{fold('мгс')}]\.\s", "", plain)
        plain = re.sub(r"\b[A-Z]{2}\b\s*\Z", "", plain.strip())
        plain = re.sub(r"\bCo\.? |\bCounty ", "", plain)
        town = bare(re.sub(r"\d+", "", plain))
        if len(town) > 2 and town not in STATES:
            found.append(town)
    return tuple(dict.fromkeys(found))


def types_of(kind: str) -> tuple[str, ...]:
    """Return the ways in which a class of street type is written."""
    return TYPES.get(kind, (kind,)) if kind else ("",)


def forms(value: str, _region: str) -> Iterator[str]:
    """Yield street and type, with and without the number, in both orders."""
    for address in spelt(value):
        yield from _forms(address)


def _forms(address: Address) -> Iterator[str]:
    cores = dict.fromkeys((address.core, *_saints(address.core)))
    for core in cores:
        numbers = [address.number] if address.number else []
        for kind in types_of(address.kind):
            name = kind + core if address.leading else core + kind
            if len(name) > 4:
                yield name
            for number in numbers:
                yield number + name
                yield name + number
                if address.leading:
                    yield core + number
        for number in numbers:
            if len(number + core) > 5:
                yield number + core


def _saints(core: str) -> Iterator[str]:
    if core.startswith("saint"):
        yield "st" + core[5:]
    elif core.startswith("st") and len(core) > 5:
        yield "saint" + core[2:]
    for full, short in (
        ("north", "n"),
        ("south", "s"),
        ("east", "e"),
        ("west", "w"),
        ("mount", "mt"),
    ):
        if core.startswith(full):
            yield short + core[len(full) :]
        elif core.startswith(short) and len(core) > 6:
            yield full + core[len(short) :]


_ANY = re.compile(
    r"(?<![\w./-])\d{1,5}[A-Za-z]?\s(?:[NSEW]\.?\s)?(?:[A-Z][a-z'.]+[\s\x1f]){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Crescent|Court|Ct|Place|Pl|Terrace|Way|Gardens|Grove|Boulevard|Blvd|Square|Hill|Row|Mews|Parade|Circle|Cir|Trail|Pike|Highway|Hwy|Parkway|Pkwy)(?![\w])"
)
_SHORT_ADDRESS = re.compile(r"\d{1,5}[A-Za-z]?\s[^\d]")


GATE = r"\b\d{1,5}[A-Za-z]?\s(?:[NSEW]\.?\s)?[A-Z][a-z'.]+[\s\x1f](?:[A-Z][a-z'.]+[\s\x1f]){0,2}(?:St|Rd|Road|La|Ln|Av|Dr|Cl|Cr|Co|Ct|Pl|Te|Wa|Ga|Gr|Bo|Bl|Sq|Hi|Ro|Me|Pa|Ci|Tr|Pi|Hw|Pk)"
"""Where a street may be; a cheap first look."""


def unlisted(text: str, details: Sequence[Detail], _region: str) -> Iterable[str]:
    """Yield UK and US street addresses in *text* that are not the person's own."""
    if _ANY.search(text) is None:
        return
    own = [address for detail in details if (address := taken_apart(detail.value))]
    for match in _ANY.finditer(text):
        street = bare(match[0])
        if any(street.startswith(address.number + address.core) for address in own):
            continue
        last = bare(match[0].split()[-1])
        yield street[: len(street) - len(last)] + TYPE_OF.get(last, last)
