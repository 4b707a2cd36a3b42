"""Every source against answers full of other people's values, through the whole engine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from privacyaudit import Ask, Audit, ExposureKind, Match, Presence, Reply, Terms
from privacyaudit.engine import run, settle
from privacyaudit.keys import KEYS, Keys
from privacyaudit.planning import agree, plan
from privacyaudit.reading.examine import Reader
from privacyaudit.sample import AVERY
from tests.checks.sources.answers import API_SOURCES, fits, recorded
from tests.samples import AVERY as SMALL
from tests.samples import NOW, a_source, consent, fetch_from, read_for

OTHERS = (
    "avery.old@example.net",
    "Old-Surname",
    "OLD-SURNAME",
    "avery-real-surname",
    "inviter_demo",
    "SAMPLER",
    "nas.avery-sample",
    "home.avery-sample",
    "cv.pdf",
    "trust.example",
    "Parenting",
    "0.0012",
    "0.0034",
    "paste.example",
    "EXAMPLE ARCHIVES",
    "avery-demo-pkg",
    "contact.registrar",
    "railway station",
    "bus number",
)
"""Values in the recorded answers that the person did not type."""


def audited(*, poison: str = "") -> Audit:
    """Run every source against its recorded good answers, read by the real reader."""
    good = [one for one in recorded().values() if one.expected_outcome == "found"]

    def fetch(ask: Ask, terms: Terms) -> Reply:
        answer = next((one for one in good if fits(ask, one)), None)
        if answer is None:
            return Reply(ask, 404, {}, b"", ask.url, at=NOW)
        body = answer.body
        if poison and answer.file.endswith(".json"):
            body = body.replace(b'": "', f'": "{poison} '.encode())
        headers = {"content-type": answer.content_type}
        return Reply(ask, answer.status, headers, body, ask.url, at=NOW)

    keys = Keys({facts.name: "made-up-key" for facts in KEYS}, keyring=False)
    every = tuple(replace(one, unless="") for one in API_SOURCES)  # none rests for another
    made = plan(AVERY, every, keys.has)
    agreed = agree(made, consent(), [line.source for line in made.lines], NOW)
    reader = Reader(made.person)
    return run(agreed, fetch, reader.examine, sources=every, clock=lambda: NOW)


@pytest.fixture(scope="module")
def audit() -> Audit:
    """Return the audit of everything at once."""
    return audited()


def everything(audit: Audit) -> str:
    """Return all that an audit holds, with what its ``repr`` leaves out."""
    told = [repr(audit)]
    told += [f"{one.address} {one.host} {one.digest}" for one in audit.findings]
    told += [one.by_hand for one in audit.not_checked]
    return " ".join(told)


@pytest.mark.parametrize("value", OTHERS)
def test_nothing_of_the_answers_that_was_not_typed_is_in_the_record(
    audit: Audit, value: str
) -> None:
    """Confirm, do not discover (E1, E2, E17)."""
    assert any(value.encode() in one.body for one in recorded().values()), "it is in an answer"
    assert value not in everything(audit)


def test_a_poisoned_answer_leaves_nothing_behind() -> None:
    """Whatever a service writes into every field, none of it comes out."""
    poisoned = everything(audited(poison="canary7731"))

    assert "canary7731" not in poisoned.replace("canary7731 Example", "")


def test_a_source_that_repeats_what_it_read_would_be_caught() -> None:
    """The same look at a careless source's record does find the value."""

    def reader(reply: Reply) -> Iterator[Presence]:
        yield Presence(ExposureKind.ACCOUNTS, f"It says {reply.body.decode()}")

    loose = a_source(reader=reader)
    made = plan(SMALL, [loose])
    agreed = agree(made, consent(), ["made-up"], NOW)
    fetch = fetch_from({"https://one.example/averysample_demo": b"inviter_demo"})
    told = run(agreed, fetch, read_for(SMALL), sources=[loose], clock=lambda: NOW)

    assert "inviter_demo" in everything(told)


def test_the_details_that_are_there_are_found(audit: Audit) -> None:
    """The same run that shows nothing else does show what is the person's."""
    found = {(one.source, one.tag.kind) for one in audit.findings if one.tag}
    for pair in (
        ("github", "name"),
        ("github-commits", "email"),
        ("hacker-news", "email"),
        ("keybase", "name"),
        ("rdap", "home_address"),
        ("rdap", "phone"),
        ("gravatar", "name"),
        ("mastodon", "website"),
        ("npm", "email"),
        ("pypi", "email"),
        ("orcid", "email"),
        ("charity-commission", "phone"),
        ("ubuntu-keys", "email"),
        ("security-txt", "phone"),
    ):
        assert pair in found, pair


def test_a_register_entry_is_a_question_and_has_no_link(audit: Audit) -> None:
    """Companies House returns a namesake, too: only the entry with two facts is said (E3)."""
    entries = [one for one in audit.findings if one.source == "companies-house"]

    assert entries
    assert all(one.question and one.match is Match.POSSIBLE for one in entries)
    assert not any(one.address for one in entries)
    answers = {one.question: "not mine" for one in entries}
    assert not [one for one in settle(audit, answers).findings if one.source == "companies-house"]


def test_a_search_result_that_shares_a_name_only_is_dropped(audit: Audit) -> None:
    """A staff page with a name and an employer is two facts; a name alone is none."""
    told = [one for one in audit.findings if one.source == "mojeek"]

    assert all(one.question for one in told)
    assert json.dumps([one.says for one in told]).count("trust") == 0
