"""The tool that plants details in real pages writes them where it says."""

from __future__ import annotations

import random

import pytest

from privacyaudit import Detail, DetailKind, Document, Match, Person
from privacyaudit.model import Part
from privacyaudit.reading.examine import Reader
from tests.reading.labelled.planted import CARRIERS, written

PAGE = """<!doctype html><title>News</title><meta name="description" content="All the news">
<!-- header --><script>var page = {"author": "somebody"};</script>
<p>The shops in the town are open until late in the evening.</p><!-- footer -->"""
PARTS = {
    "text": {Part.TEXT},
    "attribute": {Part.PREVIEW},
    "script": {Part.SCRIPT},
    "comment": {Part.COMMENT},
}
DETAIL = Detail(DetailKind.EMAIL, "zoe.probe@example.org", "your email")


@pytest.mark.parametrize("carrier", CARRIERS)
def test_what_is_planted_is_in_that_part_and_in_no_other(carrier: str) -> None:
    """So that a figure for scripts is one for scripts."""
    made = CARRIERS[carrier](PAGE, written(DETAIL), random.Random(3))

    seen = Reader(Person((DETAIL,))).examine(Document(made.encode(), "text/html")).sightings

    assert {one.place.part for one in seen} == PARTS[carrier]
    assert {one.match for one in seen} == {Match.CONFIRMED}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_page_without_a_place_for_it_is_left_out(carrier: str) -> None:
    """It must not count as a page on which nothing was found."""
    assert CARRIERS[carrier]("<p>x</p>", "zoe", random.Random(3)) == ""
