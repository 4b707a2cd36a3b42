"""Where to look: pages the person lists, files they hand over, and what is never opened."""

from __future__ import annotations

from pathlib import Path

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.desk.answers import ident
from privacyaudit.desk.given import Given
from privacyaudit.errors import InputError
from privacyaudit.model import Answer
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import choice, one_line, place, pressed
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import told
from privacyaudit.web.questions import YES_NO
from privacyaudit.words import _

part = Blueprint("places", __name__)


@part.route("/pages", methods=["GET", "POST"])
def pages() -> Response:
    """Ask for the addresses of pages to read as a stranger would."""
    guided = visit().guided
    errors: dict[str, str] = {}
    if request.method == "POST":
        address = one_line("address", 3000)
        if pressed() == "forget":
            guided.remove(one_line("key", 40))
            return go("places.pages")
        if pressed() != "more" and not address:
            return go("places.files")
        try:
            other = Answer(choice("other", YES_NO) or "unsure")
            guided.add_page(address, one_line("label", 80), other)
        except InputError as fault:
            errors["address"] = fault.says
        else:
            onward = "places.pages" if pressed() == "more" else "places.files"
            return go(onward)
    return page(
        "pages.html", errors=errors, options=YES_NO, form=request.form, back=url("about.listed")
    )


@part.route("/files", methods=["GET", "POST"])
def files() -> Response:
    """Ask for files: dropped in, or by where they lie on this machine."""
    guided = visit().guided
    errors: dict[str, str] = {}
    if request.method == "POST":
        if pressed() == "forget":
            guided.remove(one_line("key", 40))
            return go("places.files")
        sent = [one for one in request.files.getlist("files") if one.filename]
        for one in sent:
            try:
                guided.give(one.filename or "", one.read())
            except InputError as fault:
                errors["files"] = told(fault)
        if one_line("path", 1000):
            path = place("path")
            if path.is_absolute() and path.exists():
                guided.files[ident()] = str(path)
            else:
                errors["path"] = _("There is no file or folder there. Check how it is written.")
        if not errors:
            onward = "places.files" if pressed() == "more" else "places.avoid"
            return go(onward)
    held = {
        key: one.name if isinstance(one, Given) else Path(one).name
        for key, one in guided.files.items()
    }
    return page("files.html", errors=errors, held=held, back=url("places.pages"))


@part.route("/never", methods=["GET", "POST"])
def avoid() -> Response:
    """Ask for pages of the other person, which are never opened (B3)."""
    guided = visit().guided
    errors: dict[str, str] = {}
    if request.method == "POST":
        if pressed() == "forget":
            guided.remove(one_line("key", 40))
            return go("places.avoid")
        address = one_line("address", 3000)
        if not address and pressed() != "more":
            return go("planning.plan")
        try:
            guided.add_avoid(address)
        except InputError as fault:
            errors["address"] = fault.says
        else:
            onward = "places.avoid" if pressed() == "more" else "planning.plan"
            return go(onward)
    return page("avoid.html", errors=errors, form=request.form, back=url("places.files"))
