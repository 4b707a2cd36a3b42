"""The drawing of busy hours: the person's own week, in shades and in words."""

from __future__ import annotations

from dataclasses import replace

from privacyaudit import report
from privacyaudit.pictures import week
from tests.samples_audit import an_audit

HOURS = tuple(6 if hour == 21 else 1 if hour == 24 + 9 else 0 for hour in range(168))


def test_the_busiest_hour_is_darkest_and_an_empty_one_white() -> None:
    """Shades are relative: they say when, not how much."""
    days = week(HOURS)
    assert len(days) == 7
    assert days[0].shades[21] == 3
    assert days[1].shades[9] == 1
    assert sum(map(sum, (day.shades for day in days))) == 4
    assert (days[0].busiest, days[2].busiest) == ("21:00", "nothing")


def test_without_a_time_there_is_no_drawing() -> None:
    """An empty week would look like an answer."""
    assert week(()) == ()
    assert week((0,) * 168) == ()
    assert "busy hours" not in report.html(an_audit([]), "me")


def test_the_person_and_their_helper_see_it_and_the_police_do_not() -> None:
    """It is the person's own pattern, and belongs to nobody else."""
    audit = replace(an_audit([]), busy_hours=HOURS)
    assert "Your busy hours" in report.html(audit, "me")
    assert "Your busy hours" in report.html(audit, "helper")
    assert "Your busy hours" not in report.html(audit, "police")
