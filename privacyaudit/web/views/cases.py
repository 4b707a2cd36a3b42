"""A case: making, opening, keeping an audit, two audits side by side, signing off, removing."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.agreements import SignOff
from privacyaudit.compare import CHANGES, Change
from privacyaudit.desk.answers import today
from privacyaudit.desk.shelf import on_shelf
from privacyaudit.errors import InputError, PrivacyAuditError
from privacyaudit.extras import need
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import choice, one_line, pressed
from privacyaudit.web.gate import LOCK_AFTER
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import onward, told
from privacyaudit.web.views.keeping import SETS
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("cases", __name__)
# What a case needs is an optional part, and takes a while to load: so it is
# loaded where it is used, and the other pages do without it.


def opened() -> Case | None:
    """Return the open case; one that locked itself is let go of."""
    guided = visit().guided
    held = guided.case
    if held is not None and not held.is_open:
        guided.case = held = None
    return held


def with_case(view: Callable[[Case], Response]) -> Callable[[], Response]:
    """Ask for the passphrase first where no case is open."""

    @wraps(view)
    def shown() -> Response:
        held = opened()
        return go("cases.door") if held is None else view(held)

    return shown


@part.get("/case")
def door() -> Response:
    """Show the open case, or the ways to open or make one."""
    need("case", "sqlcipher3", "argon2")
    from privacyaudit.desk import case as desk
    from privacyaudit.desk import requests

    held = opened()
    guided = visit().guided
    if held is not None:
        return page(
            "case.html",
            case=desk.overview(held),
            audits=desk.every_audit(held),
            saved=len(held.read("packs")),
            late=[one for one in requests.every(held) if one.late(today())],
            code=guided.new_code,
            back=url("keeping.where"),
        )
    return _door({}, {})


def _door(errors: dict[str, str], form: dict[str, str]) -> Response:
    from privacyaudit.store.codes import suggest_passphrase

    shelf = _shelf()
    free = (shelf / str(number) for number in count(1))
    return page(
        "case_door.html",
        errors=errors,
        shelf=shelf,
        cases=on_shelf(shelf),
        fresh=next(one for one in free if not one.exists()),
        form=form,
        suggested=suggest_passphrase() if request.args.get("suggest") == "yes" else "",
        back=url("keeping.where"),
    )


def _shelf() -> Path:
    return Path(visit().guided.shelf or Path.home() / "notes")


@part.post("/case/open")
def open_one() -> Response:
    """Open a case with its passphrase or its printed code."""
    from privacyaudit.store.case import Case
    from privacyaudit.web.views import training

    guided = visit().guided
    folder = Path(one_line("folder", 1000)).expanduser()
    passphrase, code = request.form.get("passphrase", "")[:1000], one_line("code", 200)
    errors: dict[str, str] = {}
    try:
        case = Case.open(folder, passphrase, code=code, idle=LOCK_AFTER)
        guided.use(case)
        training.practise_in(case)
        guided.shelf = str(folder.parent)  # so that it is found again after it was closed
    except PrivacyAuditError as fault:
        errors["passphrase"] = told(fault)
    else:
        return go("cases.door")
    return _door(errors, {"folder": str(folder)})


@part.post("/case/new")
def new() -> Response:
    """Make a case in a new folder, and show its code once."""
    from privacyaudit.store.case import Case

    guided = visit().guided
    folder = Path(one_line("new_folder", 1000)).expanduser()
    errors: dict[str, str] = {}
    words = request.form.get("new_passphrase", "")[:1000]
    if words != request.form.get("again", ""):
        errors["again"] = _("These two are not the same. Type them again.")
    elif not folder.is_absolute():
        errors["new_folder"] = _("Write the whole path of a new folder.")
    elif cloud := _copied(folder):
        errors["new_folder"] = _("This folder seems to be copied elsewhere by {name}.").format(
            name=cloud
        )
    else:
        try:
            folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            case, code = Case.create(folder, words, idle=LOCK_AFTER)
        except PrivacyAuditError as fault:
            errors["new_passphrase"] = told(fault)
        except OSError:
            errors["new_folder"] = _("That folder cannot be made. Choose another.")
        else:
            guided.use(case)
            guided.new_code, guided.shelf = code, str(folder.parent)
            return go("cases.door")
    return _door(errors, {"new_folder": str(folder)})


def _copied(folder: Path) -> str:
    from privacyaudit.store.places import synced_by

    return "" if request.form.get("all_the_same") == "yes" else synced_by(folder)


@part.post("/case/written")
def written() -> Response:
    """Take the code off the page: it is on paper now."""
    visit().guided.new_code = ""
    return go("cases.door")


@part.post("/case/shelf")
def shelf() -> Response:
    """Look for cases in another folder."""
    visit().guided.shelf = str(Path(one_line("shelf", 1000)).expanduser())
    return go("cases.door")


@part.post("/case/close")
def close() -> Response:
    """Close the case, forget its key, and take the person off the screen."""
    guided = visit().guided
    if opened() is not None:
        if not guided.kept and pressed() not in ("keep", "drop"):
            return page("close.html", back=url("cases.door"))
        if pressed() == "keep":
            guided.keep_in_case()
    guided.put_away()
    return go("cases.door")


@part.post("/case/keep")
@with_case
def keep(case: Case) -> Response:
    """Keep the answers, the consent and the audit in the case."""
    visit().guided.keep_in_case()
    return go("cases.door")


@part.get("/case/compare")
@with_case
def compared(case: Case) -> Response:
    """Show the last two audits side by side."""
    from privacyaudit.desk import case as desk

    try:
        made = desk.compared(case)
    except InputError as fault:
        way = onward(fault)
        return page(
            "trouble.html",
            422,
            says=fault.says,
            next_step=way.words,
            way=way,
            back=url("cases.door"),
        )
    rows = [(CHANGES[kind], [one for one in made.items if one.change is kind]) for kind in Change]
    return page("compare.html", made=made, rows=rows, back=url("cases.door"))


@part.route("/case/sign", methods=["GET", "POST"])
@with_case
def sign(case: Case) -> Response:
    """Write down that the client saw a print and says what goes in it (J5)."""
    from privacyaudit.desk import case as desk
    from privacyaudit.desk import sharing

    errors: dict[str, str] = {}
    audit = desk.one_audit(case)
    if request.method == "POST":
        keys = {one.key for one in audit.exposures}
        left_out = tuple(sorted(keys - set(request.form.getlist("keep"))))
        which = choice("which", SETS)
        initials, worker = one_line("initials", 20), one_line("worker", 20)
        if not which:
            errors["which"] = _("Choose which print this is about.")
        if not initials:
            errors["initials"] = _("The client's initials are needed.")
        if not errors:
            signed = SignOff(audit.id, which, today(), initials, worker, left_out)
            sharing.sign_off(case, signed)
            return go("cases.door")
    return page("sign.html", errors=errors, audit=audit, sets=SETS, back=url("cases.door"))


@part.route("/case/remove", methods=["GET", "POST"])
@with_case
def remove(case: Case) -> Response:
    """Remove the case for good, after a second yes (F5)."""
    from privacyaudit.store.purge import REMAINS, purge

    errors: dict[str, str] = {}
    if request.method == "POST":
        if request.form.get("sure") == "yes":
            folder = case.folder
            visit().guided.let_go()
            done = purge(folder)
            says = _("The case is gone.") if done.gone else _("Not all of it could be removed.")
            return page("trouble.html", says=says, next_step=_(REMAINS), back=url("keeping.where"))
        errors["sure"] = _("Tick this if you are sure.")
    return page("case_remove.html", errors=errors, remains=REMAINS, back=url("cases.door"))
