"""Judging a street that was found: its own type, the right number, and no other town."""

from __future__ import annotations

import re

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.addresses import (
    FLATS_BEHIND,
    UNIT,
    Address,
    bare,
    spelt,
    types_of,
)
from privacyaudit.reading.matching.house_numbers import house_number
from privacyaudit.reading.matching.streets import COMMON
from privacyaudit.reading.matching.towns import goes_on, town_beside


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a street: its own type, the right number, and no other town."""
    best: Verdict | None = None
    for address in spelt(candidate.detail.value):
        verdict = _judged(candidate, address)
        if verdict is SURE:
            return SURE
        best = best or verdict
    return best


def _judged(candidate: Candidate, address: Address) -> Verdict | None:
    text, start, end = candidate.text, candidate.start, candidate.end
    if _cut(text, start, end):
        return None
    found = bare(candidate.found)
    end = _whole_type(address, text, start, end, found)
    if end < 0:
        return None
    number = house_number(address, text, start, end, found)
    if number == "no":
        return None
    town = town_beside(candidate, address, end)
    if town == "elsewhere":
        return None
    here = town == "here"
    onward = goes_on(address, text, start, end)
    if onward == "street" or (onward == "building" and not here):
        return None
    common = address.core in COMMON
    if number in ("range", "doubt"):
        if common and not here:
            return None
        return unsure(
            "The house is one of a range of numbers."
            if number == "range"
            else "The number beside the street may not be a house number."
        )
    if number == "yes":
        return _with_number(address, text, start, end, here, onward, town)
    if here:
        return unsure("The street is there, without the number.")
    return None if common else unsure("The street is there, without number or town.")


def _with_number(
    address: Address, text: str, start: int, end: int, here: bool, onward: str, town: str
) -> Verdict:
    """Judge the right number in a street of the right name."""
    if not here and (address.core in COMMON or not address.kind):
        return unsure("The street's name is a common one, and no town is there.")
    if address.unit and _other_unit(address, text, start, end):
        return unsure("The house is there, with the number of another flat.")
    if onward == "building" or (onward and (address.leading or not here)):
        return unsure("The street's name goes on: it may be another street.")
    if town == "unclear":
        return unsure("Another place may be meant.")
    return SURE


_SIDE = re.compile(
    r"(?<![a-z])(?:neue|alte|kleine|grosse|obere|untere|hintere|vordere|old|new|upper|lower|little|great"
    r"|stara|nowa|mala|wielka|vieille|petite|nouvelle|haute|basse|grande)[ -]\Z",
    re.I,
)
"""Words in front of a street that make it another."""


def _cut(text: str, start: int, end: int) -> bool:
    """Return whether the match begins or ends in the middle of a word or number."""
    before, after = text[max(0, start - 3) : start], text[end : end + 1]
    if _SIDE.search(text[max(0, start - 12) : start]):
        return True
    if text[start].isdigit():
        if re.search(r"[0-9]\Z|[0-9][/.,]\Z|[A-Za-z]\Z", before):
            return True
    elif re.search(r"[A-Za-z0-9\x80-\U0010ffff]\Z", before) and not _camel(text, start):
        return True
    return text[end - 1].isdigit() and after.isdigit()


def _camel(text: str, start: int) -> bool:
    return text[start].isupper() and text[start - 1].islower()


def _whole_type(address: Address, text: str, start: int, end: int, found: str) -> int:
    """Return where the street with its type ends, or -1 where it is another street."""
    after = text[end : end + 24]
    if not address.kind:
        return -1 if re.match(r"[A-Za-z]", after) else end
    types = types_of(address.kind)
    if address.leading:
        if any(
            kind and found.removeprefix(address.number).startswith(kind + address.core[:2])
            for kind in types
        ):
            return -1 if re.match(r"[A-Za-z]", after) else end
        lead = bare(text[max(0, start - 14) : start])
        if re.match(r"[A-Za-z]", after):
            return -1
        if any(lead.endswith(kind) for kind in types):
            return end
        # Polish streets are often written without their "ul.".
        known = re.search(
            r"(?:\b(?:al|pl|os|aleja|plac|osiedle|place|avenue|boulevard|impasse|quai)\.?\s{0,2})\Z",
            text[max(0, start - 12) : start],
            re.I,
        )
        return end if address.kind == "ulica" and not known else -1
    stem = found.removesuffix(address.number) if not text[start].isdigit() else found
    if (
        stem != address.core
        and stem != address.number + address.core
        and any(stem.endswith(kind) for kind in types if kind)
    ):
        rest = (
            re.match(r"[A-Za-z\x80-\U0010ffff]{1,14}", after) if text[end - 1].isalpha() else None
        )
        if rest is None:
            return end
        tail = re.search(r"[A-Za-z\x80-\U0010ffff]+\Z", text[start:end])
        whole = bare((tail[0] if tail else "") + rest[0])
        if whole in types or any(whole == address.core + kind for kind in types):
            return end + len(rest[0])
        return -1
    word = re.match(r"[\s\-.,\x1d-\x1f]{0,3}([A-Za-z\x80-\U0010ffff]{1,14})\.?", after)
    if word and bare(word[1]) in types:
        return end + word.end()
    return -1


def _other_unit(address: Address, text: str, start: int, end: int) -> bool:
    """Return whether another flat's number stands beside the house's."""
    behind = re.match(r"[\s.]{0,3}\d{0,5}[a-z]?/(\d{1,4}[a-z]?)", text[end : end + 16], re.I)
    if address.kind in FLATS_BEHIND and behind:
        return bare(behind[1]) != address.unit
    return any(
        bare(match[1] or match[2] or "") not in (address.unit, address.number)
        for match in UNIT.finditer(text[max(0, start - 24) : end + 24])
    )
