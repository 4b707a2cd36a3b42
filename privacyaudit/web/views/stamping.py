"""A time stamp on what was saved, told and agreed to first; and checking a copy that was given."""

from __future__ import annotations

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.errors import InputError, PrivacyAuditError
from privacyaudit.extras import need
from privacyaudit.web.app import go, house, page
from privacyaudit.web.forms import folder_that_is, one_line
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import told
from privacyaudit.web.views.cases import opened
from privacyaudit.web.views.working import begin
from privacyaudit.words import _

part = Blueprint("stamping", __name__)


@part.route("/case/saved/<exhibit>/stamp", methods=["GET", "POST"])
def ask(exhibit: str) -> Response:
    """Say what a time stamp is and what is sent to whom; ask only after a yes (rule D2)."""
    from privacyaudit.desk import evidence, stamping

    case = opened()
    if case is None:
        return go("cases.door")
    kept = evidence.one(case, exhibit)
    errors: dict[str, str] = {}
    practice = visit().guided.practice
    if request.method == "POST" and not practice:
        who = one_line("who", 20)
        chosen = one_line("authority", 300)
        typed = one_line("other", 300)
        if chosen not in stamping.AUTHORITIES and not typed:
            errors["authority"] = _("Choose an office, or write the address of one.")
        if not who:
            errors["who"] = _("Write the initials of whoever asks.")
        if request.form.get("yes") != "yes":
            errors["yes"] = _("Tick this if you agree. Nothing was sent.")
        address = typed or chosen
        if typed:
            try:
                address = stamping.authority(typed)
            except InputError as fault:
                errors["other"] = told(fault)
        if not errors:
            around = house().surroundings
            return begin(stamping.Stamping(case, kept.exhibit, address, around, who))
    return page(
        "stamp.html",
        errors=errors,
        kept=kept,
        authorities=stamping.AUTHORITIES,
        form=request.form,
        practice=practice,
        back=url("evidence.copy", exhibit=kept.exhibit),
    )


@part.get("/case/stamped")
def stamped() -> Response:
    """Say what the authority said."""
    from privacyaudit.desk import stamping

    job = visit().guided.job
    if not isinstance(job, stamping.Stamping) or job.at is None:
        return go("evidence.saved")
    return page("stamped.html", job=job, back=url("evidence.copy", exhibit=job.exhibit))


@part.route("/verify", methods=["GET", "POST"])
def verify() -> Response:
    """Check a copy that was given out: every file, the list, the log and the stamps."""
    need("case", "rfc3161_client", "warcio")
    from privacyaudit.desk import evidence

    errors: dict[str, str] = {}
    done = None
    if request.method == "POST":
        folder = folder_that_is(errors, "folder")
        sent = request.files.get("root")
        if not errors:
            try:
                done = evidence.verify(folder, sent.read() if sent and sent.filename else b"")
            except PrivacyAuditError as fault:
                errors["folder"] = told(fault)
    return page(
        "verify.html",
        errors=errors,
        done=done,
        folder=one_line("folder", 1000),
        back=url("keeping.where"),
    )
