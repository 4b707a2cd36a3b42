"""Keys: put in as a request leaves, and nowhere else."""

from __future__ import annotations

import json
import logging
import sys
from types import SimpleNamespace

import pytest

from privacyaudit import BASIC_KEY, KEY, Ask, Reason, Reply, Source, Terms, plugins
from privacyaudit.desk.planned import as_record
from privacyaudit.engine import run
from privacyaudit.keys import DRAWER, KEYS, Keys
from privacyaudit.planning import agree, plan
from privacyaudit.sample import AVERY
from tests.samples import NOW, consent, read_for

CANARY = "canary-key-0123456789abcdef"
SET = {facts.name: CANARY for facts in KEYS}
NAME = "PRIVACYAUDIT_HIBP_KEY"
TERMS = Terms("made-up", key=NAME)


def keyed() -> list[Source]:
    """Return the sources that need a key."""
    return [source for source in plugins.sources() if source.key]


def test_a_key_is_put_in_as_the_request_leaves_and_taken_out_of_what_comes_back() -> None:
    """Some services repeat the key in their answer."""
    left: list[Ask] = []

    def fetch(ask: Ask, terms: Terms) -> Reply:
        left.append(ask)
        return Reply(
            ask, 200, {"x-key": CANARY}, f"you are {CANARY}".encode(), ask.url, says=CANARY, at=NOW
        )

    ask = Ask(f"https://haveibeenpwned.com/?k={KEY}", headers={"a": KEY, "b": f"Basic {BASIC_KEY}"})
    reply = Keys(SET).around(fetch)(ask, TERMS)

    assert left[0].url.endswith(CANARY)
    assert left[0].headers["a"] == CANARY
    assert left[0].headers["b"].startswith("Basic ")
    assert reply.ask is ask
    assert CANARY not in f"{reply.url} {reply.body!r} {dict(reply.headers)} {reply.says}"


def test_a_key_is_given_only_to_the_hosts_it_belongs_to() -> None:
    """A check of somebody else's cannot carry it away."""

    def fetch(ask: Ask, terms: Terms) -> Reply:
        raise AssertionError("it left")

    ask = Ask(f"https://collector.example/?k={KEY}")

    assert Keys(SET).around(fetch)(ask, TERMS).problem is Reason.NEEDS_KEY


def test_an_ask_without_a_place_for_a_key_never_gets_one() -> None:
    """Keyless calls stay keyless."""
    ask = Ask("https://haveibeenpwned.com/api/v3/breaches")
    reply = Keys(SET).around(lambda one, terms: Reply(one, 200))(ask, TERMS)

    assert reply.ask.url == ask.url


@pytest.mark.parametrize("value", ["", "   ", "a", "two words", "line\nbreak", "é" * 20, "x" * 600])
def test_what_cannot_be_a_key_counts_as_none(value: str) -> None:
    """A line break in a header would be another header."""
    assert not Keys({NAME: value}).has(NAME)


def test_only_names_of_ours_are_ever_looked_up() -> None:
    """A check cannot ask for the rest of the environment."""
    assert not Keys({"HOME_TOKEN": CANARY}).has("HOME_TOKEN")


def test_the_keyring_is_asked_under_a_neutral_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of stored passwords is read over a shoulder, too (F9)."""
    asked: list[tuple[str, str]] = []

    def get_password(service: str, name: str) -> str:
        asked.append((service, name))
        return CANARY

    monkeypatch.setitem(
        sys.modules, "keyring", SimpleNamespace(get_password=get_password, __spec__=object())
    )

    assert Keys({}).has(NAME)
    assert asked == [(DRAWER, NAME)]
    assert not Keys({}, keyring=False).has(NAME)


def test_a_keyring_that_fails_is_one_without_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked keyring must not end a run."""

    def get_password(service: str, name: str) -> str:
        raise RuntimeError(CANARY)

    monkeypatch.setitem(
        sys.modules, "keyring", SimpleNamespace(get_password=get_password, __spec__=object())
    )

    assert not Keys({}).has(NAME)


def test_every_key_a_source_needs_is_explained_and_kept_to_its_hosts() -> None:
    """'Set a key' without saying where one is had helps nobody."""
    known = {facts.name: facts for facts in KEYS}
    for source in keyed():
        facts = known[source.key]
        assert facts.adds
        assert facts.where.startswith("https://")
        assert facts.costs
        assert set(source.contacts) <= set(facts.hosts)


def test_a_source_whose_key_is_set_is_in_the_plan_and_one_without_is_not_checked() -> None:
    """'Needs a key' is said, never left out in silence."""
    without = plan(AVERY, keyed(), Keys({}).has)
    with_all = plan(AVERY, keyed(), Keys(SET).has)

    assert without.lines == ()
    assert {one.reason for one in without.not_checked} == {Reason.NEEDS_KEY}
    assert {line.source for line in with_all.lines} == {source.id for source in keyed()}


@pytest.mark.parametrize("status", [200, 401, 403, 404, 429, 500, 0])
def test_no_key_reaches_a_plan_a_ledger_a_record_or_a_log(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Two hundred places could print it; none may (G1)."""

    def fetch(ask: Ask, terms: Terms) -> Reply:
        if not status:
            raise ConnectionError(f"could not reach {ask.url} {dict(ask.headers)}")
        body = json.dumps({"error": ask.url, "headers": dict(ask.headers)}).encode()
        return Reply(ask, status, {"content-type": "application/json"}, body, ask.url, at=NOW)

    caplog.set_level(logging.DEBUG)
    keys = Keys(SET)
    made = plan(AVERY, keyed(), keys.has)
    agreed = agree(made, consent(), [line.source for line in made.lines], NOW)
    audit = run(agreed, keys.around(fetch), read_for(AVERY), sources=keyed(), clock=lambda: NOW)

    told = f"{made!r} {as_record(made)} {made.asks} {audit!r} {audit.findings} {caplog.text}"
    told += f"{[one.by_hand for one in audit.not_checked]} {audit.ledger} {keys!r}"
    assert CANARY not in told


def test_without_the_care_the_same_test_would_find_the_key() -> None:
    """The canary is there to be found: the address that leaves does hold it."""
    left: list[str] = []

    def fetch(ask: Ask, terms: Terms) -> Reply:
        left.append(f"{ask.url} {dict(ask.headers)}")
        return Reply(ask, 404, at=NOW)

    for source in keyed():
        for ask in source.plan(AVERY):
            if isinstance(ask, Ask):
                Keys(SET).around(fetch)(ask, source.terms)

    assert len([one for one in left if CANARY in one]) >= 10
