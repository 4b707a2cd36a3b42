"""The country by which numbers and days are read."""

from __future__ import annotations

import pytest

from privacyaudit import Person, plan
from privacyaudit.desk.answers import Answers
from privacyaudit.details import country, read_text
from privacyaudit.errors import DetailsError
from tests.samples import TODAY


@pytest.mark.parametrize("written", ["UK", "uk", "GB", "England", "United Kingdom", "U.K."])
def test_a_country_is_read_however_people_write_it(written: str) -> None:
    """'UK' is no code: a phone number without +44 would be missed for it."""
    assert country(written) == "GB"


def test_a_code_that_no_country_has_is_told() -> None:
    """Nothing that is read by it could be found, and nobody would know why."""
    assert country("XX") == country("Nowhere") == ""
    with pytest.raises(DetailsError, match="two letters of a country") as told:
        read_text(b'schema = 1\nregion = "XX"\n', TODAY)
    assert "XX" not in str(told.value)


def test_the_pages_read_a_country_as_the_command_line_does() -> None:
    """One rule for both."""
    answers = Answers(region="UK")

    assert answers.person().region == "GB"


def test_a_person_made_in_python_is_read_by_the_code_too() -> None:
    """A phone number without +44 is found whichever way the country was written."""
    assert plan(Person(region="UK")).person.region == "GB"
