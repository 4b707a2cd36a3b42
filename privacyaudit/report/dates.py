"""Dates in words, the same whatever the machine's own zone and language are."""

from __future__ import annotations

from datetime import UTC, date, datetime

from privacyaudit.words import _, mark

_MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)


def day(when: date) -> str:
    """Return *when* as ``22 November 2026``; a time is first put into UTC."""
    if isinstance(when, datetime):
        when = when.astimezone(UTC).date()
    words = _("{day} {month} {year}")
    return words.format(day=when.day, month=_(_MONTHS[when.month - 1]), year=when.year)


def moment(when: datetime) -> str:
    """Return *when* as ``22 November 2026, 09:30 UTC``."""
    at = when.astimezone(UTC)
    return _("{day}, {hour:02}:{minute:02} UTC").format(day=day(at), hour=at.hour, minute=at.minute)
