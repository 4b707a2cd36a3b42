"""Plan, agree, run, settle."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest

from privacyaudit import (
    Ask,
    Audit,
    Capability,
    Detail,
    DetailKind,
    ExposureKind,
    Person,
    Presence,
    Reason,
    Reply,
    Source,
)
from privacyaudit import report as reports
from privacyaudit.conclusions import conclude
from privacyaudit.engine import run
from privacyaudit.planning import agree, plan
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
    assert audit.not_seen[0].says == ""


def test_an_address_of_the_person_with_no_page_says_so() -> None:
    """A slip in the address must not pass for good news."""
    audit = audited(a_source(capability=Capability.YOUR_PAGES), answers={URL: 404})

    assert "written right" in audit.not_seen[0].says
    assert "written right" in reports.html(conclude(audit))


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


def test_one_listed_file_that_fails_is_told_by_its_own_name() -> None:
    """The others were looked at: 'the files you listed' would say that none was."""

    def folder(reply: Reply) -> Iterator[Ask]:
        if reply.ask.listed:
            raise ValueError
        yield Ask(URL, template="/{username}", listed=True, place="file 1 in scans")

    audit = audited(a_source(reader=folder), answers={URL: b""})

    assert [one.place for one in audit.not_checked] == ["file 1 in scans"]


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
