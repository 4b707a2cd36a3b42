"""Requests: three words kept apart, due when the law says, a calendar that gives nothing away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from privacyaudit.desk import requests
from privacyaudit.errors import InputError
from privacyaudit.requested import Answered, Law, Request, State, calendar_file, due, overview
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK

ASKED = date(2026, 11, 1)
TODAY = date(2026, 11, 22)
REQUEST = Request("Made-up Directory", "Take down my address", ASKED, Law.UK_GDPR,
                  digests=("d1", "d2"))  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Return an open case."""
    with Case.create(tmp_path / "notes", PASSPHRASE, cost=QUICK)[0] as opened:
        yield opened


@pytest.mark.parametrize(
    ("on", "law", "longer", "day"),
    [
        (date(2026, 11, 1), Law.UK_GDPR, False, date(2026, 12, 1)),
        (date(2026, 1, 31), Law.UK_GDPR, False, date(2026, 2, 28)),
        (date(2024, 1, 31), Law.EU_GDPR, False, date(2024, 2, 29)),
        (date(2026, 12, 15), Law.EU_GDPR, False, date(2027, 1, 15)),
        (date(2026, 11, 30), Law.UK_GDPR, True, date(2027, 2, 28)),
        (date(2026, 11, 1), Law.CCPA, False, date(2026, 12, 16)),
        (date(2026, 11, 1), Law.CCPA, True, date(2027, 1, 30)),
        (date(2026, 11, 1), Law.NONE, False, None),
    ],
)
def test_the_day_an_answer_is_due(on: date, law: Law, longer: bool, day: date | None) -> None:
    """A person relies on this day to complain in time."""
    assert due(on, law, longer=longer) == day


def test_requested_confirmed_and_seen_gone_are_three_things(case: Case) -> None:
    """'They say it is done' is not 'it is gone'."""
    ident = requests.add(case, REQUEST, TODAY)
    assert requests.one(case, ident).state is State.REQUESTED
    requests.answer(case, ident, Answered(State.CONFIRMED, TODAY), TODAY)
    assert requests.one(case, ident).state is State.CONFIRMED
    assert requests.seen_gone(case, frozenset({"d1"}), "a0002", TODAY) == ()
    (gone,) = requests.seen_gone(case, frozenset({"d1", "d2", "x"}), "a0002", TODAY)

    assert gone.state is State.SEEN_GONE
    assert [event.state for event in gone.events] == [State.CONFIRMED, State.SEEN_GONE]
    assert gone.events[-1].by == "a0002"


def test_a_request_about_nothing_is_never_seen_gone_by_itself(case: Case) -> None:
    """Nothing was looked for."""
    requests.add(case, Request("Made-up Club", "Take down the list", ASKED), TODAY)

    assert requests.seen_gone(case, frozenset({"d1"}), "a0002", TODAY) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        Request("", "what", ASKED),
        Request("whom", "  ", ASKED),
        Request("whom", "what", date(2026, 11, 23)),
    ],
)
def test_a_request_that_cannot_be_right_is_said(case: Case, wrong: Request) -> None:
    """Nothing is written then."""
    with pytest.raises(InputError):
        requests.add(case, wrong, TODAY)

    assert requests.every(case) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        Answered(State.CONFIRMED, date(2026, 10, 31)),
        Answered(State.CONFIRMED, date(2026, 11, 23)),
        Answered(State.REQUESTED, TODAY),
    ],
)
def test_an_answer_that_cannot_follow_is_said(case: Case, wrong: Answered) -> None:
    """An answer before the question is a slip of the pen."""
    ident = requests.add(case, REQUEST, TODAY)
    with pytest.raises(InputError):
        requests.answer(case, ident, wrong, TODAY)


def test_the_overview_shows_what_is_late_first(case: Case) -> None:
    """It is what an advocate needs at a handover."""
    requests.add(case, Request("Later Site", "Take it down", TODAY, Law.UK_GDPR), TODAY)
    requests.add(case, Request("Late Site", "Take it down", date(2026, 9, 1), Law.UK_GDPR), TODAY)
    done = requests.add(case, Request("Done Site", "Take it down", ASKED), TODAY)
    requests.answer(case, done, Answered(State.CONFIRMED, TODAY), TODAY)
    words = overview(requests.every(case), TODAY)

    assert words.index("Late Site") < words.index("Later Site") < words.index("Done Site")
    assert words.count("That day has gone by.") == 1
    assert "2026-12-22" in words


def test_a_calendar_gives_nothing_away(case: Case) -> None:
    """B7: only when asked, and it may be a shared family calendar."""
    requests.add(case, REQUEST, TODAY)
    content = calendar_file(requests.every(case))

    assert "DTSTART;VALUE=DATE:20261201" in content
    for word in ("Made-up", "address", "Take", "request", "privacy", "audit", case.id):
        assert word not in content
    assert content.endswith("END:VCALENDAR\r\n")
