"""Turns, pauses, and a second try where that is polite."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler

import pytest

from privacyaudit.fetch import Fetcher, retry
from privacyaudit.model import Ask, Reason, Reply, Terms
from tests.fetch.conftest import Stage

NOW = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)
EPOCH = int(NOW.timestamp())
SIGNALS = [
    ("haveibeenpwned.com", 429, {"retry-after": "2"}, b"", 2),
    ("api.xposedornot.com", 429, {}, b'{"detail": {"retry_after": 7}}', 7),
    ("api.gravatar.com", 429, {"x-ratelimit-reset": str(EPOCH + 30)}, b"", 30),
    ("api.github.com", 403, {"retry-after": "60"}, b"", 60),
    (
        "api.github.com",
        403,
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(EPOCH + 90)},
        b"",
        90,
    ),
    ("api.github.com", 403, {"x-ratelimit-remaining": "12"}, b"", None),
    ("gitlab.com", 429, {"ratelimit-reset": str(EPOCH + 11)}, b"Retry later", 11),
    ("public.api.bsky.app", 429, {"ratelimit-reset": str(EPOCH + 5)}, b"", 5),
    ("mastodon.example", 429, {"x-ratelimit-reset": "2026-11-22T12:00:40.123Z"}, b"", 40.123),
    ("lobste.rs", 429, {"ratelimit-reset": str(EPOCH + 3)}, b"", 3),
    (
        "api.stackexchange.com",
        400,
        {},
        b'{"error_id": 502, "error_message": "too many requests, more in 83 seconds"}',
        83,
    ),
    ("api.stackexchange.com", 400, {}, b'{"error_id": 400}', None),
    ("en.wikipedia.org", 429, {"retry-after": "5"}, b"", 5),
    ("oauth.reddit.com", 429, {"x-ratelimit-reset": "42"}, b"", 42),
    ("api.twitch.tv", 429, {"ratelimit-reset": str(EPOCH + 9)}, b"", 9),
    ("hub.docker.com", 429, {"x-retry-after": str(EPOCH + 13)}, b"", 13),
    ("ws.audioscrobbler.com", 200, {}, b'{"error": 29, "message": "x"}', 60),
    ("ws.audioscrobbler.com", 200, {}, b'{"error": 6}', None),
    ("lichess.org", 429, {}, b"", 60),
    ("pub.orcid.org", 503, {}, b"", 60),
    ("api.steampowered.com", 429, {}, b"", 300),
    ("api.search.brave.com", 429, {"x-ratelimit-reset": "1, 604800"}, b"", 1),
    ("api.mojeek.com", 200, {}, b'{"response": {"status": "ERROR: daily"}}', retry.NEVER),
    ("api.mojeek.com", 200, {}, b'{"response": {"status": "OK"}}', None),
    ("web.archive.org", 429, {}, b"", 60),
    ("index.commoncrawl.org", 503, {}, b"SlowDown", retry.NEVER),
    ("index.commoncrawl.org", 403, {}, b"", retry.NEVER),
    ("site.example", 429, {"retry-after": "9"}, b"", 9),
    (
        "site.example",
        503,
        {"retry-after": format_datetime(NOW + timedelta(seconds=20), usegmt=True)},
        b"",
        20,
    ),
    ("site.example", 429, {}, b"", retry.UNSAID),
    ("site.example", 503, {"retry-after": "soon"}, b"", retry.UNSAID),
    ("site.example", 429, {"retry-after": "-5"}, b"", retry.UNSAID),
    ("site.example", 429, {"retry-after": "nan"}, b"", retry.UNSAID),
    ("site.example", 429, {"retry-after": "9" * 400}, b"", retry.UNSAID),
    ("site.example", 200, {"retry-after": "9"}, b"", None),
    ("site.example", 403, {}, b"", None),
    ("site.example", 404, {}, b"", None),
]


@pytest.mark.parametrize(("host", "status", "headers", "body", "expected"), SIGNALS)
def test_each_services_own_way_to_ask_for_a_wait_is_understood(
    host: str, status: int, headers: dict[str, str], body: bytes, expected: float | None
) -> None:
    """No two services agree; one that is misread locks the person out, or wears it out."""
    found = retry.wait(host, status, headers, body, NOW)
    assert found == (expected if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    "body", [b"[" * 60000, b"{" * 60000, b'{"error":' * 9000, b"\xff", b"null"]
)
def test_a_hostile_answer_asks_for_no_wait(body: bytes) -> None:
    """A service's answer is a stranger's too."""
    for host in ("api.stackexchange.com", "ws.audioscrobbler.com", "api.mojeek.com"):
        assert retry.wait(host, 400, {}, body, NOW) is None
    assert retry.backoff("api.stackexchange.com", body) == 0
    assert retry.backoff("api.stackexchange.com", b'{"backoff": 10}') == 10
    assert retry.backoff("site.example", b'{"backoff": 10}') == 0


def _answers(stage: Stage, *statuses: int, **headers: str) -> None:
    left = list(statuses)

    def play(handler: BaseHTTPRequestHandler) -> None:
        status = left.pop(0) if len(left) > 1 else left[0]
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    stage.plays["/"] = play


def test_one_wait_is_honoured_and_then_the_answer_comes(
    stage: Stage, ask: Callable[..., Reply]
) -> None:
    """A busy site is asked once more, as late as it wants."""
    _answers(stage, 429, 200, Retry_After="1")
    reply = ask("https://site.example/")
    assert reply.status == 200
    assert [sent.status for sent in reply.sent] == [429, 200]
    assert stage.asked[1][0] - stage.asked[0][0] >= 1


def test_there_is_no_third_try(stage: Stage, ask: Callable[..., Reply]) -> None:
    """Never ask in a loop."""
    _answers(stage, 429, Retry_After="0")
    reply = ask("https://site.example/")
    assert reply.status == 429
    assert len(stage.asked) == 2


def test_a_wait_that_is_too_long_is_not_waited_and_the_host_is_left_alone(
    stage: Stage, fetch: Fetcher
) -> None:
    """A person sits in front of this: nobody waits until tomorrow."""
    _answers(stage, 429, Retry_After="3600")
    terms = Terms("x", pace=0)
    began = time.monotonic()
    first = fetch(Ask(url="https://site.example/"), terms)
    second = fetch(Ask(url="https://site.example/"), terms)
    other = fetch(Ask(url="https://other.example/"), terms)
    assert time.monotonic() - began < 5
    assert first.status == 429
    assert (second.problem, second.sent) == (Reason.RATE_LIMITED, ())
    assert other.status == 429


def test_a_source_in_a_hurry_waits_no_longer_than_its_deadline(
    stage: Stage, ask: Callable[..., Reply]
) -> None:
    """A username check honours a wait of ten seconds, and no longer one."""
    _answers(stage, 429, 200, Retry_After="11")
    assert ask("https://site.example/", deadline=10.0).status == 429
    assert len(stage.asked) == 1


def test_a_dropped_connection_is_tried_once_more(stage: Stage, ask: Callable[..., Reply]) -> None:
    """Servers drop a connection now and then; that says nothing of the page."""
    times: list[float] = []

    def play(handler: BaseHTTPRequestHandler) -> None:
        times.append(time.monotonic())
        if len(times) == 1:
            handler.close_connection = True
            return
        handler.send_response(200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    stage.plays["/"] = play
    reply = ask("https://site.example/")
    assert reply.status == 200
    assert [sent.status for sent in reply.sent] == [0, 200]


def test_two_requests_to_one_host_never_overlap_and_keep_their_distance(stage: Stage) -> None:
    """One at a time, a second apart: a site must not feel us."""
    busy = threading.Lock()
    overlaps: list[bool] = []

    def play(handler: BaseHTTPRequestHandler) -> None:
        overlaps.append(not busy.acquire(blocking=False))
        time.sleep(0.05)
        if not overlaps[-1]:
            busy.release()
        handler.send_response(200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    stage.plays["/"] = play
    with Fetcher(table={"*": ("127.0.0.1", stage.port)}) as fetch:
        terms = Terms("x", pace=0.3)
        threads = [
            threading.Thread(target=fetch, args=(Ask(url="https://site.example/"), terms))
            for _number in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert overlaps == [False] * 4
    times = sorted(at for at, *_rest in stage.asked)
    assert all(later - earlier >= 0.3 for earlier, later in itertools.pairwise(times))


def test_different_hosts_do_not_wait_for_each_other(stage: Stage) -> None:
    """The twin: the pause is for one host, not for all."""
    stage.page("/")
    with Fetcher(table={"*": ("127.0.0.1", stage.port)}) as fetch:
        began = time.monotonic()
        for number in range(4):
            fetch(Ask(url=f"https://site{number}.example/"), Terms("x", pace=5))
        assert time.monotonic() - began < 4
