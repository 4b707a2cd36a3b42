"""Letters ready to copy: who to write to, on which law, and when an answer is due."""

from __future__ import annotations

from flask import Blueprint, Response, abort
from flask import url_for as url

from privacyaudit import letters as held
from privacyaudit.desk.answers import today
from privacyaudit.web.app import page
from privacyaudit.web.guard import visit

part = Blueprint("letters", __name__)


@part.get("/letters")
def all_of_them() -> Response:
    """List the letters that fit what was seen, then the others for this country."""
    guided = visit().guided
    actions = guided.audit.actions if guided.audit is not None else ()
    fitting = held.for_actions(actions, guided.region)
    others = [one for one in held.for_region(guided.region) if one not in fitting]
    return page("letters.html", fitting=fitting, others=others, back=url("keeping.where"))


@part.get("/letters/<ident>")
def one(ident: str) -> Response:
    """Show one letter to copy by hand or as text."""
    letter = held.by_id(ident)
    if letter is None:
        abort(404)
    return page(
        "letter.html",
        letter=letter,
        paragraphs=held.translated(letter),
        due=letter.due_by(today()),
        back=url("letters.all_of_them"),
    )
