"""Plan, agree, run, settle."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from privacyaudit import (
    Agreed,
    Answer,
    Ask,
    Audit,
    Capability,
    Detail,
    DetailKind,
    ExposureKind,
    Match,
    Person,
    Presence,
    Reason,
    Reply,
    Role,
    Source,
)
from privacyaudit.engine import run, settle
from privacyaudit.errors import ConsentError, InputError, PlanError
from privacyaudit.planning import agree, labelled, plan
from tests.samples import AVERY, NOW, a_source, consent, fetch_from, read_for

URL = "https://one.example/averysample_demo"


def audited(*sources: Source, answers: dict[str, Reply | bytes | int] | None = None) -> Audit:
    """Run *sources* against *answers* for the sample person."""
    planned = plan(AVERY, sources)
    agreed = agree(planned, consent(), [line.source for line in planned.lines], NOW)
    return run(
        agreed,
        fetch_from(answers or {}),
        read_for(planned.person),
        sources=sources,
        clock=lambda: NOW,
    )


def test_a_plan_says_what_each_source_shares_and_sends_nothing() -> None:
    """The person must see all of it before anything leaves the machine (D2)."""
    planned = plan(AVERY, [a_source()])

    (line,) = planned.lines
    assert line.labels == ("your username",)
    assert line.hosts == ("one.example",)
    assert line.requests == 1


def test_every_detail_has_a_printable_label_that_does_not_hold_its_value() -> None:
    """Labels are printed in the place of values."""
    for detail in labelled(AVERY).details:
        assert detail.label
        assert detail.value.lower() not in detail.label.lower()


def test_two_details_of_a_kind_are_told_apart_by_number() -> None:
    """Two phones must not read as one."""
    phones = AVERY.of(DetailKind.PHONE) * 2

    assert [detail.label for detail in labelled(Person(details=phones)).details] == [
        "your phone number",
        "your phone number (2)",
    ]


def test_a_plan_that_fails_is_not_checked_and_stops_nothing() -> None:
    """One bad check must not hide the others."""

    def broken(person: Person) -> Iterator[Ask]:
        raise ValueError(person.details[0].value)
        yield

    bad = a_source("bad")
    object.__setattr__(bad, "plan", broken)
    planned = plan(AVERY, [bad, a_source()])

    assert [line.source for line in planned.lines] == ["made-up"]
    assert [one.reason for one in planned.not_checked] == [Reason.CHECK_FAILED]


def test_a_source_without_its_key_is_not_checked() -> None:
    """'No key' must never read as 'nothing there'."""
    planned = plan(AVERY, [a_source(key="PRIVACYAUDIT_MADE_UP_KEY")])

    assert planned.lines == ()
    assert planned.not_checked[0].reason is Reason.NEEDS_KEY


def test_a_by_hand_source_is_a_link_and_never_an_ask() -> None:
    """What may not be automated is for the person to open."""
    page = "https://one.example/search"
    planned = plan(AVERY, [a_source(capability=Capability.BY_HAND, by_hand=page)])

    assert planned.asks == {}
    assert planned.not_checked[0].by_hand == page


def test_what_is_never_asked_is_named_with_its_reason_and_no_link() -> None:
    """A place we keep away from is not 'nothing there'."""
    planned = plan(AVERY, [a_source(urls=(), left_out="It altered pages.")])

    assert planned.not_checked[0].says == "It altered pages."
    assert planned.not_checked[0].by_hand == ""


def test_nobody_can_agree_without_an_unexpired_consent() -> None:
    """D1: no consent, no run."""
    planned = plan(AVERY, [a_source()])

    for bad in (
        None,
        consent(expires=date(2026, 11, 21)),
        consent(given=date(2026, 11, 23)),
        consent(made_by=" "),
        consent(role=Role.ADVOCATE),
        consent(given=date(2026, 11, 22), expires=date(2026, 11, 21)),
    ):
        with pytest.raises(ConsentError):
            agree(planned, bad, ["made-up"], NOW)


def test_consent_is_checked_again_when_the_run_begins() -> None:
    """An agreement from last month must not run today (E7)."""
    planned = plan(AVERY, [a_source()])
    agreed = Agreed(planned, consent(expires=date(2026, 11, 2)), frozenset(["made-up"]), NOW)

    with pytest.raises(ConsentError):
        run(agreed, fetch_from({}), read_for(AVERY), sources=[a_source()], clock=lambda: NOW)


def test_nobody_can_agree_to_what_is_not_in_the_plan() -> None:
    """Consent is by source, and to what was shown."""
    with pytest.raises(PlanError):
        agree(plan(AVERY, [a_source()]), consent(), ["another"], NOW)


def test_a_detail_on_a_page_becomes_a_finding_with_a_label_and_no_value() -> None:
    """An audit never holds what the person typed."""
    audit = audited(a_source(), answers={URL: b"<p>avery.sample@example.com</p>"})

    (finding,) = audit.findings
    assert finding.kind is ExposureKind.EMAIL
    assert finding.tag is not None
    assert finding.tag.label == "your email address"
    assert "avery.sample" not in repr(audit)


def test_what_was_not_agreed_is_not_checked_and_not_asked() -> None:
    """The ledger must equal what was agreed."""
    sources = [a_source(), a_source("second", ["https://two.example/averysample_demo"])]
    agreed = agree(plan(AVERY, sources), consent(), ["made-up"], NOW)
    audit = run(agreed, fetch_from({}), read_for(AVERY), sources=sources, clock=lambda: NOW)

    assert {sent.host for sent in audit.ledger} == {"one.example"}
    assert [one.reason for one in audit.not_checked] == [Reason.NOT_AGREED]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (401, Reason.BLOCKED),
        (403, Reason.BLOCKED),
        (429, Reason.RATE_LIMITED),
        (500, Reason.SERVER_FAULT),
        (503, Reason.SERVER_FAULT),
        (302, Reason.MOVED),
        (999, Reason.BLOCKED),
        (400, Reason.UNCLEAR),
        (418, Reason.UNCLEAR),
        (0, Reason.UNCLEAR),
    ],
)
def test_an_answer_that_is_no_answer_is_never_not_there(answer: int, reason: Reason) -> None:
    """The worst bug this tool can have is to say 'nothing there' when it could not look."""
    audit = audited(a_source(), answers={URL: answer})

    assert [one.reason for one in audit.not_checked] == [reason]
    assert audit.not_seen == ()


def test_a_problem_on_the_way_is_not_checked_with_its_reason() -> None:
    """A time-out says so."""
    late = Reply(Ask(URL), problem=Reason.TIMED_OUT)
    audit = audited(a_source(), answers={URL: late})

    assert audit.not_checked[0].reason is Reason.TIMED_OUT
    assert audit.not_checked[0].says


def test_a_cut_off_answer_is_read_and_said_to_be_cut_off() -> None:
    """Half a page must not count as the whole."""
    cut = Reply(Ask(URL), 200, {"content-type": "text/html"}, b"Avery Sample", truncated=True)
    audit = audited(a_source(), answers={URL: cut})

    assert len(audit.findings) == 1
    assert audit.not_checked[0].reason is Reason.TOO_LARGE


def test_not_found_is_not_seen_with_what_was_looked_for() -> None:
    """404 is a firm answer."""
    audit = audited(a_source(), answers={URL: 404})

    assert audit.not_seen[0].labels == ("your username",)


def test_a_reader_that_fails_stops_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    """A hostile answer may break a check, never the run, and never reach a log."""

    def broken(reply: Reply) -> Iterator[Presence]:
        raise ValueError(reply.body)

    good = a_source("good", ["https://two.example/x"])
    with caplog.at_level(logging.DEBUG):
        audit = audited(
            a_source("bad", reader=broken),
            good,
            answers={URL: b"CANARY", "https://two.example/x": b"Avery Sample"},
        )

    assert [finding.source for finding in audit.findings] == ["good"]
    assert audit.not_checked[0].reason is Reason.CHECK_FAILED
    assert "CANARY" not in caplog.text
    assert "bad" in caplog.text


def test_an_undeclared_follow_up_is_refused() -> None:
    """Sent is a subset of declared."""

    def chain(reply: Reply) -> Iterator[Ask]:
        yield Ask("https://one.example/other", template="/never/declared")

    audit = audited(a_source(reader=chain), answers={URL: b"", "https://one.example/other": b""})

    assert len(audit.ledger) == 1
    assert audit.not_checked[0].reason is Reason.CHECK_FAILED


def test_a_chain_that_never_ends_is_cut() -> None:
    """A hostile answer must not keep a run going for ever."""

    def chain(reply: Reply) -> Iterator[Ask]:
        yield Ask(URL, template="/{username}")

    audit = audited(a_source(reader=chain), answers={URL: b""})

    assert 10 < len(audit.ledger) < 200
    assert audit.not_checked[-1].reason is Reason.CHECK_FAILED


def test_the_record_is_in_the_order_of_the_plan_whatever_answers_first() -> None:
    """The same run must give the same report."""
    urls = [f"https://host{number}.example/x" for number in range(30)]
    audit = audited(a_source(urls=urls), answers=dict.fromkeys(urls, b"Avery Sample"))

    assert [finding.host for finding in audit.findings] == [url.split("/")[2] for url in urls]


def test_stop_means_stop_and_what_is_left_is_not_checked() -> None:
    """D3: nothing more is asked once the person says stop."""
    urls = [f"https://host.example/{number}" for number in range(10)]
    sources = [a_source(urls=urls)]
    agreed = agree(plan(AVERY, sources), consent(), ["made-up"], NOW)
    asked: list[str] = []
    fetch = fetch_from({})

    def counting(ask: Ask, terms: object) -> Reply:
        asked.append(ask.url)
        return fetch(ask, terms)  # type: ignore[arg-type]

    audit = run(
        agreed,
        counting,
        read_for(AVERY),
        stop=lambda: len(asked) >= 3,
        sources=sources,
        clock=lambda: NOW,
    )

    assert len(asked) == 3
    assert audit.stopped
    assert sum(one.reason is Reason.STOPPED for one in audit.not_checked) == 7


def test_pages_the_person_did_not_list_need_two_facts_and_show_no_address() -> None:
    """E3: a name alone is a namesake, and a deep link is a discovery."""
    register = a_source(capability=Capability.REGISTER)
    one = audited(register, answers={URL: b"Avery Sample"})
    two = audited(register, answers={URL: b"Avery Sample 07700 900123"})

    assert one.findings == ()
    assert len(two.findings) == 2
    assert {finding.address for finding in two.findings} == {""}


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
    audit = audited(a_source(reader=presence), answers={URL: b"{}"})
    assert audit.findings[0].match is Match.POSSIBLE

    settled = settle(audit, {audit.questions[0].id: answer})

    assert [finding.kind for finding in settled.findings] == kinds
    assert [finding.match for finding in settled.findings] == [match] * len(kinds)


def test_someone_posing_means_evidence_first() -> None:
    """C1: what the other person may have posted is saved before it is removed."""
    audit = audited(a_source(reader=presence), answers={URL: b"{}"})
    settled = settle(audit, {audit.questions[0].id: "posing as me"})

    assert settled.findings[0].posted_by_other is Answer.YES


@pytest.mark.parametrize(("question", "answer"), [("no-such", "mine"), (None, "perhaps")])
def test_an_answer_to_nothing_is_refused(question: str | None, answer: str) -> None:
    """A slip must not be taken for an answer."""
    audit = audited(a_source(reader=presence), answers={URL: b"{}"})

    with pytest.raises(InputError):
        settle(audit, {question or audit.questions[0].id: answer})


def test_a_case_key_makes_findings_comparable_without_their_value() -> None:
    """Two audits of one case compare by HMAC; in memory they cannot, and say so."""
    sources = [a_source()]
    agreed = agree(plan(AVERY, sources), consent(), ["made-up"], NOW)
    fetch = fetch_from({URL: b"Avery Sample"})

    def digest(key: bytes | None) -> tuple[bool, str]:
        audit = run(
            agreed, fetch, read_for(agreed.plan.person), sources=sources, case_key=key,
            clock=lambda: NOW,
        )  # fmt: skip
        return audit.comparable, audit.findings[0].digest

    assert digest(None) == (False, "")
    assert digest(b"a") == digest(b"a")
    assert digest(b"a") != digest(b"b")


def test_another_value_under_the_same_label_is_told_apart() -> None:
    """A new number under 'your mobile' must not make the old one look gone."""
    sources = [a_source()]

    def digests(person: Person) -> set[str]:
        agreed = agree(plan(person, sources), consent(), ["made-up"], NOW)
        audit = run(
            agreed, fetch_from({URL: b""}), read_for(person), sources=sources, case_key=b"k",
            clock=lambda: NOW,
        )  # fmt: skip
        return {tag.digest for tag in audit.details}

    other = Detail(DetailKind.PHONE, "07700 900456", AVERY.of(DetailKind.PHONE)[0].label)
    changed = tuple(other if d.kind is DetailKind.PHONE else d for d in AVERY.details)

    assert len(digests(AVERY) & digests(replace(AVERY, details=changed))) == len(changed) - 1
