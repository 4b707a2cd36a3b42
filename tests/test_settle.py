"""Settling: only the person can say whose a thing is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from privacyaudit import Answer, Audit, ExposureKind, Match, Presence, Reply
from privacyaudit.engine import run, settle
from privacyaudit.errors import InputError
from privacyaudit.planning import agree, plan
from tests.samples import AVERY, NOW, a_source, consent, fetch_from, read_for

URL = "https://one.example/averysample_demo"


def audited() -> Audit:
    """Return an audit in which one account was found, and a question is open."""
    sources = [a_source(reader=presence)]
    agreed = agree(plan(AVERY, sources), consent(), ["made-up"], NOW)
    return run(
        agreed, fetch_from({URL: b"{}"}), read_for(AVERY), sources=sources, clock=lambda: NOW
    )


def presence(reply: Reply) -> Iterator[Presence]:
    """Say that an account exists, and ask whose it is."""
    yield Presence(ExposureKind.ACCOUNTS, "An account with this name exists.", asks="Is it yours?")


@pytest.mark.parametrize(
    ("answer", "kinds", "match"),
    [
        ("mine", [ExposureKind.ACCOUNTS], Match.CONFIRMED),
        ("old", [ExposureKind.ACCOUNTS], Match.CONFIRMED),
        ("not mine", [], None),
        ("posing as me", [ExposureKind.IMPERSONATION], Match.CONFIRMED),
    ],
)
def test_an_answer_settles_a_finding(
    answer: str, kinds: list[ExposureKind], match: Match | None
) -> None:
    """A name is not a person: only the person can say whose it is."""
    audit = audited()
    assert audit.findings[0].match is Match.POSSIBLE

    settled = settle(audit, {audit.questions[0].id: answer})

    assert [finding.kind for finding in settled.findings] == kinds
    assert [finding.match for finding in settled.findings] == [match] * len(kinds)


def test_someone_posing_means_evidence_first() -> None:
    """C1: what the other person may have posted is saved before it is removed."""
    audit = audited()
    settled = settle(audit, {audit.questions[0].id: "posing as me"})

    assert settled.findings[0].posted_by_other is Answer.YES


@pytest.mark.parametrize(("question", "answer"), [("no-such", "mine"), (None, "perhaps")])
def test_an_answer_to_nothing_is_refused(question: str | None, answer: str) -> None:
    """A slip must not be taken for an answer."""
    audit = audited()

    with pytest.raises(InputError):
        settle(audit, {question or audit.questions[0].id: answer})
