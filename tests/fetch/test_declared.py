"""An ask is held to what its source declared (D2, E11)."""

from __future__ import annotations

import pytest

from privacyaudit.fetch import Fetcher
from privacyaudit.model import Ask, Reason, Terms
from tests.fetch.conftest import Stage

TERMS = Terms(
    "forum",
    ("forum.example", "*.cdn.example"),
    ("/u/{username}", "/api?name={username}&v=2", "https://x.cdn.example/{hash}.json"),
)
DECLARED = [
    "https://forum.example/u/avery",
    "https://forum.example/u/avery%20sample",
    "https://forum.example/api?name=avery&v=2",
    "https://x.cdn.example/0123.json",
]
UNDECLARED = [
    "https://other.example/u/avery",
    "https://cdn.example/u/avery",
    "https://evilforum.example/u/avery",
    "https://forum.example.evil.example/u/avery",
    "https://forum.example/search/avery",
    "https://forum.example/",
    "https://forum.example/api?name=avery&v=3",
]


@pytest.mark.parametrize("address", DECLARED)
def test_what_was_declared_is_sent(stage: Stage, fetch: Fetcher, address: str) -> None:
    """What the person agreed to is what happens."""
    assert fetch(Ask(url=address), TERMS).sent


@pytest.mark.parametrize("address", UNDECLARED)
def test_what_was_not_declared_is_not_sent(stage: Stage, fetch: Fetcher, address: str) -> None:
    """A person agrees to a table of what is sent to whom: nothing else may leave."""
    reply = fetch(Ask(url=address), TERMS)
    assert (reply.problem, reply.sent) == (Reason.REFUSED, ())
    assert stage.asked == []


def test_a_template_that_was_not_declared_is_refused(stage: Stage, fetch: Fetcher) -> None:
    """The ledger names templates, so each must be in the plan."""
    ask = Ask(url="https://forum.example/u/avery", template="/users/{username}")
    assert fetch(ask, TERMS).problem is Reason.REFUSED


def test_words_for_a_template_hold_to_nothing_but_themselves(stage: Stage, fetch: Fetcher) -> None:
    """The pages a person listed have no common shape."""
    terms = Terms("your-pages", (), ("the address you listed",))
    assert fetch(Ask(url="https://a.example/x", template="the address you listed"), terms).sent
    assert not fetch(Ask(url="https://a.example/x", template="another"), terms).sent


@pytest.mark.parametrize("method", ["head", "PUT", "DELETE", "PATCH", "OPTIONS", "get", ""])
def test_nothing_but_get_and_head_is_sent(stage: Stage, fetch: Fetcher, method: str) -> None:
    """B1: nothing is ever changed on a site."""
    reply = fetch(Ask(url="https://forum.example/u/a", method=method), TERMS)
    assert (reply.problem, reply.sent) == (Reason.REFUSED, ())
    assert stage.asked == []


def test_head_is_sent_where_only_the_status_matters(stage: Stage, fetch: Fetcher) -> None:
    """A picture is not fetched to learn whether there is one."""
    reply = fetch(Ask(url="https://forum.example/u/a", method="HEAD"), TERMS)

    assert [one.method for one in reply.sent] == ["HEAD"]


def test_a_post_is_refused(stage: Stage, fetch: Fetcher) -> None:
    """B1: a form sent is an act in the person's name."""
    for ask in (
        Ask(url="https://forum.example/u/a", method="POST", body=b"x=1"),
        Ask(url="https://forum.example/u/a", body=b"x=1"),
        Ask(
            url="https://forum.example/u/a",
            method="POST",
            body=b"x" * 5000,
            headers={"Content-Type": "application/timestamp-query"},
        ),
        Ask(url="https://kagi.com.evil.example/api/v1/search", method="POST", body=b"{}"),
        Ask(url="https://kagi.com/api/v2/search", method="POST", body=b"{}"),
    ):
        assert fetch(ask, Terms("x", ("forum.example",))).problem is Reason.REFUSED
    assert stage.asked == []


def test_the_two_declared_exceptions_are_posted(stage: Stage, fetch: Fetcher) -> None:
    """One search service takes nothing else; a time stamp sends a hash only."""
    stage.page("/api/v1/search")
    stage.page("/tsr")
    search = Ask(url="https://kagi.com/api/v1/search", method="POST", body=b"{}")
    assert fetch(search, Terms("kagi", ("kagi.com",))).status == 200
    stamp = Ask(
        url="https://stamp.example/tsr",
        method="POST",
        body=b"0123",
        headers={"Content-Type": "application/timestamp-query"},
    )
    assert fetch(stamp, Terms("stamp", ("stamp.example",))).status == 200
    assert [method for _at, method, _host, _path, _headers in stage.asked] == ["POST", "POST"]
    assert fetch(stamp, Terms("stamp", ())).problem is Reason.REFUSED
