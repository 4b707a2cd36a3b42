"""
Near an area the person gave: yes or no, and nothing else.

The areas were typed in to two decimals, about a kilometre; no map and no
other service is asked, and no distance leaves here.
"""

from __future__ import annotations

import math

from privacyaudit.model import Detail

NEAR = 2.0
"""Kilometres that count as near an area given to two decimals."""
_EARTH = 6371.0


def area(detail: Detail) -> tuple[float, float] | None:
    """Return the latitude and longitude that *detail* holds, or ``None``."""
    try:
        latitude, longitude = (float(part) for part in detail.value.split(","))
    except ValueError:
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def is_near(spot: tuple[float, float], other: tuple[float, float]) -> bool:
    """Return whether two places, in degrees, are near each other."""
    north, other_north = math.radians(spot[0]), math.radians(other[0])
    east = math.radians(spot[1] - other[1])
    half = (
        math.sin((north - other_north) / 2) ** 2
        + math.cos(north) * math.cos(other_north) * math.sin(east / 2) ** 2
    )
    return 2 * _EARTH * math.asin(min(1.0, math.sqrt(half))) <= NEAR
