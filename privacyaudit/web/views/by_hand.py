"""Places and searches to open by hand: made anew, shown on this screen, kept nowhere."""

from __future__ import annotations

from flask import Blueprint, Response
from flask import url_for as url

from privacyaudit.desk import by_hand
from privacyaudit.web.app import house, page
from privacyaudit.web.guard import visit

part = Blueprint("by_hand", __name__)


@part.get("/by-hand")
def links() -> Response:
    """List what only the person can look at, with the links ready."""
    person = visit().guided.person()
    return page(
        "by_hand.html",
        places=tuple(by_hand.pages(person, house().surroundings.sources())),
        searches=tuple(by_hand.searches(person)),
        back=url("keeping.where"),
    )
