"""Who else may see it: the client's yes, taking it back, and handing a part of the case over."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.agreements import SHAREABLE, Release
from privacyaudit.desk.answers import today
from privacyaudit.errors import ConsentError, InputError, PrivacyAuditError
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import day_of, one_line
from privacyaudit.web.onward import onward, told
from privacyaudit.web.views.cases import with_case
from privacyaudit.words import _, mark

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("sharing", __name__)

WHAT = {
    "report": mark("The notes, as the client signed them off"),
    "diary": mark("The diary"),
    "evidence": mark("The saved files"),
    "requests": mark("What was asked of whom"),
}
"""What a release may name."""


@part.route("/case/release", methods=["GET", "POST"])
@with_case
def release(case: Case) -> Response:
    """Write down the client's yes to showing something to somebody else (J3)."""
    from privacyaudit.desk import sharing
    from privacyaudit.desk.books import sorts

    errors: dict[str, str] = {}
    if request.method == "POST":
        what = tuple(one for one in SHAREABLE if one in request.form.getlist("what"))
        until = day_of(errors)
        if not what:
            errors["what"] = _("Tick what may be shown.")
        if until is not None and not errors:
            given = Release(
                one_line("to", 200),
                what,
                one_line("why", 500),
                today(),
                until,
                one_line("initials", 20),
                one_line("worker", 20),
            )
            try:
                sharing.release(case, given, today())
            except InputError as fault:
                errors["to" if until >= today() else "day"] = told(fault)
            else:
                return go("sharing.release")
    written = sorts(case, sharing.RELEASES, Release)
    return page(
        "release.html",
        errors=errors,
        held=tuple(reversed(written)),
        open=[one for one in sharing.releases(case) if one.until >= today()],
        what=WHAT,
        form=request.form,
        until=today() + timedelta(days=14),
        back=url("cases.door"),
    )


@part.post("/case/release/back")
@with_case
def take_back(case: Case) -> Response:
    """Write down that the client takes back every yes to one office (J3)."""
    from privacyaudit.desk import sharing

    with suppress(InputError):  # pressed twice: it is taken back already
        sharing.take_back(case, one_line("to", 200), today())
    return go("sharing.release")


@part.route("/case/handover", methods=["GET", "POST"])
@with_case
def hand_over(case: Case) -> Response:
    """Write what a release covers to one sealed file, in a folder of this computer."""
    from privacyaudit.desk import handover

    errors: dict[str, str] = {}
    held = handover.may_get(case, today())
    if request.method == "POST":
        chosen = next(
            (one for number, one in enumerate(held) if str(number) == one_line("to")), None
        )
        folder = Path(one_line("folder", 1000)).expanduser()
        words, key = request.form.get("passphrase", "")[:1000], one_line("key", 200)
        some = tuple(one for one in SHAREABLE if one in request.form.getlist("some"))
        if not (folder.is_absolute() and folder.is_dir()):
            errors["folder"] = _("There is no such folder. Check how it is written.")
        if chosen is None:
            errors["to"] = _("Choose who gets it.")
        elif some and not set(some) <= set(chosen.what):
            errors["some"] = _("The client did not say yes to all of this. Take a tick out.")
        if not key and words != request.form.get("again", ""):
            errors["again"] = _("These two are not the same. Type them again.")
        if chosen is not None and not errors:
            path = folder / handover.file_name(today())
            try:
                handed = handover.hand_over(
                    case, path, chosen.to, some or chosen.what,
                    passphrase="" if key else words, key=key, today=today(),
                )  # fmt: skip
            except ConsentError as fault:
                way = onward(fault)
                return page(
                    "trouble.html",
                    403,
                    says=fault.says,
                    next_step=way.words,
                    way=way,
                    back=url("sharing.hand_over"),
                )
            except PrivacyAuditError as fault:
                there = isinstance(fault, InputError) and path.exists()
                errors["folder" if there else "key" if key else "passphrase"] = told(fault)
            else:
                return page(
                    "handed.html",
                    handed=handed,
                    chosen=chosen,
                    by_key=bool(key),
                    apart=handover.APART,
                    back=url("cases.door"),
                )
    return page(
        "handover.html",
        errors=errors,
        held=held,
        what=WHAT,
        folder=one_line("folder", 1000) or str(Path.home()),
        chosen=one_line("to"),
        some=request.form.getlist("some"),
        key=one_line("key", 200),
        back=url("cases.door"),
    )
