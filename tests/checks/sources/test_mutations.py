"""Broken, foreign and hostile answers: nothing raises, and nothing is found that is not there."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from privacyaudit import (
    Ask,
    Document,
    ExposureKind,
    NotChecked,
    NotSeen,
    Outcome,
    Presence,
    Source,
    plugins,
)
from tests.checks.sources.answers import (
    API_SOURCES,
    Recorded,
    answered,
    asked_for,
    asks_of,
    recorded,
)
from tests.checks.sources.test_recorded import unasked

POSITIVE = ("found", "found_empty", "found_restricted")
NAMES = sorted(name for name in recorded() if not unasked(name))
JSON = [name for name in NAMES if recorded()[name].file.endswith(".json")]

PAGE = b"<!doctype html><html><title>Just a moment...</title><p>Checking your browser</p></html>"
NOT_ANSWERS: tuple[tuple[str, bytes], ...] = (
    ("a page in place of data", PAGE),
    ("a page after a byte-order mark", b"\xef\xbb\xbf" + PAGE),
    ("nothing", b""),
    ("one brace", b"{"),
    ("a list of lists", b"[[[[]]]]"),
    ("text", b'"averysample_demo"'),
    ("a number", b"12"),
    ("true", b"true"),
    ("other keys", b'{"ok": true, "data": {"x": [1, 2, {"y": null}]}}'),
    ("a list of nothing much", b"[null, 1, {}, []]"),
    ("sixteen-bit text", '{"ok": true}'.encode("utf-16")),
    ("another encoding", b'{"name": "\xe9\xff\xfe"}'),
    ("deep nesting", b"[" * 50_000),
    ("deep but whole", b"[" * 900 + b"]" * 900),
    ("a huge number", b'{"id": ' + b"9" * 5000 + b"}"),
    ("zero bytes", b"\x00" * 1000),
    ("an entity bomb", b'<!DOCTYPE x [<!ENTITY a "b">]><profile>&a;</profile>'),
)
"""Good statuses with bodies that are no answer of any source."""


def positive(outcomes: list[Outcome]) -> bool:
    """Return whether something of the person's is said to be there."""
    return any(isinstance(one, Presence | Document) for one in outcomes)


OTHERS: tuple[object, ...] = (None, [], {}, 7, "x", True, [None])


def mutations(value: object) -> Iterator[object]:
    """Yield *value* with one thing changed: a key dropped, or a type turned into another."""
    if isinstance(value, dict):
        for key in value:
            rest = {one: two for one, two in value.items() if one != key}
            yield rest
            for other in OTHERS:
                if type(other) is not type(value[key]):
                    yield {**value, key: other}
            for inner in mutations(value[key]):
                yield {**value, key: inner}
    elif isinstance(value, list):
        yield []
        for number, item in enumerate(value[:3]):
            for wrong in OTHERS:
                yield [*value[:number], wrong, *value[number + 1 :]]
            for inner in mutations(item):
                yield [*value[:number], inner, *value[number + 1 :]]


def one_pair(answer: Recorded) -> tuple[Source, Ask] | None:
    """Return the first source and ask that *answer* was recorded for."""
    return next(asked_for(answer), None)


@pytest.mark.parametrize("name", JSON)
def test_one_thing_changed_never_raises_and_never_becomes_found(name: str) -> None:
    """Services change their answers without a word to us."""
    answer = recorded()[name]
    pair = one_pair(answer)
    if pair is None:
        return
    source, ask = pair
    for changed in mutations(json.loads(answer.body)):
        body = json.dumps(changed).encode()
        outcomes = answered(source, ask, answer.status, body, answer.content_type)
        assert outcomes, changed
        if answer.expected_outcome not in POSITIVE:
            assert not positive(outcomes), changed


@pytest.mark.parametrize("name", NAMES)
def test_half_an_answer_is_not_checked(name: str) -> None:
    """A line that breaks in the middle must not read as 'nothing there'."""
    answer = recorded()[name]
    pair = one_pair(answer)
    if pair is None or not answer.file.endswith((".json", ".xml")) or answer.status != 200:
        return
    if len(answer.body.split()) < 2:
        return
    source, ask = pair
    half = answer.body[: len(answer.body.strip()) // 2]
    outcomes = answered(source, ask, 200, half, answer.content_type)
    assert [type(one) for one in outcomes] == [NotChecked]


@pytest.mark.parametrize(("what", "body"), [pytest.param(*one, id=one[0]) for one in NOT_ANSWERS])
def test_what_is_no_answer_is_neither_found_nor_absent(what: str, body: bytes) -> None:
    """Every source meets an error page with a good status one day."""
    for source in API_SOURCES:
        for ask in asks_of(source):
            for kind in ("application/json", "text/html"):
                outcomes = answered(source, ask, 200, body, kind)
                assert outcomes, source.id
                if source.id == "gravatar" and "avatar/" in ask.url:
                    continue  # a picture has no form to hold it to
                assert not any(isinstance(one, NotSeen) for one in outcomes), (source.id, what)
                assert not positive(outcomes), (source.id, what)


def test_a_very_large_answer_is_read_or_refused_in_a_moment() -> None:
    """Forty megabytes of somebody's making must not stop a run."""
    body = b'{"objects": [' + b'{"package": {"name": "x"}},' * 1_400_000 + b"{}]}"
    source = next(one for one in plugins.sources() if one.id == "npm")
    outcomes = answered(source, asks_of(source)[0], 200, body)

    assert len(body) > 37_000_000
    assert not positive(outcomes)


CANARY = "canary-value-7731"


def poisoned(value: object) -> object:
    """Return *value* with a canary in every text that is not the person's own."""
    if isinstance(value, dict):
        return {key: poisoned(one) for key, one in value.items()}
    if isinstance(value, list):
        return [poisoned(one) for one in value]
    if isinstance(value, str) and value.lower() not in OWN:
        return f"{value} {CANARY}"
    return value


OWN = frozenset(
    """averysample_demo averysampledemo averysample.bsky.example ok success search domain
    youtube#channellistresponse avery-sample.example""".split()  # noqa: SIM905 - a list of words
) | {"avery sample"}


@pytest.mark.parametrize("name", JSON)
def test_nothing_a_service_says_is_repeated_but_the_public_name_of_a_leak(name: str) -> None:
    """What was learnt on the way is counted, never shown (E1, E2, E17)."""
    answer = recorded()[name]
    pair = one_pair(answer)
    if pair is None:
        return
    source, ask = pair
    body = json.dumps(poisoned(json.loads(answer.body))).encode()
    for one in answered(source, ask, answer.status, body, answer.content_type):
        if isinstance(one, Presence):
            assert CANARY not in f"{one.says} {one.asks} {one.address} {one.place}"
            leak = one.kind is ExposureKind.CREDENTIALS_BREACH
            assert leak or not any(CANARY in name for name in one.names)
        elif isinstance(one, NotChecked):
            assert CANARY not in f"{one.says} {one.by_hand} {one.place}"
        elif isinstance(one, Document):
            assert CANARY not in f"{one.url} {one.name} {one.place} {one.asks}"


def test_a_number_in_the_name_of_a_leak_is_never_printed() -> None:
    """The one thing we repeat must not become a way to show anything else."""
    source = next(one for one in plugins.sources() if one.id == "hibp-address")
    body = json.dumps([{"Name": "07700 900999", "DataClasses": ["Passwords"]}]).encode()
    (leak,) = answered(source, asks_of(source)[0], 200, body)

    assert isinstance(leak, Presence)
    assert leak.names == ()
