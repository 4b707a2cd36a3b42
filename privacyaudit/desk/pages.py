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
from privacyaudit.diarysheets import entry_lines
from privacyaudit.report.render import environment
from privacyaudit.timeline import draw
from privacyaudit.words import _


@dataclass(frozen=True, slots=True)
class Step:
    """One audit in the chart: how many things changed in each way."""

    day: date
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many in all."""
        return sum(self.counts)


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


def _page(name: str, heading: str, case: str, made: date, **more: object) -> str:
    style = files("privacyaudit.templates.case").joinpath("style.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        environment()
        .get_template(f"case/{name}.html.j2")
        .render(
            heading=heading, case=case, day=made, style_hash=f"sha256-{digest}",
            # Our own file, not a stranger's: it may stand in the page as it is.
            style=Markup(style),  # noqa: S704
            **more,
        )
    )  # fmt: skip
