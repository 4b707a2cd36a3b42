"""Consent: who agreed, to what, until when, and who may see it (rules D1, D4)."""

from __future__ import annotations

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.consent import DAYS, names_someone
from privacyaudit.desk.safety import should_stop
from privacyaudit.errors import ConsentError, InputError
from privacyaudit.model import Role
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import one_line
from privacyaudit.web.guard import visit
from privacyaudit.web.questions import SAFETY
from privacyaudit.words import _, mark

part = Blueprint("agreeing", __name__)

SEEN_BY = {
    "me": mark("Me"),
    "helper": mark("My helper"),
    "police": mark("The police or a solicitor"),
}
CHECKS = {
    "known": mark("I met my client, or called a number that I already had."),
    "here": mark("My client is here and said yes to this today."),
    "no_conflict": mark("I checked that we do not also help the other person."),
    "device": mark("This device belongs to my organisation. I use no account of my own."),
    "stop": mark("My client knows that they can stop at any time."),
}
"""What an advocate confirms before anything runs (D4, J2)."""


@part.route("/yes", methods=["GET", "POST"])
def agree() -> Response:
    """Ask for consent in plain words; nothing runs without it."""
    guided = visit().guided
    if guided.role is None:
        return go("safety.who")
    if should_stop(guided.circumstances) and not guided.go_on:
        return go("safety.pause")
    errors: dict[str, str] = {}
    if guided.consent and request.method == "GET":  # the names may have come after the yes
        wrong = names_someone(guided.consent.made_by, guided.details.values())
        errors |= {"made_by": wrong} if wrong else {}
    if request.method == "POST":
        made_by = one_line("made_by", 40)
        seen_by = tuple(name for name in SEEN_BY if name in request.form.getlist("seen_by"))
        ticked = request.form.getlist("check")
        days = _days()
        if not made_by:
            errors["made_by"] = _("Write initials, or a case number.")
        if not 1 <= days <= DAYS:
            errors["days"] = _("Write a number from 1 to {days}.").format(days=DAYS)
        if guided.role is Role.ADVOCATE and not set(CHECKS) <= set(ticked):
            errors["check"] = _("Tick each line when it is true. If one is not, stop here.")
        if "agree" not in ticked:
            errors["agree"] = _("Tick this if you agree. You can also stop here.")
        if not errors:
            try:
                guided.agree(guided.role, made_by, days, seen_by)
            except (ConsentError, InputError) as fault:
                errors["made_by"] = fault.says
            else:
                return go("about.listed" if guided.details else "about.start")
    return page(
        "agree.html",
        errors=errors,
        checks=CHECKS if guided.role is Role.ADVOCATE else {},
        seen_by=SEEN_BY,
        days=DAYS,
        given_days=one_line("days", 9) or DAYS,
        ticked=request.form.getlist("check"),
        made_by=one_line("made_by", 40) or (guided.consent.made_by if guided.consent else ""),
        back=url("safety.ask", number=len(SAFETY)),
    )


def _days() -> int:
    """Return the days asked for; 0 where it is no number, so that it is asked again."""
    given = one_line("days", 9)
    if not given:
        return DAYS
    return int(given) if given.isascii() and given.isdigit() else 0
