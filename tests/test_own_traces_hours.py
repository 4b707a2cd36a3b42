"""Whose hours they are, which files to change, and what can be done about it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from privacyaudit import Capability, Detail, DetailKind, Document, ExposureKind, Person, Trace
from privacyaudit.conclusions import conclude
from privacyaudit.own_traces import EACH, worked_out
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.traces import moment, on_the_wall, trace, zone
from tests.samples_audit import a_line, an_audit, seen

KEY = b"made-up key of a test, 32 bytes."
HOME = (51.123456, -0.654321)
NEW_YORK_LIKE = (40.5, -74.5)
FILES = a_line("your-files", "The files you listed", Capability.YOUR_FILES, ())
MONDAY = datetime(2026, 3, 2, 21, 15)


def test_a_day_without_a_time_is_not_midnight() -> None:
    """GPS keeps the day alone; as midnight it would be an hour at home."""
    assert moment("2026:03:02") == date(2026, 3, 2)
    made = trace(KEY, HOME, moment("2026:03:02"))
    assert made is not None
    assert made.hour == -1
    assert made.day


@pytest.mark.parametrize(
    ("person", "hours"),
    [
        (Person(region="GB"), 0),
        (Person(region="US"), -6),
        (Person(region="DE"), 1),
        (Person((Detail(DetailKind.HOME_AREA, "40.50,-74.50"),), region="US"), -5),
    ],
)
def test_clocks_are_told_by_the_home_area_or_else_the_country(person: Person, hours: int) -> None:
    """Most exports write UTC, which is not what the clock on the wall showed."""
    assert zone(person) == hours


def export(when: str, spot: tuple[float, float], count: int = 12) -> bytes:
    """Return a made-up record of places at *when* on many days."""
    rows = [
        {
            "latitudeE7": round(spot[0] * 1e7),
            "longitudeE7": round(spot[1] * 1e7),
            "timestamp": f"2026-03-{day:02}T{when}",
        }
        for day in range(2, 2 + count)
    ]
    return json.dumps({"locations": rows}).encode()


def hours(body: bytes) -> set[int]:
    """Return the hours of the day that an export leaves, whoever reads it."""
    reader = Reader(Person(region="GB"))
    reader.key = KEY
    read = reader.examine(Document(body, name="/a/Takeout/Location History/Records.json"))
    return {one.hour % 24 for one in read.traces}


def test_an_afternoon_at_work_far_from_greenwich_is_no_evening_at_home() -> None:
    """20:30 UTC is half past three in the afternoon there."""
    assert hours(export("20:30:00.000Z", NEW_YORK_LIKE)) == {15}
    assert hours(export("20:30:00.000Z", HOME)) == {20}
    assert hours(export("20:30:00.000-05:00", NEW_YORK_LIKE)) == {20}


def test_a_time_that_is_no_time_of_day_is_left_as_it_is() -> None:
    """Only what is known to be UTC is turned."""
    assert on_the_wall(MONDAY, HOME, -6) == MONDAY
    assert on_the_wall(None, HOME, -6) is None
    assert on_the_wall(date(2026, 3, 2), None, -6) == date(2026, 3, 2)


def test_every_file_that_tells_of_home_is_named() -> None:
    """'And 38 more' cannot be changed by anybody."""
    left: list[tuple[str, Trace]] = []
    within = {}
    for number in range(1, 81, 2):
        one = trace(KEY, HOME, MONDAY + timedelta(days=number))
        assert one is not None
        left.append((f"file {number} in photos", one))
        within[f"file {number} in photos"] = ("photos", number)
    assert len(left) < EACH
    told = worked_out(left, within)[0]
    assert "more" not in told.says
    assert "77 and 79 in photos" in told.says


def test_what_can_be_worked_out_has_steps_of_its_own() -> None:
    """It is about many of the person's own files, and not about where one of them came from."""
    kinds = (ExposureKind.HOME_ADDRESS, ExposureKind.ROUTINE_PLACES)
    found = [
        replace(seen(f"{kind}@The files you listed"), source="your-files", host="", says="x")
        for kind in kinds
    ]
    report = conclude(an_audit(found, sources=(FILES,)))
    assert {one.id.partition("-")[0] for one in report.actions} == {"traces"}


def test_an_export_leads_to_the_steps_of_its_network() -> None:
    """The file came from the network; what to change is there."""
    one = replace(
        seen("friends_network@takeout.zip"), source="your-files", host="", service="facebook"
    )
    (action,) = conclude(an_audit([one], sources=(FILES,))).actions
    assert action.service == "facebook"
