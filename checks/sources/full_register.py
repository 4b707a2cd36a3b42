"""Full register of voters: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, UK, page

ADDRESS = "https://www.electoralcommission.org.uk/"


@source(
    id="full-register",
    label="Full register of voters",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.HOME_ADDRESS, DetailKind.POSTCODE),
    sends=mark("Ask your council about registering without your name, if you are at risk."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def full_register(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.HOME_ADDRESS, DetailKind.POSTCODE, regions=UK)
