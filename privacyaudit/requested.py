"""
Requests to sites: what was asked of whom, when, under which law, and what came of it.

Three words are kept apart: *requested*, *confirmed* (they say it is done) and
*seen gone* (it was looked for again and was not there).
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from privacyaudit.errors import InputError
from privacyaudit.words import _, mark


class Law(StrEnum):
    """Under which law something was asked; it says when the answer is due."""

    UK_GDPR = "uk-gdpr"
    EU_GDPR = "eu-gdpr"
    CCPA = "ccpa"
    NONE = "none"


class State(StrEnum):
    """What came of a request."""

    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    SEEN_GONE = "seen gone"
    REFUSED = "refused"
    LONGER = "longer"
    """They say that they need longer, as the law allows them once."""
    WITHDRAWN = "withdrawn"


STATES: dict[State, str] = {
    State.REQUESTED: mark("Requested"),
    State.CONFIRMED: mark("They say it is done"),
    State.SEEN_GONE: mark("Looked again, and not seen"),
    State.REFUSED: mark("They said no"),
    State.LONGER: mark("They need longer"),
    State.WITHDRAWN: mark("Taken back by you"),
}
"""The words for each, to be translated where they are shown."""

OPEN = frozenset({State.REQUESTED, State.LONGER})


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked of whom."""

    whom: str = field(repr=False)
    what: str = field(repr=False)
    """In the person's words, or the letter's."""
    on: date
    law: Law = Law.NONE
    service: str = ""
    digests: tuple[str, ...] = ()
    """What it is about, by the digests of an audit of the case."""
    how: str = ""
    """``"e-mail"``, ``"form"``, ``"letter"``."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of it."""

    state: State
    on: date
    says: str = field(default="", repr=False)
    by: str = ""
    """Who saw it: initials, or the number of the audit."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A request as it stands."""

    id: str
    number: int
    request: Request
    events: tuple[Answered, ...] = ()

    @property
    def state(self) -> State:
        """The last thing that came of it."""
        return self.events[-1].state if self.events else State.REQUESTED

    @property
    def due(self) -> date | None:
        """The day by which they have to answer; None where no law says one, or it is done."""
        if self.state not in OPEN:
            return None
        return due(self.request.on, self.request.law, longer=self.state is State.LONGER)

    def late(self, today: date) -> bool:
        """Tell whether the day has gone by without an answer."""
        return self.due is not None and self.due < today


def due(on: date, law: Law, *, longer: bool = False) -> date | None:
    """
    Return the day an answer is due.

    UK and EU data protection law: one month, two months more where they say
    so. California: 45 days, and 45 more.
    """
    if law is Law.NONE:
        return None
    if law is Law.CCPA:
        return on + timedelta(days=90 if longer else 45)
    return _months_later(on, 3 if longer else 1)


def _months_later(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    # 31 January and one month is the last day of February.
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def check(request: Request, today: date) -> Request:
    """Return *request*; raises InputError for no words or a day to come."""
    if not request.whom.strip() or not request.what.strip():
        raise InputError(_("This does not say what was asked of whom."), _("Write both."))
    if request.on > today:
        raise InputError(_("This day has not come yet."), _("Write the day you asked."))
    return request


def check_answer(standing: Standing, answered: Answered, today: date) -> Answered:
    """Return *answered*; raises InputError where it cannot follow what was before."""
    if answered.on > today:
        raise InputError(_("This day has not come yet."), _("Write the day of the answer."))
    if answered.on < standing.request.on:
        raise InputError(_("This day is before the request."), _("Check the day."))
    if answered.state is State.REQUESTED:
        raise InputError(_("It is requested already."), _("Write what came of it."))
    return answered


def overview(standing: Iterable[Standing], today: date) -> str:
    """Return all requests as plain text: the open ones first, by the day an answer is due."""
    every = sorted(
        standing, key=lambda one: (one.state not in OPEN, one.due or date.max, one.number)
    )
    if not every:
        return _("Nothing was asked of anybody yet.") + "\n"
    lines = []
    for one in every:
        lines.append(f"{one.number}. {one.request.whom}: {one.request.what}")
        lines.append(
            "   " + _("Asked on {day}").format(day=one.request.on.isoformat())
            + (f", {_law(one.request.law)}" if one.request.law is not Law.NONE else "")
        )  # fmt: skip
        lines.append(f"   {_(STATES[one.state])}")
        if one.due is not None:
            late = " " + _("That day has gone by.") if one.late(today) else ""
            lines.append("   " + _("Answer due by {day}.").format(day=one.due.isoformat()) + late)
        lines += [f"   {event.on.isoformat()}: {_(STATES[event.state])}" for event in one.events]
    return "\n".join(lines) + "\n"


def _law(law: Law) -> str:
    return {
        Law.UK_GDPR: _("UK data protection law"),
        Law.EU_GDPR: _("EU data protection law"),
        Law.CCPA: _("California privacy law"),
    }.get(law, "")


def calendar_file(standing: Iterable[Standing]) -> str:
    """
    Return the days when answers are due as a calendar file.

    Its words are neutral, without a name or a site: a calendar may be shared.
    """
    days = sorted({one.due for one in standing if one.due is not None})
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//notes//EN"]
    for day in days:
        end = day + timedelta(days=1)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{day:%Y%m%d}@notes.invalid",
            f"DTSTAMP:{day:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{end:%Y%m%d}",
            f"SUMMARY:{_('Check the post')}",
            "END:VEVENT",
        ]
    return "\r\n".join([*lines, "END:VCALENDAR"]) + "\r\n"
