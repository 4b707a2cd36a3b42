"""Open register of voters: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, UK, page

ADDRESS = "https://www.gov.uk/register-to-vote"


@source(
    id="open-register",
    label="Open register of voters",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.HOME_ADDRESS, DetailKind.POSTCODE),
    sends=mark("Ask your council if you are on the open register. You can ask to be left off it."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def open_register(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.HOME_ADDRESS, DetailKind.POSTCODE, regions=UK)
