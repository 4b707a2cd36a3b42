"""What the two drawings show: kinds by place, and places that one detail joins."""

from __future__ import annotations

import re

import pytest

from privacyaudit import Match, pictures, report
from privacyaudit.conclusions import conclude
from privacyaudit.pictures import Ease
from tests.samples_audit import an_audit, seen
from tests.samples_people import PEOPLE


def test_a_kind_is_counted_once_for_each_place() -> None:
    """Two numbers on one page are one place where a number is shown."""
    audit = conclude(
        an_audit(
            [
                "phone/phone@a.example",
                seen("phone/phone@a.example", number=2),
                "phone/phone@b.example",
                "email/email@a.example",
            ]
        )
    )
    bars = {bar.name: bar for bar in pictures.bars(audit.exposures, (), ())}

    assert bars["Phone numbers"].places == 2
    assert bars["Email addresses"].places == 1
    assert bars["Phone numbers"].width == 100


def test_how_easily_it_is_found_is_the_easiest_of_its_places() -> None:
    """One open register is enough to be found by name."""
    audit = conclude(
        an_audit(["phone/phone@a.example", seen("email/email@x", source="your-files", host="")])
    )
    bars = {bar.name: bar.ease for bar in pictures.bars(audit.exposures, {"your-files"}, ())}
    named = pictures.bars(audit.exposures, {"your-files"}, {"a.example"})

    assert bars == {"Phone numbers": Ease.PAGE, "Email addresses": Ease.DEVICE}
    assert {bar.name: bar.ease for bar in named}["Phone numbers"] is Ease.BY_NAME


def test_a_detail_at_one_place_joins_nothing_and_a_possible_one_never_does() -> None:
    """A line is drawn only where it is certain."""
    audit = conclude(
        an_audit(
            [
                "phone/phone@a.example",
                "usernames/username@a.example",
                "usernames/username@b.example",
                seen("usernames/username@c.example", match=Match.POSSIBLE),
                "home_address/home_address@a.example",
                "home_address/home_address@b.example",
            ]
        )
    )

    assert [(one.what, one.places) for one in pictures.joins(audit.exposures)] == [
        ("your username", ("a.example", "b.example"))
    ]


def test_nothing_found_draws_nothing() -> None:
    """No empty picture."""
    assert pictures.bars((), (), ()) == ()
    assert pictures.joins(()) == ()
    assert "<svg" not in report.html(conclude(an_audit()))


@pytest.mark.parametrize("name", PEOPLE)
def test_each_drawing_has_its_table_and_is_named_for_a_screen_reader(name: str) -> None:
    """Whoever cannot see the drawing gets the same from the table."""
    audit = conclude(PEOPLE[name]())
    page = report.html(audit)

    for svg in re.findall(r"<svg.*?</svg>", page, re.S):
        assert 'role="img"' in svg
        assert "<title" in svg
    table = page.split('<div class="sr">')[1].split("</table>")[0]
    for bar in pictures.bars(audit.exposures, (), ()):
        assert bar.name.replace("'", "&#39;") in table
