"""What every source must keep to, also one that is not yet written."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from urllib.parse import unquote, urlsplit

import pytest

from privacyaudit import (
    BASIC_KEY,
    KEY,
    Ask,
    Capability,
    Detail,
    DetailKind,
    Document,
    Example,
    Known,
    NotChecked,
    NotSeen,
    Person,
    Presence,
    Reply,
    Source,
    plugins,
    services,
)
from privacyaudit.errors import CheckError
from privacyaudit.fetch import declared, identity, policy
from privacyaudit.fetch.url import read_url
from privacyaudit.interpreting import interpret
from privacyaudit.sample import AVERY
from tests.checks.sources.answers import API_SOURCES, answered, asks_of, planned
from tests.samples import NOW

KINDS = {
    "document": Document,
    "presence": Presence,
    "ask": Ask,
    "not seen": NotSeen,
    "not checked": NotChecked,
}
SOURCES = [pytest.param(source, id=source.id) for source in plugins.sources()]
ASKED = [
    pytest.param(source, id=source.id)
    for source in plugins.sources()
    if source.capability is not Capability.BY_HAND and source.id not in ("your-pages", "your-files")
]
EXAMPLES = [
    pytest.param(source, example, id=f"{source.id}-{number}")
    for source in plugins.sources()
    for number, example in enumerate(source.examples)
]

BANNED = re.compile(
    r"you exposed|you failed|careless|should have|oversharing|compromised|vulnerable|victim|target"
    r"|\bscan|\bhack|\bsecure\b|all clear|!",
    re.IGNORECASE,
)
"""Words that blame, frighten, or promise what nobody can."""

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


@pytest.mark.parametrize(("source", "example"), EXAMPLES)
def test_each_example_is_read_as_it_says(source: Source, example: Example) -> None:
    """A check carries its own examples, and they are its tests."""
    asks = [ask for ask in planned(source) if not example.asks or ask.url == example.asks]
    assert asks, "no planned ask has this address"
    outcomes = answered(source, asks[0], example.status, example.body.encode(), example.media_type)
    assert outcomes
    assert isinstance(outcomes[0], KINDS[example.shows])


@pytest.mark.parametrize("source", ASKED)
def test_each_source_has_an_example_of_yes_no_and_cannot_tell(source: Source) -> None:
    """A source that never says 'not checked' has not thought of the bad day."""
    shown = {example.shows for example in source.examples}
    assert "not checked" in shown
    assert len(shown) >= 2


@pytest.mark.parametrize("source", SOURCES)
def test_each_source_says_what_it_shares_in_plain_words(source: Source) -> None:
    """The plan is read by a frightened person (D2, H1, H2)."""
    guidance = source.guidance
    words = [source.sends, source.opt_in, source.notice_why, source.left_out]
    words += [guidance.exposed, guidance.why, *guidance.reduce] if guidance else []
    assert source.sends or source.left_out
    for sentence in re.split(r"(?<=[.?:])\s", " ".join(filter(None, words))):
        assert not BANNED.search(sentence), sentence
        assert len(sentence.split()) < 40, sentence


@pytest.mark.parametrize("source", SOURCES)
def test_the_steps_of_each_source_are_short(source: Source) -> None:
    """One thing to do a step, in under fifteen words."""
    for step in source.guidance.reduce if source.guidance else ():
        assert len(step.split()) <= 15, step


@pytest.mark.parametrize("source", SOURCES)
def test_each_source_says_when_its_facts_were_checked(source: Source) -> None:
    """Settings pages move often."""
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", source.verified)


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


@pytest.mark.parametrize("source", SOURCES)
def test_no_source_leads_to_a_place_made_for_something_sensitive(source: Source) -> None:
    """Dating, health, faith, identity and refuge sites are never asked (E5)."""
    words = f"{source.id} {source.label} {' '.join(source.contacts)}".lower()
    for word in ("dating", "tinder", "grindr", "refuge", "clinic", "church", "porn", "escort"):
        assert word not in words


@pytest.mark.parametrize("source", SOURCES)
def test_the_service_a_source_belongs_to_is_on_record(source: Source) -> None:
    """Advice that leads nowhere is worse than none."""
    assert not source.service or services.by_id(source.service)


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


def test_a_question_says_which_username_it_is_about() -> None:
    """With two usernames, 'is it yours?' alone cannot be answered."""
    github = next(one for one in API_SOURCES if one.id == "github")
    for ask in planned(github):
        body = json.dumps({"login": ask.details[0].value}).encode()
        (said,) = [one for one in answered(github, ask, 200, body) if isinstance(one, Presence)]
        assert ask.details[0].label in said.asks


def test_what_is_found_at_a_service_leads_to_what_can_be_done_there() -> None:
    """A finding without a next step only frightens."""
    assert len([source for source in API_SOURCES if source.service]) >= 30


def test_an_answer_from_another_place_is_not_checked() -> None:
    """A redirect that taught something new is counted, never followed or shown (E17)."""
    for source in API_SOURCES:
        for ask in asks_of(source):
            for status in (301, 302, 307, 200):
                moved = Reply(ask, status, url="https://elsewhere.example/new-name", moved=True)
                (outcome,) = interpret(source, moved)
                assert isinstance(outcome, NotChecked)
                assert "elsewhere" not in f"{outcome.says} {outcome.by_hand}"


def test_an_unknown_capability_cannot_be_registered() -> None:
    """There is no way to write a source that looks people up (E4)."""
    with pytest.raises(CheckError):
        plugins.source(
            id="reverse-phone",
            label="x",
            capability="reverse_lookup",  # type: ignore[arg-type]
            contacts=(),
            templates=(),
            uses=DetailKind.PHONE,
            sends="x",
        )(lambda person: ())


def test_a_reply_that_is_too_large_is_said_to_be() -> None:
    """Half an answer is no 'not there'."""
    for source in API_SOURCES:
        for ask in asks_of(source):
            cut = Reply(
                ask, 200, {"content-type": "application/json"}, b'[{"a', truncated=True, at=NOW
            )
            outcomes = list(interpret(source, cut))
            assert any(isinstance(one, NotChecked) for one in outcomes), source.id
            assert not any(isinstance(one, NotSeen) for one in outcomes), source.id
