"""Medium: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, page

ADDRESS = "https://medium.com/"


@source(
    id="medium",
    label="Medium",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.USERNAME,),
    sends=mark("Open your profile while logged out. See which name and words it shows."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def medium(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.USERNAME)
