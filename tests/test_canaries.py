"""Nothing that the person did not type in reaches any output."""

from __future__ import annotations

import logging
import random
import re
import string
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privacyaudit import Audit, Capability, Document, Examination, Page, Reply, conclude
from privacyaudit import report as reports
from privacyaudit.engine import run
from privacyaudit.planning import agree, plan
from privacyaudit.reading.examine import Reader
from tests.samples import AVERY, NOW, a_source, consent, fetch_from

URL = "https://one.example/averysample_demo"

OUTPUTS: dict[str, Callable[[Audit], str]] = {
    "for me": lambda audit: reports.html(audit, "me"),
    "for my helper": lambda audit: reports.html(audit, "helper"),
    "for the police": lambda audit: reports.html(audit, "police"),
    "text": reports.text,
    "table": reports.csv,
    "record": lambda audit: reports.json(audit, "helper"),
    "repr": repr,
}


@pytest.fixture(scope="module")
def read() -> Callable[[Document], Examination]:
    """Return the real reader, in this process."""
    return Reader(plan(AVERY, [a_source()]).person).examine


def audited(read: Callable[[Document], Examination], page: bytes) -> Audit:
    """Audit the sample person over one page."""
    sources = [a_source(), a_source("register", [URL + "2"], capability=Capability.REGISTER)]
    planned = plan(replace(AVERY, pages=(Page(URL),)), sources)
    agreed = agree(planned, consent(), [line.source for line in planned.lines], NOW)
    fetch = fetch_from({URL: page, URL + "2": page})
    return conclude(run(agreed, fetch, read, sources=sources, clock=lambda: NOW))


def strangers(seed: int) -> Iterator[tuple[str, str]]:
    """Yield made-up details of other people, and how a page would show each."""
    rng = random.Random(seed)
    word = "".join(rng.choices(string.ascii_lowercase, k=9)).capitalize()
    number = f"07700 9{rng.randrange(200, 999)}{rng.randrange(10, 99)}"
    yield word, f"<p>{word} Sample says hello to Avery {word}</p>"
    yield f"{word.lower()}@example.net", f"<a href='mailto:{word.lower()}@example.net'>write</a>"
    yield number, f"<p>Tel: {number}</p>"
    yield (
        f"{word} Crescent",
        f"<address>{rng.randrange(20, 99)} {word} Crescent, ZZ99 4XY</address>",
    )
    yield f"t{word}", f"<title>t{word} of Avery Sample</title>"
    yield f"m{word}", f'<meta name="description" content="m{word}">'
    yield f"x{word}", f'<script>{{"{word}": "x{word}"}}</script>'
    yield f"c{word}", f"<!-- c{word} -->"
    yield f"l{word}", f'<a href="https://l{word.lower()}.example/l{word}">there</a>'


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10**6))
def test_no_string_of_a_page_reaches_any_output(
    read: Callable[[Document], Examination], seed: int
) -> None:
    """E1, E2: other people's details are a kind and a count, in every view of an audit."""
    canaries = dict(strangers(seed))
    page = "<html>" + "".join(canaries.values()) + "<p>Avery Sample, 07700 900123</p></html>"
    audit = audited(read, page.encode())

    assert audit.findings
    for name, output in OUTPUTS.items():
        text = output(audit).lower()
        for canary in canaries:
            assert canary.lower() not in text, name


def test_the_check_above_would_see_a_page_that_is_printed(
    read: Callable[[Document], Examination],
) -> None:
    """The twin: an output that copied the page would be caught."""
    canary, markup = next(iter(strangers(1)))
    audit = audited(read, markup.encode() + b"<p>Avery Sample</p>")
    leaking = replace(audit, findings=tuple(replace(one, place=markup) for one in audit.findings))

    assert any(canary in output(conclude(leaking)) for output in OUTPUTS.values())


def test_no_value_of_the_person_reaches_a_report(read: Callable[[Document], Examination]) -> None:
    """I4: labels stand in the place of values, the most dangerous ones above all."""
    page = "<p>" + "</p><p>".join(detail.value for detail in AVERY.details) + "</p>"
    audit = audited(read, page.encode())

    assert len(audit.findings) >= 6
    for name, output in OUTPUTS.items():
        text = output(audit)
        for detail in AVERY.details:
            if detail.kind not in ("username", "website"):  # part of the address they listed
                assert detail.value not in text, (name, detail.kind)


def test_what_else_a_page_shows_is_counted(read: Callable[[Document], Examination]) -> None:
    """E2: 'another phone number is shown (not one you listed)'."""
    audit = audited(read, b"<p>Avery Sample</p><p>Tel: 07700 900777 or +44 7700 900778</p>")

    assert [(one.kind, one.count) for one in audit.unlisted] == [("phone", 2)]


def test_a_redirect_that_teaches_something_is_not_checked_and_not_shown(
    read: Callable[[Document], Examination],
) -> None:
    """E17: an old name that leads to a new one must not reveal it."""
    sources = [a_source()]
    planned = plan(AVERY, sources)
    agreed = agree(planned, consent(), ["made-up"], NOW)
    moved = Reply(
        planned.asks["made-up"][0], 200, {}, b"", "https://new.example/Qnewname", moved=True
    )

    def fetch(ask: object, terms: object) -> Reply:
        return replace(moved, url="https://new.example/Qnewname")

    audit = conclude(run(agreed, fetch, read, sources=sources, clock=lambda: NOW))

    assert [one.reason for one in audit.not_checked] == ["moved"]
    for output in OUTPUTS.values():
        assert "Qnewname" not in output(audit)


def test_logs_hold_no_value_at_any_level(
    read: Callable[[Document], Examination], caplog: pytest.LogCaptureFixture
) -> None:
    """F4: counts and ids only."""
    with caplog.at_level(logging.DEBUG):
        audited(read, b"<p>Avery Sample 07700 900123 Qcanary@example.net</p>")

    assert not re.search(r"Avery|07700|Qcanary", caplog.text)
