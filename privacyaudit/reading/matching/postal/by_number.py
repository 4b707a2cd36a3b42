"""Streets that are called by a number and little else: *3rd Cross*, *5th Main Road*."""

from __future__ import annotations

import re

BY_NUMBER: dict[str, tuple[str, ...]] = {
    "cross": ("cross", "crossroad", "crossrd", "crossstreet", "crossst", "crs"),
    "main": ("main", "mainroad", "mainrd", "mn"),
}
"""By class: how it is written behind an ordinal; every town in southern India has them."""
_CALLED = re.compile(
    r"\s?(\d{1,3}(?:st|nd|rd|th)(?:\s?['\"]?[a-z]['\"]?)?)[\s-]{1,2}(cross|main)(?:\s(?:road|rd|street|st))?\.?\s*\Z",
    re.I,
)


def by_number(piece: str) -> tuple[str, str] | None:
    """Return the ordinal and the class of a street that is called by them, or nothing."""
    called = _CALLED.match(piece)
    if called is None:
        return None
    return re.sub(r"[^0-9a-z]", "", called[1].lower()), called[2].lower()


_ROAD = re.compile(r"[ \x1f](?:road|rd|street|st)(?![a-z])\.?", re.I)


def road_behind(kind: str, after: str) -> int:
    """Return how long the word *road* is behind such a street, which may be said or left out."""
    road = _ROAD.match(after) if kind in BY_NUMBER else None
    return 0 if road is None else road.end()
