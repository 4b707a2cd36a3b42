"""Every case of every recorded answer is read as what it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from privacyaudit import (
    Ask,
    Document,
    NotChecked,
    NotSeen,
    Outcome,
    Presence,
    Reason,
    Source,
    plugins,
)
from tests.checks.sources.answers import (
    Recorded,
    altered,
    asked_for,
    planned,
    read,
    recorded,
)
from tests.samples import a_source

LIKE = {
    "github_commits__empty_repo": "github_commits__real_email",
    "keybase_lookup__bad_input": "keybase_lookup__found",
    "hibp_breachedaccount__bad_request": "hibp_breachedaccount__found_full",
}
"""Answers recorded for another wording of a request that we make."""

NOBODY_ASKS = {
    "pwnedpasswords": "the tool never asks for a password (A5)",
    "github_search_commits": "it would look a person up by e-mail address (E4)",
    "github_events": "it shows nothing that the profile and the commits do not",
    "github_patch": "the same address is in the commit already",
    "hibp_breach__": "asking for one leak by name would say which; we take the whole list",
    "reddit": "by hand: it answers programs no longer",
    "twitch": "by hand: its token needs a POST",
    "google_cse": "closed to newcomers, and ends",
    "arxiv": "by hand: other people of that name",
    "medium": "by hand: of little value",
    "rdap_org": "we ask the list of registers itself",
    "wmn_data": "a site list, read by the username check",
    "sherlock_data": "a site list, read by the username check",
    "maigret_data": "a site list, read by the username check",
    "usersite": "an answer for the username check",
}
"""Recorded answers that no source here asks for, and why."""

CLOSED = frozenset({"hibp_subscription__core"})
"""A good answer that says 'not with this key'."""

FOUND = (Presence, Document, Ask)


def unasked(name: str) -> str:
    """Return why nobody asks for the answer *name*; empty where somebody does."""
    return next((why for prefix, why in NOBODY_ASKS.items() if name.startswith(prefix)), "")


def check(outcomes: list[Outcome], answer: Recorded) -> None:
    """Hold what was read against what the answer is."""
    expected = answer.expected_outcome
    assert outcomes, "an answer must be read as something"
    if answer.id in CLOSED:
        assert [type(one) for one in outcomes] == [NotChecked]
    elif expected == "found":
        assert any(isinstance(one, FOUND) for one in outcomes)
        assert not any(isinstance(one, NotChecked | NotSeen) for one in outcomes)
    elif expected in ("found_empty", "found_restricted"):
        assert not any(isinstance(one, NotChecked) for one in outcomes)
    elif expected == "not_found":
        assert not any(isinstance(one, Presence | Document | NotChecked) for one in outcomes)
    else:
        assert [type(one) for one in outcomes] == [NotChecked]


@pytest.mark.parametrize("name", sorted(name for name in recorded() if not unasked(name)))
def test_each_recorded_case_is_read_as_what_it_is(name: str) -> None:
    """'Could not look' read as 'nothing there' is the worst fault this tool can have."""
    answer = recorded()[name]
    if name in LIKE:
        answer = altered(answer, recorded()[LIKE[name]])
    pairs = list(asked_for(answer))
    assert pairs, "no source asks for this"
    if answer.expected_outcome != "found":
        for source, ask in pairs:
            check(read(source, ask, answer), answer)
        return
    # the answer is about one person: asked for another of the names it may be no answer
    faults = [
        fault for source, ask in pairs if (fault := _fault(read(source, ask, answer), answer))
    ]
    assert len(faults) < len(pairs), faults[0]


def _fault(outcomes: list[Outcome], answer: Recorded) -> AssertionError | None:
    try:
        check(outcomes, answer)
    except AssertionError as fault:
        return fault
    return None


@pytest.mark.parametrize("name", sorted(name for name in recorded() if unasked(name)))
def test_an_answer_nobody_asks_for_is_still_never_read_as_not_there(name: str) -> None:
    """A service that is added later starts from the right reading of a block or a fault."""
    answer = recorded()[name]
    source = a_source("anyone", [answer.url])
    ask = planned(source)[0]
    outcomes = read(source, replace(ask, method=answer.method), answer)

    if answer.expected_outcome in ("unknown", "rate_limited", "blocked", "auth_error", "redirect"):
        assert not any(isinstance(one, NotSeen) for one in outcomes)


def test_every_reason_for_leaving_an_answer_out_still_leaves_one_out() -> None:
    """A reason for nothing would hide a source that was forgotten."""
    for prefix in NOBODY_ASKS:
        assert any(name.startswith(prefix) for name in recorded()), prefix


def test_a_refused_key_is_said_to_be_one() -> None:
    """The next step is another key, not another day."""
    for name, answer in recorded().items():
        if answer.expected_outcome == "auth_error" and not unasked(name):
            (source, ask), *_more = asked_for(answer)
            (outcome,) = read(source, ask, answer)
            assert isinstance(outcome, NotChecked)
            assert outcome.reason in (Reason.KEY_REFUSED, Reason.NEEDS_KEY), name


def test_there_are_at_least_forty_five_automatic_sources() -> None:
    """The project promised them."""
    assert len([one for one in plugins.sources() if _is_automatic(one)]) >= 45


def _is_automatic(source: Source) -> bool:
    return source.capability != "by_hand"
