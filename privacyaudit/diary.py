"""
The diary of incidents: what happened, when, and who saw; written once.

An entry is never edited. A correction is a new entry that names the one it
corrects, so that nobody can say it was written later than it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

import msgspec

from privacyaudit.errors import InputError
from privacyaudit.words import _, mark

HINT = mark(
    "Somebody else may read this one day, the other person's lawyer too. "
    "Write what happened. Leave out where you will be, and your new address or number."
)
"""Shown wherever an entry is written."""

LONGEST = 20_000
"""Characters of one answer; more belongs in an attached file."""


class Sort(StrEnum):
    """What sort of thing happened."""

    MESSAGE = "message"
    CALL = "call"
    ONLINE = "online"
    FOLLOWED = "followed"
    CAME_NEAR = "came_near"
    AT_HOME = "at_home"
    AT_WORK = "at_work"
    GIFT = "gift"
    DAMAGE = "damage"
    OTHERS = "others"
    DEVICE = "device"
    ELSE = "else"


SORTS: dict[Sort, str] = {
    Sort.MESSAGE: mark("A message, letter or e-mail"),
    Sort.CALL: mark("A call, or a silent call"),
    Sort.ONLINE: mark("Something posted or done online"),
    Sort.FOLLOWED: mark("Followed or watched"),
    Sort.CAME_NEAR: mark("Came up to you"),
    Sort.AT_HOME: mark("At or near your home"),
    Sort.AT_WORK: mark("At or near work or study"),
    Sort.GIFT: mark("Something left or sent"),
    Sort.DAMAGE: mark("Something broken or taken"),
    Sort.OTHERS: mark("Through family, friends or others"),
    Sort.DEVICE: mark("A device or an account of yours"),
    Sort.ELSE: mark("Something else"),
}
"""The words for each sort, to be translated where they are shown."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that belongs to an entry: kept in the case, its original untouched."""

    id: str
    name: str = field(repr=False)
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Incident:
    """What a person writes down about one incident."""

    day: date
    what: str = field(repr=False)
    sort: Sort = Sort.ELSE
    clock: str = ""
    """``"21:05"`` in the person's own time; empty where they do not know."""
    zone: str = ""
    """The offset of that time, such as ``"+01:00"``."""
    about: bool = False
    """The day or time is a guess."""
    feeling: str = field(default="", repr=False)
    where: str = field(default="", repr=False)
    saw: str = field(default="", repr=False)
    """Who saw or heard it."""
    police: str = field(default="", repr=False)
    """A police reference."""
    attached: tuple[Attached, ...] = ()
    corrects: str = ""
    """The id of the entry that this one corrects."""
    by: str = ""
    """Who wrote it: empty is the person themselves, else ``"advocate"``."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An incident as it stands in the diary."""

    id: str
    number: int
    """Its place in the diary, from 1."""
    at: datetime
    """When it was written, in UTC."""
    hash: str
    """Covers this entry and every one before it."""
    incident: Incident | None
    """None once the person took it out."""
    corrected_by: str = ""


def check(incident: Incident, today: date) -> Incident:
    """
    Return *incident*, tidied.

    Raises InputError for a day to come, a time that is none, or no words.
    """
    if incident.day > today:
        raise InputError(_("This day has not come yet."), _("Write the day on which it happened."))
    clock = clock_of(incident.clock)
    if not incident.what.strip():
        raise InputError(_("There are no words about what happened."), _("A few words are enough."))
    longest = max(map(len, (incident.what, incident.feeling, incident.where, incident.saw)))
    if longest > LONGEST:
        raise InputError(
            _("This is longer than an entry can be."),
            _("Put the long part in a file, and attach that."),
        )
    return replace(
        incident,
        clock=clock,
        what=_clean(incident.what),
        feeling=_clean(incident.feeling),
        where=_clean(incident.where),
        saw=_clean(incident.saw),
        police=_clean(incident.police),
        zone=_clean(incident.zone),
        by=_clean(incident.by),
    )


def _clean(text: str) -> str:
    # A lone half of a character pair cannot be kept as UTF-8.
    return text.encode("utf-8", "replace").decode().replace("\0", "").strip()


_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.h]?(\d{2}))?\s{0,3}(?:([ap])\.?\s?m\.?)?", re.ASCII | re.IGNORECASE
)


def clock_of(text: str) -> str:
    """
    Return the time that was typed, such as ``9pm`` or ``21.30``, as ``21:00`` or ``21:30``.

    Raises InputError where it is none; a lone ``9`` could be morning or evening.
    """
    given = text.strip()
    if not given:
        return ""
    found = _CLOCK.fullmatch(given)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if found and found[3]:
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0) if 1 <= hour <= 12 else 99
    if found is None or not (found[2] or found[3]) or hour > 23 or minute > 59:
        raise InputError(_("This is not a time."), _("Write it as 21:05, or leave it empty."))
    return f"{hour:02}:{minute:02}"


def encode(incident: Incident) -> bytes:
    """Return *incident* as JSON."""
    return msgspec.json.encode(incident)


def decode(content: bytes) -> Incident:
    """Return the incident in *content*; raises msgspec.MsgspecError where there is none."""
    return msgspec.json.decode(content, type=Incident)


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return what stands: by the day it happened, without what was corrected or taken out."""
    return tuple(
        sorted(
            (entry for entry in entries if entry.incident and not entry.corrected_by),
            key=lambda entry: (
                entry.incident.day if entry.incident else date.min,
                _minutes(entry.incident.clock) if entry.incident else 0,
                entry.number,
            ),
        )
    )


def _minutes(clock: str) -> int:
    hour, _colon, minute = clock.partition(":")
    return int(hour) * 60 + int(minute) if clock else -1
