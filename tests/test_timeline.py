"""The pattern of a diary: what single entries show together, and no conclusion."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser

import pytest

from privacyaudit.compare import history
from privacyaudit.desk.pages import blank_pages, changes_page, diary_page
from privacyaudit.diary import Entry, Incident, Sort
from privacyaudit.timeline import draw
from tests.store.people import audit

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
MONDAY = date(2026, 11, 2)
CALL = Incident(MONDAY, "Silent call.", Sort.CALL, "21:05")


def _entries(*incidents: Incident | None) -> list[Entry]:
    return [Entry(f"e{n}", n, NOW, "f" * 64, one) for n, one in enumerate(incidents, 1)]


def test_incidents_fall_on_their_day_and_hour() -> None:
    """Monday evenings look like Monday evenings."""
    late = replace(CALL, clock="23:59")
    line = draw([CALL, late, replace(CALL, day=MONDAY + timedelta(days=7))])
    seen = {(one.row, one.column): one.count for one in line.squares if one.count}

    assert seen == {(0, 7): 3}
    assert max(one.shade for one in line.squares) == 4
    assert len(line.squares) == 56


@pytest.mark.parametrize(
    ("clock", "column"), [("00:00", 0), ("02:59", 0), ("03:00", 1), ("9:15", 3)]
)
def test_the_edges_of_the_hours_are_right(clock: str, column: int) -> None:
    """Nothing falls between two squares."""
    line = draw([replace(CALL, clock=clock)])

    assert [one.column for one in line.squares if one.count] == [column]


def test_entries_without_a_time_are_counted_and_told() -> None:
    """They are in the bars; leaving them out unseen would be a false picture."""
    line = draw([CALL, replace(CALL, clock="")])

    assert (line.total, line.without_time) == (2, 1)
    assert sum(bar.count for bar in line.bars) == 2


def test_quiet_weeks_are_drawn_too() -> None:
    """A gap is part of the pattern: growing or not can be seen."""
    line = draw([CALL, replace(CALL, day=MONDAY + timedelta(days=21))])

    assert [bar.count for bar in line.bars] == [1, 0, 0, 1]


def test_a_long_time_is_drawn_by_months() -> None:
    """Years of weeks would be too thin to see."""
    line = draw([CALL, replace(CALL, day=date(2025, 11, 30))])

    assert line.by == "month"
    assert len(line.bars) == 13


def test_no_entry_and_ten_thousand_both_draw() -> None:
    """Empty and huge."""
    many = [replace(CALL, day=MONDAY - timedelta(days=n % 700)) for n in range(10_000)]

    assert draw([]).bars == ()
    assert draw(many).total == 10_000
    assert "<svg" not in diary_page([], "C-1", MONDAY)


class _Outside(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.svg = self.tables = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note everything that would run or be fetched."""
        self.svg += tag == "svg"
        self.tables += tag == "table"
        for name, value in attrs:
            outside = name in ("src", "href", "style", "action") or name.startswith("on")
            if tag in ("script", "iframe", "object", "link") or outside:
                self.seen.append(f"{tag} {name} {value}")


def test_the_page_has_each_drawing_as_a_table_and_opens_nothing() -> None:
    """For a screen reader, on paper, and without a network."""
    attack = "<script>alert(1)</script><img src=http://one.example/x onerror=alert(1)>"
    page = diary_page(_entries(CALL, replace(CALL, what=attack, where=attack), None), "C-1", MONDAY)
    seen = _Outside()
    seen.feed(page)

    assert seen.seen == []
    assert seen.svg == 3
    assert seen.tables == 2  # the weeks stand in the one by kind, in its last row
    assert "<script>" not in page
    assert "Silent call." in page
    assert "taken out" in page
    assert re.search(r"<title>Notes</title>", page)


def test_the_page_draws_no_conclusion() -> None:
    """H8: no motive, no forecast, no score."""
    page = diary_page(_entries(CALL), "C-1", MONDAY).casefold()

    assert "what it means is for people to say" in page
    for word in ("escalat", "risk", "danger", "score", "likely", "worse"):
        assert word not in page


def test_the_chart_over_audits_is_drawn_and_told() -> None:
    """H10: an honest history of what changed and when."""
    course = history([audit(1), audit(2, ("one", "three")), audit(3, ("one",))])
    page = changes_page(course, "C-1", MONDAY)
    seen = _Outside()
    seen.feed(page)

    assert seen.seen == []
    assert (seen.svg, seen.tables) == (1, 1)
    assert "Could not check" in page
    assert "2026-11-23" in page
    assert "does not mean gone for good" in page


def test_the_same_diary_gives_the_same_page() -> None:
    """T17: byte for byte."""
    entries = _entries(CALL, replace(CALL, clock=""))

    assert diary_page(entries, "C-1", MONDAY) == diary_page(entries, "C-1", MONDAY)


def test_each_kind_is_drawn_over_time() -> None:
    """Calls that turn into visits are a pattern that no single entry shows."""
    near = replace(CALL, sort=Sort.AT_HOME, day=MONDAY + timedelta(days=14))
    line = draw([CALL, CALL, replace(CALL, day=MONDAY + timedelta(days=7)), near])
    rows = {row.words: row for row in line.rows}

    assert [row.counts for row in line.rows] == [(2, 1, 0), (0, 0, 1)]
    assert next(iter(rows.values())).shades == (4, 2, 0)
    assert sum(sum(row.counts) for row in line.rows) == line.total
    assert "By kind, week by week" in diary_page(_entries(CALL, near), "C-1", MONDAY)


def test_many_audits_still_fit_the_chart() -> None:
    """A case may last for years."""
    course = history([audit(number) for number in range(1, 41)])
    page = changes_page(course, "C-1", MONDAY)

    assert page.count("<tr>") == 40
    assert "A row for each way a thing can change" in page


def test_blank_sheets_ask_what_helplines_ask_and_name_nothing() -> None:
    """C2, C6, F2: whoever finds one sees empty lines, and no name of this tool or of anybody."""
    page = blank_pages(3)
    words = page.partition("<body>")[2].casefold()

    for asks in (
        "which day",
        "what time",
        "what happened",
        "how did it make you feel",
        "where?",
        "who saw",
        "police reference",
        "what do you have",
    ):
        assert asks in words
    assert page.count('class="entry"') == 3 * 2
    assert page.count('class="rule"') >= 3 * 2 * 10
    assert "<title>Notes</title>" in page
    for word in ("privacyaudit", "audit", "stalk", "abuse", "victim", "diary", "incident", "case"):
        assert word not in words


@pytest.mark.parametrize(("asked", "made"), [(0, 1), (-4, 1), (10**9, 50)])
def test_the_number_of_blank_sheets_has_an_end(asked: int, made: int) -> None:
    """A slip of the finger must not fill a printer."""
    assert blank_pages(asked).count('class="sheet"') == made
