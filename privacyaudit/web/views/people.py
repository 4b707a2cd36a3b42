"""Who can open a case, and until when it is kept: a second person, and the day it goes."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.desk.answers import today
from privacyaudit.errors import InputError
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import day_of, one_line
from privacyaudit.web.onward import told
from privacyaudit.web.views.cases import with_case
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("people", __name__)

LATER = timedelta(days=183)
"""How much longer the form offers; the person may write any other day."""


@part.route("/case/people", methods=["GET", "POST"])
@with_case
def people(case: Case) -> Response:
    """Let a second person open the case with a passphrase of their own, after a second yes."""
    from privacyaudit.desk import handover
    from privacyaudit.store.keys import check_passphrase

    errors: dict[str, str] = {}
    if request.method == "POST":
        label, words = one_line("label", 40), request.form.get("passphrase", "")[:1000]
        if words != request.form.get("again", ""):
            errors["again"] = _("These two are not the same. Type them again.")
        else:
            try:
                check_passphrase(words)
            except InputError as fault:
                errors["passphrase"] = told(fault)
        if request.form.get("sure") != "yes":
            errors["sure"] = _("Tick this if they may see everything.")
        if not errors:
            try:
                handover.let_in(case, words, label)
            except InputError as fault:
                errors["label"] = told(fault)
            else:
                return go("people.people")
    return _shown(case, errors)


def _shown(case: Case, errors: dict[str, str]) -> Response:
    from privacyaudit.desk import handover

    return page(
        "people.html",
        errors=errors,
        others=handover.second_people(case),
        all_of_it=handover.ALL_OF_IT,
        label=one_line("label", 40),
        back=url("cases.door"),
    )


@part.post("/case/people/out")
@with_case
def out(case: Case) -> Response:
    """Take a second person's passphrase away, after a second yes."""
    from privacyaudit.desk import handover

    if request.form.get("out") != "yes":
        return _shown(case, {"out": _("Tick the box beside the person first.")})
    with suppress(InputError):  # pressed twice: they are out already
        handover.shut_out(case, one_line("key", 40))
    return go("people.people")


@part.route("/case/until", methods=["GET", "POST"])
@with_case
def until(case: Case) -> Response:
    """Choose the day on which the case is due to be removed, also where that day is past (F5)."""
    errors: dict[str, str] = {}
    if request.method == "POST":
        day = day_of(errors)
        if day is not None and day < today():
            errors["day"] = _("Choose today or a later day.")
        elif day is not None:
            case.purge_on_day(day)
            return go("cases.door")
    now = case.purge_on
    return page(
        "until.html",
        errors=errors,
        now=now,
        past=now < today(),
        offer=today() + LATER if now < today() else now,
        form=request.form,
        back=url("cases.door"),
    )
