"""Your details: one question a page, why we ask, and always a way past it."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, Response, abort, request
from flask import url_for as url

from privacyaudit.desk.answers import today
from privacyaudit.desk.asked import QUESTIONS, Question
from privacyaudit.desk.unfindable import notice
from privacyaudit.details import LIMITS, read_text
from privacyaudit.details.typed import month_of
from privacyaudit.details.values import ISO_DAY
from privacyaudit.errors import DetailsError, InputError
from privacyaudit.model import DetailKind, Known
from privacyaudit.web.app import day, go, page
from privacyaudit.web.forms import address_line, choice, one_line, pressed
from privacyaudit.web.guard import visit
from privacyaudit.web.questions import YES_NO
from privacyaudit.words import _, label_for

part = Blueprint("about", __name__)

KNOWN = {"yes": Known.KNOWS, "no": Known.SECRET, "unsure": Known.UNSURE}


@part.get("/you")
def start() -> Response:
    """Say what is coming: what we ask for, and what we never ask for (A5)."""
    return page("you.html", back=url("agreeing.agree"), total=len(QUESTIONS))


@part.route("/you/<int:number>", methods=["GET", "POST"])
def ask(number: int) -> Response:
    """Ask for one kind of detail."""
    if not 1 <= number <= len(QUESTIONS):
        abort(404)
    question = QUESTIONS[number - 1]
    guided = visit().guided
    errors: dict[str, str] = {}
    value = ""
    if request.method == "POST":
        value = _value(question)
        if pressed() in ("skip", "unknown") or not value:
            return _next(number)
        try:
            if question.kind is DetailKind.BIRTH_DATE and not ISO_DAY.fullmatch(value):
                raise InputError(_("Write the day, the month and the year, such as 12 4 1990."))
            guided.add(question.kind, value, KNOWN[choice("known", KNOWN) or "unsure"])
        except InputError as fault:
            errors["value"] = fault.says
        else:
            if pressed() == "more":
                return go("about.ask", number=number)
            return _next(number)
    return page(
        "detail.html",
        errors=errors,
        question=question,
        number=number,
        total=len(QUESTIONS),
        value=value,
        parts=request.form if errors else {},
        held=guided.of(question.kind),
        shown=_in_words if question.kind is DetailKind.BIRTH_DATE else str,
        known=YES_NO,
        chosen=choice("known", KNOWN),
        single=any(one.count == 1 and question.kind in one.kinds for one in LIMITS),
        birth=question.kind is DetailKind.BIRTH_DATE,
        back=url("about.ask", number=number - 1) if number > 1 else url("about.start"),
    )


def _in_words(value: str) -> str:
    try:
        return day(date.fromisoformat(value))
    except ValueError:
        return value


def _value(question: Question) -> str:
    if question.kind is DetailKind.BIRTH_DATE:
        parts = [one_line(name, 10) for name in ("year", "month", "day")]
        if not any(parts):
            return ""
        year, month, day = parts[0], month_of(parts[1]), parts[2]
        return f"{year.zfill(4)}-{month.zfill(2)}-{day.zfill(2)}"
    return address_line("value") if question.lines > 1 else one_line("value")


def _next(number: int) -> Response:
    if request.args.get("from") == "list":
        return go("about.listed")
    if number < len(QUESTIONS):
        return go("about.ask", number=number + 1)
    return go("about.listed")


@part.post("/you/forget")
def forget() -> Response:
    """Forget one thing that was given."""
    visit().guided.remove(one_line("key", 40))
    number = one_line("number", 3)
    known = number.isascii() and number.isdigit() and 1 <= int(number) <= len(QUESTIONS)
    return go("about.ask", number=int(number)) if known else go("about.listed")


@part.get("/you/all")
def listed() -> Response:
    """Show how much was given of each kind, without showing it."""
    guided = visit().guided
    rows = []
    for number, question in enumerate(QUESTIONS, 1):
        held = guided.of(question.kind).values()
        told = (notice(one, guided.region) for one in held)
        rows.append(
            (number, label_for(question.kind), len(held), list(dict.fromkeys(filter(None, told))))
        )
    return page("listed.html", rows=rows, back=url("about.ask", number=len(QUESTIONS)))


@part.route("/you/file", methods=["GET", "POST"])
def file() -> Response:
    """Take details from a file that the person kept."""
    guided = visit().guided
    errors: dict[str, str] = {}
    if request.method == "POST":
        sent = request.files.get("file")
        try:
            told = read_text(sent.read() if sent else b"", today())
        except DetailsError as fault:
            lines = [f"{m.line}: {m.says}" if m.line else m.says for m in fault.mistakes]
            errors["file"] = " ".join(lines[:20])
        else:
            guided.take(told.person)
            return go("about.listed")
    return page("file.html", errors=errors, back=url("about.start"))


@part.post("/you/practice")
def practice() -> Response:
    """Fill in a made-up person, for training: all of it stays on this machine."""
    from privacyaudit.demo import person as made_up
    from privacyaudit.web.views.training import practise

    if not practise():
        abort(404)
    visit().guided.take(made_up.person())
    return go("about.listed")
