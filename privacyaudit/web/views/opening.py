"""Coming in, leaving fast, and coming back: the first page and the last."""

from __future__ import annotations

from importlib.resources import files

from flask import Blueprint, Response, abort, make_response, render_template, request
from flask import url_for as url

from privacyaudit.support import Reader, for_reader
from privacyaudit.web.app import bare, go, house, page
from privacyaudit.web.forms import one_line, pressed
from privacyaudit.web.gate import START
from privacyaudit.web.guard import visit
from privacyaudit.words import _

part = Blueprint("opening", __name__)

ASSETS = {"page.css": "text/css", "bar.css": "text/css", "page.js": "text/javascript"}
SHORTEST = 4
"""Characters of a word to come back with."""


@part.get(START)
def open() -> Response:  # noqa: A001 - the name of the page
    """Let the person in, once; nothing else on this machine knows the token."""
    gate = house().gate
    if gate.known(request.cookies.get(gate.cookie_name, "")) is not None:
        return make_response(render_template("open.html"))
    new = gate.open(request.args.get("t", ""))
    if new is None:
        abort(401)
    # A whole page, and not a redirect: a browser would call a redirect from the
    # start page cross-site, and leave a strict cookie behind.
    answer = make_response(render_template("open.html"))
    answer.set_cookie(gate.cookie_name, new.cookie, httponly=True, samesite="Strict", path="/")
    return answer


@part.get("/s/<name>")
def asset(name: str) -> Response:
    """Give one of the files of ours that every page uses."""
    if name not in ASSETS:
        abort(404)
    body = (files("privacyaudit.web") / "static" / name).read_bytes()
    answer = make_response(body)
    answer.headers["Content-Type"] = f"{ASSETS[name]}; charset=utf-8"
    return answer


@part.get("/")
def first() -> Response:
    """Say what matters most before anything else (rules A1, G2)."""
    return page("first.html")


@part.route("/ready", methods=["GET", "POST"])
def ready() -> Response:
    """Explain how to leave fast, before it is needed (rule G2)."""
    here = visit()
    errors: dict[str, str] = {}
    if request.method == "POST":
        word = one_line("word", 200)
        if word and len(word) < SHORTEST:
            errors["word"] = _("Give a word with at least 4 letters, or leave it empty.")
        else:
            if word or pressed() == "remove":
                here.choose_word(word)
            here.hide_exit = request.form.get("hide") == "yes"
            return go("safety.who")
    return page("ready.html", errors=errors, back=url("opening.first"))


@part.get("/help")
def help() -> Response:  # noqa: A001 - the name of the page
    """Say who can help."""
    region = visit().guided.region
    return page("help.html", helpers=for_reader(region or "GB", Reader.PERSON))


@part.post("/away")
def leave() -> Response:
    """Hide everything at once, and go to a neutral page (rule G1)."""
    house().gate.leave(visit())
    return _gone()


@part.post("/wipe")
def wipe() -> Response:
    """Forget everything and close, because the person said so."""
    house().gate.wipe()
    answer = bare("wiped.html")
    answer.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return answer


def _gone() -> Response:
    answer = bare("away.html")
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    return answer


@part.get("/back")
def locked() -> Response:
    """Ask for the word to come back with; shows nothing else."""
    if not visit().locked:
        return go("opening.first")
    return page("locked.html")


@part.post("/back")
def unlock() -> Response:
    """Open again with the right word."""
    here = visit()
    if house().gate.unlock(here, one_line("word", 200)):
        return go("keeping.where")
    if house().gate.closed:
        return bare("closed.html", 401)
    return page("locked.html", errors={"word": _("That is not the word. Try again.")})
