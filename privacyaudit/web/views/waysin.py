"""The ways into a case: a new passphrase, a new code, and the key itself changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.web.app import go, page
from privacyaudit.web.forms import passphrase_twice
from privacyaudit.web.guard import visit
from privacyaudit.web.views.cases import with_case
from privacyaudit.web.views.working import begin
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("waysin", __name__)


def _shown(errors: dict[str, str], changed: bool = False) -> Response:
    from privacyaudit.desk import handover

    case = visit().guided.case
    return page(
        "ways.html",
        errors=errors,
        changed=changed,
        others=handover.second_people(case) if case is not None else (),
        back=url("cases.door"),
    )


@part.get("/case/keys")
@with_case
def ways(case: Case) -> Response:
    """Show what can be changed about who gets in, and how."""
    return _shown({}, changed=request.args.get("changed") == "yes")


@part.post("/case/keys/passphrase")
@with_case
def passphrase(case: Case) -> Response:
    """Choose a new passphrase, such as after the old one was forgotten."""
    from privacyaudit.store import waysin

    errors: dict[str, str] = {}
    words = passphrase_twice(errors, "new", "again")
    if errors:
        return _shown(errors)
    waysin.set_passphrase(case, words)
    return go("waysin.ways", changed="yes")


@part.post("/case/keys/code")
@with_case
def code(case: Case) -> Response:
    """Make a new code for paper; the one before opens nothing any more."""
    from privacyaudit.store import waysin

    if request.form.get("renew") != "yes":
        return _shown({"renew": _("Tick this if the old paper may stop working.")})
    visit().guided.new_code = waysin.new_recovery_code(case)
    return go("cases.door")


@part.post("/case/keys/change")
@with_case
def change(case: Case) -> Response:
    """Change the key itself: every other way in ends, also for whoever kept the old one."""
    from privacyaudit.desk.sealing import NewKey

    errors: dict[str, str] = {}
    words = passphrase_twice(errors, "key_words", "key_again")
    if request.form.get("sure") != "yes":
        errors["sure"] = _("Tick this if every other way in may end.")
    if errors:
        return _shown(errors)
    guided = visit().guided

    def shown(new: str) -> None:
        if guided.case is case:
            guided.new_code = new

    return begin(NewKey(case, words, shown))
