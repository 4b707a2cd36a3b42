"""UKPhonebook: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, UK, page

ADDRESS = "https://www.ukphonebook.com/"


@source(
    id="uk-phone-book",
    label="UKPhonebook",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.NAME,),
    sends=mark("Look with your last name and town only. Never type a new address."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def uk_phone_book(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.NAME, regions=UK)
