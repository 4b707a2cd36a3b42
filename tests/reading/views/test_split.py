"""A detail whose parts stand in fields of their own is put together, and nothing else is."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from privacyaudit import Detail, DetailKind, Document, Match
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.views.split import joined, joined_in_json, roles
from tests.samples import AVERY

EDINBURGH = Detail(DetailKind.PHONE, "+44 131 496 0123")
READER = Reader(replace(AVERY, details=(*AVERY.details, EDINBURGH)))
PHONE, NAME, BIRTH = DetailKind.PHONE, DetailKind.NAME, DetailKind.BIRTH_DATE


def sure(text: str, kind: str) -> set[DetailKind]:
    """Return which kinds of detail are seen for sure in *text* of this media type."""
    found = READER.examine(Document(text.encode(), kind)).sightings
    return {one.detail.kind for one in found if one.match is Match.CONFIRMED}


TABLES = {
    "Name,Country code,Area code,Number\nBob,44,131,4960123\n": {PHONE},
    "Name,Country code,Phone\nBob,+44,7700900123\n": {PHONE},
    "Name,Country code,Phone\nBob,GB,07700 900123\n": {PHONE},
    "Name,Area code,Phone number\nBob,0131,4960123\n": {PHONE},
    "Name;Vorwahl;Telefon\nBob;0131;4960123\n": {PHONE},
    "Dial code,Town,Mobile\n+44,Elsewhere,07700 900123\n": {PHONE},
    "First Name,Company,Last Name\nAvery,Acme,Sample\n": {NAME},
    "Nachname,Ort,Vorname\nSample,Elsewhere,Avery\n": {NAME},
    "Name,Birth day,Birth month,Birth year\nBob,12,4,1990\n": {BIRTH},
}
OBJECTS = (
    {"phone": {"countryCode": "44", "nationalNumber": "7700900123"}},
    {"phone": {"country": "+44", "area": "131", "number": "4960123"}},
    {"mobile_country_code": 44, "label": "x", "mobile_number": 7700900123},
    [{"id": 1}, {"areaCode": "0131", "phoneNumber": "496 0123", "note": "a } in words"}],
)
OTHERS_TABLES = (
    "Area code,Number\n0141,4960123\n",
    "Item,Country code,Price\nx,44,7700900123\n",
    "Country code,Phone\n+44,\n+1,7700900123\n",
    "Country code,Order number\n44,7700900123\n",
    "First Name,Company,Last Name\nAvery,Acme,Other\nRobin,Acme,Sample\n",
    "Birth day,Birth month,Birth year\n12,5,1990\n",
)
OTHERS_OBJECTS = (
    {"phone": {"countryCode": "1", "nationalNumber": "7700900123"}},
    {"area": "0131", "other": {"number": "4960123"}},
    {"country": 44, "version": 7700900123},
)


@pytest.mark.parametrize("table", TABLES)
def test_parts_in_columns_of_a_table_are_one_detail(table: str) -> None:
    """Address books keep a number's codes apart, and a name's two halves."""
    assert sure(table, "text/csv") == TABLES[table]


@pytest.mark.parametrize("one", OBJECTS, ids=range(len(OBJECTS)))
@pytest.mark.parametrize("indent", [None, 2])
def test_parts_in_fields_of_json_are_one_number(one: object, indent: int | None) -> None:
    """So do the answers of many services."""
    assert sure(json.dumps(one, indent=indent), "application/json") == {PHONE}


@pytest.mark.parametrize("table", OTHERS_TABLES)
def test_somebody_elses_parts_are_not_put_together(table: str) -> None:
    """Another area or country, another row, a price, an order: none is the person's."""
    assert sure(table, "text/csv") == set()


@pytest.mark.parametrize("one", OTHERS_OBJECTS, ids=range(len(OTHERS_OBJECTS)))
def test_parts_of_different_things_in_json_are_not_put_together(one: object) -> None:
    """Only fields of one object, whose names say what they hold."""
    assert sure(json.dumps(one), "application/json") == set()


def test_json_that_is_cut_or_broken_keeps_what_is_whole() -> None:
    """The whole need not be read as JSON for one object to be."""
    text = '[{"areaCode": "0131", "number": "4960123"}, {"areaCode": "01'
    assert list(joined_in_json(text)) == [("phone", "0131 4960123")]
    assert list(joined_in_json('{"areaCode": 01, "number": }' * 3)) == []


def test_a_row_shorter_than_its_titles_is_read() -> None:
    """A table's maker forgets cells."""
    parts = roles(["Area code", "Number", "First name", "Surname"])
    assert list(joined(parts, ["0131"])) == []
    assert roles(["a", "b"]) == {}
