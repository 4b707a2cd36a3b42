"""The advocate's desk: what was asked of whom, the outcome sheet, second readers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from flask import Blueprint, Response, make_response, request
from flask import url_for as url
from werkzeug.datastructures import MultiDict

from privacyaudit.agreements import SecondReader
from privacyaudit.desk.answers import today
from privacyaudit.errors import CaseError, InputError
from privacyaudit.model import Exposure, Notice
from privacyaudit.requested import OPEN, STATES, Answered, Law, Request, State, calendar_file
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import choice, day_of, one_line
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import told
from privacyaudit.web.views.cases import with_case
from privacyaudit.web.views.notes import step_of
from privacyaudit.web.views.notes import told as notes_told
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
IN_THE_EU = frozenset({"IE", "DE", "FR", "ES", "IT", "NL", "PL", "SE"})
CAME = {one.value: words for one, words in STATES.items() if one is not State.REQUESTED}


@part.route("/asked", methods=["GET", "POST"])
@with_case
def asked(case: Case) -> Response:
    """Show what was asked of whom and when an answer is due; write down one more."""
    from privacyaudit.desk import requests as desk

    errors: dict[str, str] = {}
    seen = _newest(case)
    if request.method == "POST":
        day = day_of(errors, today())
        given = Law(choice("law", LAWS) or Law.NONE.value)
        if day is not None:
            about = set(request.form.getlist("about"))
            digests = {
                finding.digest for one in seen if one.key in about for finding in one.findings
            }
            try:
                what = Request(
                    one_line("whom", 200), one_line("what", 500), day, given,
                    digests=tuple(sorted(digests)),
                )  # fmt: skip
                desk.add(case, what)
            except InputError as fault:
                errors["day" if what.whom and what.what else "whom"] = told(fault)
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
        seen=seen,
        offered=_offered(),
        form=request.form if request.method == "POST" else _from_step(),
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
        errors: dict[str, str] = {}
        day = day_of(errors, today()) or today()
        desk.answer(case, one_line("key", 40), Answered(State(given), min(day, today())))
    return go("desk.asked")


@part.post("/asked/calendar")
@with_case
def calendar(case: Case) -> Response:
    """Hand over a calendar file with the days when answers are due, in neutral words (B7)."""
    from privacyaudit.desk import requests as desk

    made = make_response(calendar_file(desk.every(case)).encode())
    made.headers["Content-Type"] = "text/calendar; charset=utf-8"
    made.headers["Content-Disposition"] = 'attachment; filename="days.ics"'
    return made


def _newest(case: Case) -> tuple[Exposure, ...]:
    """Return what the newest look of the case saw."""
    from privacyaudit.desk import case as cases

    try:
        return cases.one_audit(case).exposures
    except CaseError:
        return ()


def _from_step() -> MultiDict[str, str]:
    """Return the form as the step that was asked for fills it: by labels, never by a value."""
    told_of = MultiDict[str, str]()
    key = request.args.get("step", "")
    if not key or visit().guided.audit is None:
        return told_of
    action = step_of(key)
    places = {one.place for one in notes_told().audit.exposures if one.key in action.exposures}
    region = visit().guided.region
    law = Law.UK_GDPR if region == "GB" else Law.EU_GDPR if region in IN_THE_EU else Law.NONE
    told_of.update({"what": action.title, "law": law.value})
    if len(places) == 1:  # of several, each is asked for itself
        told_of.setlist("about", list(action.exposures))
        told_of["whom"] = places.pop()
    return told_of


def _offered() -> tuple[str, ...]:
    """Return what the step is about that led here; nothing where none did."""
    key = request.args.get("step", "")
    return step_of(key).exposures if key and visit().guided.audit is not None else ()


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
            errors["initials"] = told(fault)
        if not errors:
            return go("cases.door")
    return page("second.html", errors=errors, steps=steps, read=read, back=url("cases.door"))
