"""One username on well-known sites: told first, agreed to, looked for, and kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, Response, make_response, request
from flask import url_for as url

from privacyaudit.desk.answers import today
from privacyaudit.desk.safety import should_stop
from privacyaudit.errors import InputError
from privacyaudit.model import DetailKind
from privacyaudit.web.app import go, house, page
from privacyaudit.web.forms import one_line, pressed
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import told
from privacyaudit.web.views.working import begin
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.accounts.checker import Checked
    from privacyaudit.accounts.verdicts import Word
    from privacyaudit.desk.naming import Usernames

part = Blueprint("usernames", __name__)


def _may() -> Response | None:
    """Return where to go first, where nothing may be asked yet (rules A2, D1)."""
    guided = visit().guided
    if guided.role is None or guided.consent is None:
        return go("agreeing.agree")
    if should_stop(guided.circumstances) and not guided.go_on:
        return go("safety.pause")
    return None


@part.route("/usernames", methods=["GET", "POST"])
def ask() -> Response:
    """Ask for one username, and for a list of sites where the person has one of their own."""
    from privacyaudit.desk.naming import prepare

    first = _may()
    if first is not None:
        return first
    guided = visit().guided
    errors: dict[str, str] = {}
    if request.method == "POST":
        sent = request.files.get("list")
        try:
            guided.naming = prepare(
                one_line("name", 300), sent.read() if sent and sent.filename else b""
            )
        except InputError as fault:
            errors["list" if sent and sent.filename else "name"] = told(fault)
        else:
            return go("usernames.agree")
    return page(
        "usernames.html",
        errors=errors,
        name=one_line("name", 300),
        held=[one.value for one in guided.of(DetailKind.USERNAME).values()],
        back=url("keeping.where"),
    )


@part.route("/usernames/agree", methods=["GET", "POST"])
def agree() -> Response:
    """Say what would be sent to whom; nothing is sent before a yes (rule D2)."""
    from privacyaudit.desk.naming import Usernames

    first = _may()
    guided = visit().guided
    naming = guided.naming
    if first is not None or naming is None:
        return first or go("usernames.ask")
    errors: dict[str, str] = {}
    if request.method == "POST" and not guided.practice:
        if request.form.get("yes") == "yes":
            assert guided.consent is not None
            return begin(Usernames(naming, guided.consent, today(), house().surroundings))
        errors["yes"] = _("Tick this if you agree. Nothing was sent.")
    return page("usernames_agree.html", errors=errors, naming=naming, back=url("usernames.ask"))


@part.route("/usernames/seen", methods=["GET", "POST"])
def seen() -> Response:
    """Show where an account with this name is; after a stop, only if the person says so (D3)."""
    from privacyaudit.accounts.verdicts import Word

    job = _job()
    if job is None or job.checked is None:
        return go("usernames.ask")
    if request.method == "POST":
        if pressed() == "drop":
            visit().guided.job = None
            return go("usernames.ask")
        job.kept = True
        return go("usernames.seen")
    if job.checked.stopped and not job.kept:
        return page("usernames_stopped.html", count=len(job.checked.of(Word.FOUND)))
    mine = {one.value for one in visit().guided.of(DetailKind.USERNAME).values()}
    return page(
        "usernames_seen.html",
        found=_rows(job.checked, Word.FOUND),
        missed=_rows(job.checked, Word.BLOCKED, Word.NOT_CHECKED, Word.NOT_POSSIBLE),
        unseen=len(job.checked.of(Word.NOT_FOUND)),
        listed=job.naming.name in mine,
        back=url("keeping.where"),
    )


def _job() -> Usernames | None:
    from privacyaudit.desk.naming import Usernames

    job = visit().guided.job
    return job if isinstance(job, Usernames) and job.ended else None


def _rows(checked: Checked, *words: Word) -> list[tuple[str, str, str]]:
    from privacyaudit.accounts.entries import shown

    return [(shown(one.rule.name), one.says, one.address) for one in checked.of(*words)]


@part.post("/usernames/save")
def save() -> Response:
    """Hand the answers over as a file, because the person asked."""
    from privacyaudit.desk.usernames import written

    job = _job()
    if job is None or job.checked is None or (job.checked.stopped and not job.kept):
        return go("usernames.ask")
    answer = make_response(written(job.checked))
    answer.headers["Content-Type"] = "application/json; charset=utf-8"
    answer.headers["Content-Disposition"] = 'attachment; filename="notes.json"'
    return answer


@part.post("/usernames/add")
def add() -> Response:
    """Add the name to what is looked for, so that its pages can be read."""
    job = _job()
    if job is not None:
        try:
            visit().guided.add(DetailKind.USERNAME, job.naming.name)
        except InputError as fault:
            return page(
                "trouble.html",
                422,
                says=fault.says,
                next_step=fault.next_step,
                back=url("usernames.seen"),
            )
    return go("planning.plan")
