"""Who this is about, who can see this device, and whether to stop here (A2, A3, E14)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, abort, request
from flask import url_for as url

from privacyaudit.desk.safety import (
    may_be_seen,
    own_behaviour,
    should_stop,
    threatened,
    who_to_call,
)
from privacyaudit.details import country
from privacyaudit.model import Answer, Role, Stage
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import choice, one_line
from privacyaudit.web.guard import visit
from privacyaudit.web.questions import AFTER_THREAT, REGIONS, SAFETY
from privacyaudit.words import _, mark

part = Blueprint("safety", __name__)

WHO = {
    "me": mark("Me"),
    "client": mark("My client, who is here with me"),
    "other": mark("Someone else"),
}


@part.route("/who", methods=["GET", "POST"])
def who() -> Response:
    """Ask whose audit it is; for anybody but the person, it stops (E14)."""
    guided = visit().guided
    errors = {}
    if request.method == "POST":
        given = choice("who", WHO)
        if given == "other":
            return go("safety.not_for")
        if given:
            guided.role = Role.ADVOCATE if given == "client" else Role.SELF
            guided.asked.add("who")
            return go("safety.region")
        errors["who"] = _("Choose who this is about.")
    now = {Role.SELF: "me", Role.ADVOCATE: "client", None: ""}[guided.role]
    return page("who.html", errors=errors, options=WHO, now=now, back=url("opening.ready"))


@part.get("/not-for")
def not_for() -> Response:
    """Stop, and say who helps people who worry about what they do."""
    return page("not_for.html", lines=own_behaviour(visit().guided.region), back=url("safety.who"))


@part.route("/country", methods=["GET", "POST"])
def region() -> Response:
    """Ask for the country: numbers and helplines differ."""
    guided = visit().guided
    errors = {}
    if request.method == "POST":
        given = country(one_line("other", 40) or choice("region", REGIONS))
        if given:
            guided.region = given
            return go("safety.ask", number=1)
        errors["region"] = _("Choose a country, or write its two letters.")
    return page("region.html", errors=errors, regions=REGIONS, back=url("safety.who"))


@part.route("/a/<int:number>", methods=["GET", "POST"])
def ask(number: int) -> Response:
    """Ask one of the plain questions; 'I do not know' is always an answer."""
    if not 1 <= number <= len(SAFETY):
        abort(404)
    guided = visit().guided
    question = SAFETY[number - 1]
    errors = {}
    if request.method == "POST":
        given = choice("answer", question.options)
        if given:
            value = Stage(given) if question.field == "stage" else Answer(given)
            change: dict[str, Any] = {question.field: value}
            guided.circumstances = replace(guided.circumstances, **change)
            guided.asked.add(question.field)
            return _onward(number)
        errors["answer"] = _("Choose one answer. 'I do not know' is fine.")
    now = getattr(guided.circumstances, question.field).value
    return page(
        "ask.html",
        errors=errors,
        question=question,
        number=number,
        total=len(SAFETY),
        now=now if question.field in guided.asked else "",
        threat=threatened(guided.region, guided.circumstances) if number == AFTER_THREAT else (),
        back=url("safety.ask", number=number - 1) if number > 1 else url("safety.region"),
    )


def _onward(number: int) -> Response:
    guided = visit().guided
    where = guided.circumstances
    if number == 3 and not guided.go_on and (should_stop(where) or may_be_seen(where)):
        return go("safety.pause")
    if number < len(SAFETY):
        return go("safety.ask", number=number + 1)
    return go("agreeing.agree")


@part.route("/pause", methods=["GET", "POST"])
def pause() -> Response:
    """Offer to stop; going on needs this second choice (A2)."""
    guided = visit().guided
    if request.method == "POST":
        guided.go_on = True
        return go("safety.ask", number=4)
    return page(
        "pause.html",
        sure=should_stop(guided.circumstances),
        helpers=who_to_call(guided.region, guided.circumstances),
        back=url("safety.ask", number=3),
    )
