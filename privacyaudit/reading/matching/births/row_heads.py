"""Whose a row is, by its cells of one name each, or by those under *first name* and *last name*."""

from __future__ import annotations

import re
from itertools import pairwise

from privacyaudit.reading.matching.around import column_head
from privacyaudit.reading.matching.births.name_words import given_names
from privacyaudit.reading.matching.fold import CELL
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.names import Name

_GIVEN_HEAD = re.compile(
    r"\s?(?:(?:first|given|fore)[ _-]?names?|fname|vorname|prenom|imie|nombre|nome|voornaam|fornamn|fornavn)\s?",
    re.I,
)
_FAMILY_HEAD = re.compile(
    r"\s?(?:(?:last|family|sur)[ _-]?name|lname|nachname|familienname|nom|nazwisko|apellidos?|cognome|achternaam|efternamn|etternavn)\s?",
    re.I,
)


def by_heads(text: str, low: int, high: int, own: tuple[Name, ...]) -> str:
    """Return ``other`` where the cells under *first name* and *last name* are another's."""
    given: list[str] = []
    family: list[str] = []
    at = low
    for cell in text[low:high].split(CELL):
        head = column_head(text, at) if cell.strip() and cell[:1].isalpha() else ""
        if _GIVEN_HEAD.fullmatch(head):
            given = [bare(word) for word in cell.split()]
        elif _FAMILY_HEAD.fullmatch(head):
            family = [bare(word) for word in cell.split()]
        at += len(cell) + 1
    if not given or not family:
        return _by_neighbours(text[low:high], own)
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
    """Return ``other`` where two cells of one word each, side by side, are another's names."""
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
        return "other" if any(one in given and two in given for one, two in pairs) else ""
    return ""
