"""Whose a row is, by its cells of one name each, or by those under *first name* and *last name*."""

from __future__ import annotations

import re
from itertools import pairwise

from privacyaudit.reading.matching.around import column_head
from privacyaudit.reading.matching.births.name_words import given_names
from privacyaudit.reading.matching.fold import CELL
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.names import PARTICLES, Name

_GIVEN_HEAD = re.compile(
    r"\s?(?:(?:first|given|fore)[ _-]?names?|fname|vorname|prenom|imie|nombre|nome|voornaam|fornamn|fornavn)\s?",
    re.I,
)
_FAMILY_HEAD = re.compile(
    r"\s?(?:(?:last|family|sur)[ _-]?name|lname|nachname|familienname|nom|nazwisko|apellidos?|cognome|achternaam|efternamn|etternavn)\s?",
    re.I,
)


_EITHER_HEAD = re.compile(r"\s?(?:name|navn|namn|naam|n[ae]zwa)\s?", re.I)
"""A name, which is the surname where another column has the given one."""


def _all_own(given: list[str], family: list[str], own: tuple[Name, ...]) -> bool:
    """Return whether all words are the person's, the given name whole or cut short: *M. del Carmen*."""
    for name in own:
        parts = {*name.given, *name.middle, *name.family, *name.barrels, *name.core, *PARTICLES}
        last = {*name.family, *name.barrels, *name.core, *name.short}
        if not last.intersection((*family, "".join(family))) or not set(family) <= parts | last:
            continue
        first = name.given[0] if name.given else ""
        cut = [word for word in given if len(word) < 3 and word[:1] == first[:1]]
        rest = [word for word in given if word not in cut]
        if set(rest) <= parts and (cut or set(rest) & set(name.given)):
            return True
    return False


def by_heads(text: str, low: int, high: int, own: tuple[Name, ...]) -> str:
    """Return whose the cells under *first name* and *last name* are, where that is plain."""
    given: list[str] = []
    family: list[str] = []
    either: list[str] = []
    at = low
    for cell in text[low:high].split(CELL):
        head = column_head(text, at) if cell.strip() and cell[:1].isalpha() else ""
        if _GIVEN_HEAD.fullmatch(head):
            given = [bare(word) for word in cell.split()]
        elif _FAMILY_HEAD.fullmatch(head):
            family = [bare(word) for word in cell.split()]
        elif _EITHER_HEAD.fullmatch(head):
            either = [bare(word) for word in cell.split()]
        at += len(cell) + 1
    family = family or either
    if not given or not family:
        return _by_neighbours(text[low:high], own)
    if _all_own(given, family, own):
        return "own"
    joined = "".join(family)
    first = any(
        word in name.given or word in name.middle or (len(word) == 1 and word in name.heads)
        for word in given
        for name in own
    )
    last = any(
        part in joined
        for name in own
        for part in (*name.family, *name.barrels, *name.core, *name.short)
    )
    if first and not last:
        mistaken = any(word in (*name.given, *name.middle) for name in own for word in family)
        return "other" if mistaken else "perhaps"
    if first:
        return ""
    return "perhaps" if last and given_names().isdisjoint(given) else "other"


def _by_neighbours(row: str, own: tuple[Name, ...]) -> str:
    """Return whose two cells side by side are: a surname and a given name, or two words."""
    said = [[bare(word) for word in cell.split() if bare(word)] for cell in row.split(CELL)]
    for one, two in pairwise(said):
        if one and two and (_all_own(one, two, own) or _all_own(two, one, own)):
            return "own"
    cells = [bare(cell) if cell.strip().isalpha() else "" for cell in row.split(CELL)]
    given = {part for name in own for part in (*name.given, *name.middle)}
    family = {part for name in own for part in (*name.family, *name.barrels, *name.core)}
    pairs = [pair for pair in pairwise(cells) if all(pair)]
    if not family or not pairs:
        return ""
    if given.isdisjoint(cells):
        kin = any(
            (one in family and two in given_names()) or (two in family and one in given_names())
            for one, two in pairs
        )
        return "other" if kin else ""
    if family.isdisjoint(bare(word) for word in re.split(r"[\s\x1e-]+", row)):
        if any(one in given and two in given for one, two in pairs):
            return "other"
        ahead = [one for one, two in pairs if two in given and len(one) > 3]
        return "perhaps" if ahead and re.search(r"\d\x1e[A-Z][^\x1e]+\x1e", row) else ""
    return ""
