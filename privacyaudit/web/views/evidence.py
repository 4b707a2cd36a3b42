"""Saved pages and files: one page as it stands now, files that are brought, and a copy to give."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Blueprint, Response, make_response, request
from flask import url_for as url

from privacyaudit.desk.given import Given
from privacyaudit.errors import PrivacyAuditError
from privacyaudit.model import Role
from privacyaudit.web.app import go, house, page
from privacyaudit.web.forms import one_line, place
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import told
from privacyaudit.web.views.cases import with_case
from privacyaudit.web.views.working import begin
from privacyaudit.words import _, mark

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("evidence", __name__)

DID = {
    "made": mark("It was saved"),
    "exported": mark("A copy was given"),
    "stamped": mark("It was stamped with the time"),
    "no stamp": mark("A time stamp was asked for, and did not come"),
    "checked": mark("It was checked"),
    "viewed": mark("It was looked at"),
    "handed over": mark("It was handed over"),
    "not exported after all": mark("The copy was not given after all"),
}
"""What can happen to something that was saved."""


def _shown(case: Case, errors: dict[str, str]) -> Response:
    from privacyaudit.desk import evidence

    guided = visit().guided
    return page(
        "saved.html",
        errors=errors,
        packs=tuple(reversed(evidence.packs(case))),
        pages={key: one.label or one.address for key, one in guided.pages.items()},
        form=request.form,
        back=url("cases.door"),
    )


@part.route("/case/saved", methods=["GET", "POST"])
@with_case
def saved(case: Case) -> Response:
    """List what was saved, and save a page that the person listed, as it stands now."""
    guided = visit().guided
    errors: dict[str, str] = {}
    if request.method == "POST":
        listed = guided.pages.get(one_line("key", 40))
        initials = one_line("initials", 20)
        if guided.consent is None:
            return go("agreeing.agree")
        if listed is None:
            errors["key"] = _("Choose a page from your list.")
        if not initials:
            errors["initials"] = _("Write the initials of whoever saves it.")
        if listed is not None and not errors:
            from privacyaudit.desk.saving import Saving

            role = guided.role or Role.SELF
            around = house().surroundings
            picture = request.form.get("picture") == "yes"
            return begin(
                Saving(
                    case, guided.person(), around, listed.address, initials, role, picture=picture
                )
            )
    return _shown(case, errors)


@part.post("/case/bring")
@with_case
def bring(case: Case) -> Response:
    """Save files that the person brings: messages, pictures; the originals stay as they are."""
    from privacyaudit.desk import evidence

    guided = visit().guided
    errors: dict[str, str] = {}
    brought: list[Path | Given] = [
        Given(one.filename or "", one.read())
        for one in request.files.getlist("files")
        if one.filename
    ]
    initials = one_line("by", 20)
    if one_line("path"):
        path = place("path")
        if path.is_absolute() and path.exists():
            brought.append(path)
        else:
            errors["path"] = _("There is no file or folder there. Check how it is written.")
    elif not brought:
        errors["files"] = _("Choose a file first.")
    if not initials:
        errors["by"] = _("Write the initials of whoever saves it.")
    if not errors:
        try:
            about, role = one_line("about", 500), guided.role or Role.SELF
            evidence.bring(case, brought, initials, about=about, role=role)
        except PrivacyAuditError as fault:
            errors["files"] = told(fault)
        else:
            return go("evidence.saved")
    return _shown(case, errors)


@part.route("/case/saved/<exhibit>", methods=["GET", "POST"])
def copy(exhibit: str) -> Response:
    """Hand over a copy of one saved page or of the files, because the person asked."""
    from privacyaudit.desk import evidence, givingout
    from privacyaudit.web.views.cases import opened

    case = opened()
    if case is None:
        return go("cases.door")
    kept = evidence.one(case, exhibit)
    errors: dict[str, str] = {}
    if request.method == "POST":
        to, who = one_line("to", 200), one_line("who", 20)
        if not to:
            errors["to"] = _("Write who gets it. You can write: me.")
        if not who:
            errors["who"] = _("Write the initials of whoever gives it.")
        if not errors:
            made = io.BytesIO()
            givingout.zipped(case, kept.exhibit, made, who=who, to=to)
            answer = make_response(made.getvalue())
            answer.headers["Content-Type"] = "application/zip"
            answer.headers["Content-Disposition"] = (
                f'attachment; filename="{givingout.zip_name(kept)}"'
            )
            return answer
    return page(
        "copy.html",
        errors=errors,
        kept=kept,
        form=request.form,
        did=DID,
        plain=givingout.PLAIN,
        events=evidence.events(case, kept.exhibit),
        back=url("evidence.saved"),
    )
