"""No detector ever fails: where one does, a page is not read whole, and what it shows is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from privacyaudit import Detail, DetailKind, Document, Person
from privacyaudit.reading import examine
from tests.reading.labelled import otherwise
from tests.reading.labelled.score import scored
from tests.samples import AVERY


@pytest.fixture
def failures() -> Iterator[list[str]]:
    """Return a list into which each exception of a detector or a view is written."""
    with otherwise.failures() as found:
        yield found


def _read(person: Person, page: str, media_type: str) -> None:
    examine._reader(person).examine(Document(page.encode(), media_type))


@pytest.mark.parametrize(
    ("media_type", "page"),
    [
        ("text/html", "<p>THE TESTFORD BOWLING, TUESDAY</p>"),
        ("text/csv", "member,last name\n1,Sample\n"),
        ("message/rfc822", "From: =?utf-8?b?QXZlcnkgU2FtcG?= <a@example.org>\n\nHello\n"),
        ("message/rfc822", "from mx1.example.com\nTo: b\nSubject: x\nReceived: y\nFrom: a\n"),
        ("message/rfc822", "From: a\n\n" * 1500 + "Avery Sample\n"),
    ],
)
def test_nothing_fails_on_what_once_failed(media_type: str, page: str, failures: list[str]) -> None:
    """A club without its last word, a lone column of surnames, a header cut short, endless mail."""
    club = Person((Detail(DetailKind.PLACE, "Testford Bowling Club"), *AVERY.details), region="GB")

    _read(club, page, media_type)

    assert not failures


def test_a_failure_would_be_seen(failures: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The lists above stay empty because nothing fails, not because nobody looks."""

    def confirm(_candidate: object) -> None:
        raise IndexError

    monkeypatch.setattr("privacyaudit.reading.matching.elsewhere.places.confirm", confirm)
    _read(
        Person((Detail(DetailKind.PLACE, "Testford Bowling Club"),), region="IE"),
        "<p>Testford Bowling Club</p>",
        "text/html",
    )

    assert failures


def test_a_failure_on_a_labelled_page_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """On the page as it is, and as it is written otherwise: ``test_labelled`` reads them all."""

    def confirm(_candidate: object) -> None:
        raise IndexError

    monkeypatch.setattr("privacyaudit.reading.matching.elsewhere.places.confirm", confirm)
    examine._reader.cache_clear()
    failed = scored("fresh", also=True).failed
    examine._reader.cache_clear()

    assert [line for line in failed if "in capitals: " in line]
    assert [line for line in failed if not any(f", {way}: " in line for way in otherwise.WAYS)]
