"""What every source must keep to, also one that is not yet written."""

from __future__ import annotations

import json
import re

import pytest

from privacyaudit import (
    Ask,
    Capability,
    DetailKind,
    Document,
    Example,
    NotChecked,
    NotSeen,
    Presence,
    Reply,
    Source,
    plugins,
    services,
)
from privacyaudit.errors import CheckError
from privacyaudit.interpreting import interpret
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
    if source.capability not in (Capability.BY_HAND, Capability.YOUR_PAGES, Capability.YOUR_FILES)
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
