"""Putting the pages together: the gate before them, the templates behind them."""

from __future__ import annotations

import base64
import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from flask import Response as Response
from flask import current_app, g, make_response, redirect, render_template, url_for
from jinja2 import PackageLoader, StrictUndefined
from markupsafe import Markup
from werkzeug.exceptions import HTTPException

from privacyaudit.desk.audit import Surroundings
from privacyaudit.errors import PrivacyAuditError
from privacyaudit.support import emergency_number
from privacyaudit.web.gate import LOCK_AFTER, START, Gate
from privacyaudit.web.guard import CSP, guard
from privacyaudit.web.numbers import NumberedFlask, Numbers
from privacyaudit.web.onward import onward
from privacyaudit.words import _, ngettext

AWAY = "https://www.bbc.co.uk/weather"
"""Where 'Exit this page' goes: neutral, and the same for everybody (rule G1)."""

PLAIN = (
    "html{color-scheme:light dark;font:1.2rem/1.6 system-ui,sans-serif}"
    "body{max-width:36rem;margin:3rem auto;padding:0 1.25rem}"
)
"""The look of the pages that stand when everything is wiped."""

log = logging.getLogger("privacyaudit")


@dataclass
class House:
    """What the pages stand in, for one server."""

    gate: Gate
    surroundings: Surroundings = field(default_factory=Surroundings)
    practice: Callable[[], Surroundings] | None = None
    """Starts the small web of the made-up person, for training."""


def house() -> House:
    """Return what the pages of this server stand in."""
    found: House = current_app.extensions["house"]
    return found


def create_app(home: House) -> NumberedFlask:
    """Return the pages behind *home*'s gate."""
    from privacyaudit.web import views

    app = NumberedFlask("privacyaudit.web", static_folder=None, template_folder=None)
    app.numbers = Numbers(START)
    app.config.update(PROPAGATE_EXCEPTIONS=False, TRAP_HTTP_EXCEPTIONS=False)
    app.extensions["house"] = home
    app.jinja_loader = PackageLoader("privacyaudit.templates", "web")
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.autoescape = True
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(_=_, ngettext=ngettext, away=AWAY)
    app.jinja_env.filters["day"] = day
    app.logger.disabled = True
    guard(app, home.gate)
    for blueprint in views.all_of_them():
        app.register_blueprint(blueprint)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(PrivacyAuditError, _fault)
    app.register_error_handler(Exception, _broken)
    return app


def day(when: date | datetime) -> str:
    """Return a date as people say it, with the month in words."""
    if isinstance(when, datetime):
        when = when.astimezone().date()
    months = _(
        "January February March April May June July August September October November December"
    ).split()
    return f"{when.day} {months[when.month - 1]} {when.year}"


def page(template: str, status: int = 200, **values: Any) -> Response:
    """Return a page of ours; *errors* maps a field to what to do about it."""
    visit = g.get("visit")
    values.setdefault("errors", {})
    values.setdefault("back", "")
    region = visit.guided.region if visit is not None else "GB"
    body = render_template(
        template,
        visit=visit,
        guided=visit.guided if visit is not None else None,
        emergency=emergency_number(region),
        region=region,
        idle=int(LOCK_AFTER),
        **values,
    )
    return make_response(body, 422 if values["errors"] and status == 200 else status)


def go(endpoint: str, **values: Any) -> Response:
    """Send the browser on to a page of ours, as after every form."""
    answer = redirect(url_for(endpoint, **values), 303)
    assert isinstance(answer, Response)
    return answer


def bare(template: str, status: int = 200) -> Response:
    """Return a page without the rest of the house: it stands when everything is wiped."""
    answer = make_response(render_template(template, plain=Markup(PLAIN)), status)  # noqa: S704
    digest = base64.b64encode(hashlib.sha256(PLAIN.encode()).digest()).decode()
    answer.headers["Content-Security-Policy"] = CSP.replace(
        "style-src 'self'", f"style-src 'sha256-{digest}'"
    )
    return answer


def _refused(fault: HTTPException) -> Response:
    code = fault.code or 500
    if 300 <= code < 400:
        return make_response(fault.get_response())
    if code == 401 or g.get("visit") is None:
        return bare("closed.html", code)
    says, next_step = {
        403: (_("This page was too old to send."), _("Go back to the start and open it again.")),
        404: (_("There is no page here."), _("It may have changed since you opened it.")),
        405: (_("That cannot be done this way."), _("Go back to the start.")),
        413: (
            _("That was too large to take in one go."),
            _("Type where the file is instead. It is then read where it lies."),
        ),
    }.get(code, (_("Something went wrong on our side."), _("Go back, and try again.")))
    return page("trouble.html", code, says=says, next_step=next_step)


def _fault(fault: PrivacyAuditError) -> Response:
    way = onward(fault)
    return page("trouble.html", 422, says=fault.says, next_step=way.words, way=way)


def _broken(fault: Exception) -> Response:
    log.warning("A page failed: %s", type(fault).__name__)
    says, next_step = _("Something went wrong on our side."), _("Go back, and try again.")
    return page("trouble.html", 500, says=says, next_step=next_step)
