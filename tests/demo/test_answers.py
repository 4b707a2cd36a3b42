"""The demo shows the sources at work, and nothing of it is real."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from privacyaudit import Ask, Audit, Reason, Reply, Terms, plugins
from privacyaudit.demo.answers import answers
from privacyaudit.demo.person import person
from privacyaudit.engine import run
from privacyaudit.planning import agree, plan
from tests.samples import NOW, consent, read_for


def audited() -> Audit:
    """Run every source whose hosts the demo answers for, without a server."""
    served = answers()
    hosts = {host for host, _address in served}

    def fetch(ask: Ask, terms: Terms) -> Reply:
        parts = urlsplit(ask.url)
        whole = f"{parts.path}?{parts.query}" if parts.query else parts.path
        place = (parts.netloc, whole)
        status, headers, body = served.get(
            place, served.get((parts.netloc, parts.path), (404, {}, b""))
        )
        lower = {name.lower(): value for name, value in headers.items()}
        return Reply(ask, status, lower, body, ask.url, at=NOW)

    made = plan(person(), plugins.sources())
    here = [line.source for line in made.lines if line.hosts and set(line.hosts) <= hosts]
    agreed = agree(made, consent(), here, NOW)
    return run(agreed, fetch, read_for(made.person), sources=plugins.sources(), clock=lambda: NOW)


def test_at_least_ten_sources_are_at_work_in_the_demo() -> None:
    """Somebody who tries it first should see what a real audit does."""
    audit = audited()

    assert len(audit.sources) >= 10
    assert len({finding.source for finding in audit.findings}) >= 8
    assert any(one.reason is Reason.RATE_LIMITED for one in audit.not_checked)
    assert {one.source for one in audit.not_seen} & {"gitlab", "wikipedia", "rdap"}


def test_an_account_with_her_username_is_a_question_first() -> None:
    """It may be a stranger's (E4)."""
    audit = audited()

    assert {one.source for one in audit.questions} >= {"github", "hacker-news", "chess-com"}
    assert len({one.says for one in audit.questions}) == len(audit.questions)


def test_the_answers_hold_no_place_where_anyone_lives() -> None:
    """The coordinates are in the sea."""
    told = json.dumps([body.decode() for _status, _headers, body in answers().values()])

    assert "0.0213,0.0378" in told
    assert told.count('location\\": \\"0.') == 1
