"""One ask in, one reply out, whatever a server does."""

from __future__ import annotations

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

import pytest

from privacyaudit.fetch import Fetcher
from privacyaudit.model import Ask, Detail, DetailKind, Identity, Reason, Reply, Terms
from tests.fetch.conftest import Stage

Get = Callable[..., Reply]


def test_a_page_comes_back_with_the_address_that_was_asked(stage: Stage, ask: Get) -> None:
    """The person's own spelling may be shown to them; a rebuilt one is unlisted."""
    stage.page("/about", b"<p>hello</p>", Content_Type="text/html; charset=utf-8")
    reply = ask("HTTPS://www.Example.org/about#me")
    assert (reply.status, reply.body, reply.problem) == (200, b"<p>hello</p>", None)
    assert reply.media_type == "text/html"
    assert reply.url == "HTTPS://www.Example.org/about#me"


def test_every_request_that_left_is_in_the_ledger(stage: Stage, fetch: Fetcher) -> None:
    """The ledger is what the person is told was sent, to whom, in what form (D2)."""
    stage.page("/u/avery")
    mine = Detail(DetailKind.USERNAME, "avery", label="your username")
    terms = Terms("forum", ("forum.example",), ("/u/{username}",), identity=Identity.NAMED)
    reply = fetch(
        Ask(
            url="https://forum.example/u/avery",
            details=(mine,),
            form="as it is",
            template="/u/{username}",
        ),
        terms,
    )
    (sent,) = reply.sent
    assert (sent.source, sent.host, sent.method, sent.template, sent.status) == (
        "forum",
        "forum.example",
        "GET",
        "/u/{username}",
        200,
    )
    assert sent.labels == ("your username",)
    assert sent.form == "as it is"
    assert "avery" not in repr(reply)


def test_a_page_that_is_not_there_is_an_answer_and_no_problem(ask: Get) -> None:
    """What a status means is for the engine to say."""
    reply = ask("https://example.org/gone")
    assert (reply.status, reply.problem) == (404, None)


def test_nobody_listening_is_a_problem_with_nothing_sent(stage: Stage) -> None:
    """A host that cannot be reached is 'not checked', never 'not there'."""
    with Fetcher(table={"*": ("127.0.0.1", 9)}) as fetch:
        reply = fetch(Ask(url="https://example.org/"), Terms("your-pages"))
    assert reply.problem is Reason.UNREACHABLE
    assert reply.sent == ()
    assert reply.says


def test_with_a_table_no_other_host_is_reached(stage: Stage) -> None:
    """The demo and the tests stay on this machine, whatever a check asks for."""
    with Fetcher(table={"here.example": ("127.0.0.1", stage.port)}) as fetch:
        here = fetch(Ask(url="https://here.example/"), Terms("x"))
        there = fetch(Ask(url="https://example.org/"), Terms("x"))
    assert here.status == 404
    assert (there.problem, there.sent) == (Reason.UNREACHABLE, ())


def test_an_answer_is_cut_at_its_cap(stage: Stage, ask: Get) -> None:
    """A large page costs no more than its cap, and says that it was cut."""
    stage.page("/", b"x" * 300_000)
    reply = ask("https://example.org/", cap=256 * 1024)
    assert len(reply.body) == 256 * 1024
    assert reply.truncated
    assert not ask("https://example.org/", cap=300_000).truncated


def test_a_server_that_sends_nonsense_is_a_problem(stage: Stage, ask: Get) -> None:
    """A server may send anything at all; no exception comes out."""
    for number, nonsense in enumerate(
        (b"\x00\xff\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"", b"SSH-2.0-x\r\n", b"HTTP/9 200\r\n\r\n")
    ):

        def play(handler: BaseHTTPRequestHandler, nonsense: bytes = nonsense) -> None:
            handler.wfile.write(nonsense)
            handler.close_connection = True

        stage.plays[f"/{number}"] = play
        reply = ask(f"https://example.org/{number}", deadline=3)
        assert reply.problem in (Reason.UNREADABLE, Reason.UNREACHABLE), nonsense
        assert not reply.body


@pytest.mark.parametrize("deadline", [1.0])
def test_a_drip_of_bytes_ends_at_the_deadline(stage: Stage, ask: Get, deadline: float) -> None:
    """A socket's own time-out starts anew with every byte; the deadline does not."""
    import time

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        for _byte in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.1)

    stage.plays["/"] = drip
    began = time.monotonic()
    reply = ask("https://example.org/", deadline=deadline)
    assert reply.problem is Reason.TIMED_OUT
    assert time.monotonic() - began < deadline + 1
    assert reply.body == b""


def test_stop_ends_what_is_under_way_and_sends_nothing_more(stage: Stage, fetch: Fetcher) -> None:
    """Stop means stop (D3)."""
    import threading
    import time

    stage.plays["/slow"] = lambda handler: time.sleep(5)
    replies: list[Reply] = []
    thread = threading.Thread(
        target=lambda: replies.append(fetch(Ask(url="https://example.org/slow"), Terms("x")))
    )
    thread.start()
    time.sleep(0.3)
    began = time.monotonic()
    fetch.stop()
    thread.join()
    assert time.monotonic() - began < 2
    assert replies[0].problem is Reason.STOPPED
    after = fetch(Ask(url="https://example.org/"), Terms("x"))
    assert (after.problem, after.sent) == (Reason.STOPPED, ())
