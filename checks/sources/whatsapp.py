"""WhatsApp: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOGGED_IN, page

ADDRESS = "https://www.whatsapp.com/"


@source(
    id="whatsapp",
    label="WhatsApp",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.PHONE,),
    sends=mark("Open the privacy check in the app's settings. Never try numbers."),
    guidance=LOGGED_IN,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def whatsapp(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.PHONE)
