"""The diary: what happened, written once, corrected in the open, kept only in a case (C6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, Response, make_response, request
from flask import url_for as url

from privacyaudit import diarysheets
from privacyaudit.desk.answers import today
from privacyaudit.desk.given import Given
from privacyaudit.diary import SORTS, Incident, Sort, clock_of
from privacyaudit.errors import DetailsError, InputError, PrivacyAuditError
from privacyaudit.model import Role
from privacyaudit.web.app import go, page
from privacyaudit.web.forms import choice, day_of, one_line, text
from privacyaudit.web.guard import visit
from privacyaudit.web.onward import told
from privacyaudit.web.views.cases import with_case
from privacyaudit.web.views.keeping import with_bar
from privacyaudit.words import _, ngettext

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("diary", __name__)


@part.get("/diary")
@with_case
def all_of_it(case: Case) -> Response:
    """Show the diary, the newest first; a corrected entry stays."""
    from privacyaudit.desk import diary as desk

    return page(
        "diary.html",
        entries=tuple(reversed(desk.entries(case))),
        sorts=SORTS,
        back=url("cases.door"),
    )


@part.route("/diary/new", methods=["GET", "POST"])
@with_case
def add(case: Case) -> Response:
    """Write one entry; to correct one, write a new one that names it."""
    from privacyaudit.desk import diary as desk

    errors: dict[str, str] = {}
    if request.method == "POST":
        files = [Given(one.filename or "", one.read()) for one in request.files.getlist("files")
                 if one.filename]  # fmt: skip
        try:
            _entry, wrong = desk.add_with_files(case, _incident(errors), files)
        except InputError as fault:
            errors.setdefault("what", told(fault))
        else:
            return _without(wrong) if wrong else go("diary.all_of_it")
    return page(
        "entry.html",
        errors=errors,
        sorts={one.value: words for one, words in SORTS.items()},
        form=request.form,
        today=today(),
        corrects=(request.form if request.method == "POST" else request.args).get("corrects", ""),
        back=url("diary.all_of_it"),
    )


def _without(wrong: tuple[PrivacyAuditError, ...]) -> Response:
    """Say that the words are kept, and that a file is not."""
    count = len(wrong)
    says = ngettext("{count} file is not with it.", "{count} files are not with it.", count)
    return page(
        "trouble.html",
        422,
        says=_("Your words are kept."),
        next_step=f"{says.format(count=count)} {told(wrong[0])}",
        back=url("diary.all_of_it"),
    )


def _incident(errors: dict[str, str]) -> Incident:
    day = day_of(errors)
    if day is None:
        raise InputError("")
    try:
        clock = clock_of(one_line("clock", 20))
    except InputError as fault:
        errors["day"] = told(fault)
        raise
    known = {one.value for one in Sort}
    return Incident(
        day=day,
        what=text("what", 20_000),
        sort=Sort(choice("sort", known) or "else"),
        clock=clock,
        about=request.form.get("about") == "yes",
        feeling=text("feeling"),
        where=text("where"),
        saw=text("saw"),
        police=one_line("police", 200),
        corrects=one_line("corrects", 40),
        by="advocate" if visit().guided.role is Role.ADVOCATE else "",
    )


@part.post("/diary/out")
@with_case
def take_out(case: Case) -> Response:
    """Remove what one entry says, for good; its place stays."""
    from privacyaudit.desk import diary as desk

    desk.take_out(case, one_line("key", 40))
    return go("diary.all_of_it")


@part.get("/diary/print")
@with_case
def log(case: Case) -> Response:
    """Show the whole diary as plain lines, to print."""
    from privacyaudit.desk import diary as desk

    words = diarysheets.log(desk.entries(case), case.id, today())
    return page("lines.html", title=_("The diary"), lines=words, back=url("diary.all_of_it"))


@part.get("/diary/pages")
@with_case
def drawn(case: Case) -> Response:
    """Show the whole diary with a drawing of its pattern, to print."""
    from privacyaudit.desk import diary as desk
    from privacyaudit.desk.pages import diary_page

    return with_bar(diary_page(desk.entries(case), case.id, today()), url("diary.all_of_it"))


@part.route("/diary/table", methods=["GET", "POST"])
@with_case
def table(case: Case) -> Response:
    """Take in a filled-in table: all of its lines, or none."""
    from privacyaudit.desk import diary as desk

    errors: dict[str, str] = {}
    if request.method == "POST":
        sent = request.files.get("table")
        try:
            desk.bring_table(case, sent.read() if sent else b"")
        except DetailsError as fault:
            lines = [
                _("Line {line}: {says}").format(line=one.line, says=one.says)
                if one.line
                else one.says
                for one in fault.mistakes[:20]
            ]
            errors["table"] = " ".join(lines)
        except InputError as fault:
            errors["table"] = told(fault)
        else:
            return go("diary.all_of_it")
    return page("table.html", errors=errors, back=url("diary.all_of_it"))


@part.get("/diary/blank")
def blank() -> Response:
    """Show empty sheets, to print and fill in by hand; no case is needed."""
    from privacyaudit.desk.pages import blank_pages

    asked = request.args.get("sheets", "")
    sheets = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 3 else 2
    return with_bar(blank_pages(sheets), url("diary.sheets"))


@part.get("/diary/sheets")
def sheets() -> Response:
    """Offer empty sheets of paper, or an empty table."""
    return page("sheets.html", back=url("keeping.where"))


@part.post("/diary/empty")
def empty() -> Response:
    """Hand over an empty table for a spreadsheet."""
    return _table(diarysheets.blank_table())


@part.post("/diary/save")
@with_case
def save(case: Case) -> Response:
    """Hand the diary over as a table, because the person asked."""
    from privacyaudit.desk import diary as desk

    return _table(diarysheets.table(desk.entries(case)))


def _table(words: str) -> Response:
    answer = make_response(words.encode("utf-8-sig"))
    answer.headers["Content-Type"] = "text/csv; charset=utf-8"
    answer.headers["Content-Disposition"] = 'attachment; filename="notes.csv"'
    return answer
