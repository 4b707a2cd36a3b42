"""Clubs, races and fundraising: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, page

ADDRESS = "https://www.parkrun.org.uk/"


@source(
    id="club-pages",
    label="Clubs, races and fundraising",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.NAME,),
    sends=mark("Look for your name on race results, club pages and fundraising pages."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def club_pages(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.NAME)
