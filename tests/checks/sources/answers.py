"""The recorded answers: one file for every case of every service, all of them made up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import requests
import responses

from privacyaudit import (
    BASIC_KEY,
    KEY,
    Ask,
    Capability,
    Outcome,
    Person,
    Reply,
    Source,
    plugins,
)
from privacyaudit.interpreting import interpret
from privacyaudit.sample import AVERY
from tests.samples import NOW

FOLDER = Path(__file__).parents[2] / "fixtures" / "sources"

NO_MATTER = frozenset(
    """q inname extras api_key key api_token usprop guiprop uclimit ucprop count t s url
    part""".split()  # noqa: SIM905 - a list of words reads best as words
)
"""Query fields in which a recorded address may differ from the one asked."""

TRIED = ((200, b""), (401, b""), (403, b""), (404, b""))
"""Answers that make some sources ask on, beside the recorded ones."""


OWN_TESTS = frozenset(
    {
        Capability.BY_HAND,
        Capability.YOUR_PAGES,
        Capability.YOUR_FILES,
        Capability.USERNAME_CHECK,
    }
)
"""What reads no service's answer: a page, a file or a site list has tests of its own."""

API_SOURCES = tuple(one for one in plugins.sources() if one.capability not in OWN_TESTS)
"""The sources that read the answers of a service."""


@dataclass(frozen=True)
class Recorded:
    """One recorded answer, and what it must be read as."""

    id: str
    method: str
    url: str
    status: int
    content_type: str
    expected_outcome: str
    file: str
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """The bytes of the answer."""
        return (FOLDER / self.file).read_bytes()


@cache
def recorded() -> dict[str, Recorded]:
    """Return every recorded answer by its id."""
    told: dict[str, Any] = json.loads((FOLDER / "_manifest.json").read_text())
    names = Recorded.__dataclass_fields__
    return {one["id"]: Recorded(**{name: one[name] for name in names}) for one in told["fixtures"]}


def fits(ask: Ask, answer: Recorded) -> bool:
    """Return whether *answer* was recorded for the request that *ask* makes."""
    mine, theirs = urlsplit(ask.url), urlsplit(answer.url)
    place = (ask.method, mine.netloc, unquote(mine.path))
    if place != (answer.method, theirs.netloc, unquote(theirs.path)):
        return False
    asked, told = (dict(parse_qsl(parts.query)) for parts in (mine, theirs))
    shared = (asked.keys() & told.keys()) - NO_MATTER
    needed = {"list", "meta", "method", "action", "inname"}
    return all(asked[key].lower() == told[key].lower() for key in shared) and (
        needed & asked.keys() == needed & told.keys()
    )


def read(source: Source, ask: Ask, answer: Recorded, body: bytes | None = None) -> list[Outcome]:
    """Serve *answer* at the address of *ask*, fetch it, and return what *source* makes of it."""
    url = ask.url.replace(KEY, "demo-key")
    with responses.RequestsMock() as server:
        server.add(
            ask.method,
            url,
            body=answer.body if body is None else body,
            status=answer.status,
            content_type=answer.content_type,
            headers=answer.headers,
        )
        headers = {
            name: value.replace(BASIC_KEY, "ZGVtbzo=") for name, value in ask.headers.items()
        }
        got = requests.request(
            ask.method, url, headers=headers, data=ask.body, allow_redirects=False, timeout=5
        )
    lower = {name.lower(): value for name, value in got.headers.items()}
    return list(interpret(source, Reply(ask, got.status_code, lower, got.content, url, at=NOW)))


def answered(source: Source, ask: Ask, status: int, body: bytes, kind: str = "") -> list[Outcome]:
    """Return what *source* makes of an answer to *ask*."""
    headers = {"content-type": kind or "application/json"}
    return list(interpret(source, Reply(ask, status, headers, body, ask.url, at=NOW)))


def planned(source: Source, person: Person = AVERY) -> list[Ask]:
    """Return what *source* would ask for *person*."""
    return [ask for ask in source.plan(person) if isinstance(ask, Ask)]


def asks_of(source: Source) -> tuple[Ask, ...]:
    """Return every ask that *source* makes of the recorded answers, follow-ups too."""
    if source.id not in _ASKS:
        _ASKS[source.id] = _all_asks(source)
    return _ASKS[source.id]


_ASKS: dict[str, tuple[Ask, ...]] = {}


def _all_asks(source: Source) -> tuple[Ask, ...]:
    waiting = planned(source)
    done: list[Ask] = []
    while waiting:
        ask = waiting.pop(0)
        if any((ask.url, ask.method, ask.template) == (o.url, o.method, o.template) for o in done):
            continue
        done.append(ask)
        tried = [(one.status, one.body) for one in recorded().values() if fits(ask, one)]
        for status, body in [*tried, *TRIED]:
            waiting += [one for one in answered(source, ask, status, body) if isinstance(one, Ask)]
    return tuple(done)


def asked_for(answer: Recorded) -> Iterator[tuple[Source, Ask]]:
    """Yield each source and ask for which *answer* was recorded."""
    for source in API_SOURCES:
        for ask in asks_of(source):
            if fits(ask, answer):
                yield source, ask


def altered(answer: Recorded, like: Recorded) -> Recorded:
    """Return *answer* as an answer to the request that *like* was recorded for."""
    return replace(answer, url=like.url, method=like.method)
