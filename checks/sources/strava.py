"""Strava: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOGGED_IN, page

ADDRESS = "https://www.strava.com/settings/privacy"


@source(
    id="strava",
    label="Strava",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.NAME, DetailKind.USERNAME),
    sends=mark("Hide where your routes start and end. Turn off the map of everyone."),
    guidance=LOGGED_IN,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def strava(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.NAME, DetailKind.USERNAME)
