"""Looks of before: those in the case, the record of one in a file, and how things went."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.desk import records
from privacyaudit.desk.answers import today
from privacyaudit.errors import InputError, PrivacyAuditError
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import one_line
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import onward, told
from privacyaudit.web.views.cases import opened, with_case
from privacyaudit.web.views.keeping import with_bar
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("looks", __name__)


@part.route("/case/looks", methods=["GET", "POST"])
@with_case
def all_of_them(case: Case) -> Response:
    """List every look in the case; an older one can be opened and printed too."""
    from privacyaudit.desk import case as cases

    if request.method == "POST":
        try:
            visit().guided.show(cases.one_audit(case, one_line("look", 20) or "?"))
        except PrivacyAuditError as fault:
            return page(
                "trouble.html", 422, says=fault.says, next_step=onward(fault).words,
                back=url("looks.all_of_them"),
            )  # fmt: skip
        return go("notes.all_of_it")
    every = tuple(reversed(cases.every_audit(case)))
    return page("looks.html", looks=every, back=url("cases.door"))


@part.get("/case/course")
@with_case
def course(case: Case) -> Response:
    """Show how things went over all looks, with a drawing, to print."""
    from privacyaudit.desk import case as cases
    from privacyaudit.desk.pages import changes_page

    try:
        made = cases.course(case)
        cases.compared(case)
    except InputError as fault:
        way = onward(fault)
        return page(
            "trouble.html", 422, says=fault.says, next_step=way.words, way=way,
            back=url("cases.door"),
        )  # fmt: skip
    return with_bar(changes_page(made, case.id, today()), url("cases.compared"))


@part.route("/record", methods=["GET", "POST"])
def record() -> Response:
    """Open the record of a look that was kept in a file, to print other sets of it."""
    errors: dict[str, str] = {}
    if request.method == "POST":
        sent = request.files.get("record")
        if opened() is not None:
            errors["record"] = _("Close the case first. A record is a thing of its own.")
        else:
            try:
                seen = records.read(sent.read() if sent else b"")
                # It belongs to no case that is opened later.
                visit().guided.show(replace(seen, comparable=False))
            except InputError as fault:
                errors["record"] = told(fault)
            else:
                return go("notes.all_of_it")
    return page("record.html", errors=errors, back=url("keeping.where"))
