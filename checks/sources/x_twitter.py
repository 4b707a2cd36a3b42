"""X: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, source

from ._big_networks import SENDS
from ._by_hand import LOGGED_IN, page

ADDRESS = "https://x.com/"


@source(
    id="x-twitter",
    label="X (Twitter)",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.NAME, DetailKind.USERNAME),
    sends=SENDS,
    guidance=LOGGED_IN,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def x_twitter(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.NAME, DetailKind.USERNAME)
