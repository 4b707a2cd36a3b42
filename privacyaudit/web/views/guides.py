"""Guides to read and print: for a person alone, for an advocate, and a training case."""

from __future__ import annotations

from flask import Blueprint, Response, abort
from flask import url_for as url

from privacyaudit.web.app import page
from privacyaudit.words import mark

part = Blueprint("guides", __name__)

GUIDES = {
    "1": ("guides/alone.html", mark("If you do this alone")),
    "2": ("guides/advocate.html", mark("For an advocate: before, during and after")),
    "3": ("guides/training.html", mark("A training case with made-up people")),
}


@part.get("/guides")
def all_of_them() -> Response:
    """List the guides."""
    return page("guides.html", guides=GUIDES, back=url("keeping.where"))


@part.get("/guides/<number>")
def one(number: str) -> Response:
    """Show one guide; it prints on its own."""
    if number not in GUIDES:
        abort(404)
    return page(GUIDES[number][0], back=url("guides.all_of_them"))
