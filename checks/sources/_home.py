"""Whether someone's own traces gather near their home: yes or no, never where (rule E6)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from privacyaudit import Detail, DetailKind, ExposureKind, Match, Outcome, Person, Presence, _

NEAR = 2.5
"""Kilometres: a home area is given to two decimals, which is about one kilometre."""
_EARTH = 6371.0

Point = tuple[float, float]
NO_FIX = (0.0, 0.0)
"""What a device writes that does not know where it is."""


def home_of(person: Person) -> str:
    """Return the home area as it was typed; it stays on this machine, beside the ask."""
    return next((detail.value for detail in person.of(DetailKind.HOME_AREA)), "")


def point(latitude: object, longitude: object) -> Point | None:
    """Return the two as degrees; ``None`` where they are no place."""
    try:
        north, east = float(str(latitude)), float(str(longitude))
    except ValueError:
        return None
    return (north, east) if abs(north) <= 90 and abs(east) <= 180 else None


def typed(area: str) -> Point | None:
    """Return the home area the person typed, as degrees."""
    latitude, comma, longitude = area.partition(",")
    return point(latitude, longitude) if comma else None


def apart(one: Point, other: Point) -> float:
    """Return the distance of two points in kilometres."""
    (a, b), (c, d) = (map(math.radians, place) for place in (one, other))
    inner = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * _EARTH * math.asin(min(1.0, math.sqrt(inner)))


def traces(
    points: Iterable[Point | None], area: str, detail: Detail, asks: str, what: str
) -> Iterator[Outcome]:
    """
    Yield what the places of public traces tell: near the home area, or not.

    One trace is enough for 'near'. Nothing here returns a place.
    """
    kept = [place for place in points if place is not None and place != NO_FIX]
    if not kept:
        return
    home = typed(area)
    if home is None:
        says = _("{what} hold places. Add your home area to see if they are near it.")
        kind, level = ExposureKind.ROUTINE_PLACES, 0
    elif any(apart(home, place) <= NEAR for place in kept):
        says = _("{what} hold places near the home area you gave.")
        kind, level = ExposureKind.HOME_ADDRESS, 0
    else:
        says = _("{what} hold places, but we saw none near the home area you gave.")
        kind, level = ExposureKind.ROUTINE_PLACES, 2
    yield Presence(kind, says.format(what=what), detail, Match.POSSIBLE, asks, level=level)
