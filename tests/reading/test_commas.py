"""An address is the same one whether it was typed with commas or without."""

from __future__ import annotations

import pytest

from privacyaudit import Detail, DetailKind, Match, Person, examine
from privacyaudit.reading.matching.postal.apart import taken_apart

WITH_COMMAS = (
    "12 Invented Lane, Testford, ZZ99 9ZZ",
    "12 Invented Lane, Testford",
    "Flat 2, 31 Cobblewick Road, Thrumley, ZZ99 8DW",
    "12 Old St Johns Road, Testford",
    "14B Tansy Close, Upper Skerrow, ZZ99 4QD",
    "482 Larkspur Avenue Apt 6, Fernhollow, OH 00199",
    "1720 W Juniper Hollow Dr, Carrowmoor, CO 00317",
    "Weidenröschenweg 7a, 00417 Bad Flunkern",
    "23 bis chemin de la Garenne-aux-Loups, 00871 Saint-Orlin",
    "ul. Klonowa 5/7, 00-012 Zmyślin",
    "Rose Cottage, Testford, ZZ99 9ZZ",
    "The Old Rectory, Testford, ZZ99 9ZZ",
)


@pytest.mark.parametrize("address", WITH_COMMAS)
def test_an_address_typed_without_commas_is_the_same(address: str) -> None:
    """Nobody has to know how we would write it."""
    assert taken_apart(address.replace(",", "")) == taken_apart(address)
    assert taken_apart(address) is not None


@pytest.mark.parametrize("address", [one for one in WITH_COMMAS if one[0].isdigit()])
def test_it_is_found_on_a_page_that_writes_it_with_commas(address: str) -> None:
    """And the house next door is not."""
    region = "US" if " OH " in address or " CO " in address else "GB"
    person = Person((Detail(DetailKind.HOME_ADDRESS, address.replace(",", "")),), region=region)
    number = address.split()[0]

    here = examine(f"<p>{address}</p>", person, "text/html", in_child=False)
    next_door = examine(
        f"<p>{address.replace(number, '9' + number, 1)}</p>", person, "text/html", in_child=False
    )

    assert {one.match for one in here.sightings} == {Match.CONFIRMED}
    assert not next_door.sightings


def test_what_has_a_comma_is_left_as_it_was_typed() -> None:
    """Only an address without any is taken apart by its words."""
    assert taken_apart("5 Mill Lane, Park Row Testford") != taken_apart(
        "5 Mill Lane Park Row Testford"
    )
