"""Land Registry: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, UK, page

ADDRESS = "https://www.gov.uk/search-property-information-land-registry"


@source(
    id="land-registry",
    label="Land Registry",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.HOME_ADDRESS,),
    sends=mark("Anyone can buy the name of a home's owner. It is enough to know that it is there."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def land_registry(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.HOME_ADDRESS, regions=UK)
