"""Postal addresses: the ways in which one is written, and counting other people's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from privacyaudit.model import Detail
from privacyaudit.reading.matching.around import column_head
from privacyaudit.reading.matching.postal import grids
from privacyaudit.reading.matching.postal.apart import Address, is_czech, taken_apart
from privacyaudit.reading.matching.postal.by_number import BY_NUMBER
from privacyaudit.reading.matching.postal.houses import bare, same_house
from privacyaudit.reading.matching.postal.spellings import spelt
from privacyaudit.reading.matching.postal.street_types import (
    BEHIND_NAME,
    FRENCH,
    IN_FRONT,
    JOINED,
    NUMBER_BEHIND,
    TYPE_OF,
    USUAL,
)


def forms(value: str, _region: str) -> Iterator[str]:
    """Yield street and type, with and without the number, in both orders."""
    if grids.is_grid(value):
        yield from grids.forms(value)
        return
    for address in spelt(value):
        yield from _forms(address)


def _forms(address: Address) -> Iterator[str]:
    numbers = [address.number] if address.number else []
    if address.second and is_czech(address):
        numbers.append(address.second)
    short = same_house(address.number)
    if short != address.number:
        numbers.append(short)
    behind = address.leading or address.kind in NUMBER_BEHIND or not address.kind
    in_front = not behind or address.kind in FRENCH or not address.kind
    for core in dict.fromkeys((address.core, *_saints(address.core))):
        for at, name in enumerate(_names(address, core)):
            if len(name) > 4:
                yield name
            for number in numbers if at < 3 else ():
                yield name + number
                if in_front:
                    yield number + name
        if address.kind and len(core) > 7:
            yield core
        elif address.kind in JOINED and len(core) > 3:
            yield core + address.kind[0]  # whatever the type is shortened to
        for number in numbers:
            if address.leading or address.kind in USUAL or (address.behind and len(core) > 6):
                yield core + number
            if in_front and len(number + core) > 5:
                yield number + core


def _names(address: Address, core: str) -> dict[str, None]:
    """Return the street's name *core* with its type, in every way and place it is written."""
    kind = address.kind
    found = dict.fromkeys(lead + core for lead in IN_FRONT.get(kind, ()) if _fits(lead, core))
    if not address.leading or kind in ("ulica", "allee"):
        behind = (*BEHIND_NAME.get(kind, ()), *JOINED.get(kind, ()), *BY_NUMBER.get(kind, ()))
        found |= dict.fromkeys(core + end for end in behind if _fits(end, core))
    return found or {core: None}


def _fits(written: str, core: str) -> bool:
    """Return whether a type is written in the letters of a name, so far as can be told."""
    return core.isascii() or not (written.isascii() and written in _LATIN)


_LATIN = frozenset(
    "ul ulica ulicy ulice vul ulitsa vulytsia odos leoforos leof prospekt prosp".split()
)
"""Types of other alphabets in Latin letters, which a name in its own letters never has."""


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


_KINDS = (
    "Street St Road Rd Lane Ln Avenue Ave Drive Dr Close Crescent Cres Court Ct Place Pl Terrace Way Gardens Gdns Grove"
    " Boulevard Blvd Square Sq Hill Row Mews Parade Pde Circle Cir Trail Trl Pike Highway Hwy Parkway Pkwy Plaza Plz"
    " Loop Lp Cottages Cotts Cove Bend Run Trace Crossing Path Alley Turnpike"
    " Wynd Vennel Pend Spinney Copse Drove Brae Gait Glade"
)
_WRITTEN = "|".join(word for kind in _KINDS.split() for word in (kind, kind.upper()))
_ANY = re.compile(
    r"(?<![\w./-])(?<!\d:)\d{1,5}[A-Za-z]?(?:-\d{1,5})?\s(?:[NSEW]{1,2}\.?\s)?(?:(?:[A-Z][A-Za-z'.]+|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))[\s\x1f]){1,3}"
    rf"(?:{_WRITTEN}|(?:Croft|Mead|Garth|Chase|Paddocks?|Rise|Walk|Steps|Wharf|Yard|View|Green|Park|Fold|Bank|Meadows?|Vale|Side|End|Gate|Corner|Cliff|Common|Quay|Strand|Villas)(?=,?[^\n\x1d]{{0,40}}[ ,\"\x1e][A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}))(?![\w])"
    r"|(?<![\w./-])(?<!\d:)\d{1,5}\s(?:County Road|State Highway|Highway|Route|CR|Hwy)\s\d{1,4}(?![\w])"
)
GATE = (
    r"\b\d{1,5}[A-Za-z]?(?:-\d{1,5})?[\s\x1e](?:[NSEW]{1,2}\.?[\s\x1e])?(?:[A-Z][A-Za-z'.]+|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))[\s\x1f]"
    r"(?:[A-Z][A-Za-z'.]+[\s\x1f]){0,2}"
    r"(?:S[tTqQpP]|R[doDOuUwi]|ROW|L[anpoAOPN]|A[vlVL]|D[rR]|C[lrotihLROTIH]|P[laikdeLAIKDE]|T[erRE]|W[ayhAYH]|G[arRdlADL]|B[olelraOLERA]|V[eiEI]|H[iwIW]|M[eE]|Q[uU]|Y[aA]|F[oO]|E[nN])"
    r"|\b\d{1,5}\s(?:County Road|State Highway|Highway|Route|CR|Hwy)\s\d"
)
"""Where a street may be; a cheap first look."""


_CELLS = re.compile(r"[^\W_]+(?:\s[NSEW]{1,2}\.?)?\x1e|[^\W_]+\x1e")
_HOUSES = re.compile(r"hous|num\b|number|\bno\b|\bnr\b|bldg|building|situs|street|paon|premise")
"""Heads of columns of houses' numbers, in a table whose streets have a column of their own."""


def _a_house(text: str, match: re.Match[str]) -> bool:
    """Return whether a number in a cell beside a street's is a house's, as its row or head tells."""
    row = re.split(r"[\x00\x1d\n]", text[match.end() : match.end() + 90])[0]
    return (
        re.match(r"\w+\x1e[NSEW]{1,2}\x1e", match[0]) is not None
        or re.search(r"\x1e\d{5}(?:-\d{4})?(?![^\x1e\s])|\x1e[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}", row)
        is not None
        or _HOUSES.search(column_head(text, match.start()).lower()) is not None
    )


_IN_YEAR = re.compile(
    r"\b(?:in|since|by|until|from|during|before|after|early|late) (?:19|20)\d\d ?\Z", re.I
)
"""A year, and no number of a house: *In 2019 Church Lane was closed*."""


def unlisted(text: str, details: Sequence[Detail], _region: str) -> Iterable[str]:
    """Yield UK and US street addresses in *text* that are not the person's own."""
    if _ANY.search(text) is None:
        return
    own = [address for detail in details if (address := taken_apart(detail.value))]
    for match in _ANY.finditer(text):
        if _CELLS.match(match[0]) and not _a_house(text, match):
            continue  # a place or a score in a table, not a house's number
        if _IN_YEAR.search(text[max(0, match.start() - 10) : match.start() + 5]):
            continue
        street = bare(match[0])
        behind = text[match.end() : match.end() + 60]
        if any(_is_own(address, street, behind) for address in own):
            continue
        last = bare(match[0].split()[-1])
        yield street[: len(street) - len(last)] + TYPE_OF.get(last, last)


def _is_own(address: Address, street: str, behind: str) -> bool:
    """Return whether a street with its number is the person's, and no other town follows."""
    if not street.startswith(address.number + address.core):
        return False
    plain = bare(behind)
    ours = (*address.towns, *address.codes)
    return (
        not ours
        or any(one in plain for one in ours)
        or re.match(r", [A-Z][a-z]{3,}", behind) is None
    )
