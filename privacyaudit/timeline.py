"""
The pattern of a diary: by day and hour, by kind, and week by week.

Single incidents put together show what each alone does not. Only counts are
drawn, and nothing is concluded from them: that is for people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from privacyaudit.diary import SORTS, Incident, Sort
from privacyaudit.words import _, mark

DAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"),
    mark("Saturday"), mark("Sunday"),
)  # fmt: skip
BLOCK = 3
"""Hours in one column."""
COLUMNS = 24 // BLOCK
MOST_BARS = 26
"""Bars drawn at most; a longer time is drawn by months."""


@dataclass(frozen=True, slots=True)
class Square:
    """One block of hours on one day of the week."""

    row: int
    column: int
    count: int
    shade: int
    """0 to 4: 4 for the most there is anywhere."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One stretch of time, a week or a month."""

    begins: date
    count: int
    height: int
    """0 to 100."""


@dataclass(frozen=True, slots=True)
class Row:
    """One sort of incident over the same stretches of time as the bars."""

    words: str
    counts: tuple[int, ...]
    shades: tuple[int, ...]
    """0 to 4 for each: 4 for the most there is in any row."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the drawing shows, and its tables."""

    total: int
    days: tuple[str, ...]
    hours: tuple[str, ...]
    squares: tuple[Square, ...]
    without_time: int
    """Entries that say no time: they are in the bars, not in the squares."""
    sorts: tuple[tuple[str, int], ...]
    rows: tuple[Row, ...]
    """The same sorts, each over time: whether what happens changes can be seen."""
    bars: tuple[Bar, ...]
    by: str
    """``"week"`` or ``"month"``."""
    first: date | None
    last: date | None


def draw(incidents: Iterable[Incident]) -> Timeline:
    """Return the pattern of *incidents*; empty stretches of time are drawn too."""
    every = sorted(incidents, key=lambda one: one.day)
    timed = Counter(
        (one.day.weekday(), int(one.clock.split(":")[0]) // BLOCK) for one in every if one.clock
    )
    most = max(timed.values(), default=0)
    squares = tuple(
        Square(row, column, timed[row, column], _shade(timed[row, column], most))
        for row in range(7)
        for column in range(COLUMNS)
    )
    kinds = Counter(one.sort for one in every)
    by, bars = _bars([one.day for one in every])
    return Timeline(
        total=len(every),
        days=tuple(_(day) for day in DAYS),
        hours=tuple(f"{at * BLOCK:02}–{at * BLOCK + BLOCK:02}" for at in range(COLUMNS)),
        squares=squares,
        without_time=sum(not one.clock for one in every),
        sorts=tuple((_(SORTS[sort]), kinds[sort]) for sort in Sort if kinds[sort]),
        rows=_rows(every, by, bars),
        bars=bars,
        by=by,
        first=every[0].day if every else None,
        last=every[-1].day if every else None,
    )


def _rows(every: list[Incident], by: str, bars: tuple[Bar, ...]) -> tuple[Row, ...]:
    counts = Counter((one.sort, _begin(one.day, by)) for one in every)
    most = max(counts.values(), default=0)
    rows = []
    for sort in Sort:
        seen = tuple(counts[sort, bar.begins] for bar in bars)
        if any(seen):
            rows.append(Row(_(SORTS[sort]), seen, tuple(_shade(one, most) for one in seen)))
    return tuple(rows)


def _shade(count: int, most: int) -> int:
    return -(-count * 4 // most) if count else 0


def _bars(days: list[date]) -> tuple[str, tuple[Bar, ...]]:
    if not days:
        return "week", ()
    by = "week" if (days[-1] - days[0]).days < MOST_BARS * 7 else "month"
    counts = Counter(_begin(day, by) for day in days)
    begins, at, last = [], _begin(days[0], by), _begin(days[-1], by)
    while at <= last:
        begins.append(at)
        at = at + timedelta(days=7) if by == "week" else _next_month(at)
    most = max(counts.values())
    return by, tuple(Bar(at, counts[at], counts[at] * 100 // most) for at in begins)


def _begin(day: date, by: str) -> date:
    return day - timedelta(days=day.weekday()) if by == "week" else day.replace(day=1)


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)
