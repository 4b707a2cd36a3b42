"""Reddit: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, page

ADDRESS = "https://www.reddit.com/user/"


@source(
    id="reddit",
    label="Reddit",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.USERNAME,),
    sends=mark("Open this address with your username at the end, while logged out."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def reddit(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.USERNAME)
