"""A town that is only said to be near: *9 Tern Row, Otherton, near Testford*."""

from __future__ import annotations

import re

_NEARBY = re.compile(
    r"[\s,(\x1f]{1,3}(?:near(?: to)?|nr\.?|close to|not far from|outside|\d{1,3}\s?(?:km|miles?|min(?:ute)?s?) (?:from|to|outside)"
    r"|(?:north|south|east|west) of|bei|pres de|vicino a|cerca de|perto de|kolo|niedaleko|bij|nabij|v blizkosti)\s(?=[A-Z\x80-\U0010ffff])"
)


def said_nearby(after: str, town: re.Match[str] | None) -> bool:
    """Return whether the town behind a street is followed by another that is only near to it."""
    if town is None:
        return False
    near = _NEARBY.search(after, town.end(), town.end() + 24)
    return near is not None and near.start() - town.end() < 3
