"""
Checks check themselves: a check's own examples, run here or against the real service.

Offline nothing is sent. Live, each source asks its service about an account
that the service itself documents, never about a person, so that a maintainer
can see what has drifted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from privacyaudit.interpreting import interpret
from privacyaudit.model import (
    Ask,
    Detail,
    Document,
    Match,
    NotChecked,
    NotSeen,
    Outcome,
    Person,
    Presence,
    Reply,
    Terms,
)
from privacyaudit.planning import labelled
from privacyaudit.plugins import Check, Detector, Example, Source
from privacyaudit.reading.examine import Reader
from privacyaudit.sample import AVERY
from privacyaudit.words import _

KINDS: tuple[tuple[type, str], ...] = (
    (Document, "document"),
    (Presence, "presence"),
    (Ask, "ask"),
    (NotSeen, "not seen"),
    (NotChecked, "not checked"),
)

Fetch = Callable[[Ask, Terms], Reply]


@dataclass(frozen=True, slots=True)
class Tried:
    """How one example went."""

    check: str
    what: str
    """What was tried, in a few words; never a body."""
    expected: str
    got: str

    @property
    def passed(self) -> bool:
        """Whether it was read as it says."""
        return self.expected == self.got


def offline(check: Check) -> Iterator[Tried]:
    """Yield how each example of *check* goes; sends nothing."""
    if isinstance(check, Source):
        yield from _source(check)
    elif isinstance(check, Detector):
        yield from _detector(check)


def _source(source: Source) -> Iterator[Tried]:
    planned = [one for one in source.plan(AVERY) if isinstance(one, Ask)]
    for number, example in enumerate(source.examples, 1):
        asks = [one for one in planned if example.asks in ("", one.url)]
        what = _("example {number}, status {status}").format(number=number, status=example.status)
        got = _word(_answered(source, asks[0], example)) if asks else _("no such ask")
        yield Tried(source.id, what, example.shows, got)


def _answered(source: Source, ask: Ask, example: Example) -> list[Outcome]:
    headers = {"content-type": example.media_type, **example.headers}
    body = example.body.encode()
    reply = Reply(ask, example.status, headers, body, ask.url, at=datetime.now(UTC))
    return list(interpret(source, reply))


def _word(outcomes: Iterable[Outcome]) -> str:
    first = next(iter(outcomes), None)
    return next((word for kind, word in KINDS if isinstance(first, kind)), _("nothing"))


def _detector(detector: Detector) -> Iterator[Tried]:
    detail = Detail(detector.looks_for[0], detector.sample, "the sample")
    reader = Reader(Person((detail,), region=detector.region))
    for pages, expected in (
        (detector.sees, "confirmed"),
        (detector.hesitates, "possible"),
        (detector.ignores, "nothing"),
    ):
        for number, page in enumerate(pages, 1):
            seen = reader.examine(Document(page.encode(), "text/html", "utf-8")).sightings
            matches = {one.match for one in seen}
            got = (
                "confirmed" if Match.CONFIRMED in matches else "possible" if matches else "nothing"
            )
            what = _("page {number} of '{kind}'").format(number=number, kind=expected)
            yield Tried(detector.id, what, expected, got)


def live(source: Source, fetch: Fetch) -> Iterator[Tried]:
    """
    Yield how the real service answers about the account it documents.

    Anything but 'not checked' passes: the answer could be read.
    """
    details = tuple(Detail(kind, value) for kind, value in source.live)
    person = labelled(Person(details))
    for ask in [one for one in source.plan(person) if isinstance(one, Ask)][:1]:
        got = _word(interpret(source, fetch(ask, source.terms)))
        fine = "presence" if got != "not checked" else got
        yield Tried(source.id, _("the account it documents"), "presence", fine)
