"""The diary: what happened, written once, corrected in the open, kept only in a case (C6)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from flask import Blueprint, Response, make_response, request
from flask import url_for as url

from privacyaudit import diarysheets
from privacyaudit.desk.answers import today
from privacyaudit.diary import SORTS, Incident, Sort
from privacyaudit.errors import InputError
from privacyaudit.model import Role
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import choice, one_line, text
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import told
from privacyaudit.web.views.cases import with_case
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("diary", __name__)


@part.get("/diary")
@with_case
def all_of_it(case: Case) -> Response:
    """Show the diary, the newest first; a corrected entry stays."""
    from privacyaudit.desk import diary as desk

    return page(
        "diary.html",
        entries=tuple(reversed(desk.entries(case))),
        sorts=SORTS,
        back=url("cases.door"),
    )


@part.route("/diary/new", methods=["GET", "POST"])
@with_case
def add(case: Case) -> Response:
    """Write one entry; to correct one, write a new one that names it."""
    from privacyaudit.desk import diary as desk

    errors: dict[str, str] = {}
    if request.method == "POST":
        try:
            desk.add(case, _incident(errors))
        except InputError as fault:
            errors.setdefault("what", told(fault))
        if not errors:
            return go("diary.all_of_it")
    return page(
        "entry.html",
        errors=errors,
        sorts={one.value: words for one, words in SORTS.items()},
        form=request.form,
        today=today(),
        corrects=(request.form if request.method == "POST" else request.args).get("corrects", ""),
        back=url("diary.all_of_it"),
    )


def _incident(errors: dict[str, str]) -> Incident:
    try:
        day = date(*(int(one_line(name, 4)) for name in ("year", "month", "day")))
    except ValueError:
        errors["day"] = _("Give the day, the month and the year. A guess is fine.")
        raise InputError("") from None
    known = {one.value for one in Sort}
    return Incident(
        day=day,
        what=text("what", 20_000),
        sort=Sort(choice("sort", known) or "else"),
        clock=one_line("clock", 5),
        about=request.form.get("about") == "yes",
        feeling=text("feeling"),
        where=text("where"),
        saw=text("saw"),
        police=one_line("police", 200),
        corrects=one_line("corrects", 40),
        by="advocate" if visit().guided.role is Role.ADVOCATE else "",
    )


@part.post("/diary/out")
@with_case
def take_out(case: Case) -> Response:
    """Remove what one entry says, for good; its place stays."""
    from privacyaudit.desk import diary as desk

    desk.take_out(case, one_line("key", 40))
    return go("diary.all_of_it")


@part.get("/diary/print")
@with_case
def log(case: Case) -> Response:
    """Show the whole diary as plain lines, to print."""
    from privacyaudit.desk import diary as desk

    words = diarysheets.log(desk.entries(case), case.id, today())
    return page("lines.html", title=_("The diary"), lines=words, back=url("diary.all_of_it"))


@part.get("/diary/blank")
def blank() -> Response:
    """Show an empty page, to print and fill in by hand."""
    return page(
        "lines.html",
        title=_("A diary page to fill in by hand"),
        lines=diarysheets.blank_page(),
        back=url("keeping.where"),
    )


@part.post("/diary/save")
@with_case
def save(case: Case) -> Response:
    """Hand the diary over as a table, because the person asked."""
    from privacyaudit.desk import diary as desk

    answer = make_response(diarysheets.table(desk.entries(case)).encode("utf-8-sig"))
    answer.headers["Content-Type"] = "text/csv; charset=utf-8"
    answer.headers["Content-Disposition"] = 'attachment; filename="notes.csv"'
    return answer
