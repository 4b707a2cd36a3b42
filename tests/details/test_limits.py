"""A details file cannot be a list of people (E18)."""

from __future__ import annotations

import pytest

from privacyaudit.details import read_text
from tests.details.test_read import many, mistakes
from tests.samples import TODAY


@pytest.mark.parametrize(
    ("kind", "limit", "value"),
    [
        ("name", 20, "Avery {letter}"),
        ("email", 10, "avery{number}@example.com"),
        ("phone", 10, "07700 9001{number:02}"),
        ("username", 5, "avery_{number}"),
        ("past_address", 20, "{number} Invented Lane, Testford"),
    ],
)
def test_a_details_file_cannot_be_a_list_of_people(kind: str, limit: int, value: str) -> None:
    """E18: limits a kind."""
    values = [value.format(number=n, letter=chr(65 + n) * 3) for n in range(limit + 1)]

    assert read_text(many(kind, values[:limit]).encode(), TODAY)
    (one,) = mistakes(many(kind, values))
    assert str(limit) in one.says


def test_two_dates_of_birth_are_two_people() -> None:
    """E8: one person a file."""
    (one,) = mistakes(many("birth_date", ["1990-04-12", "1991-04-12"]))

    assert "one person" in one.says


def test_more_than_two_hundred_details_are_too_many() -> None:
    """E18: all kinds together."""
    found = mistakes(many("place", [f"Made-up Hall {n}" for n in range(201)]))

    assert "200" in found[0].says


def test_a_few_hundred_pages_of_one_site_are_guesses_and_too_many() -> None:
    """E16, E18: page after page of one site would say which of many names is there."""

    def listing(count: int, host: str = "https://www.club.example") -> str:
        pages = (f'[[page]]\naddress = "{host}/u/anna{number}x"\n' for number in range(count))
        return "schema = 1\n" + "".join(pages)

    assert read_text(listing(100).encode(), TODAY)
    (one,) = mistakes(listing(101))
    assert "100 pages of one site" in one.says
    apart = listing(60) + listing(60, "https://other.example").removeprefix("schema = 1\n")
    assert read_text(apart.encode(), TODAY)
    mixed = listing(60) + listing(60, "https://CLUB.example:443").removeprefix("schema = 1\n")
    assert "100 pages" in mistakes(mixed)[0].says
