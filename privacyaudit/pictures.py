"""
What the drawings in a report show, in numbers and words; the templates draw them.

Two drawings: which kinds of detail are seen at how many places, and which
places can be joined by one detail. Each is also a table, for those who would
rather read or cannot see it. No score, and nothing that needs colour.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum

from privacyaudit.kinds import name_of, place_of, places_of, what_of
from privacyaudit.model import DetailKind, Exposure, Match
from privacyaudit.words import _, ngettext

_JOINERS = frozenset(
    {
        DetailKind.NAME,
        DetailKind.FORMER_NAME,
        DetailKind.ALIAS,
        DetailKind.USERNAME,
        DetailKind.EMAIL,
        DetailKind.PHONE,
        DetailKind.WEBSITE,
    }
)


class Ease(IntEnum):
    """How easily a stranger comes upon it; the higher, the easier."""

    DEVICE = 0
    PAGE = 1
    BY_NAME = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """One kind: at how many places it was seen, and how easily found there."""

    name: str
    places: int
    ease: Ease
    width: int
    """0 to 100: the share of the longest bar."""

    @property
    def found(self) -> str:
        """How easily it is found, in words."""
        return _EASE_WORDS[self.ease]()


_EASE_WORDS = {
    Ease.DEVICE: lambda: _("nobody yet, it is in your own files"),
    Ease.PAGE: lambda: _("anyone who opens the page"),
    Ease.BY_NAME: lambda: _("anyone who looks up your name"),
}


@dataclass(frozen=True, slots=True)
class Join:
    """One detail that is at two places or more, so that they can be joined by it."""

    what: str
    places: tuple[str, ...]
    count: int
    """How many places that is: many files of a folder stand in one line."""

    @property
    def says(self) -> str:
        """The detail, and at how many places it is."""
        one, many = "{what} ({count} place)", "{what} ({count} places)"
        return ngettext(one, many, self.count).format(what=self.what, count=self.count)


@dataclass(frozen=True, slots=True)
class Day:
    """One weekday of a person's own files: how busy each of its hours is."""

    name: str
    shades: tuple[int, ...]
    """For each of 24 hours: 0 is nothing, 3 the busiest."""
    busiest: str
    """The busiest hours, in words."""


_DAYS: tuple[Callable[[], str], ...] = (
    lambda: _("Monday"),
    lambda: _("Tuesday"),
    lambda: _("Wednesday"),
    lambda: _("Thursday"),
    lambda: _("Friday"),
    lambda: _("Saturday"),
    lambda: _("Sunday"),
)


def week(hours: Sequence[int]) -> tuple[Day, ...]:
    """Return the seven days of *hours*, counts by hour of the week; empty without any."""
    most = max(hours, default=0)
    if most == 0:
        return ()
    made = []
    for number, name in enumerate(_DAYS):
        counts = hours[number * 24 : number * 24 + 24]
        shades = tuple(-(-3 * count // most) for count in counts)
        top = max(shades, default=0)
        busiest = [f"{hour:02}:00" for hour, shade in enumerate(shades) if shade == top and top]
        made.append(Day(name(), shades, ", ".join(busiest[:4]) or _("nothing")))
    return tuple(made)


def bars(
    exposures: Sequence[Exposure], private: Collection[str], by_name: Collection[str]
) -> tuple[Bar, ...]:
    """
    Return a bar for each kind, the longest first.

    *private* are the sources that read the person's own files, *by_name* the
    sources, hosts and services that can be searched by name.
    """
    places: dict[str, set[str]] = {}
    eases: dict[str, Ease] = {}
    for exposure in exposures:
        name = name_of(exposure.kind)
        places.setdefault(name, set()).update(places_of(exposure))
        ease = _ease(exposure, private, by_name)
        eases[name] = max(eases.get(name, Ease.DEVICE), ease)
    longest = max((len(held) for held in places.values()), default=1)
    made = [
        Bar(name, len(held), eases[name], max(4, round(100 * len(held) / longest)))
        for name, held in places.items()
    ]
    return tuple(sorted(made, key=lambda bar: (-bar.places, -bar.ease, bar.name)))


def _ease(exposure: Exposure, private: Collection[str], by_name: Collection[str]) -> Ease:
    if all(f.source in private for f in exposure.findings):
        return Ease.DEVICE
    names = {exposure.host, exposure.service, *(f.source for f in exposure.findings)}
    return Ease.BY_NAME if names & set(by_name) else Ease.PAGE


def joins(exposures: Sequence[Exposure]) -> tuple[Join, ...]:
    """Return the details that are at two places or more, the most shared first."""
    lines: dict[str, set[str]] = {}
    places: dict[str, set[str]] = {}
    for exposure in exposures:
        if exposure.match is Match.CONFIRMED and exposure.tag and exposure.tag.kind in _JOINERS:
            what = what_of(exposure)
            lines.setdefault(what, set()).add(place_of(exposure))
            places.setdefault(what, set()).update(places_of(exposure))
    made = [
        Join(what, tuple(sorted(lines[what])), len(held))
        for what, held in places.items()
        if len(held) > 1
    ]
    return tuple(sorted(made, key=lambda join: (-join.count, join.what)))
