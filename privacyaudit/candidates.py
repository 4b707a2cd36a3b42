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


def two_facts(sightings: Iterable[Sighting]) -> bool:
    """Return whether two confirmed details of different kinds are there, one not a name."""
    kinds = {
        _SAME.get(seen.detail.kind, seen.detail.kind)
        for seen in sightings
        if seen.match is Match.CONFIRMED
    }
    facts = {DetailKind.NAME if kind in NAMES else kind for kind in kinds}
    return len(facts) >= 2


def worth_a_word(sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Return the sightings of a candidate; none where it need not be about the person."""
    seen = tuple(sightings)
    return seen if two_facts(seen) else ()
