"""Something that takes a while: how far it is, a stop button where it can be stopped, its end."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify
from flask import url_for as url

from privacyaudit.desk.jobs import Job
from privacyaudit.web.app import go, page
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import onward

part = Blueprint("working", __name__)

AFTER = {
    "Saving": ("evidence.saved", "evidence.saved"),
    "Stamping": ("stamping.stamped", "evidence.saved"),
    "NewKey": ("cases.door", "waysin.ways"),
    "BackingUp": ("copies.made", "copies.back_up"),
    "Restoring": ("copies.back", "copies.restore"),
    "Training": ("training.made", "training.make"),
    "Usernames": ("usernames.seen", "usernames.ask"),
}
"""Where each job leads after a good end, and where it began."""


def begin(job: Job) -> Response:
    """Begin *job*, and show how far it is."""
    visit().guided.begin(job)
    return go("working.now")


@part.get("/working")
def now() -> Response:
    """Show how far it is; without JavaScript, a link shows it again; then its end."""
    job = visit().guided.job
    if job is None:
        return go("keeping.where")
    if not job.ended:
        return page("working.html", job=job)
    good, began = AFTER[type(job).__name__]
    if job.trouble is None:
        return go(good)
    way = onward(job.trouble)
    return page(
        "trouble.html", 422, says=job.trouble.says, next_step=way.words, way=way, back=url(began)
    )


@part.get("/working/state")
def state() -> Response:
    """Tell the page how far it is."""
    job = visit().guided.job
    far: dict[str, object] = {"ended": True, "done": 0, "total": 1, "says": ""}
    if job is not None:
        far = {"ended": job.ended, "done": job.done, "total": job.total, "says": job.says()}
    answer: Response = jsonify(far)
    return answer


@part.post("/working/stop")
def stop() -> Response:
    """Stop what can be stopped."""
    job = visit().guided.job
    if job is not None:
        job.stop()
        job.wait(1.5)
    return go("working.now")
