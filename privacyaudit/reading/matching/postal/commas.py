"""Addresses typed in one go, without a comma: where the street ends, and where the town begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TYPE = re.compile(
    r"(?<=\s)(?:street|road|rd|lane|ln|avenue|ave?|drive|dr|close|crescent|cres|court|ct|terrace"
    r"|place|pl|gardens|gdns|grove|way|boulevard|blvd|square|sq|row|mews|walk|circle|trail|parkway"
    r"|pkwy|highway|hwy)\b\.?(?:\s(?:north|south|east|west|[ns][ew]|[nsew])(?=\s))?(?=\s+\S)",
    re.I,
)
"""Words that end a street's name and are rarely part of a town's."""
_NUMBERED = re.compile(
    r"(?:[a-z]{1,9}\.?\s\d{1,5}[a-z]?\s+)?\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?\s", re.I
)

_NAMED = re.compile(
    r"(?:[a-z'.]+\s){1,3}?(?:cottages?|house|farm|farmhouse|lodge|hall|barn|rectory|vicarage|villa)(?=\s)",
    re.I,
)


def with_commas(text: str, codes: Sequence[re.Match[str]]) -> str:
    """
    Return *text* with commas where an address has its joints, if it was typed without any.

    :param codes: what in it is a postcode.
    """
    if "," in text:
        return text
    joints = {code.start() for code in codes if code.start() and text[code.start() - 1] == " "}
    head = min(joints, default=len(text))
    if _NUMBERED.match(text) and (types := [*_TYPE.finditer(text, 0, head)]):
        joints.add(types[-1].end())
    elif (house := _NAMED.match(text, 0, head)) is not None:
        joints.add(house.end())
    for at in sorted(joints, reverse=True):
        text = f"{text[:at].rstrip()}, {text[at:].lstrip()}"
    return text
