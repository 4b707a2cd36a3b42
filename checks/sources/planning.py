"""Planning papers: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, UK, page

ADDRESS = "https://www.gov.uk/search-register-planning-decisions"


@source(
    id="planning-papers",
    label="Planning papers",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.HOME_ADDRESS,),
    sends=mark("Look on your council's site. They can hide some details in papers."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def planning(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.HOME_ADDRESS, regions=UK)
