"""The Phone Book: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, UK, page

ADDRESS = "https://www.thephonebook.bt.com/"


@source(
    id="bt-phone-book",
    label="The Phone Book",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.NAME,),
    sends=mark("Look for your name and town. Your phone company can take you out."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def bt_phone_book(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.NAME, regions=UK)
