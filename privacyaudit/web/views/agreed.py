"""What was agreed in a case: each yes, until when, and taking the last one back (rule D1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, Response
from flask import url_for as url

from privacyaudit.desk.answers import today
from privacyaudit.web.app import go, page
from privacyaudit.web.guard import visit
from privacyaudit.web.views.agreeing import SEEN_BY
from privacyaudit.web.views.cases import with_case

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("agreed", __name__)


@part.get("/case/yes")
@with_case
def every(case: Case) -> Response:
    """List each yes in the case, the newest first."""
    from privacyaudit.desk import case as cases

    given = tuple(reversed(cases.consents(case)))
    return page(
        "agreed.html",
        given=given,
        stands=bool(given) and given[0].expires >= today(),
        seen_by=SEEN_BY,
        back=url("cases.door"),
    )


@part.post("/case/yes/back")
@with_case
def take_back(case: Case) -> Response:
    """Take the yes back: no look starts from now on, until there is a new one."""
    from privacyaudit.desk import case as cases

    given = cases.consents(case)
    if given and given[-1].expires >= today():  # pressed twice: it is taken back already
        cases.withdraw(case, today())
    guided = visit().guided
    guided.consent = None
    if guided.running and guided.look is not None:
        guided.look.stop()
    return go("agreed.every")
