"""The advocate's desk: requests, the outcome sheet, releases, second readers, saved pages."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.agreements import SHAREABLE, Release, SecondReader
from privacyaudit.desk.answers import today
from privacyaudit.errors import InputError, PrivacyAuditError
from privacyaudit.model import Notice, Role
from privacyaudit.requested import OPEN, STATES, Answered, Law, Request, State
from privacyaudit.web.app import go, house, page
from privacyaudit.web.forms import choice, one_line
from privacyaudit.web.guard import visit
from privacyaudit.web.views.cases import with_case
from privacyaudit.words import _, mark

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("desk", __name__)

LAWS = {
    Law.UK_GDPR.value: mark("The law in the UK: one month"),
    Law.EU_GDPR.value: mark("The law in the EU: one month"),
    Law.CCPA.value: mark("The law in California: 45 days"),
    Law.NONE.value: mark("No law, or I do not know"),
}
CAME = {one.value: words for one, words in STATES.items() if one is not State.REQUESTED}
WHAT = {
    "report": mark("The notes, as the client signed them off"),
    "diary": mark("The diary"),
    "evidence": mark("The saved files"),
    "requests": mark("What was asked of whom"),
}
"""What a release may name."""


def _day(errors: dict[str, str], default: date | None = None) -> date | None:
    parts = [one_line(name, 4) for name in ("year", "month", "day")]
    if not any(parts) and default is not None:
        return default
    with suppress(ValueError):
        return date(*(int(one) for one in parts))
    errors["day"] = _("Give the day, the month and the year.")
    return None


def _says(fault: PrivacyAuditError) -> str:
    return f"{fault.says} {fault.next_step}".strip()


@part.route("/asked", methods=["GET", "POST"])
@with_case
def asked(case: Case) -> Response:
    """Show what was asked of whom and when an answer is due; write down one more."""
    from privacyaudit.desk import requests as desk

    errors: dict[str, str] = {}
    if request.method == "POST":
        day = _day(errors, today())
        given = Law(choice("law", LAWS) or Law.NONE.value)
        if day is not None:
            try:
                what = Request(one_line("whom", 200), one_line("what", 500), day, given)
                desk.add(case, what)
            except InputError as fault:
                errors["day" if what.whom and what.what else "whom"] = _says(fault)
            else:
                return go("desk.asked")
    every = desk.every(case)
    rows = sorted(every, key=lambda one: (one.state not in OPEN, one.due or date.max, one.number))
    return page(
        "asked.html",
        errors=errors,
        rows=rows,
        states=STATES,
        came=CAME,
        laws=LAWS,
        form=request.form,
        today=today(),
        back=url("cases.door"),
    )


@part.post("/asked/answer")
@with_case
def answered(case: Case) -> Response:
    """Write down what came of a request; the last word counts."""
    from privacyaudit.desk import requests as desk

    given = choice("state", CAME)
    if given:
        desk.answer(case, one_line("key", 40), Answered(State(given), today()))
    return go("desk.asked")


@part.get("/case/outcome")
@with_case
def outcome(case: Case) -> Response:
    """Show the sheet of counts, without anything personal, to print."""
    from privacyaudit import outcome as outcomes
    from privacyaudit.desk import case as cases
    from privacyaudit.desk import requests as desk

    audits = cases.every_audit(case)
    course = cases.course(case) if len(audits) > 1 else ()
    words = outcomes.sheet(audits, course, desk.every(case), today())
    return page("lines.html", title=_("Outcome sheet"), lines=words, back=url("cases.door"))


@part.route("/case/release", methods=["GET", "POST"])
@with_case
def release(case: Case) -> Response:
    """Write down the client's yes to showing something to somebody else (J3)."""
    from privacyaudit.desk import sharing

    errors: dict[str, str] = {}
    if request.method == "POST":
        what = tuple(one for one in SHAREABLE if one in request.form.getlist("what"))
        until = _day(errors)
        if not what:
            errors["what"] = _("Tick what may be shown.")
        if until is not None and not errors:
            given = Release(
                one_line("to", 200),
                what,
                one_line("why", 500),
                today(),
                until,
                one_line("initials", 20),
                one_line("worker", 20),
            )
            try:
                sharing.release(case, given, today())
            except InputError as fault:
                errors["to" if until >= today() else "day"] = _says(fault)
            else:
                return go("desk.release")
    return page(
        "release.html",
        errors=errors,
        held=tuple(reversed(sharing.releases(case))),
        what=WHAT,
        form=request.form,
        until=today() + timedelta(days=14),
        today=today(),
        back=url("cases.door"),
    )


@part.route("/case/second", methods=["GET", "POST"])
@with_case
def second(case: Case) -> Response:
    """Write down that a second worker read the steps the other person could notice."""
    from privacyaudit.desk import case as cases
    from privacyaudit.desk import sharing
    from privacyaudit.desk.books import sorts

    errors: dict[str, str] = {}
    audit = cases.one_audit(case)
    read = {one.action for one in sorts(case, sharing.READERS, SecondReader)
            if one.audit == audit.id}  # fmt: skip
    steps = [one for one in audit.actions if one.could_notice is Notice.HIGH]
    if request.method == "POST":
        ticked = [one for one in steps if one.id in request.form.getlist("step")]
        reader, worker = one_line("initials", 20), one_line("worker", 20)
        if not ticked:
            errors["step"] = _("Tick the steps that were read.")
        try:
            for one in ticked:
                done = SecondReader(audit.id, one.id, today(), reader, worker)
                sharing.second_reader(case, done)
        except InputError as fault:
            errors["initials"] = _says(fault)
        if not errors:
            return go("cases.door")
    return page("second.html", errors=errors, steps=steps, read=read, back=url("cases.door"))


@part.route("/case/saved", methods=["GET", "POST"])
@with_case
def saved(case: Case) -> Response:
    """List what was saved, and save a page that the person listed, as it stands now."""
    from privacyaudit.desk import audit as audits
    from privacyaudit.desk import evidence

    guided, around = visit().guided, house().surroundings
    errors: dict[str, str] = {}
    if request.method == "POST":
        listed = guided.pages.get(one_line("key", 40))
        initials = one_line("initials", 20)
        if guided.consent is None:
            return go("agreeing.agree")
        if listed is None:
            errors["key"] = _("Choose a page from your list.")
        if not initials:
            errors["initials"] = _("Write the initials of whoever saves it.")
        if listed is not None and not errors:
            try:
                with audits.reach(guided.person(), around) as fetch:
                    role = guided.role or Role.SELF
                    evidence.capture(case, listed.address, initials, fetch, role=role)
            except PrivacyAuditError as fault:
                errors["key"] = _says(fault)
            else:
                return go("desk.saved")
    return page(
        "saved.html",
        errors=errors,
        packs=tuple(reversed(evidence.packs(case))),
        pages={key: one.label or one.address for key, one in guided.pages.items()},
        back=url("cases.door"),
    )
