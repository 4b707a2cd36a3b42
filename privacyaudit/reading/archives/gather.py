"""What the files of an archive show together: one line a detail, not one a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from privacyaudit.model import (
    Detail,
    Examination,
    Match,
    Part,
    Place,
    Presence,
    Reason,
    Sighting,
    Trace,
)
from privacyaudit.reading.unread import PICTURES
from privacyaudit.words import _, ngettext

MOST_TRACES = 20_000
BOMB = "bomb"
DEEP = "deep"
CUT = "cut"
MANY = "many"
REST = "rest"
LOST = "lost"
EMPTY = "empty"
_AS = {
    CUT: Reason.UNREADABLE,
    LOST: Reason.UNREADABLE,
    MANY: Reason.TOO_LARGE,
    BOMB: Reason.TOO_LARGE,
    DEEP: Reason.NOT_SUPPORTED,
    REST: Reason.NOT_SUPPORTED,
    PICTURES: Reason.NOT_SUPPORTED,
    EMPTY: Reason.UNREADABLE,
}
_ORDER: tuple[str, ...] = (
    *(Reason.STOPPED, CUT, LOST, EMPTY, MANY, BOMB, DEEP, Reason.ENCRYPTED),
    *(Reason.UNREADABLE, Reason.TOO_LARGE, Reason.NOT_SUPPORTED, REST, PICTURES),
)


class Gathered:
    """The sum of many examinations."""

    def __init__(self) -> None:
        self.sightings: dict[tuple[Detail, Part], Sighting] = {}
        self.unlisted: Counter[str] = Counter()
        self.presences: dict[Presence, int] = {}
        self.unread: Counter[str] = Counter()
        self.traces: dict[Trace, None] = {}

    def add(self, seen: Examination, number: int = 0) -> None:
        """Add what one file, or one part of an archive, shows."""
        for one in seen.sightings:
            self._see(one, number)
        self.unlisted.update(seen.unlisted)
        for presence in seen.presences:
            self.note(presence)
        if seen.unread:
            self.unread.update(seen.unread)
        elif seen.problem is not None:
            self.unread[seen.problem] += 1
        for trace in seen.traces:
            self.leave(replace(trace, number=number) if number else trace)

    def note(self, presence: Presence) -> None:
        """Add what was noticed of one file; the same of many is counted."""
        key = replace(presence, count=0)
        # What is said of an export as a whole is said once, however many parts it was read in.
        more = 0 if presence.names and key in self.presences else max(1, presence.count)
        self.presences[key] = self.presences.get(key, 0) + more

    def leave(self, trace: Trace) -> None:
        """Add a trace, unless there is the same one, or too many."""
        if len(self.traces) < MOST_TRACES:
            self.traces[trace] = None

    def _see(self, one: Sighting, number: int) -> None:
        key = (one.detail, one.place.part)
        known = self.sightings.get(key)
        if known is None or (known.match is Match.POSSIBLE and one.match is Match.CONFIRMED):
            path = f"file[{number}]/{one.place.path}".rstrip("/") if number else one.place.path
            self.sightings[key] = replace(one, place=Place(one.place.part, one.place.offset, path))

    def result(self) -> Examination:
        """Return all of it as one examination."""
        found = sorted(key for key, count in self.unread.items() if count)
        unread = {key: self.unread[key] for key in (*_ORDER, *found) if key in found}
        problem = next((_AS.get(key) or Reason(key) for key in unread), None)
        presences = tuple(replace(one, count=count) for one, count in self.presences.items())
        return Examination(
            tuple(self.sightings.values()),
            dict(self.unlisted),
            presences,
            problem,
            " ".join(_says(unread)),
            unread,
            tuple(self.traces),
        )


def _says(unread: dict[str, int]) -> Iterable[str]:
    for key, count in unread.items():
        if key == CUT:
            yield _("It is damaged or cut short. It was not read to the end.")
        elif key == Reason.STOPPED:
            yield _("You stopped before it was read to its end.")
        elif key == EMPTY:
            yield _("There is no file in it that we can read.")
        elif key == LOST:
            yield _("A part of it could not be read.")
        elif key == MANY:
            yield _("It holds too many files. The rest was not read.")
        else:
            yield _count(key, count).format(count=count)


def _count(key: str, count: int) -> str:
    """Return the sentence for *count* files that were not read for the reason *key*."""
    if key == Reason.ENCRYPTED:
        one = "{count} file in it is locked with a password."
        return ngettext(one, "{count} files in it are locked with a password.", count)
    if key == Reason.NOT_SUPPORTED:
        one = "{count} file in it is of a kind we cannot read yet."
        return ngettext(one, "{count} files in it are of a kind we cannot read yet.", count)
    if key == Reason.TOO_LARGE:
        one = "{count} file in it was too large to read to the end."
        return ngettext(one, "{count} files in it were too large to read to the end.", count)
    if key == BOMB:
        one = "{count} file in it would fill this computer. It was left alone."
        many = "{count} files in it would fill this computer. They were left alone."
        return ngettext(one, many, count)
    if key == DEEP:
        one = "{count} archive in it is packed too deep. It was not read."
        return ngettext(
            one, "{count} archives in it are packed too deep. They were not read.", count
        )
    if key == REST:
        one = "{count} file in it is new to us. We only looked for your details in it."
        many = "{count} files in it are new to us. We only looked for your details in them."
        return ngettext(one, many, count)
    if key == PICTURES:
        one = "{count} picture in it may show words. We cannot read those."
        return ngettext(one, "{count} pictures in it may show words. We cannot read those.", count)
    one = "{count} file in it could not be read to the end."
    return ngettext(one, "{count} files in it could not be read to the end.", count)


def together(parts: Iterable[Examination]) -> Examination:
    """Return the examinations of an archive's parts as one."""
    gathered = Gathered()
    count = 0
    for part in parts:
        count += 1
        gathered.add(replace(part, problem=None))
        if part.problem is not None and not part.unread:
            stopped = part.problem is Reason.STOPPED
            gathered.unread[Reason.STOPPED if stopped else LOST] += 1
    if gathered.unread[EMPTY] < count:
        del gathered.unread[EMPTY]  # there was something in another part
    return gathered.result()
