"""
What every request must show, and what every answer carries.

The host and the origin are compared as whole strings with the one we serve:
no pattern, so no pattern to get wrong. See :mod:`privacyaudit.web.gate`.
"""

from __future__ import annotations

import hmac
import io
from typing import IO

from flask import Flask, Request, Response, abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from privacyaudit.web.gate import Gate, Visit

UPLOAD = 48 * 1024 * 1024
"""Bytes that one form may send at most."""

CSP = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
    "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "Cache-Control": "no-store, max-age=0",
    "Pragma": "no-cache",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), clipboard-read=()",
    "X-Robots-Tag": "noindex",
    "X-DNS-Prefetch-Control": "off",
}
"""On every answer. The referrer is kept to our own pages, and not dropped
altogether, because a browser would then send no origin with a form."""

OPEN = "opening.open"
QUIET = frozenset({"looking.state", "working.state"})
"""Asked by the page itself and not by the person: no sign that they are there."""
WHILE_LOCKED = frozenset({"opening.locked", "opening.unlock", "opening.leave", "opening.asset"})


class MemoryRequest(Request):
    """A request whose uploads stay in memory: nothing is spooled to a disk (rule F1)."""

    max_content_length = UPLOAD
    max_form_parts = 2_000
    max_form_memory_size = 2_000_000

    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        return io.BytesIO()


class Misdirected(HTTPException):
    """The request names a host that is not ours, as a rebound name would."""

    code = 421
    description = "Misdirected"


def visit() -> Visit:
    """Return the visit of the person who asks."""
    found: Visit = g.visit
    return found


def guard(app: Flask, gate: Gate) -> None:
    """Put *gate* before every page of *app*."""
    app.request_class = MemoryRequest

    @app.before_request
    def check() -> ResponseReturnValue | None:
        """Refuse whatever does not come from our own pages in the person's own browser."""
        g.visit = None
        if request.headers.get("Host") != gate.host:
            raise Misdirected
        opening = request.endpoint == OPEN and request.method in ("GET", "HEAD")
        _from_here(gate, opening)
        gate.look_at_the_clock()
        if opening:
            return None
        known = gate.known(request.cookies.get(gate.cookie_name, ""))
        if known is None:
            abort(401)
        g.visit = known
        if request.method not in ("GET", "HEAD"):
            given = request.form.get("form", "")
            if not hmac.compare_digest(given.encode(), known.form.encode()):
                abort(403)
        if known.locked and request.endpoint not in WHILE_LOCKED:
            return redirect(url_for("opening.locked"), 303)
        if request.endpoint not in QUIET and not known.locked:
            gate.touch(known)
        return None

    @app.after_request
    def dress(response: Response) -> Response:
        """Put the headers on that keep a page from being kept, framed or misread."""
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response


def _from_here(gate: Gate, opening: bool) -> None:
    if request.method not in ("GET", "HEAD", "POST"):
        abort(405)
    origin = request.headers.get("Origin")
    if origin is not None and origin != gate.origin:
        abort(403)
    if request.method == "POST" and origin is None:
        abort(403)
    site = request.headers.get("Sec-Fetch-Site")
    if site in (None, "same-origin", "none"):
        return
    # The start page is a file on this machine, so a browser calls it cross-site.
    # The token is what lets it in, and only as a whole page.
    if opening and request.headers.get("Sec-Fetch-Mode") == "navigate":
        return
    abort(403)
