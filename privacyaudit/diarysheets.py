"""The diary on paper and in tables: a log to print, blank pages, and a CSV to fill in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date

from privacyaudit.diary import HINT, SORTS, Entry, Incident, Sort, check, in_order
from privacyaudit.errors import DetailsError, InputError, Mistake
from privacyaudit.words import _, mark

COLUMNS = ("day", "time", "sort", "what", "feeling", "where", "saw", "police", "about")
"""The columns of the table, in order; ``day`` and ``what`` are needed."""

FORMULA = "=+-@\t\r＝＋－＠"  # full-width signs start a formula too
MOST_ROWS = 10_000
MOST_BYTES = 20 * 1024 * 1024

QUESTIONS: tuple[tuple[str, str], ...] = (
    ("day", mark("Which day?")),
    ("clock", mark("What time, about?")),
    ("sort", mark("What sort of thing?")),
    ("what", mark("What happened?")),
    ("feeling", mark("How did it make you feel?")),
    ("where", mark("Where?")),
    ("saw", mark("Who saw or heard it?")),
    ("police", mark("Police reference, if there is one")),
    ("attached", mark("What do you have that shows it?")),
)
"""What police and helplines ask for, one question each (rule C2)."""


def safe_cell(text: str) -> str:
    """Return *text* so that no spreadsheet runs it as a formula."""
    return f"'{text}" if text[:1] and text[0] in FORMULA else text


def table(entries: Iterable[Entry]) -> str:
    """Return what stands in the diary as CSV, the oldest first."""
    out = io.StringIO()
    write = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    write.writerow(COLUMNS)
    for entry in in_order(entries):
        one = entry.incident
        assert one is not None
        row = (
            one.day.isoformat(), one.clock, one.sort.value, one.what, one.feeling, one.where,
            one.saw, one.police, _("about") if one.about else "",
        )  # fmt: skip
        write.writerow([safe_cell(cell) for cell in row])
    return out.getvalue()


def blank_table() -> str:
    """Return an empty table to fill in: the names of its columns."""
    out = io.StringIO()
    write = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    write.writerow(COLUMNS)
    return out.getvalue()


def read_table(content: bytes, today: date) -> tuple[Incident, ...]:
    """
    Return the incidents of a filled-in table.

    Raises DetailsError with every mistake at once, each with its line.
    """
    if len(content) > MOST_BYTES:
        raise InputError(_("This file is larger than a diary can be."), _("Split it in two."))
    rows = _rows(content)
    header = [name.strip().casefold() for name in next(rows, (0, []))[1]]
    if "day" not in header or "what" not in header:
        raise InputError(
            _("The first line of this file must name the columns."),
            _("Use these names: {names}.").format(names=", ".join(COLUMNS)),
        )
    incidents: list[Incident] = []
    mistakes: list[Mistake] = []
    for line, row in rows:
        cells = {
            name: _plain(cell) for name, cell in zip(header, row, strict=False) if name in COLUMNS
        }
        if not any(cells.values()):
            continue
        if len(incidents) >= MOST_ROWS:
            raise InputError(_("This file has too many lines."), _("Split it in two."))
        try:
            incidents.append(_incident(cells, today))
        except InputError as error:
            name = getattr(error, "column", "line")
            mistakes.append(Mistake(line, name, f"{error.says} {error.next_step}"))
    if mistakes:
        raise DetailsError(mistakes)
    return tuple(incidents)


def _rows(content: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    lines = text.replace("\0", "").splitlines()
    mark_used = ";" if lines and lines[0].count(";") > lines[0].count(",") else ","
    reader = csv.reader(io.StringIO("\n".join(lines)), delimiter=mark_used)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error:
        raise InputError(
            _("This file is not a table that can be read."), _("Save it again as CSV.")
        ) from None


def _plain(cell: str) -> str:
    text = cell.strip()
    return text[1:] if text[:1] == "'" and text[1:2] and text[1] in FORMULA else text


def _incident(cells: dict[str, str], today: date) -> Incident:
    day = _day(cells.get("day", ""))
    sort = cells.get("sort", "").casefold()
    known = {one.value for one in Sort} | {""}
    if sort not in known:
        sort = next((key for key, says in SORTS.items() if _(says).casefold() == sort), Sort.ELSE)
    return check(
        Incident(
            day=day,
            what=cells.get("what", ""),
            sort=Sort(sort or Sort.ELSE),
            clock=cells.get("time", ""),
            about=bool(cells.get("about", "")),
            feeling=cells.get("feeling", ""),
            where=cells.get("where", ""),
            saw=cells.get("saw", ""),
            police=cells.get("police", ""),
        ),
        today,
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    # Day first: a spreadsheet set to English writes 05/11/2026 for 5 November.
    parts = text.replace(".", "/").replace("-", "/").split("/")
    try:
        day, month, year = (int(part) for part in parts)
        if year < 1900:
            raise ValueError
        return date(year, month, day)
    except ValueError:
        raise InputError(
            _("This is not a day."), _("Write it as 2026-11-05: year, month, day.")
        ) from None


def log(entries: Iterable[Entry], case: str, made: date, title: str = "") -> str:
    """
    Return the diary as plain text, as police and helplines ask for it.

    Every entry is in it, a corrected one too, so that nothing looks hidden.
    """
    kept = tuple(entries)
    out = [title or _("Log of incidents"), _("Case {case}").format(case=case),
           _("Printed on {day}").format(day=_long(made)), ""]  # fmt: skip
    for entry in kept:
        out += entry_lines(entry)
    if kept:
        out += [
            _("Number of entries: {count}").format(count=len(kept)),
            _("Seal of the last entry: {seal}").format(seal=kept[-1].hash),
        ]
    return "\n".join(out) + "\n"


def entry_lines(entry: Entry) -> list[str]:
    """Return one entry as lines of text: a heading, then every answer."""
    head = _("Entry {number}, written on {day} at {time} UTC").format(
        number=entry.number, day=_long(entry.at.date()), time=entry.at.strftime("%H:%M")
    )
    one = entry.incident
    if one is None:
        return [head, "  " + _("This entry was taken out by the person who wrote it."), ""]
    answers = {
        "day": _long(one.day) + (" " + _("(about)") if one.about else ""),
        "clock": f"{one.clock} {one.zone}".strip(),
        "sort": _(SORTS[one.sort]),
        "what": one.what,
        "feeling": one.feeling,
        "where": one.where,
        "saw": one.saw,
        "police": one.police,
        "attached": "; ".join(f"{each.name} (SHA-256 {each.sha256})" for each in one.attached),
    }
    lines = [head]
    if one.corrects:
        lines.append("  " + _("This corrects an entry written before."))
    if entry.corrected_by:
        lines.append("  " + _("A later entry corrects this one."))
    for name, asks in QUESTIONS:
        if answers[name]:
            first, *more = answers[name].splitlines()
            lines += [f"  {_(asks)} {first}", *(f"    {line}" for line in more)]
    return [*lines, ""]


def blank_page() -> str:
    """Return an empty page to print and fill in by hand."""
    lines = [_("Log of incidents"), "", _(HINT), ""]
    for name, asks in QUESTIONS:
        rule = "_" * 60
        lines += [_(asks), *([rule] * (4 if name == "what" else 1)), ""]
    return "\n".join(lines)


MONTHS = mark(
    "January February March April May June July August September October November December"
)


def _long(day: date) -> str:
    return f"{day.day} {_(MONTHS).split()[day.month - 1]} {day.year}"
