"""
Marks of places and days, from which it can be told that many files are of one area.

A mark is a keyed hash under a key that lives for one run, in memory only. It
says nothing about where an area is, and no coordinate leaves the reader. An
area is about a kilometre wide; four grids are laid, each moved by half, so
that a home at the edge of one lies inside another.
"""

from __future__ import annotations

import hashlib
import math
from datetime import date, datetime, timedelta

from privacyaudit.model import DetailKind, Person, Trace
from privacyaudit.reading.photos.near import area

SIDE = 0.015
"""Degrees of latitude of one area: about 1.6 kilometres."""
_SHIFTS = ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5))


def trace(
    key: bytes, spot: tuple[float, float] | None, when: date | None, number: int = 0
) -> Trace | None:
    """
    Return the trace of a place and a time, or ``None`` where there is neither, or no key.

    *when* is as the clock on the wall showed it; of a day alone the hour is not known.
    """
    if not key or (spot is None and when is None):
        return None
    areas = () if spot is None else tuple(_areas(key, *spot))
    if when is None:
        return Trace(areas, number=number)
    hour = when.weekday() * 24 + when.hour if isinstance(when, datetime) else -1
    return Trace(areas, _mark(key, when.toordinal()), hour, number)


def _areas(key: bytes, latitude: float, longitude: float) -> list[int]:
    marks = []
    for grid, (north, east) in enumerate(_SHIFTS):
        row = math.floor(latitude / SIDE + north)
        width = SIDE / max(0.05, math.cos(math.radians(row * SIDE)))
        marks.append(_mark(key, grid, row, math.floor(longitude / width + east)))
    return marks


def _mark(key: bytes, *numbers: int) -> int:
    words = ",".join(map(str, numbers)).encode()
    return int.from_bytes(hashlib.blake2b(words, key=key[:64], digest_size=7).digest(), "big") or 1


def moment(text: str) -> date | None:
    """
    Return the time in *text*, as EXIF, ISO 8601 and most exports begin it, or ``None``.

    A day without a time is a day, and not its midnight.
    """
    parts = text[:19].replace("T", " ").replace("/", "-")
    day, _space, clock = parts.partition(" ")
    try:
        year, month, number = (int(part) for part in day.replace(":", "-").split("-"))
        if not clock.strip():
            return date(year, month, number)
        hour, minute = (int(part) for part in clock.split(":")[:2])
        return datetime(year, month, number, hour, minute)
    except ValueError:
        return None


_HOURS = {
    -6: "US CA MX",
    -3: "BR AR",
    1: "DE FR ES PL IT NL BE AT CH SE NO DK CZ HU SK SI HR NG",
    2: "FI GR RO BG UA EE LV LT IL ZA EG",
    3: "TR KE RU",
    5: "IN PK",
    8: "SG HK PH CN MY",
    9: "JP KR",
    10: "AU",
    12: "NZ",
}
_OF_REGION = {region: hours for hours, regions in _HOURS.items() for region in regions.split()}


def zone(person: Person) -> int:
    """
    Return by how many hours the clocks of *person* are ahead of UTC, about.

    By the home area they gave, else by their country; most exports write UTC,
    which in America would make an evening at home out of an afternoon at work.
    """
    for detail in person.of(DetailKind.HOME_AREA):
        spot = area(detail)
        if spot is not None:
            return round(spot[1] / 15)
    return _OF_REGION.get(person.region.upper(), 0)


def on_the_wall(when: date | None, spot: tuple[float, float] | None, ahead: int) -> date | None:
    """Return *when*, if it is in UTC, as clocks at *spot* show it, or *ahead* of UTC elsewhere."""
    if not isinstance(when, datetime) or when.tzinfo is None:
        return when
    hours = ahead if spot is None else round(spot[1] / 15)
    return when.replace(tzinfo=None) + timedelta(hours=hours)
