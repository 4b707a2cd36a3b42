"""Every detector's own examples, whoever wrote it and whenever: they are its promises."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from privacyaudit import Detail, Detector, Document, Match, Person
from privacyaudit.plugins import detectors
from privacyaudit.reading.examine import Reader

PAGES = [
    pytest.param(check, kind, page, id=f"{check.id}-{kind}-{number}")
    for check in detectors()
    for kind in ("sees", "ignores", "hesitates")
    for number, page in enumerate(getattr(check, kind))
]


def sightings(check: Detector, page: str) -> Iterator[Match]:
    """Yield what *check* alone says of its sample on *page*."""
    for kind in check.looks_for:
        person = Person((Detail(kind, check.sample, label="yours"),), region=check.region)
        reader = Reader(person, [check])
        found = reader.examine(Document(page.encode(), "text/html"))
        assert found.problem is None
        yield from (sighting.match for sighting in found.sightings)


@pytest.mark.parametrize(("check", "kind", "page"), PAGES)
def test_a_detector_says_of_its_examples_what_it_promises(
    check: Detector, kind: str, page: str
) -> None:
    """A detector dropped in tomorrow is held to its examples without a new test."""
    said = set(sightings(check, page))

    if kind == "sees":
        assert Match.CONFIRMED in said
    elif kind == "hesitates":
        assert said == {Match.POSSIBLE}
    else:
        assert not said
