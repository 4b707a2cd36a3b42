"""However a page lays a detail out, it is found; one that is nearly the person's is not."""

from __future__ import annotations

from calendar import month_name
from collections.abc import Iterator
from functools import cache

import pytest

from privacyaudit import Detail, DetailKind, Document, Match
from privacyaudit.reading.examine import Reader
from tests.reading.labelled.people import PEOPLE
from tests.reading.layouts import LAYOUTS, page

_LABEL = {
    DetailKind.NAME: "Contact",
    DetailKind.FORMER_NAME: "Formerly",
    DetailKind.ALIAS: "Nickname",
    DetailKind.FAMILY_NAME: "Brother",
    DetailKind.USERNAME: "Username",
    DetailKind.EMAIL: "Email",
    DetailKind.PHONE: "Phone",
    DetailKind.HOME_ADDRESS: "Address",
    DetailKind.POSTCODE: "Postcode",
    DetailKind.BIRTH_DATE: "Date of birth",
    DetailKind.EMPLOYER: "Employer",
    DetailKind.SCHOOL: "School",
    DetailKind.VEHICLE: "Registration",
    DetailKind.PLACE: "Meets at",
    DetailKind.WEBSITE: "Website",
}


@cache
def _reader(code: str) -> Reader:
    return Reader(PEOPLE[code].person)


def _written(detail: Detail) -> Iterator[str]:
    yield detail.value
    if detail.kind in (DetailKind.NAME, DetailKind.FORMER_NAME):
        given, *_middle, family = detail.value.split()
        yield f"{family.upper()}, {given}"
    if detail.kind is DetailKind.BIRTH_DATE:
        year, month, day = detail.value.split("-")
        yield f"{day}.{month}.{year}" if int(day) > 12 else f"{day} {month_name[int(month)]} {year}"


def _altered(detail: Detail) -> str:
    """Return what is nearly the person's: a digit or letter off, or another given name."""
    value = detail.value
    if detail.kind in (DetailKind.NAME, DetailKind.FAMILY_NAME, DetailKind.FORMER_NAME):
        return f"Gregor {value.split()[-1]}"
    if detail.kind is DetailKind.EMAIL:
        return f"x{value}"
    if detail.kind is DetailKind.USERNAME:
        return f"{value}1"
    if detail.kind in (DetailKind.VEHICLE, DetailKind.POSTCODE, DetailKind.PHONE):
        at = max(place for place, char in enumerate(value) if char.isdigit())
        return f"{value[:at]}{(int(value[at]) + 1) % 10}{value[at + 1 :]}"
    if detail.kind is DetailKind.BIRTH_DATE:
        return f"{value[:-2]}{int(value[-2:]) % 27 + 1:02}"
    return ""


def _said(code: str, piece: str, detail: Detail) -> set[Match]:
    seen = _reader(code).examine(Document(page(piece), "text/html"))
    return {one.match for one in seen.sightings if one.detail == detail}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_detail_is_found_in_each_layout(layout: str) -> None:
    """Of all made-up people, as typed and as lists write it."""
    missed = [
        (code, detail.kind.value, said)
        for code in PEOPLE
        for detail in PEOPLE[code].person.details
        for said in _written(detail)
        if Match.CONFIRMED not in _said(code, LAYOUTS[layout](_LABEL[detail.kind], said), detail)
    ]
    assert not missed


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_nearly_the_persons_is_confirmed_in_none(layout: str) -> None:
    """The same layouts with a digit, letter or given name that is another's."""
    wrong = [
        (code, detail.kind.value, said)
        for code in PEOPLE
        for detail in PEOPLE[code].person.details
        if (said := _altered(detail))
        if Match.CONFIRMED in _said(code, LAYOUTS[layout](_LABEL[detail.kind], said), detail)
    ]
    assert not wrong
