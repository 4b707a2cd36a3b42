"""Voter files in the United States: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, US, page

ADDRESS = "https://www.techsafety.org/voter-registration-privacy"


@source(
    id="us-voter-files",
    label="Voter files in the United States",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.NAME,),
    sends=mark("Read how your state shows voters. Do not search for yourself there."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def voter_files(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.NAME, regions=US)
