"""The made-up people and sources that tests use; every value is reserved for fiction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime

from privacyaudit import (
    Ask,
    Capability,
    Consent,
    Detail,
    DetailKind,
    Document,
    Examination,
    Match,
    Part,
    Person,
    Place,
    Reply,
    Role,
    Sent,
    Sighting,
    Source,
    Terms,
    source,
)

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = NOW.date()

AVERY = Person(
    details=(
        Detail(DetailKind.NAME, "Avery Sample"),
        Detail(DetailKind.EMAIL, "avery.sample@example.com"),
        Detail(DetailKind.USERNAME, "averysample_demo"),
        Detail(DetailKind.PHONE, "07700 900123"),
        Detail(DetailKind.WEBSITE, "https://avery-sample.example/"),
        Detail(DetailKind.HOME_ADDRESS, "12 Invented Lane, Testford, ZZ99 9ZZ"),
        Detail(DetailKind.BIRTH_DATE, "1990-04-12"),
        Detail(DetailKind.EMPLOYER, "Madeup Bakery Ltd"),
    ),
    region="GB",
)
"""The person of the recorded answers, as every source's examples expect them."""


def consent(**changes: object) -> Consent:
    """Return a consent that covers :data:`TODAY`, with *changes*."""
    facts: dict[str, object] = {
        "role": Role.SELF,
        "made_by": "AS",
        "given": date(2026, 11, 1),
        "expires": date(2026, 12, 1),
        "purpose": "to see what is online",
    }
    return Consent(**{**facts, **changes})  # type: ignore[arg-type]


def a_source(
    name: str = "made-up",
    urls: Iterable[str] = ("https://one.example/averysample_demo",),
    *,
    reader: Callable[[Reply], Iterable[object]] | None = None,
    capability: Capability = Capability.PROFILE_API,
    **more: object,
) -> Source:
    """Return a source that asks for *urls*, one ask each."""

    def plan(person: Person) -> Iterator[Ask]:
        for url in urls:
            yield Ask(url, details=person.of(DetailKind.USERNAME), template="/{username}")

    made = source(
        id=name,
        label=name.title(),
        capability=capability,
        contacts=("*.example",),
        templates=("/{username}",),
        uses=DetailKind.USERNAME,
        sends="your username, to a made-up site",
        **more,
    )(plan)
    if reader is not None:
        made.reads(reader)  # type: ignore[arg-type]
    return made


def fetch_from(answers: Mapping[str, Reply | bytes | int]) -> Callable[[Ask, Terms], Reply]:
    """Return a fetch that answers from *answers*: a reply, a body, or a status."""

    def fetch(ask: Ask, terms: Terms) -> Reply:
        answer = answers.get(ask.url, 404)
        host = ask.url.split("/")[2] if ask.url else ""
        labels = tuple(detail.label for detail in ask.details)
        sent = (Sent(NOW, terms.source, host, ask.method, ask.template, labels),)
        if isinstance(answer, Reply):
            return Reply(
                ask,
                answer.status,
                answer.headers,
                answer.body,
                ask.url,
                answer.problem,
                answer.says,
                NOW,
                answer.truncated,
                answer.moved,
                sent,
            )
        if isinstance(answer, int):
            return Reply(ask, answer, at=NOW, sent=sent)
        return Reply(ask, 200, {"content-type": "text/html"}, answer, ask.url, at=NOW, sent=sent)

    return fetch


def read_for(person: Person) -> Callable[[Document], Examination]:
    """Return a reader that sees a detail where its exact bytes stand in the body."""

    def read(document: Document) -> Examination:
        return Examination(
            tuple(
                Sighting(detail, Match.CONFIRMED, Place(Part.TEXT))
                for detail in person.details
                if detail.value.encode() in document.body
            )
        )

    return read
