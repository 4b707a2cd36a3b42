"""A detail that no page could be said to show is told of, and never 'not seen'."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from privacyaudit import Consent, Detail, DetailKind, Person, Reason, Role, agree
from privacyaudit import report as reports
from privacyaudit.demo.person import DETAILS
from privacyaudit.desk import audit as desk
from privacyaudit.desk.answers import Answers
from privacyaudit.desk.unfindable import notice, says
from privacyaudit.errors import InputError
from tests.samples import AVERY, NOW

FILES = "your-files"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (DetailKind.USERNAME, "ab"),
        (DetailKind.USERNAME, "*"),
        (DetailKind.PHONE, "9001"),
        (DetailKind.VEHICLE, "A1"),
    ],
)
def test_a_detail_that_no_page_could_show_is_told_without_its_value(
    kind: DetailKind, value: str
) -> None:
    """A username of two letters is on every page: it is not looked for, and we say so."""
    told = says(Detail(kind, value), "GB")

    assert told.startswith("We cannot look for this")
    assert value not in told


@pytest.mark.parametrize("detail", [*AVERY.details, *DETAILS], ids=lambda one: str(one.kind))
def test_ordinary_details_are_not_spoken_against(detail: Detail) -> None:
    """The words would only worry a person whose details are found."""
    assert says(detail, "GB") == ""


def test_such_a_detail_is_never_among_what_was_looked_for_and_not_seen(tmp_path: Path) -> None:
    """A report that says 'not seen' of what could not be seen is a false all clear."""
    (tmp_path / "page.txt").write_text("Nothing here.", encoding="utf-8")
    me = Person(
        details=(
            Detail(DetailKind.USERNAME, "ab", label="my short name"),
            Detail(DetailKind.PHONE, "07700 900123", label="my mobile"),
        ),
        files=(str(tmp_path / "page.txt"),),
        region="GB",
    )
    planned = desk.plan(me)
    day = NOW.date()
    agreed = agree(planned, Consent(Role.SELF, "AS", day, day + timedelta(9)), [FILES], NOW)
    audit = desk.run(agreed, surroundings=desk.Surroundings())

    (told,) = [one for one in audit.not_checked if not one.source]
    assert (told.reason, told.place) == (Reason.NOT_POSSIBLE, "my short name")
    assert [one.labels for one in audit.not_seen] == [("my mobile",)]
    words = " ".join(reports.text(audit).split())
    assert "my short name" in words.partition("Not looked at")[2]
    assert "We looked for: my mobile." in words


def test_where_nothing_could_be_looked_for_nothing_is_not_seen(tmp_path: Path) -> None:
    """Only a detail that cannot be looked for: the file is not said to be without it."""
    (tmp_path / "page.txt").write_text("@ab", encoding="utf-8")
    me = Person(details=(Detail(DetailKind.USERNAME, "ab"),), files=(str(tmp_path / "page.txt"),))
    day = NOW.date()
    consent = Consent(Role.SELF, "AS", day, day + timedelta(9))
    audit = desk.run(agree(desk.plan(replace(me, region="GB")), consent, [FILES], NOW))

    assert audit.not_seen == ()


@pytest.mark.parametrize("short", ["07700 900 45", "0770 0900", "123456"])
def test_a_number_that_is_not_whole_is_told_at_once(short: str) -> None:
    """A digit left out finds nothing, and nothing found looks like good news."""
    assert notice(Detail(DetailKind.PHONE, short), "GB")


@pytest.mark.parametrize(
    ("number", "region"),
    [("07700 900456", "GB"), ("+44 7700 900456", "DE"), ("(212) 555-0147", "US")],
)
def test_a_whole_number_is_taken_without_a_word(number: str, region: str) -> None:
    """Also one of those that are kept for stories."""
    assert notice(Detail(DetailKind.PHONE, number), region) == ""


def test_the_same_number_in_another_spelling_is_one() -> None:
    """Two would count twice, and be looked for twice."""
    told = Answers()
    told.add(DetailKind.PHONE, "07700 900456")
    with pytest.raises(InputError, match="already"):
        told.add(DetailKind.PHONE, "+44 7700 900456")
    told.add(DetailKind.PHONE, "07700 900457")
