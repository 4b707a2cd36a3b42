"""Search by picture: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, Person, mark, source

from ._by_hand import LOOK, page

ADDRESS = "https://tineye.com/"


@source(
    id="image-search",
    label="Search by picture",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(),
    sends=mark("Use a picture that is public already. Never send a new one."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def image_search(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS)
