"""Every sentence in the service records keeps to the wording rules (SAFETY H, B4, B5, C1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import pytest

from privacyaudit import services
from privacyaudit.services import Service

BANNED = (
    "you exposed",
    "you failed",
    "careless",
    "should have",
    "oversharing",
    "compromised",
    "vulnerable",
    "victim",
    "target",
    "scan",
    "scans",
    "scanning",
    "hack",
    "hacked",
    "hacker",
    "secure",
    "all clear",
    "click here",
    "confront",
    "metadata",
    "go offline",
    "delete everything",
)
"""Words that blame, frighten, promise what nobody can, or need a dictionary."""

REMOVES = re.compile(
    r"\b(block|unfriend|delete|reset|deactivate|wipe|close (?:the|your|an?) account)\b", re.I
)
"""Steps that take something away for good, or that the other person sees."""

KEEPS = re.compile(r"(save|keep|screenshot|note)\b", re.I)
"""Steps that make a record first."""

PROMISES = re.compile(
    r"(?<!if )(?<!when )(?<!while )(?<!until )"
    r"\b(you are|it is|this is|is now|are now) (safe|clean)\b",
    re.I,
)
"""'When it is safe' is about a moment; 'you are safe' is a promise that nobody can make."""

QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
"""A setting's own name, which the site chose."""

VERBS = frozenset(
    """
    Add Answer Apply Ask Block Call Change Check Choose Clear Click Close Contact Copy Cover Cut
    Decide Delete Do Drag Edit Email Empty End Enter Explain Fill Find Follow Gather Get Give
    Hand Hide Keep Learn Leave Limit List Log Look Make Mark Meet Move Note Object Open Opt Pass
    Paste Pause Pay Pick Plan Point Press Prove Put Read Remove Rename Repeat Report Request
    Require Ring Save Say Search Select Sell Send Set Share Show Sign Speak Start Stop Swap Switch
    Take Talk Tell Think Turn Type Untag Use Wait Write
    """.split()  # noqa: SIM905 - a list of words reads best as words
)


def sentences(text: str) -> list[str]:
    """Split *text* where one sentence ends and the next begins."""
    return [part for part in re.split(r"(?<=[.?])\s+(?=[^a-z\s])", text) if part]


def words_of(service: Service) -> Iterator[tuple[str, str]]:
    """Yield each text that a person reads, with the field it stands in."""
    for field in ("name", "summary", "notice_why", "if_not"):
        yield field, getattr(service, field)
    yield "time.text", service.time.text
    for field in ("steps", "asks_for", "do_not_give", "cautions", "unverified"):
        for text in getattr(service, field):
            yield field, text


def step_faults(service: Service) -> list[str]:
    """Return what is wrong with the steps of *service*; empty where nothing is."""
    faults: list[str] = []
    kept = False
    for number, step in enumerate(service.steps):
        bare = QUOTED.sub("", step)
        if step.split()[0].strip(",.") not in VERBS:
            faults.append(f"does not begin with a verb: {step}")
        if len(step.split()) >= 15:
            faults.append(f"15 words or more: {step}")
        if len(sentences(step)) > 1:
            faults.append(f"more than one sentence: {step}")
        if not step.endswith("."):
            faults.append(f"no full stop: {step}")
        if REMOVES.search(bare):
            if number == 0:
                faults.append(f"takes away as the first step: {step}")
            if not (service.save_evidence_first and kept):
                faults.append(f"takes away before a copy is kept: {step}")
        kept = kept or bool(KEEPS.match(bare))
    return faults


def word_faults(text: str) -> list[str]:
    """Return what is wrong with *text* as a person reads it; empty where nothing is."""
    faults = [f"{word!r} in: {text}" for word in BANNED if re.search(rf"\b{word}\b", text, re.I)]
    faults += [f"over 20 words: {one}" for one in sentences(text) if len(one.split()) > 20]
    if "!" in QUOTED.sub("", text):
        faults.append(f"an exclamation mark: {text}")
    if re.search(r"\b\d{1,2}/\d{1,2}/\d{2,4}\b", text):
        faults.append(f"a month in figures: {text}")
    if PROMISES.search(text):
        faults.append(f"a promise of being safe: {text}")
    if text != text.strip() or "  " in text:
        faults.append(f"stray spaces: {text}")
    return faults


EVERY = services.services().all


@pytest.mark.parametrize("service", EVERY, ids=[one.id for one in EVERY])
def test_a_record_keeps_to_the_wording_rules(service: Service) -> None:
    """H1, H2, H3, A4, E13: plain, short, without blame, alarm or promise."""
    faults = [
        f"{field}: {fault}" for field, text in words_of(service) for fault in word_faults(text)
    ]

    assert faults == []


@pytest.mark.parametrize("service", EVERY, ids=[one.id for one in EVERY])
def test_a_step_is_one_short_action_and_evidence_comes_before_removal(service: Service) -> None:
    """B5 and C1: a person may act on the first line alone."""
    assert step_faults(service) == []


@pytest.mark.parametrize("service", EVERY, ids=[one.id for one in EVERY])
def test_a_record_says_why_somebody_could_notice(service: Service) -> None:
    """B4: a grade without a reason is no help in choosing the time."""
    assert service.notice_why.endswith(".")
    assert len(service.notice_why.split()) >= 4


@pytest.mark.parametrize("service", EVERY, ids=[one.id for one in EVERY])
def test_a_route_that_is_not_verified_is_said_in_words(service: Service) -> None:
    """H7: a route that nobody checked is shown as 'please check', in words."""
    assert service.unverified or all(route.verified for route in service.routes)


@pytest.mark.parametrize("service", EVERY, ids=[one.id for one in EVERY])
def test_summaries_and_hints_are_sentences_and_lists_are_phrases(service: Service) -> None:
    """The card prints 'It may ask for: …' before a phrase, and a summary alone."""
    for text in (service.summary, service.if_not, service.time.text, *service.cautions):
        assert text.endswith("."), text
    for text in (*service.asks_for, *service.do_not_give, *service.unverified):
        assert not text.endswith("."), text
        assert len(text.split()) <= 20, text


@pytest.mark.parametrize("service", EVERY, ids=[one.id for one in EVERY])
def test_a_record_of_the_law_says_who_to_complain_to(service: Service) -> None:
    """A request that the law sets a time for has a next step when the time is over."""
    if service.time.basis == "statutory":
        assert re.search(r"\b(ICO|regulator|complain)\b", service.if_not), service.if_not


def _with(steps: tuple[str, ...], keep: bool = True) -> Service:
    return msgspec.structs.replace(EVERY[0], steps=steps, save_evidence_first=keep)


@pytest.mark.parametrize(
    "steps",
    [
        ("Delete your account.",),
        ("Ask a friend.", "Block the other person."),
        ("Delete your posts.", "Save a copy of them."),
        ("Your posts can be hidden.",),
        ("Save a copy. Then hide it.",),
        ("Ask them to take off every page that they hold about you and your home now.",),
        ("Ask the site",),
    ],
)
def test_the_step_rules_catch_a_step_in_the_wrong_order_or_shape(steps: tuple[str, ...]) -> None:
    """A rule that lets these by would hold nothing."""
    assert step_faults(_with(steps)) != []


def test_the_step_rules_want_the_evidence_card_beside_a_removal() -> None:
    """C1: without the flag the report would not print the card first."""
    steps = ("Save a copy.", "Delete the post.")

    assert step_faults(_with(steps)) == []
    assert step_faults(_with(steps, keep=False)) != []


def test_the_step_rules_let_a_setting_keep_its_own_name() -> None:
    """A person must find the words that the site shows."""
    assert step_faults(_with(('Turn on "Block all messages from strangers".',))) == []


@pytest.mark.parametrize(
    "text",
    [
        "You should have hidden it.",
        "The account was compromised.",
        "You are safe.",
        "It is clean.",
        "Act now!",
        "It ended on 31/03/2024.",
        "Click here.",
        "This " + "very " * 19 + "long line.",
    ],
)
def test_the_word_rules_catch_what_they_are_for(text: str) -> None:
    """A lint that passes these would pass anything."""
    assert word_faults(text) != []


@pytest.mark.parametrize(
    "text", ["When it is safe, look at your devices.", "You can leave this.", "It shows your town."]
)
def test_the_word_rules_let_plain_words_by(text: str) -> None:
    """A lint that cries at everything gets switched off."""
    assert word_faults(text) == []
