"""Pages to print from a case: the diary with its pattern, and how things went."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from markupsafe import Markup

from privacyaudit.compare import CHANGES, Change, Comparison, in_words
from privacyaudit.diary import Entry, in_order
from privacyaudit.diarysheets import MONTHS, QUESTIONS, entry_lines
from privacyaudit.report.dates import day as in_long
from privacyaudit.report.render import environment
from privacyaudit.timeline import draw
from privacyaudit.words import _

ROOM: tuple[tuple[str, int, int], ...] = (
    ("day", 1, 1), ("clock", 1, 1), ("where", 1, 2),
    ("what", 6, 4), ("feeling", 1, 2), ("saw", 1, 2),
    ("police", 1, 2), ("attached", 1, 2),
)  # fmt: skip
"""Each question of a blank entry: its lines to write on, and its width in quarters."""
PLACES = 2
"""Entries on one sheet."""
MOST_SHEETS = 50


@dataclass(frozen=True, slots=True)
class Step:
    """One audit in the chart: how many things changed in each way."""

    day: date
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many in all."""
        return sum(self.counts)

    @property
    def most(self) -> int:
        """The largest of the counts."""
        return max(self.counts)


def diary_page(entries: Iterable[Entry], case: str, made: date) -> str:
    """Return the diary as one self-contained page: the pattern first, then every entry."""
    every = tuple(entries)
    line = draw(one.incident for one in in_order(every) if one.incident)
    return _page(
        "log", _("Log of incidents"), case, made,
        line=line,
        entries=[[text.strip() for text in entry_lines(one) if text.strip()] for one in every],
        seal=every[-1].hash if every else "",
    )  # fmt: skip


def changes_page(course: Sequence[Comparison], case: str, made: date) -> str:
    """Return how things went over the audits as one self-contained page."""
    steps = [Step(one.after.day, tuple(one.count(change) for change in Change)) for one in course]
    return _page(
        "changes", _("What changed"), case, made,
        steps=steps,
        changes=[_(CHANGES[change]) for change in Change],
        lines=[line for line in in_words(course[-1]).splitlines() if line],
    )  # fmt: skip


def blank_pages(sheets: int = 2) -> str:
    """
    Return empty sheets to print and fill in by hand, as one self-contained page.

    Each has room for a few entries. No case is needed, nothing is kept, and
    neither the title nor the sheets name this tool or what they are for.
    """
    asked = dict(QUESTIONS)
    questions = [(_(asked[name]), lines, width) for name, lines, width in ROOM]
    return _page(
        "blank", "", "", None, sheets=max(1, min(sheets, MOST_SHEETS)), places=PLACES,
        questions=questions,
    )  # fmt: skip


def _page(name: str, heading: str, case: str, made: date | None, **more: object) -> str:
    style = files("privacyaudit.templates.case").joinpath("style.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    template = environment().get_template(f"case/{name}.html.j2")
    return template.render(
        heading=heading,
        case=case,
        day=made,
        in_long=in_long,
        short=_short,
        style_hash=f"sha256-{digest}",
        # Our own file, not a stranger's: it may stand in the page as it is.
        style=Markup(style),  # noqa: S704
        **more,
    )


def _short(day: date) -> str:
    """Return *day* as ``22 Nov 26``: a drawing has little room."""
    month = _(MONTHS).split()[day.month - 1]
    return _("{day} {month} {year}").format(
        day=day.day, month=month[:3], year=f"{day.year % 100:02}"
    )
