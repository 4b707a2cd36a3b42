"""The way out: this connection, Tor, or another proxy; nothing is sent from here."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.errors import InputError
from privacyaudit.web.app import go, house, page
from privacyaudit.web.forms import choice, one_line
from privacyaudit.web.onward import told
from privacyaudit.words import _, mark

part = Blueprint("route", __name__)

WAYS = {
    "straight": mark("Straight, over this connection"),
    "tor": mark("Through Tor, which must be running on this computer"),
    "proxy": mark("Through a proxy that a helper set up"),
}


@part.route("/way-out", methods=["GET", "POST"])
def choose() -> Response:
    """Choose how every question leaves this computer; none then goes another way."""
    from privacyaudit.fetch.socks import through

    home = house()
    around = home.surroundings
    errors: dict[str, str] = {}
    if request.method == "POST":
        way, proxy = choice("way", WAYS), one_line("proxy", 200)
        if not way:
            errors["way"] = _("Choose one way.")
        if way == "proxy":
            try:
                through(proxy)
            except InputError as fault:
                errors["proxy"] = told(fault)
        if not errors:
            home.surroundings = replace(
                around, tor=way == "tor", proxy=proxy if way == "proxy" else ""
            )
            return go("planning.plan")
    now = "tor" if around.tor else "proxy" if around.proxy else "straight"
    return page(
        "route.html",
        errors=errors,
        options=WAYS,
        now=choice("way", WAYS) or now,
        proxy=one_line("proxy", 200) or around.proxy,
        back=url("planning.plan"),
    )
