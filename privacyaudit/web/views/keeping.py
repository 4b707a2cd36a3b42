"""Where you are, printing, and keeping or wiping what is here."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import get_args

from flask import Blueprint, Response, abort, make_response, render_template, request
from flask import url_for as url
from markupsafe import Markup

from privacyaudit import report
from privacyaudit.agreements import check_sign_off
from privacyaudit.desk import records
from privacyaudit.desk.report import name_for
from privacyaudit.details import as_toml
from privacyaudit.errors import ConsentError, PrivacyAuditError
from privacyaudit.model import Audit
from privacyaudit.report import Which
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import choice
from privacyaudit.web.guard import CSP, visit
from privacyaudit.web.onward import onward
from privacyaudit.web.views.notes import with_audit
from privacyaudit.words import _, mark

part = Blueprint("keeping", __name__)

SETS = {
    "me": (mark("For me"), mark("The least detail. It names no address of a page.")),
    "helper": (mark("For my helper"), mark("With full web addresses, times and what was sent.")),
    "police": (
        mark("For the police or a solicitor"),
        mark("The record alone, without advice. It is a guide, not proof."),
    ),
}
KINDS = {
    "html": (".html", "text/html", mark("A page to open in a browser")),
    "txt": (".txt", "text/plain", mark("Plain text")),
    "pdf": (".pdf", "application/pdf", mark("A PDF, ready to print")),
    "csv": (".csv", "text/csv", mark("A table")),
    "json": (".json", "application/json", mark("The helper's print for a program")),
    "record": (
        ".record.json",
        "application/json",
        mark("A record, from which these pages can print again later"),
    ),
}
_SKIP = re.compile(r'<a class="skip"[^>]*>[^<]*</a>')
_STYLE = re.compile(r"'(sha256-[A-Za-z0-9+/=]+)'")


@part.get("/desk")
def where() -> Response:
    """Show where the person is, and what they can do next."""
    return page("where.html")


@part.get("/print")
@with_audit
def printing() -> Response:
    """Give the advice before printing, and the three sets (rules I1, I3)."""
    return page("print.html", sets=SETS, kinds=_kinds(), back=url("notes.all_of_it"))


def _kinds() -> dict[str, tuple[str, str, str]]:
    """Return what can be saved; a case keeps its looks itself, so no record leaves it."""
    from privacyaudit.web.views.cases import opened

    return {name: kind for name, kind in KINDS.items() if name != "record" or opened() is None}


@part.get("/sheet/<which>")
@with_audit
def sheet(which: str) -> Response:
    """Show one set as it prints, with a bar on top that does not print."""
    if which not in get_args(Which):
        abort(404)
    large = request.args.get("large") == "yes"
    try:
        audit = _signed(which)
    except ConsentError as fault:
        return _not_signed(fault)
    body = report.html(audit, which, large=large)  # type: ignore[arg-type]
    return with_bar(body, url("keeping.printing"))


def with_bar(body: str, back: str) -> Response:
    """Add our bar to a whole page of its own; its policy moves from the page to the header."""
    policy = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', body)
    style = _STYLE.search(policy[1]) if policy else None
    assert policy is not None, "a report states its own policy"
    assert style is not None, "a report has one style of its own"
    # Leaving fast comes first for the keyboard too, so the page's own skip link moves into the bar.
    skip = _SKIP.search(body)
    body = _SKIP.sub("", body, count=1)
    link = Markup(skip[0]) if skip else ""  # noqa: S704 - of our own report
    bar = render_template("bar.html", visit=visit(), back=back, skip=link)
    body = body.replace(policy[0], render_template("bar_head.html"), 1)
    body = re.sub(r"<body[^>]*>", lambda found: found[0] + bar, body, count=1)
    answer = make_response(body)
    answer.headers["Content-Security-Policy"] = CSP.replace(
        "style-src 'self'", f"style-src 'self' '{style[1]}'"
    )
    return answer


@part.post("/save")
@with_audit
def save() -> Response:
    """Hand one set over as a file with a neutral name, because the person asked (F1, F2)."""
    which = choice("which", SETS) or "me"
    kind = choice("kind", _kinds()) or "html"
    suffix, media, _words = KINDS[kind]
    try:
        # A table or a record holds whole addresses, whichever print was chosen.
        whole = which == "me" and kind in ("csv", "json", "record")
        audit = _signed("helper" if whole else which)
    except ConsentError as fault:
        return _not_signed(fault)
    name = name_for(audit, suffix)
    large = request.form.get("large") == "yes"
    if kind == "pdf":
        return _pdf(audit, which, name, large)
    if kind == "record":
        return _file(records.written(audit), name, media)
    if kind == "html":
        body = report.html(audit, which, large=large)  # type: ignore[arg-type]
        return _file(body.encode(), name, f"{media}; charset=utf-8")
    make: Callable[..., str] = getattr(report, {"txt": "text"}.get(kind, kind))
    body = make(audit, which) if kind == "txt" else make(audit)
    # The mark at its start lets a spreadsheet read a table's letters rightly.
    start = b"\xef\xbb\xbf" if kind == "csv" else b""
    return _file(start + body.encode(), name, f"{media}; charset=utf-8")


def _signed(which: str) -> Audit:
    """
    Return the audit as it may be printed; in a case, the client says what goes in (J5).

    :raises ConsentError: the client has not said yes to this print.
    """
    from privacyaudit.desk import sharing
    from privacyaudit.web.views.cases import opened

    guided, audit = visit().guided, _audit()
    case = opened()
    if case is None:
        return audit
    if not guided.for_no_case:
        guided.keep_in_case()  # the answers given since then count in the print too
        return sharing.for_print(case, _audit().id, which)
    check_sign_off(audit, which, ())
    return audit


def _not_signed(fault: ConsentError) -> Response:
    way = onward(fault)
    return page("not_signed.html", 403, says=fault.says, way=way, back=url("keeping.printing"))


def _pdf(audit: Audit, which: str, name: str, large: bool) -> Response:
    try:
        body = report.pdf(audit, which, large=large)  # type: ignore[arg-type]
    except PrivacyAuditError:
        return page(
            "trouble.html",
            422,
            says=_("We cannot make a PDF on this computer."),
            next_step=_("Open the page to print. In the print window, choose 'Save as PDF'."),
            back=url("keeping.printing"),
        )
    return _file(body, name, "application/pdf")


def _file(body: bytes, name: str, media: str) -> Response:
    answer = make_response(body)
    answer.headers["Content-Type"] = media
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@part.get("/keep")
def keep() -> Response:
    """Keep or wipe: what stays here, what does not, and what nobody can promise (F6)."""
    return page("keep.html", back=url("keeping.where"))


@part.post("/keep/details")
def details() -> Response:
    """Hand over the details as a file, to use again: the most private file there is (F8)."""
    guided = visit().guided
    if guided.consent is None:
        return go("agreeing.agree")
    body = as_toml(guided.person_on_disk(), guided.consent)
    return _file(body.encode(), "mine.toml", "application/toml; charset=utf-8")


@part.post("/again")
def again() -> Response:
    """Look again with changed answers: nothing that was told is lost."""
    return go("about.listed")


def _audit() -> Audit:
    audit = visit().guided.audit
    assert audit is not None
    return audit
