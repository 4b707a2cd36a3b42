"""Address confidentiality programmes: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, US, page

ADDRESS = "https://www.addressconfidentiality.com/"


@source(
    id="us-address-confidentiality",
    label="Address confidentiality programmes",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.HOME_ADDRESS,),
    sends=mark("See if your state can give you another address to use."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def address_confidentiality(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.HOME_ADDRESS, regions=US)
