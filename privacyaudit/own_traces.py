"""
What a stranger could work out of a person's own files: the home area, and the day.

Works on marks that were made under a key of this run: it can tell that many
files are from one area, and never which. What comes out is a sentence, the
numbers of the files, and how many things fall into each hour of the week. No
coordinate, no place name, no map.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from privacyaudit.folders import Within, runs
from privacyaudit.model import ExposureKind, Presence, Trace
from privacyaudit.words import _, ngettext

HOURS = 7 * 24
LEAST_FILES = 5
"""Things from one area, at least, before it is said to be worked out."""
LEAST_DAYS = 3
SHARE = 0.3
"""The least share of all things at home hours that is from one area."""
LEAST_TIMES = 30
LEAST_TIME_DAYS = 14
QUIET = 5
"""Hours on end with next to nothing that show when somebody sleeps."""

EACH = 60
"""Runs of numbers that are printed: the person needs each file that is to be changed."""

ALIKE = 10
"""Bits of 64 that may differ between two copies of one picture."""

Left = tuple[str, Trace]
"""The words for where a trace was, and the trace."""


def worked_out(left: Sequence[Left], within: Mapping[str, Within]) -> tuple[Presence, ...]:
    """Return what can be worked out of all traces together, in sentences."""
    told = [_area(left, within), _day(left)]
    return tuple(one for one in told if one is not None)


def same_picture(left: Sequence[Left]) -> tuple[Presence, ...]:
    """Return, for each page, that its picture is on other pages too (combination M16)."""
    looks = [(place, trace.likeness) for place, trace in left if trace.likeness]
    told = []
    for place, likeness in looks:
        others = sorted({p for p, other in looks if p != place and _alike(likeness, other)})
        if others:
            says = _("The picture here is also on: {places}.")
            told.append(
                Presence(
                    ExposureKind.PHOTOS_FACE,
                    says.format(places=", ".join(others[:5])),
                    place=place,
                )
            )
    return tuple(told)


def _alike(one: int, other: int) -> bool:
    return (one ^ other).bit_count() <= ALIKE


def busy_hours(left: Iterable[Left]) -> tuple[int, ...]:
    """Return how many things fall into each hour of the week, from Monday at midnight."""
    counts = Counter(trace.hour for _place, trace in left if 0 <= trace.hour < HOURS)
    return tuple(counts[hour] for hour in range(HOURS)) if counts else ()


def _at_home_hours(hour: int) -> bool:
    """Return whether most people are at home at this hour of the week."""
    day, clock = divmod(hour, 24)
    return clock < 8 or clock >= 19 or day >= 5


def _area(left: Sequence[Left], within: Mapping[str, Within]) -> Presence | None:
    placed = [one for one in left if one[1].areas]
    timed = [one for one in placed if one[1].hour >= 0]
    # Without times, things from one area still tell, only it takes more of them.
    home = [one for one in timed if _at_home_hours(one[1].hour)] if timed else placed
    best: list[Left] = []
    groups: dict[tuple[int, int], list[Left]] = defaultdict(list)
    for one in home:
        for grid, mark in enumerate(one[1].areas):
            groups[grid, mark].append(one)
    for group in groups.values():
        if len(group) > len(best):
            best = group
    days = {trace.day for _place, trace in best}
    enough = len(best) >= LEAST_FILES and len(days) >= LEAST_DAYS
    if not timed:
        enough = len(best) >= 2 * LEAST_FILES
    if not enough or len(best) < SHARE * len(home):
        return None
    says = ngettext(
        "Your home area can be worked out from {count} place in your own files.",
        "Your home area can be worked out from {count} places in your own files.",
        len(best),
    ).format(count=len(best))
    which = _("These hold them: {files}.").format(files=_which(best, within))
    return Presence(ExposureKind.HOME_ADDRESS, f"{says} {which}", level=4)


def _which(left: Sequence[Left], within: Mapping[str, Within]) -> str:
    """Return which files these are, by number."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for place, trace in left:
        folder, number = within.get(place, (place, trace.number))
        numbers[folder].add(number)
    said = []
    for folder, found in numbers.items():
        some = {number for number in found if number}
        if not some:
            said.append(folder)
        else:
            words = ngettext("file {numbers} in {folder}", "files {numbers} in {folder}", len(some))
            said.append(words.format(numbers=runs(some, EACH), folder=folder))
    more = len(said) - 5
    shown = "; ".join(said[:5])
    return _("{files} and {count} more").format(files=shown, count=more) if more > 0 else shown


def _day(left: Sequence[Left]) -> Presence | None:
    timed = [trace for _place, trace in left if trace.hour >= 0]
    days = {trace.day for trace in timed}
    if len(timed) < LEAST_TIMES or len(days) < LEAST_TIME_DAYS:
        return None
    clock = Counter(trace.hour % 24 for trace in timed)
    quiet = max(
        sum(clock[(start + hour) % 24] for hour in range(QUIET)) <= 0.02 * len(timed)
        for start in range(24)
    )
    if not quiet:
        return None
    says = _("Your daily pattern can be worked out from {count} times in your own files.")
    return Presence(
        ExposureKind.ROUTINE_PLACES,
        says.format(count=len(timed)) + " " + _("They show when you sleep and when you are up."),
        level=3,
    )
