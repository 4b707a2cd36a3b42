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
from datetime import datetime

from privacyaudit.model import Trace

SIDE = 0.015
"""Degrees of latitude of one area: about 1.6 kilometres."""
_SHIFTS = ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5))


def trace(
    key: bytes, spot: tuple[float, float] | None, when: datetime | None, number: int = 0
) -> Trace | None:
    """Return the trace of a place and a time, or ``None`` where there is neither, or no key."""
    if not key or (spot is None and when is None):
        return None
    areas = () if spot is None else tuple(_areas(key, *spot))
    if when is None:
        return Trace(areas, number=number)
    return Trace(areas, _mark(key, when.toordinal()), when.weekday() * 24 + when.hour, number)


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


def moment(text: str) -> datetime | None:
    """Return the time in *text*, as EXIF, ISO 8601 and most exports begin it, or ``None``."""
    parts = text[:19].replace("T", " ").replace("/", "-")
    day, _space, clock = parts.partition(" ")
    try:
        year, month, date = (int(part) for part in day.replace(":", "-").split("-"))
        hour, minute = (int(part) for part in (clock or "0:0").split(":")[:2])
        return datetime(year, month, date, hour, minute)
    except ValueError:
        return None
