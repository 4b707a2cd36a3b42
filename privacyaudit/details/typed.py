"""What a person typed or pasted, as the rest writes it; what is no such thing stays as it is."""

from __future__ import annotations

import re
from datetime import date

from privacyaudit.details.values import HOST
from privacyaudit.words import _

MONTH_FIRST = frozenset({"US"})
"""Countries in which 4/3 is the third of April."""

_QUOTES = (('"', '"'), ("'", "'"), ("“", "”"), ("‘", "’"), ("«", "»"))
_PARTS = re.compile(r"[\s,./-]+")
_YEAR_FIRST = re.compile(r"\d{4}", re.ASCII)
_NUMBER = re.compile(r"\d{1,4}", re.ASCII)
_DAY_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?", re.ASCII | re.IGNORECASE)


def unquoted(text: str) -> str:
    """Return *text* without the quotes round it, as a path is pasted from a file window."""
    text = text.strip()
    for before, after in _QUOTES:
        if len(text) > 1 and text.startswith(before) and text.endswith(after):
            return text[1:-1].strip()
    return text


def with_scheme(text: str) -> str:
    """Return *text* with https:// in front where it is a web address without it."""
    text = unquoted(text)
    if "://" not in text and "@" not in text and HOST.fullmatch(re.split(r"[/?#:]", text)[0]):
        return f"https://{text}"
    return text


def month_of(text: str) -> str:
    """Return the number of the month that *text* names, in full or by three letters or more."""
    word = text.strip().rstrip(".").casefold()
    if len(word) < 3 or not word.isalpha():
        return text
    names = _(
        "January February March April May June July August September October November December"
    ).split()
    found = [n for n, name in enumerate(names, 1) if name.casefold().startswith(word)]
    return str(found[0]) if len(found) == 1 else text


def as_day(text: str, region: str = "") -> str:
    """
    Return the day in *text* as year-month-day, or *text* where it does not say one.

    ``3/4/1988``, ``3 April 1988``, ``April 3, 1988``. There need not be such a day.

    :param region: whose way to write a day it is; 3/4 is another day in the US.
    """
    parts = [one for one in _PARTS.split(text.strip()) if one]
    if len(parts) != 3:
        return text
    first, second, last = (month_of(one) for one in parts)
    if _YEAR_FIRST.fullmatch(parts[0]):
        year, month, day = first, second, last
    elif not parts[0][0].isdigit() or (parts[1][0].isdigit() and region in MONTH_FIRST):
        month, day, year = first, second, last
    else:
        day, month, year = first, second, last
    number = _DAY_NUMBER.fullmatch(day)
    if not (number and _NUMBER.fullmatch(month) and _NUMBER.fullmatch(year)):
        return text
    return f"{year.zfill(4)}-{month.zfill(2)}-{number[1].zfill(2)}"


def is_day(text: str) -> bool:
    """Return whether *text* is a day that there is, as year-month-day."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
