"""Brave Search, in a browser: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, Person, source

from ._by_hand import LOOK, SEARCH, SEARCHED, page

ADDRESS = "https://search.brave.com/"


@source(
    id="brave-by-hand",
    label="Brave Search, in a browser",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=SEARCHED,
    sends=SEARCH,
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def brave_by_hand(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, *SEARCHED)
