"""
Pages the person did not list: when one of them is worth a word (rule E3).

A search, a register or an archive returns namesakes. A page that only shares
a name is dropped here without a trace. One that shows two details of different
kinds, one of them not a name, is said by label, with the question 'is this
you?', and never with a link to it: a stalker, too, knows a name and a birthday.
"""

from __future__ import annotations

from collections.abc import Iterable

from privacyaudit.model import Capability, DetailKind, Document, Match, Sighting

UNLISTED_PAGES = frozenset({Capability.SEARCH, Capability.REGISTER, Capability.ARCHIVE})
"""What these find was not listed by the person."""
NAMES = frozenset(
    {
        DetailKind.NAME,
        DetailKind.FORMER_NAME,
        DetailKind.ALIAS,
        DetailKind.FAMILY_NAME,
        DetailKind.CHILD_NAME,
    }
)
"""Kinds that many people share."""
_SAME = {DetailKind.POSTCODE: DetailKind.HOME_ADDRESS}
"""A postcode is a part of an address: the two are one fact."""


def is_candidate(capability: Capability, document: Document, *, listed: bool) -> bool:
    """Return whether *document* is a page the person did not list."""
    return document.candidate or (capability in UNLISTED_PAGES and not listed)


NEAR = 64
"""Bytes within which two sightings can be one string, read in two ways."""


def two_facts(sightings: Iterable[Sighting]) -> bool:
    """
    Return whether two confirmed details of different kinds are there, one not a name.

    A name inside the person's own e-mail address, username or site is not a
    second fact: one string that a namesake, too, may have.
    """
    seen = [one for one in sightings if one.match is Match.CONFIRMED]
    kinds = {
        _SAME.get(one.detail.kind, one.detail.kind)
        for one in seen
        if not any(_inside(one, other) for other in seen)
    }
    facts = {DetailKind.NAME if kind in NAMES else kind for kind in kinds}
    return len(facts) >= 2


def _inside(one: Sighting, other: Sighting) -> bool:
    """Say whether *one* may be no more than a part of the very string that *other* is."""
    mine, whole = _letters(one), _letters(other)
    if one is other or one.detail.kind is other.detail.kind or mine not in whole:
        return False
    if mine == whole and one.detail.kind > other.detail.kind:
        return False  # of two that read alike, one is kept
    if not (one.place.offset or other.place.offset):
        return False  # where they stand is not known
    apart = abs(one.place.offset - other.place.offset)
    return one.place.path == other.place.path and apart <= NEAR


def _letters(seen: Sighting) -> str:
    return "".join(char for char in seen.detail.value.casefold() if char.isalnum())


def worth_a_word(sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Return the sightings of a candidate; none where it need not be about the person."""
    seen = tuple(sightings)
    return seen if two_facts(seen) else ()
