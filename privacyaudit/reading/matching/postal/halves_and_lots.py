"""Houses between two numbers, *12 1/2*, and land that has a lot's number only, *Lot 12*."""

from __future__ import annotations

import re

HALF, LOT = "1/2", "lot"
"""What an address keeps behind its number where it is a half or a lot."""
_HALF = re.compile(r"(\d{1,5})(?:\s|\s?-\s?)1/2(?=\s)|(\d{1,5})1/2(?=\s)")
_LOT = re.compile(r"lot\.?\s(?:no\.?\s?|number\s)?(?=\d{1,5}[a-z]?,?\s)", re.I)
_HALF_BEFORE = re.compile(r"(?<![\d/])\d{1,5}(?:\s|\s?-\s?)?1/2[\s,\x1d-\x1f]{1,3}\Z")
_LOT_BEFORE = re.compile(
    r"(?<![a-z])lot\.?[\s#:]{0,2}(?:no\.?\s?|number\s)?(\d{1,5}[a-z]?)[\s,\x1d-\x1f]{1,3}\Z", re.I
)
_LOT_WORD = re.compile(r"(?<![a-z])lot\.?[\s#:]{0,2}(?:no\.?\s?|number\s)?\Z", re.I)


def without_half_or_lot(text: str) -> tuple[str, str]:
    """Return an address as typed without the half or the word *lot*, and which of them was there."""
    if (half := _HALF.match(text)) is not None:
        return (half[1] or half[2]) + text[half.end() :], HALF
    if (lot := _LOT.match(text)) is not None:
        return text[lot.end() :], LOT
    return text, ""


def is_half(before: str, said: str) -> bool:
    """Return whether what looks like a house's number is the half of another: *12 1/2*."""
    return said.startswith("1/2") and re.search(r"\d[\s-]{1,3}\Z", before) is not None


def half_or_lot(own: str, second: str, text: str, start: int, end: int, found: str) -> str:
    """
    Judge the number beside a street, as ``house_number`` does, for a half or a lot.

    *own* is the number of the person's house, and *second* which of the two it is.
    """
    before = text[max(0, start - 30) : start]
    numbered = text[start].isdigit() and found.startswith(own)
    if second == HALF:
        if numbered:
            return "yes" if re.match(rf"{own[:-2]}[\s-]{{0,3}}1/2\s", text[start:end]) else "no"
        apart = re.search(r"\d[a-z]?[\s,]{1,3}\Z", before, re.I) or _HALF_BEFORE.search(before)
        return "no" if apart else "none"
    if numbered:
        return "yes" if _LOT_WORD.search(before) else "doubt"
    lot = _LOT_BEFORE.search(before)
    return "none" if lot is None else "yes" if lot[1].lower() == own else "no"
