"""Redirects: followed only where they teach nothing new (rule E17)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from privacyaudit.fetch import Fetcher
from privacyaudit.model import Ask, Reason, Reply, Terms
from tests.fetch.conftest import Stage

Get = Callable[..., Reply]

FOLLOWED = [
    ("http://site.example/u/avery", "https://site.example/u/avery"),
    ("https://site.example/u/avery", "https://www.site.example/u/avery"),
    ("https://site.example/u/avery", "/u/avery/"),
    ("https://site.example/u/Avery", "/u/avery"),
    ("https://site.example/u/avery", "/en-gb/u/avery?lang=en"),
    ("https://site.example/@avery", "/avery"),
    ("https://site.example/u/avery", "/profile/avery.html"),
    ("https://m.site.example/u/avery", "https://www.site.example/u/avery"),
    ("https://site.example", "/home"),
]
TEACHING = [
    ("https://site.example/u/avery", "/u/avery-new-name"),
    ("https://site.example/u/avery", "/users/12345"),
    ("https://site.example/u/avery", "/u/avery/of/newtown"),
    ("https://site.example/u/avery", "https://elsewhere.example/u/avery"),
    ("https://site.example/u/avery", "https://avery-new.site.example/u/avery"),
    ("https://site.example/u/avery", "/u/avery?now=newname"),
    ("https://site.example/p?id=5", "/avery.sample"),
]


@pytest.mark.parametrize(("asked", "location"), FOLLOWED)
def test_a_redirect_that_teaches_nothing_is_followed(
    stage: Stage, fetch: Fetcher, asked: str, location: str
) -> None:
    """Most sites send http to https and add a slash; the page is still the person's."""
    first = "/" + asked.split("://")[1].partition("/")[2]
    stage.page(first, status=301, Location=location)
    target = location if location.startswith("/") else "/" + location.split("/", 3)[3]
    if target.split("?")[0] == first:
        hits: list[str] = []

        def play(handler: object) -> None:
            hits.append(first)
            send = handler
            assert hasattr(send, "send_response")
            if len(hits) == 1:
                send.send_response(301)
                send.send_header("Location", location)  # type: ignore[attr-defined]
            else:
                send.send_response(200)
            send.send_header("Content-Length", "0")  # type: ignore[attr-defined]
            send.end_headers()  # type: ignore[attr-defined]

        stage.plays[first] = play
    else:
        stage.page(target.split("?")[0])
    reply = fetch(Ask(url=asked), Terms("your-pages", redirects=5))
    assert (reply.status, reply.problem, reply.moved) == (200, None, False)
    assert len(reply.sent) == 2
    assert reply.url != asked


@pytest.mark.parametrize(("asked", "location"), TEACHING)
def test_a_redirect_that_teaches_something_is_counted_and_left_alone(
    stage: Stage, fetch: Fetcher, asked: str, location: str
) -> None:
    """An old username that leads to the new one must not reveal it."""
    stage.page("/" + asked.split("/", 3)[3].split("?")[0], status=301, Location=location)
    reply = fetch(Ask(url=asked), Terms("your-pages", redirects=5))
    assert (reply.problem, reply.moved) == (Reason.MOVED, True)
    assert len(stage.asked) == 1
    assert reply.url == asked
    for part in ("new", "12345", "elsewhere", "sample"):
        assert part not in reply.says
        assert part not in repr(reply)


def test_a_redirect_to_the_front_page_is_not_the_page(stage: Stage, ask: Get) -> None:
    """Many sites answer a missing page with their front page: that is not 'not there'."""
    stage.page("/u/avery", status=302, Location="/")
    reply = ask("https://site.example/u/avery")
    assert (reply.problem, reply.moved) == (Reason.MOVED, False)
    assert len(stage.asked) == 1


def test_a_redirect_to_a_log_in_page_says_so(stage: Stage, ask: Get) -> None:
    """B1: the form is not opened; the person is told that the page needs an account."""
    stage.page("/u/avery", status=302, Location="/login?next=/u/avery")
    assert ask("https://site.example/u/avery").problem is Reason.NEEDS_LOG_IN
    assert len(stage.asked) == 1


def test_a_round_of_redirects_ends(stage: Stage, fetch: Fetcher) -> None:
    """A page may send its readers in circles for ever."""
    stage.page("/a", status=302, Location="/a/")
    stage.page("/a/", status=302, Location="/a")
    reply = fetch(Ask(url="https://site.example/a"), Terms("your-pages", redirects=5))
    assert reply.problem is Reason.MOVED
    assert len(reply.sent) == 6


def test_a_source_that_follows_no_redirects_gets_the_answer_itself(stage: Stage, ask: Get) -> None:
    """A username check reads the redirect itself; nothing is followed."""
    stage.page("/u/avery", status=302, Location="https://elsewhere.example/")
    reply = ask("https://site.example/u/avery", redirects=0)
    assert (reply.status, reply.problem) == (302, None)
    assert reply.headers["location"] == "https://elsewhere.example/"


def test_a_declared_host_may_be_followed_to_and_gets_no_key(stage: Stage, fetch: Fetcher) -> None:
    """A register sends to its own servers; the key was meant for the first one only."""
    stage.page(
        "/domain/avery.example", status=302, Location="https://b.reg.example/r/avery.example"
    )
    stage.page("/r/avery.example")
    terms = Terms("register", ("a.reg.example", "*.reg.example"))
    reply = fetch(
        Ask(
            url="https://a.reg.example/domain/avery.example",
            headers={"Authorization": "Bearer canary", "Accept": "application/json"},
        ),
        terms,
    )
    assert reply.status == 200
    assert stage.asked[0][4]["authorization"] == "Bearer canary"
    assert "authorization" not in stage.asked[1][4]
    assert stage.asked[1][4]["accept"] == "application/json"


def test_a_redirect_that_gives_up_the_lock_is_not_followed(stage: Stage, ask: Get) -> None:
    """On the way without a lock, anyone in between can read along."""
    stage.page("/a", status=302, Location="http://site.example/a/")
    assert ask("https://site.example/a").problem is Reason.MOVED
    assert len(stage.asked) == 1


@pytest.mark.parametrize("location", ["", "\\\\evil", "javascript:x", "http://u:p@x/", "x" * 5000])
def test_a_redirect_to_nonsense_ends_there(stage: Stage, ask: Get, location: str) -> None:
    """The other end may send any text at all."""
    stage.page("/a", status=302, Location=location)
    reply = ask("https://site.example/a")
    assert reply.problem in (Reason.REFUSED, Reason.MOVED)
    assert len(stage.asked) <= 5
