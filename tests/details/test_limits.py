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
