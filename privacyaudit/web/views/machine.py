"""What this computer can do, and which keys are set; sends nothing."""

from __future__ import annotations

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.desk import doctor
from privacyaudit.web.app import house, page
from privacyaudit.words import mark

part = Blueprint("machine", __name__)

PARTS = {
    "case": mark("Keeping a case"),
    "files": mark("Reading photos and PDF files"),
    "web": mark("These pages"),
    "capture": mark("Taking a picture of a page"),
    "pdf": mark("Making a PDF without a browser"),
}
"""What each optional part is for."""


@part.route("/computer", methods=["GET", "POST"])
def doctor_says() -> Response:
    """Show what is installed here; when asked, try whether a page can be read."""
    absent = doctor.missing()
    return page(
        "computer.html",
        reader=doctor.reader_works() if request.method == "POST" else None,
        browser=doctor.browser(),
        parts=[(words, not absent[extra]) for extra, words in PARTS.items()],
        back=url("keeping.where"),
    )


@part.get("/keys")
def keys() -> Response:
    """Show which keys of services are set, what each adds, and where one is had; never a key."""
    around = house().surroundings
    names = [source.key for source in around.sources() if source.key]
    return page("keys.html", keys=around.keys.said(names), back=url("keeping.where"))
