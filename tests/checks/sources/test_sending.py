"""What may leave in a request, whatever is typed and whatever is agreed."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote, urlsplit

import pytest

from privacyaudit import (
    BASIC_KEY,
    KEY,
    Capability,
    Detail,
    DetailKind,
    Known,
    Person,
    Source,
    plugins,
)
from privacyaudit.fetch import declared, identity, policy
from privacyaudit.fetch.url import read_url
from privacyaudit.planning import plan
from privacyaudit.sample import AVERY
from tests.checks.sources.answers import API_SOURCES, asks_of, planned

ASKED = [
    pytest.param(source, id=source.id)
    for source in plugins.sources()
    if source.capability not in (Capability.BY_HAND, Capability.YOUR_PAGES, Capability.YOUR_FILES)
]

SECRET = Person(
    details=(
        Detail(DetailKind.NAME, "Canary Name", known=Known.SECRET),
        Detail(DetailKind.FORMER_NAME, "Canary Former", known=Known.SECRET),
        Detail(DetailKind.EMPLOYER, "Canary Works", known=Known.SECRET),
        Detail(DetailKind.SCHOOL, "Canary School", known=Known.SECRET),
        Detail(DetailKind.NAME, "Avery Sample"),
    ),
    own_search="https://searx.example.org/",
)
"""Someone whose new name and new work the other person does not know."""

NEVER_SENT = (
    DetailKind.PHONE,
    DetailKind.HOME_ADDRESS,
    DetailKind.PAST_ADDRESS,
    DetailKind.WORK_ADDRESS,
    DetailKind.POSTCODE,
    DetailKind.BIRTH_DATE,
    DetailKind.FAMILY_NAME,
    DetailKind.CHILD_NAME,
    DetailKind.CHILD_SCHOOL,
    DetailKind.VEHICLE,
    DetailKind.HOME_AREA,
    DetailKind.WORK_AREA,
)
"""Kinds that no source may put in a request, whatever is agreed."""


@pytest.mark.parametrize("source", ASKED)
def test_each_ask_goes_only_where_the_source_declared(source: Source) -> None:
    """What is sent is always a part of what was shown (D2, E11)."""
    asks = asks_of(source)
    assert asks or not source.examples
    for ask in asks:
        host = urlsplit(ask.url).hostname or ""
        assert ask.template in source.templates
        assert source.contacts == ("from a detail",) or host in source.contacts
        assert urlsplit(ask.url).scheme == "https"


@pytest.mark.parametrize("source", ASKED)
def test_every_detail_in_a_request_is_named_in_the_plan(source: Source) -> None:
    """A detail that travels unnamed was never agreed to."""
    person = AVERY
    for ask in asks_of(source):
        sent = unquote(f"{ask.url} {ask.body!r}").lower()
        for detail in person.of(DetailKind.NAME, DetailKind.EMAIL, DetailKind.EMPLOYER):
            if detail.value.lower() in sent:
                assert detail in ask.details, source.id


@pytest.mark.parametrize("source", ASKED)
def test_some_kinds_of_detail_are_never_sent_by_anyone(source: Source) -> None:
    """No number, address, date, family or plate leaves this machine (E4)."""
    canaries = tuple(Detail(kind, f"canary{number}4417") for number, kind in enumerate(NEVER_SENT))
    person = Person(AVERY.details + canaries, AVERY.pages, own_search=AVERY.own_search)
    for ask in planned(source, person):
        assert "4417" not in f"{ask.url} {ask.body!r} {dict(ask.headers)}"
        assert not any(detail.kind in NEVER_SENT for detail in ask.details)


@pytest.mark.parametrize("source", ASKED)
def test_what_is_kept_from_the_other_person_is_never_searched_for(source: Source) -> None:
    """A new name next to an old one in somebody's log joins two lives."""
    for ask in planned(source, SECRET):
        assert "anary" not in f"{ask.url} {ask.body!r}"


@pytest.mark.parametrize("source", ASKED)
def test_a_source_that_takes_a_name_or_an_address_of_mail_is_off_until_agreed(
    source: Source,
) -> None:
    """More than a username to the site where it was registered needs a yes of its own (D2)."""
    details = {detail.kind for ask in asks_of(source) for detail in ask.details}
    if details & {DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.EMAIL, DetailKind.EMPLOYER}:
        assert source.opt_in
    if source.capability in (Capability.SEARCH, Capability.REGISTER):
        assert source.opt_in
    if source.contacts == ("from a detail",) and source.id != "rdap":
        assert source.opt_in, "a server that the other person might run"


@pytest.mark.parametrize("source", ASKED)
def test_a_key_is_only_ever_a_place_to_put_one(source: Source) -> None:
    """No ask can hold a key, so no plan, ledger or log can (G1)."""
    told = [f"{ask.url} {dict(ask.headers)}" for ask in asks_of(source)]
    uses = any(KEY in one or BASIC_KEY in one for one in told)
    assert uses == bool(source.key)


@pytest.mark.parametrize("source", ASKED)
def test_only_known_details_make_an_ask(source: Source) -> None:
    """A person who told nothing is asked about nowhere."""
    assert planned(source, Person()) == []


HOSTILE = (
    "", " ", "\x00", "a" * 5000, "../../etc/passwd", "a/b?c=d&e#f", "%2e%2e", "‮olleh",
    "名前", "{key}", "https://[::1]/", "@@@", "a@b@c", "http://", "😀", "a b\nHost: x",
)  # fmt: skip


@pytest.mark.parametrize("source", ASKED)
def test_whatever_is_typed_makes_a_good_address_or_none(source: Source) -> None:
    """What a person typed can never choose another host, path or header."""
    kinds = list(DetailKind)
    for value in HOSTILE:
        person = Person(tuple(Detail(kind, value, "x") for kind in kinds), own_search=value)
        for ask in planned(source, person):
            parts = urlsplit(ask.url)
            assert source.contacts == ("from a detail",) or parts.hostname in source.contacts
            assert not re.search(r"[\s\x00-\x1f]", ask.url)
            fixed = source.templates[0] if not ask.template else ask.template
            before = fixed.partition("{")[0]
            whole = ask.url if before.startswith("http") else ask.url.partition(parts.netloc)[2]
            assert whole.startswith(before)


@pytest.mark.parametrize("source", ASKED)
def test_our_own_guard_lets_each_ask_through(source: Source) -> None:
    """An ask that is refused every time is a source that only looks as if it worked."""
    for ask in asks_of(source):
        url = read_url(ask.url)
        identity.check(ask.headers)
        declared.hold(ask, url, source.terms)
        policy.refuse_form(url, ask.template)
        policy.refuse_private(url)
        if not source.terms.contacts:
            policy.refuse_personal(url)


def test_nothing_is_asked_about_a_page_that_is_to_be_avoided() -> None:
    """Also not of an archive (B3)."""
    person = replace(AVERY, avoid=("https://forum.example/",))
    for source in API_SOURCES:
        assert not [ask for ask in planned(source, person) if "forum.example" in ask.url]


@pytest.mark.parametrize("source", ASKED)
def test_the_plan_names_every_host_and_detail_also_of_what_follows(source: Source) -> None:
    """What is asked later was agreed to now, or it was not agreed to at all (D2)."""
    made = plan(AVERY, [source], lambda name: name == source.key)
    if not made.lines:
        return
    (line,) = made.lines
    for ask in asks_of(source):
        host = urlsplit(ask.url).hostname or ""
        assert host in line.hosts or (source.id == "rdap" and "register" in line.shares)
        for detail in ask.details:
            assert detail.label in line.labels
