"""A house that is one of several named together: *18 & 20*, *14, 16 und 18*."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.postal.houses import same_house
from privacyaudit.reading.matching.postal.number_words import NO_HOUSE, NO_HOUSE_BEHIND

_AND = r"\s?(?:,|&|and|und|et|es|y|e|i|og|och|en|ja|oraz|u)\s?"
_LIST_BEFORE = re.compile(
    rf"(?<![\w.,:/-])(?<!\d )((?:\d{{1,4}}[a-z]?{_AND}){{1,6}})\d{{1,4}}[a-z]?[\s,]{{1,2}}\Z", re.I
)
_LIST_BEHIND = re.compile(
    rf"[\s,]{{1,2}}(?:nr\.? |nos?\.? )?\d{{1,4}}[a-z]?((?:\.?{_AND}\d{{1,4}}[a-z]?(?![\w:/-]|\.\d)){{1,6}})",
    re.I,
)


_OF_DAYS = re.compile(r"\b(?:on|the|from|between|of|am|vom|les?|el|dal)\s\Z", re.I)


def listed(own: str, before: str, after: str) -> bool:
    """Return whether the house is one of several that are named: *18 & 20*, *14, 16 und 18*."""
    front = _LIST_BEFORE.search(before)
    ahead = before[: front.start()] if front is not None else ""
    if front is not None and not (
        NO_HOUSE.search(ahead.rpartition("\x1d")[2]) or _OF_DAYS.search(ahead)
    ):
        if re.search(r"[^\d\s,]", front[1]) and own in map(
            same_house, re.findall(r"\d+[a-z]?(?!\w)", front[1])
        ):
            return True
    back = _LIST_BEHIND.match(after)
    return (
        back is not None
        and not NO_HOUSE_BEHIND.match(after[back.end() :])
        and re.search(r"[^\d\s,]", back[1]) is not None
        and own in map(same_house, re.findall(r"\d+[a-z]?(?!\w)", back[1]))
    )
