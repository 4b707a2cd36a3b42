"""A record before a change (rule C1): one rule, for the report, the pages and the terminal."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from privacyaudit import report
from privacyaudit.conclusions import conclude
from privacyaudit.model import Action, ExposureKind, Group, Notice
from privacyaudit.recordfirst import SAYS, Said, is_live, steps_open
from tests.samples_people import PEOPLE

ACTION = Action(
    id="a", group=Group.FIRST, exposures=(), title="Ask", shows=("a page",), place="a page",
    why="It matters.", could_notice=Notice.NONE, notice_why="", save_evidence_first=True,
    steps=("Write to them.",), kinds=(ExposureKind.PHONE,),
)  # fmt: skip
LIVE = replace(ACTION, kinds=(ExposureKind.PHONE, ExposureKind.LIVE_LOCATION))


def test_the_steps_wait_until_the_person_says_something_of_the_record() -> None:
    """C1: what the other person posted is gone for good once it is taken down."""
    assert not steps_open(ACTION)


@pytest.mark.parametrize("said", list(Said))
def test_each_answer_opens_the_steps_at_once(said: Said) -> None:
    """C1, C5: 'not needed' and 'not safe for me' are answers like any other."""
    assert steps_open(ACTION, said)
    assert steps_open(ACTION, said.value)
    assert SAYS[said]


@pytest.mark.parametrize("said", ["", " ", "no", "SAVED", "not safe for anybody"])
def test_what_is_no_answer_opens_nothing(said: str) -> None:
    """A form that was sent empty, or changed, is not a choice."""
    assert not steps_open(ACTION, said)


def test_a_live_location_is_never_held_back() -> None:
    """C1: each minute it stays, somebody can see where the person is."""
    assert is_live(LIVE)
    assert steps_open(LIVE)


def test_where_no_record_comes_first_nothing_waits() -> None:
    """Most steps need no proof: a directory's listing, a photo of their own."""
    assert steps_open(replace(ACTION, save_evidence_first=False))


def _printed(action: Action) -> str:
    return report.html(replace(conclude(PEOPLE["new-name"]()), actions=(action,)))


def test_a_report_never_keeps_the_steps_of_a_live_location_closed() -> None:
    """C1: on the screen a tick opens the steps of others; these stand open."""
    held, live = _printed(ACTION), _printed(LIVE)

    assert 'class="gate"' in held
    assert "After you have saved it" in held
    assert 'class="gate"' not in live
    assert "After you have saved it" not in live
    assert "Do not wait" in live
    assert "Write to them." in live


def test_a_table_of_what_to_do_holds_no_live_location_back_either() -> None:
    """C1: a helper may read the table alone."""
    audit = conclude(PEOPLE["new-name"]())
    told = [
        next(csv.DictReader(io.StringIO(report.csv(replace(audit, actions=(one,))))))
        for one in (ACTION, LIVE)
    ]

    assert [row["Keep a record first"] for row in told] == ["yes", "no"]
