"""A whole case: a backup of it, one brought back, seeing that it is whole, what others sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.desk.answers import today
from privacyaudit.errors import PrivacyAuditError
from privacyaudit.extras import need
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import (
    file_that_is,
    folder_that_is,
    new_folder,
    one_line,
    passphrase,
    passphrase_twice,
)
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import told
from privacyaudit.web.views.cases import with_case
from privacyaudit.web.views.working import begin
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("copies", __name__)


@part.route("/case/backup", methods=["GET", "POST"])
@with_case
def back_up(case: Case) -> Response:
    """Write the whole case to one sealed file in a folder of this computer."""
    from privacyaudit.desk.sealing import BackingUp

    errors: dict[str, str] = {}
    if request.method == "POST":
        folder = folder_that_is(errors, "folder")
        words = passphrase_twice(errors, "passphrase", "again")
        path = folder / f"notes-{today().isoformat()}.age"
        if "folder" not in errors and path.exists():
            errors["folder"] = _("There is a file of today here already. Choose another folder.")
        if not errors:
            return begin(BackingUp(case, path, words))
    return page(
        "backup.html",
        errors=errors,
        folder=one_line("folder", 1000) or str(Path.home()),
        back=url("cases.door"),
    )


@part.get("/case/backup/made")
def made() -> Response:
    """Say where the backup is."""
    from privacyaudit.desk.sealing import BackingUp

    job = visit().guided.job
    if not isinstance(job, BackingUp) or job.made is None:
        return go("copies.back_up")
    return page("backup_made.html", made=job.made, back=url("cases.door"))


@part.route("/restore", methods=["GET", "POST"])
def restore() -> Response:
    """Bring a case back from its backup, into a new folder."""
    need("case", "sqlcipher3", "argon2", "pyrage")
    from privacyaudit.desk.sealing import Restoring

    errors: dict[str, str] = {}
    if request.method == "POST":
        backup = file_that_is(errors, "backup")
        folder = new_folder(errors, "folder")
        words = passphrase("passphrase")
        if not words:
            errors["passphrase"] = _("Type the passphrase of the copy.")
        if not errors:
            return begin(Restoring(backup, words, folder))
    return page(
        "restore.html",
        errors=errors,
        backup=one_line("backup", 1000),
        folder=one_line("folder", 1000),
        back=url("cases.door"),
    )


@part.get("/restore/back")
def back() -> Response:
    """Say that the case is back, and how it opens."""
    from privacyaudit.desk.sealing import Restoring

    job = visit().guided.job
    if not isinstance(job, Restoring) or not job.case:
        return go("copies.restore")
    return page("restored.html", job=job, back=url("cases.door"))


@part.route("/case/check", methods=["GET", "POST"])
@with_case
def check(case: Case) -> Response:
    """See whether everything in the case is as it was written."""
    from privacyaudit.store import blobs

    wrong: tuple[str, ...] | None = None
    if request.method == "POST":
        wrong = (*case.faults(), *blobs.faults(case))
    files = len(blobs.kept(case))
    return page("check.html", wrong=wrong, files=files, back=url("cases.door"))


@part.route("/case/remove-unopened", methods=["GET", "POST"])
def remove() -> Response:
    """Remove a case that nobody can open any more; a second yes is needed (F5)."""
    need("case", "sqlcipher3", "argon2")
    from privacyaudit.store.purge import REMAINS, purge

    errors: dict[str, str] = {}
    if request.method == "POST":
        folder = folder_that_is(errors, "folder")
        if request.form.get("sure") != "yes":
            errors["sure"] = _("Tick this if you are sure.")
        if not errors:
            guided = visit().guided
            if guided.case is not None and guided.case.folder.resolve() == folder.resolve():
                guided.let_go()
            try:
                done = purge(folder)
            except PrivacyAuditError as fault:
                errors["folder"] = told(fault)
            else:
                says = _("The case is gone.") if done.gone else _("Not all of it could be removed.")
                where = url("keeping.where")
                return page("trouble.html", says=says, next_step=_(REMAINS), back=where)
    return page(
        "remove_unopened.html",
        errors=errors,
        folder=one_line("folder", 1000),
        remains=REMAINS,
        back=url("cases.door"),
    )


@part.route("/received", methods=["GET", "POST"])
def received() -> Response:
    """Open what somebody handed over, into a new folder; what comes out is plain."""
    need("case", "sqlcipher3", "argon2", "pyrage")
    from privacyaudit.desk import handover
    from privacyaudit.desk.givingout import PLAIN

    errors: dict[str, str] = {}
    count = 0
    folder = Path()
    if request.method == "POST":
        file = file_that_is(errors, "file")
        folder = new_folder(errors, "folder")
        words, key = passphrase("passphrase"), one_line("key", 200)
        if not words and not key:
            errors["passphrase"] = _("Type the passphrase that they told you, or your key.")
        if not errors:
            try:
                count = handover.receive(
                    file, folder, passphrase="" if key else words, identity=key
                )
            except PrivacyAuditError as fault:
                errors["key" if key else "passphrase"] = told(fault)
    return page(
        "received.html",
        errors=errors,
        count=count,
        folder=folder if count else one_line("folder", 1000),
        file=one_line("file", 1000),
        plain=PLAIN,
        back=url("cases.door"),
    )
