"""What we know: of each site, and of each place where we look; sends nothing."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, Response, abort
from flask import url_for as url

from privacyaudit import plugins, services, support
from privacyaudit.desk import explaining
from privacyaudit.desk.answers import today
from privacyaudit.report.cards import notice_words
from privacyaudit.web.app import page

part = Blueprint("book", __name__)


@part.get("/sites")
def sites() -> Response:
    """List every site we know something of, by its first letter."""
    letters: dict[str, list[services.Service]] = {}
    for one in sorted(services.services().all, key=lambda one: one.name.casefold()):
        first = one.name[:1].upper()
        letters.setdefault(first if first.isalpha() else "0-9", []).append(one)
    return page("sites.html", letters=letters, back=url("keeping.where"))


@part.get("/sites/<ident>")
def site(ident: str) -> Response:
    """Show what we know of one site, and when it was checked."""
    one = services.by_id(ident)
    if one is None:
        abort(404)
    old = one.id in {stale.id for stale in services.stale(today())}
    return page(
        "site.html", one=one, old=old, noticed=notice_words(one.could_notice),
        back=url("book.sites"),
    )  # fmt: skip


@part.get("/places")
def places() -> Response:
    """List every place where we can look, and how."""
    return page(
        "places.html",
        sources=sorted(plugins.sources(), key=lambda one: one.label.casefold()),
        way=explaining.way,
        detectors=plugins.detectors(),
        rules=plugins.rules(),
        back=url("keeping.where"),
    )


@part.get("/places/<ident>")
def place(ident: str) -> Response:
    """Explain one check: what it does, what it shares, and why it matters."""
    found = explaining.named(ident)
    if found is None:
        abort(404)
    source = found if isinstance(found, plugins.Source) else None
    return page(
        "place.html",
        title=source.label if source else getattr(found, "title", ""),
        source=source,
        whom=explaining.whom(source) if source else "",
        caveats=tuple(explaining.caveats(source)) if source else (),
        noticed=notice_words(source.could_notice) if source else "",
        guidance=getattr(found, "guidance", None),
        back=url("book.places"),
    )


@part.get("/old")
def old() -> Response:
    """List what was checked too long ago, so that an advocate can take care."""
    records: list[tuple[str, date, str]] = [
        (one.name, one.checked, url("book.site", ident=one.id)) for one in services.stale(today())
    ]
    lines = [(one.name, one.checked, "") for one in support.stale(today())]
    return page("old.html", rows=records + lines, back=url("book.sites"))
