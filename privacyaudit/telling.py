"""
Whether words that are printed give a detail away (rule I4).

Labels, page names and listed addresses are printed; the details themselves
never are. A label that holds a detail would print it after all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from privacyaudit.model import Detail, DetailKind

ADDRESSES = frozenset({DetailKind.HOME_ADDRESS, DetailKind.PAST_ADDRESS, DetailKind.WORK_ADDRESS})
WHOLE = frozenset({DetailKind.EMAIL, DetailKind.POSTCODE, DetailKind.CHILD_SCHOOL})
SHORTEST = 5
"""Letters and digits below which a part is too common to mean anything."""
PHONE_DIGITS = 9
"""Digits from the end by which a number is known, however its country is written."""


def tells(text: str, details: Iterable[Detail]) -> bool:
    """Return whether *text* holds a phone, address, postcode, e-mail, birth date or school."""
    squashed = _squash(unquote(text))
    return bool(squashed) and any(part in squashed for detail in details for part in _parts(detail))


def _parts(detail: Detail) -> Iterator[str]:
    value = _squash(detail.value)
    if detail.kind is DetailKind.PHONE:
        found = ["".join(char for char in value if char.isdecimal())[-PHONE_DIGITS:]]
    elif detail.kind is DetailKind.BIRTH_DATE:
        year, month, day = value[:4], value[4:6], value[6:]
        found = [value, f"{day}{month}{year}", f"{month}{day}{year}"]
    elif detail.kind in ADDRESSES:
        pieces = map(_squash, detail.value.split(","))
        found = [one for one in pieces if _digit(one) and not one.isdecimal()]
    else:
        found = [value] if detail.kind in WHOLE else []
    yield from (one for one in found if len(one) >= SHORTEST)


def _digit(text: str) -> bool:
    return any(map(str.isdecimal, text))


def _squash(text: str) -> str:
    # Done a hundred thousand times where a person has many details, so not a letter at a time.
    return "".join(filter(str.isalnum, text.casefold()))
