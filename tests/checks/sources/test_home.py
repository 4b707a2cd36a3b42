"""Near the home area you gave: yes or no, worked out here, and never where (E6)."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from privacyaudit import (
    Ask,
    Detail,
    DetailKind,
    Document,
    ExposureKind,
    Outcome,
    Person,
    Presence,
    Source,
    plugins,
)
from privacyaudit.sample import AVERY
from tests.checks.sources.answers import answered, planned, recorded

PLACES = {
    "openstreetmap": "osm_changesets__found",
    "inaturalist": "inaturalist_observations__found",
    "flickr": "flickr_geosearch__found",
}


def living_at(area: str) -> Person:
    """Return the sample person with another home area, or none."""
    rest = tuple(one for one in AVERY.details if one.kind is not DetailKind.HOME_AREA)
    more = (Detail(DetailKind.HOME_AREA, area, "your home area"),) if area else ()
    return replace(AVERY, details=rest + more)


def told(source_id: str, area: str, body: bytes | None = None) -> list[Outcome]:
    """Return what a source says of its recorded places to somebody living at *area*."""
    source = next(one for one in plugins.sources() if one.id == source_id)
    ask = planned(source, living_at(area))[0]
    if source_id == "inaturalist":
        first = recorded()["inaturalist_user__found"]
        ask = _following(source, ask, first.body, "observations")
    elif source_id == "flickr":
        first = recorded()["flickr_findbyusername__found"]
        ask = _following(source, ask, first.body, "photos.search")
    return answered(source, ask, 200, body or recorded()[PLACES[source_id]].body)


def _following(source: Source, ask: Ask, body: bytes, part: str) -> Ask:
    asked = [one for one in answered(source, ask, 200, body) if isinstance(one, Ask)]
    return next(one for one in asked if part in one.url)


def kinds(outcomes: list[Outcome]) -> set[ExposureKind]:
    """Return the kinds of what is said, without the account itself."""
    found = {one.kind for one in outcomes if isinstance(one, Presence)}
    return found - {ExposureKind.ACCOUNTS}


@pytest.mark.parametrize("source", sorted(PLACES))
def test_traces_near_the_home_area_are_said_to_be_near(source: str) -> None:
    """This is the one thing the person most needs to know."""
    assert kinds(told(source, "0.00,0.00")) == {ExposureKind.HOME_ADDRESS}


@pytest.mark.parametrize("source", sorted(PLACES))
def test_traces_elsewhere_are_not_said_to_be_near(source: str) -> None:
    """A false alarm sends somebody the wrong way."""
    outcomes = told(source, "51.50,-0.10")

    assert kinds(outcomes) == {ExposureKind.ROUTINE_PLACES}
    (said,) = [
        one.says for one in outcomes if isinstance(one, Presence) and "none near" in one.says
    ]
    assert "hold places" in said


@pytest.mark.parametrize("source", sorted(PLACES))
def test_without_a_home_area_only_that_there_are_places_is_said(source: str) -> None:
    """Nothing is guessed about where somebody lives."""
    assert kinds(told(source, "")) == {ExposureKind.ROUTINE_PLACES}


@pytest.mark.parametrize("source", sorted(PLACES))
@pytest.mark.parametrize("area", ["0.00,0.00", "51.50,-0.10", ""])
def test_no_coordinates_are_in_anything_that_is_said_or_asked(source: str, area: str) -> None:
    """Not one digit of a place may leave the reader (E6)."""
    for one in told(source, area):
        if isinstance(one, Presence):
            assert not re.search(r"\d+\.\d", f"{one.says} {one.asks} {one.address}")
        elif isinstance(one, Document):
            assert b"0.00" not in one.body
        elif isinstance(one, Ask):
            assert not re.search(r"0\.00|51\.5", one.url)


@pytest.mark.parametrize("area", ["here", "91.00,0.00", "0,0,0", "nan,nan", ",", "1e400,0"])
def test_a_home_area_that_is_no_place_is_none(area: str) -> None:
    """A slip of the pen must not read as 'not near'."""
    assert kinds(told("openstreetmap", area)) == {ExposureKind.ROUTINE_PLACES}
    assert not any("none near" in str(one) for one in told("openstreetmap", area))


def test_a_change_as_wide_as_the_world_says_nothing() -> None:
    """A careless click in an editor spans continents."""
    answer = json.loads(recorded()["osm_changesets__found"].body)
    answer["changesets"] = answer["changesets"][-1:]
    body = json.dumps(answer).encode()

    assert kinds(told("openstreetmap", "0.00,0.00", body)) == set()


def test_an_observation_that_was_moved_on_purpose_is_dropped() -> None:
    """An obscured place is random within twenty kilometres: it would mislead."""
    answer = json.loads(recorded()["inaturalist_observations__found"].body)
    for one in answer["results"]:
        one["obscured"] = True
    body = json.dumps(answer).encode()

    assert kinds(told("inaturalist", "0.00,0.00", body)) == set()


def test_a_place_of_exactly_nothing_is_a_device_without_one() -> None:
    """Nobody lives in the sea off Ghana."""
    answer = json.loads(recorded()["flickr_geosearch__found"].body)
    answer["photos"]["photo"][0].update(latitude="0", longitude="0")
    body = json.dumps(answer).encode()

    assert kinds(told("flickr", "0.00,0.00", body)) == set()


def test_across_the_edge_of_the_map_is_still_near() -> None:
    """The date line runs between two houses."""
    answer = json.loads(recorded()["flickr_geosearch__found"].body)
    answer["photos"]["photo"][0].update(latitude="-16.80", longitude="-179.999")
    body = json.dumps(answer).encode()

    assert kinds(told("flickr", "-16.80,179.99", body)) == {ExposureKind.HOME_ADDRESS}
