"""What is typed into the boxes of the pages, and what is said where it will not do."""

from __future__ import annotations

import pytest

from privacyaudit.desk.asked import QUESTIONS
from privacyaudit.model import DetailKind
from tests.web.conftest import Pages
from tests.web.walking import SAFE, answer_all

NUMBER = next(n for n, one in enumerate(QUESTIONS, 1) if one.kind is DetailKind.BIRTH_DATE)


@pytest.fixture
def asked(pages: Pages) -> Pages:
    """Give the pages after the plain questions and the yes."""
    answer_all(pages, SAFE)
    pages.post("/yes", {"made_by": "MQ", "check": "agree"})
    return pages


@pytest.mark.parametrize(
    ("day", "month", "year", "says"),
    [
        ("3", "4", "88", "Write the year with four digits"),
        ("31", "2", "1988", "There is no such day in the calendar."),
        ("3", "spring", "1988", "Write the day, the month and the year, such as 12 4 1990."),
    ],
)
def test_what_is_wrong_with_a_birth_date_is_said_of_its_boxes(
    asked: Pages, day: str, month: str, year: str, says: str
) -> None:
    """'Year-month-day' means nothing over three boxes; what was typed stays in them."""
    shown = asked.post(
        f"/you/{NUMBER}", {"day": day, "month": month, "year": year, "press": "next"}
    ).text

    assert says in shown
    assert "year-month-day" not in shown
    assert f'value="{year}"' in shown


def test_a_month_in_letters_is_a_month_and_nothing_at_all_is_a_skip(asked: Pages) -> None:
    """Three empty boxes and 'Go on' is 'not now', as on the other pages."""
    path = f"/you/{NUMBER}"
    assert (
        asked.post(path, {"day": "", "month": "", "year": "", "press": "next"}).status_code == 303
    )
    asked.post(path, {"day": "3", "month": "April", "year": "1988", "press": "next"})

    assert [one.value for one in asked.visit.guided.of(DetailKind.BIRTH_DATE).values()] == [
        "1988-04-03"
    ]


def test_an_address_without_its_scheme_is_taken(asked: Pages) -> None:
    """People copy it from a card, not from a browser."""
    asked.post("/pages", {"address": "www.example.com/avery", "press": "more"})
    (listed,) = asked.visit.guided.pages.values()

    assert listed.address == "https://www.example.com/avery"


def test_a_number_that_may_not_be_whole_is_told_where_the_answers_are_listed(pages: Pages) -> None:
    """Without the number itself: somebody may see the screen."""
    pages.visit.guided.add(DetailKind.PHONE, "07700 900 45")
    assert "may not be a whole phone number" in pages.get("/you/all").text
    assert "90045" not in pages.get("/you/all").text.replace(" ", "")
    pages.visit.guided.wipe()
    pages.visit.guided.add(DetailKind.PHONE, "07700 900456")
    assert "may not be" not in pages.get("/you/all").text
