"""'Is this you?': what only the person can say; nothing is sent."""

from __future__ import annotations

from flask import Blueprint, Response, request

from privacyaudit.desk.look import Look
from privacyaudit.engine import agree
from privacyaudit.report.cards import notice_words
from privacyaudit.web.app import go, house, page
from privacyaudit.web.forms import choice, one_line
from privacyaudit.web.guard import visit
from privacyaudit.words import _, mark

part = Blueprint("yours", __name__)

ANSWERS = {
    "mine": mark("Yes, it is mine"),
    "old": mark("Yes, an old one of mine"),
    "not mine": mark("No, it is not mine"),
    "posing as me": mark("No, someone pretends to be me"),
    "unsure": mark("I do not know"),
}

CLOSER = {"yes": mark("Yes, read these pages"), "no": mark("No, leave it at that")}


@part.route("/yours", methods=["GET", "POST"])
def ask() -> Response:
    """Ask about one thing that was seen; a question can be left open."""
    guided = visit().guided
    if guided.audit is None:
        return go("planning.plan")
    errors: dict[str, str] = {}
    if request.method == "POST":
        given = choice("answer", ANSWERS)
        if given:
            guided.answer(one_line("question", 60), given)
            return go("yours.ask")
        errors["answer"] = _("Choose one answer. 'I do not know' is fine.")
    left = guided.open_questions()
    if not left:
        return go("notes.all_of_it" if guided.closer() is None else "yours.closer")
    total = len(guided.audit.questions)
    return page(
        "yours.html",
        errors=errors,
        question=left[0],
        number=total - len(left) + 1,
        total=total,
        options=ANSWERS,
        place=left[0].place,
    )


@part.post("/yours/again")
def again() -> Response:
    """Put the questions again, so that an answer can be changed."""
    visit().guided.ask_again()
    return go("yours.ask")


@part.route("/closer", methods=["GET", "POST"])
def closer() -> Response:
    """Offer to read the pages of accounts that are theirs: a plan of its own, a yes of its own."""
    guided = visit().guided
    made = guided.closer()
    if made is None or guided.look is None or guided.consent is None:
        return go("looking.now" if guided.running else "notes.all_of_it")
    errors: dict[str, str] = {}
    if request.method == "POST":
        given = choice("answer", CLOSER)
        if given == "yes":
            agreed = agree(made, guided.consent, {line.source for line in made.lines})
            key = guided.case.key if guided.case else None
            onto = guided.look.audit
            around = house().surroundings
            guided.start_closer(
                Look(agreed, around, {}, key, guided.finish, onto, later=guided.later)
            )
            return go("looking.now")
        if given == "no":
            guided.asked.add("closer")
            return go("notes.all_of_it")
        errors["answer"] = _("Choose yes or no. Nothing was sent.")
    return page(
        "closer.html",
        errors=errors,
        options=CLOSER,
        lines=made.lines,
        pages=made.person.pages,
        noticed=notice_words,
    )
