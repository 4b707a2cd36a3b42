"""Nothing is held for a stranger, and no number of them keeps the person out."""

from __future__ import annotations

import http.client
import logging
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress

import pytest
from waitress.channel import HTTPChannel

from privacyaudit import quiet
from privacyaudit.web import doorway
from privacyaudit.web.server import Serving, serving
from tests.web.test_server import ask

HUGE = 40_000_000


def _wait(told: Callable[[], bool]) -> bool:
    for _look in range(100):
        if told():
            return True
        time.sleep(0.05)
    return False


def _held(here: Serving) -> int:
    """Return how many bytes of bodies the server holds."""
    links = list(here._server.active_channels.values())
    requests = [one for link in links for one in (link.request, *link.requests) if one]
    return sum(one.body_bytes_received for one in requests)


@contextmanager
def _sending(here: Serving, **lines: str) -> Iterator[socket.socket]:
    """Begin a form that never ends."""
    said = {
        "Host": here.gate.host,
        "Origin": here.gate.origin,
        "Content-Length": str(HUGE),
        "Content-Type": "multipart/form-data; boundary=x",
        **{name.replace("_", "-"): value for name, value in lines.items()},
    }
    head = "POST /1 HTTP/1.1\r\n" + "".join(f"{name}: {said[name]}\r\n" for name in said)
    with socket.create_connection(("127.0.0.1", here.port), timeout=5) as link:
        link.sendall(head.encode() + b"\r\n")
        with suppress(OSError):  # it was ended at once
            link.sendall(b"x" * 100_000)
        yield link


def _ended(link: socket.socket) -> bool:
    with suppress(OSError):
        while link.recv(4096):
            pass
    return True


def _cookie(here: Serving) -> str:
    visit = here.gate.open(here.gate.address.partition("?t=")[2])
    assert visit is not None
    return f"{here.gate.cookie_name}={visit.cookie}"


@pytest.mark.parametrize(
    "wrong",
    [
        {"Cookie": "x=y"},
        {"Host": "evil.example"},
        {"Origin": "https://evil.example"},
        {"Content_Type": "application/x-www-form-urlencoded"},
        {"Transfer_Encoding": "chunked"},
        {"Cookie": "x=y", "Expect": "100-continue"},
        {"Origin": "https://evil.example", "Expect": "100-continue"},
    ],
    ids=[
        "no cookie",
        "another host",
        "another page",
        "no files",
        "no length",
        "no cookie, asks first",
        "another page, asks first",
    ],
)
def test_nothing_of_a_body_is_held_where_its_first_lines_are_wrong(wrong: dict[str, str]) -> None:
    """Before, all of it was held until it was whole, and only then refused."""
    with serving() as here:
        lines = {"Cookie": _cookie(here), **wrong}
        with _sending(here, **lines) as link:
            assert _ended(link)
            assert _held(here) == 0


def test_the_persons_own_files_are_taken() -> None:
    """With the cookie, the host and the origin a form with files may be large."""
    with serving() as here, _sending(here, Cookie=_cookie(here)):
        assert _wait(lambda: _held(here) == 100_000)


def test_without_the_doorway_a_strangers_body_is_held() -> None:
    """The twin: what the tests above would not see if they looked in the wrong place."""
    with serving() as here:
        here._server.channel_class = HTTPChannel
        with _sending(here, Origin="https://evil.example"):
            assert _wait(lambda: _held(here) == 100_000)


def test_whoever_never_ends_the_first_lines_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte now and then does not keep a connection open; the person's own stays."""
    with serving() as here, ExitStack() as links:
        slow = links.enter_context(socket.create_connection(("127.0.0.1", here.port), timeout=5))
        slow.sendall(b"GET / HTTP/1.1\r\nX: y")
        own = links.enter_context(closing(http.client.HTTPConnection("127.0.0.1", here.port)))
        own.request("GET", "/1", headers={"Cookie": _cookie(here)})
        own.getresponse().read()
        assert _wait(lambda: len(here._server.active_channels) == 2)

        later = time.monotonic() + doorway.LINES + 1
        monkeypatch.setattr(doorway, "clock", lambda: later)
        assert _ended(slow)
        assert _wait(lambda: len(here._server.active_channels) == 1)


def test_two_hundred_strangers_leave_room_for_the_person() -> None:
    """The oldest of them are ended; the twin below holds them all."""
    with serving() as here, ExitStack() as links:
        for _stranger in range(200):
            link = socket.create_connection(("127.0.0.1", here.port), timeout=5)
            links.enter_context(link)
            link.sendall(b"GET / HTTP/1.1\r\n")
        assert ask(here.port, "/1", Cookie=_cookie(here))[0] != 401
        assert _wait(lambda: len(here._server.active_channels) <= doorway.STRANGERS + 1)


def test_without_the_doorway_strangers_fill_all_places() -> None:
    """The twin: so many stay that nobody else finds a place."""
    with serving() as here, ExitStack() as links:
        here._server.channel_class = HTTPChannel
        for _stranger in range(90):
            link = socket.create_connection(("127.0.0.1", here.port), timeout=5)
            links.enter_context(link)
            link.sendall(b"GET / HTTP/1.1\r\n")
        assert _wait(lambda: len(here._server.active_channels) > 2 * doorway.STRANGERS)


def test_the_server_says_nothing_of_how_busy_it_is() -> None:
    """Its queue's warnings would stand in the terminal among the person's words."""
    quiet.hush(quiet.LOUD)
    assert not logging.getLogger("waitress.queue").isEnabledFor(logging.ERROR)
    assert not logging.getLogger("waitress").isEnabledFor(logging.ERROR)


def test_whoever_comes_in_while_the_server_ends_is_not_left_waiting() -> None:
    """Nobody would answer: the browser would wait for a minute at a page that is gone."""
    here = Serving()
    for ending in (False, True):
        if ending:
            here.close()
        ours, theirs = socket.socketpair()
        channel = here._server.channel_class(here._server, theirs, "", here._server.adj, map={})
        assert channel.will_close is ending
        channel.handle_close()
        ours.close()
