"""What was seen, what to do and in which order, and what was not looked at."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from contextlib import suppress
from functools import wraps

from flask import Blueprint, Response, abort, request
from flask import url_for as url

from privacyaudit import letters
from privacyaudit.desk.answers import today
from privacyaudit.errors import InputError
from privacyaudit.model import Action, Audit
from privacyaudit.recordfirst import SAYS, steps_open
from privacyaudit.report import contents
from privacyaudit.report.cards import Card
from privacyaudit.report.contents import Notes
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import choice, one_line
from privacyaudit.web.guard import visit
from privacyaudit.words import _, mark

part = Blueprint("notes", __name__)

SHOWN = 12
"""Steps shown of each group before a link to the rest."""

SAVED = {said.value: words for said, words in SAYS.items()}
DONE = {
    "": mark("Not yet"),
    "asked": mark("I have asked for it"),
    "done": mark("I have done it"),
    "gone": mark("I looked again, and it is gone"),
    "leave": mark("I choose to leave this as it is"),
}
TALKED = {way: words for way, words in DONE.items() if way not in ("asked", "gone")}
"""The same for a card that is about no page: nobody to write to, and nothing to be gone."""


def told() -> Notes:
    """Return the notes of the visit's audit, worked out once for each answer."""
    guided = visit().guided
    audit = guided.audit
    assert audit is not None
    held = guided.notes
    if not isinstance(held, Notes) or held.audit is not audit:
        held = contents.notes(audit, "me")
        guided.notes = held
    return held


def key_of(action: str) -> str:
    """Return the opaque id of an action, the same for as long as the visit lasts."""
    return hmac.new(visit().form.encode(), action.encode(), hashlib.sha256).hexdigest()[:16]


def with_audit(view: Callable[..., Response]) -> Callable[..., Response]:
    """Send the person to where they are, while there is nothing to show yet."""

    @wraps(view)
    def shown(**values: object) -> Response:
        if visit().guided.audit is None:
            return go("looking.now")
        return view(**values)

    return shown


@part.get("/notes")
@with_audit
def all_of_it() -> Response:
    """Show what to do first, next, and when you can."""
    notes = told()
    cards = {card.action.id: card for one in notes.parts for card in (*one.cards, *one.rows)}
    return page(
        "notes.html",
        notes=notes,
        count=len(notes.audit.exposures),
        most=SHOWN,
        all=request.args.get("all", ""),
        keys={ident: key_of(ident) for ident in cards},
        done=DONE,
        open=len(visit().guided.open_questions()),
    )


@part.get("/notes/rest")
@with_audit
def rest() -> Response:
    """Show what was not seen, what was not checked, and why (rule H7)."""
    return page("rest.html", notes=told(), back=url("notes.all_of_it"))


@part.get("/notes/sent")
@with_audit
def sent() -> Response:
    """Show what was sent to whom."""
    return page(
        "sent.html", rows=contents.notes(_audit(), "helper").sent, back=url("notes.all_of_it")
    )


def _audit() -> Audit:
    audit = visit().guided.audit
    assert audit is not None
    return audit


@part.route("/step/<key>", methods=["GET", "POST"])
@with_audit
def step(key: str) -> Response:
    """Show one action: evidence first, could they notice, steps, done or leave it."""
    guided = visit().guided
    notes = told()
    card = _card(notes, key)
    note = guided.mark(card.action.id)
    ways = DONE if card.action.shows else TALKED
    errors: dict[str, str] = {}
    if request.method == "POST":
        if "saved" in request.form:
            note.saved = choice("saved", SAVED)
        if "done" in request.form:
            before, note.done, note.on = note.done, choice("done", ways), today()
            _write_down(card.action, before, note.done)
            if note.done == "asked" and note.done != before and guided.case is not None:
                return go("desk.asked", step=key, _anchor="1")
            return go("notes.all_of_it")
        if note.saved:
            return go("notes.step", key=key, _anchor="1")
        errors["saved"] = _("Choose one of these. All three open the steps.")
    return page(
        "step.html",
        errors=errors,
        letters=letters.for_actions((card.action,), guided.region),
        card=card,
        action=card.action,
        leaks=notes.leaks,
        numbered=_in_a_folder(notes, card),
        key=key,
        note=note,
        saved=SAVED,
        done=ways,
        hold=not steps_open(card.action, note.saved),
        back=url("notes.all_of_it"),
    )


def _in_a_folder(notes: Notes, card: Card) -> bool:
    """Return whether what *card* is about was seen in a file that is told by its number."""
    about = (one for one in notes.audit.exposures if one.key in card.action.exposures)
    return any(finding.files for one in about for finding in one.findings)


def _write_down(action: Action, before: str, now: str) -> None:
    """In a case, write down that a thing is left as it is, or no longer is."""
    from privacyaudit.desk import case as cases
    from privacyaudit.web.views.cases import opened

    case, audit = opened(), visit().guided.audit
    left = action.shows and {before, now} & {"leave"} and before != now
    if not left or case is None or audit is None or not audit.comparable:
        return
    visit().guided.keep_in_case()
    with suppress(InputError):  # an older look is open: what stands in the newest one counts
        cases.leave(case, action.exposures, one_line("why", 200), before == "leave", today())


def step_of(key: str) -> Action:
    """Return the step that has this opaque id; 404 where there is none."""
    return _card(told(), key).action


def _card(notes: Notes, key: str) -> Card:
    cards = (card for one in notes.parts for card in (*one.cards, *one.rows))
    found = next((c for c in cards if hmac.compare_digest(key_of(c.action.id), key)), None)
    return found if found is not None else abort(404)
