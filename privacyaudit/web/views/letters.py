"""Letters ready to copy: who to write to, on which law, and when an answer is due."""

from __future__ import annotations

from flask import Blueprint, Response, abort, make_response, request
from flask import url_for as url

from privacyaudit import letters as held
from privacyaudit.desk import letters as desk
from privacyaudit.desk.answers import today
from privacyaudit.web.app import page
from privacyaudit.web.forms import choice, day_of
from privacyaudit.web.guard import visit
from privacyaudit.web.questions import REGIONS
from privacyaudit.words import mark

part = Blueprint("letters", __name__)

FORMS = {
    "due": mark("Only say when an answer is due"),
    "docx": mark("A file for a word processor"),
    "text": mark("A file of plain text"),
    "page": mark("A page to print, with the day"),
}
MEDIA = {
    ".txt": "text/plain; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@part.get("/letters")
def all_of_them() -> Response:
    """List the letters that fit what was seen, then the others for this country."""
    guided = visit().guided
    # By its number: a browser's history keeps an address, so no word stands in it.
    choices = ("all", *REGIONS)
    asked = request.args.get("n", "")[:4]
    known = asked.isascii() and asked.isdigit() and int(asked) < len(choices)
    country = choices[int(asked)] if known else guided.region
    actions = guided.audit.actions if guided.audit is not None else ()
    fitting = held.for_actions(actions, guided.region)
    others = [
        one for one in desk.fitting("" if country == "all" else country) if one not in fitting
    ]
    return page(
        "letters.html",
        fitting=fitting,
        others=others,
        countries=REGIONS,
        country=country,
        back=url("keeping.where"),
    )


@part.route("/letters/<ident>", methods=["GET", "POST"])
def one(ident: str) -> Response:
    """Show one letter to copy, or hand it over as a file; its day says when an answer is due."""
    letter = held.by_id(ident)
    if letter is None:
        abort(404)
    errors: dict[str, str] = {}
    sent = today()
    if request.method == "POST":
        sent = day_of(errors, today()) or today()
        form = choice("kind", FORMS)
        if not errors and form in desk.SUFFIX:
            made = make_response(desk.body(letter, form, sent))
            suffix = desk.SUFFIX[form]
            made.headers["Content-Type"] = MEDIA[suffix]
            made.headers["Content-Disposition"] = f'attachment; filename="letter{suffix}"'
            return made
    return page(
        "letter.html",
        letter=letter,
        errors=errors,
        paragraphs=held.translated(letter),
        sent=sent,
        due=letter.due_by(sent),
        forms=FORMS,
        form=request.form,
        back=url("letters.all_of_them"),
    )
