"""No detector ever fails: where one does, a page is not read whole, and what it shows is lost."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import islice

import pytest

from privacyaudit import Detail, DetailKind, Document, Person
from privacyaudit.plugins import Looks
from privacyaudit.reading import examine
from privacyaudit.reading.matching.scan import Scanner
from tests.reading.labelled.cases import cases
from tests.samples import AVERY

_BETWEEN = (" ", "", "-", ".", ", ", ";", "|", "\n", "</td><td>", "</p><p>", "'", '"', "(", "^")


def _torn(page: str) -> str:
    """Return *page* with its marks and spaces exchanged, and cut at both ends."""
    chance = random.Random(page)
    low, high = (
        chance.randrange(len(page) // 3 + 1),
        len(page) - chance.randrange(len(page) // 3 + 1),
    )
    return "".join(
        chance.choice(_BETWEEN) if not sign.isalnum() and chance.random() < 0.3 else sign
        for sign in page[low:high]
    )


WAYS: dict[str, tuple[Callable[[str], str], int]] = {
    "as it is": (str, 1),
    "in capitals": (str.upper, 6),
    "in small letters": (str.lower, 16),
    "backwards": (lambda page: page[::-1], 20),
    "torn": (_torn, 9),
}
"""How a page is written otherwise, and of how many pages one is."""


@pytest.fixture
def failures(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list into which each exception of a detector or a view is written."""
    found: list[str] = []

    def failed(_scanner: Scanner, looks: Looks, error: Exception) -> None:
        found.append(f"{type(looks).__name__}: {error!r}")

    def warning(says: str, *what: object) -> None:
        found.append(says % what)

    monkeypatch.setattr(Scanner, "failed", failed)
    monkeypatch.setattr(examine.log, "warning", warning)
    return found


def _read(person: Person, page: str, media_type: str, charset: str = "utf-8") -> None:
    examine._reader(person).examine(Document(page.encode(charset, "replace"), media_type))


@pytest.mark.parametrize("way", WAYS)
def test_nothing_fails_on_a_known_page_however_it_is_written(way: str, failures: list[str]) -> None:
    """A club's name in capitals once made a check fail: the page was said not to be read whole."""
    write, every = WAYS[way]
    said: list[str] = []
    for case in islice(cases(), 0, None, every):
        _read(case.person, write(case.page), case.media_type, case.charset)
        said += [f"{case.id}: {what}" for what in failures]
        failures.clear()

    assert not said, "\n".join(said[:20])


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
