"""The look itself: how far it is, a stop button, and what to do with half of it (D3)."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request
from flask import url_for as url

from privacyaudit.web.app import go, page
from privacyaudit.web.forms import pressed
from privacyaudit.web.guard import visit
from privacyaudit.words import _, ngettext

part = Blueprint("looking", __name__)


def _how_far() -> dict[str, object]:
    look = visit().guided.look
    if look is None:
        return {"ended": True, "done": 0, "total": 1, "says": ""}
    seen = look.progress
    done, total = (seen.done, max(seen.total, seen.done, 1)) if seen else (0, 1)
    one, many = "{done} of {total} question asked.", "{done} of {total} questions asked."
    says = ngettext(one, many, total).format(done=done, total=total)
    if seen is None:
        says = _("Getting ready.")
    if look.stopping:
        says = _("Stopping. It ends when the last answer is in.")
    return {
        "ended": look.ended,
        "done": done,
        "total": total,
        "says": says,
        "now": seen.label if seen else "",
    }


@part.get("/look")
def now() -> Response:
    """Show how far it is; without JavaScript, a link shows it again."""
    guided = visit().guided
    if guided.look is None:
        return go("planning.plan")
    if guided.look.ended:
        return go("looking.ended")
    return page("look.html", far=_how_far())


@part.get("/look/state")
def state() -> Response:
    """Tell the page how far it is: counts and the name of a source."""
    answer: Response = jsonify(_how_far())
    return answer


@part.post("/look/stop")
def stop() -> Response:
    """Stop: what was not asked by then is 'not checked'."""
    look = visit().guided.look
    if look is not None:
        look.stop()
        look.wait(1.5)
    return go("looking.now")


@part.route("/look/end", methods=["GET", "POST"])
def ended() -> Response:
    """Take what was found; after a stop, only if the person says so (D3)."""
    guided = visit().guided
    look = guided.look
    if look is None or not look.ended:
        return go("looking.now")
    if look.audit is None:
        if guided.before is not None:
            guided.drop_look()
        return page("trouble.html", 422, says=look.trouble, next_step="", back=url("planning.plan"))
    if guided.audit is None:
        if request.method != "POST":
            return page("stopped.html", count=len(look.audit.exposures))
        if pressed() == "drop":
            guided.drop_look()
            return go("planning.plan" if guided.audit is None else "notes.all_of_it")
        guided.finish(look.audit)
    to = "yours.ask" if guided.open_questions() else "notes.all_of_it"
    return go(to)
