"""The Gazette: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, UK, page

ADDRESS = "https://www.thegazette.co.uk/"


@source(
    id="gazette",
    label="The Gazette",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.NAME, DetailKind.FORMER_NAME),
    sends=mark("Look for your name and any old name in public notices."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def gazette(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.NAME, DetailKind.FORMER_NAME, regions=UK)
