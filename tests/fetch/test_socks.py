"""A proxy that takes names, or none at all."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from privacyaudit.errors import InputError
from privacyaudit.fetch import Fetcher
from privacyaudit.fetch.socks import through
from privacyaudit.model import Ask, Reason, Terms

Serve = Callable[[Callable[[socket.socket], None]], int]
PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi"


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Give a function that serves one play to each connection and returns its port."""
    listeners: list[socket.socket] = []

    def make(play: Callable[[socket.socket], None]) -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    opened, _sender = listener.accept()
                    with contextlib.suppress(OSError), opened:
                        play(opened)

        threading.Thread(target=accept, daemon=True).start()
        return int(listener.getsockname()[1])

    yield make
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def good(asked: list[bytes]) -> Callable[[socket.socket], None]:
    """Play a proxy that does as it should, and note what it was told."""

    def play(opened: socket.socket) -> None:
        asked.append(opened.recv(3))
        opened.sendall(b"\x05\x02")
        asked.append(opened.recv(100))
        opened.sendall(b"\x01\x00")
        asked.append(opened.recv(300))
        opened.sendall(b"\x05\x00\x00\x03\x04name\x00\x50")
        opened.recv(4096)
        opened.sendall(PAGE)

    return play


def test_the_proxy_is_given_the_name_and_credentials_of_this_host_alone(serve: Serve) -> None:
    """The name is looked up at the far end; visits to two hosts cannot be joined by Tor."""
    asked: list[bytes] = []
    port = serve(good(asked))
    with Fetcher(proxy=f"socks5h://127.0.0.1:{port}", secret=b"case") as fetch:
        for host in ("one.example.org", "two.example.org", "one.example.org"):
            assert fetch(Ask(url=f"http://{host}/"), Terms("x", pace=0)).body == b"hi"
    assert asked[2][:5] == b"\x05\x01\x00\x03\x0f"
    assert b"one.example.org" in asked[2]
    assert asked[1] != asked[4]
    assert asked[1] == asked[7]
    assert b"example" not in asked[1] + asked[4]
    one, other = through("socks5h://h.example:1", b"case"), through("socks5h://h.example:1", b"x")
    assert one.secret != other.secret


BAD: dict[str, Callable[[socket.socket], None]] = {
    "goes away": lambda opened: None,
    "speaks HTTP": lambda opened: opened.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    "takes no credentials": lambda opened: opened.sendall(b"\x05\xff"),
    "wants none": lambda opened: opened.sendall(b"\x05\x00"),
    "refuses the credentials": lambda opened: opened.sendall(b"\x05\x02\x01\x01"),
    "speaks another version": lambda opened: opened.sendall(b"\x05\x02\x01\x00\x04\x00\x00\x01"),
}


@pytest.mark.parametrize("play", BAD.values(), ids=BAD.keys())
def test_a_proxy_that_is_not_one_ends_the_run(
    serve: Serve, play: Callable[[socket.socket], None]
) -> None:
    """Somebody who chose Tor must never be seen without it: it stops, for every later ask too."""

    def whole(opened: socket.socket) -> None:
        opened.recv(100)
        play(opened)

    port = serve(whole)
    with Fetcher(proxy=f"socks5h://127.0.0.1:{port}") as fetch:
        first = fetch(Ask(url="http://one.example.org/"), Terms("x", pace=0))
        second = fetch(Ask(url="http://two.example.org/"), Terms("x", pace=0))
        assert fetch.no_route
    assert first.problem is Reason.NO_ROUTE
    assert (second.problem, second.sent) == (Reason.NO_ROUTE, ())


def test_a_host_that_the_proxy_cannot_reach_is_only_that(serve: Serve) -> None:
    """The twin: one host that is down does not end the run."""

    def play(opened: socket.socket) -> None:
        opened.recv(3)
        opened.sendall(b"\x05\x02")
        opened.recv(100)
        opened.sendall(b"\x01\x00")
        opened.recv(300)
        opened.sendall(b"\x05\x05\x00\x01\x00\x00\x00\x00\x00\x00")

    port = serve(play)
    with Fetcher(proxy=f"socks5h://127.0.0.1:{port}") as fetch:
        reply = fetch(Ask(url="http://one.example.org/"), Terms("x", pace=0))
        assert not fetch.no_route
    assert reply.problem is Reason.UNREACHABLE


@pytest.mark.parametrize(
    "address",
    ["socks5://127.0.0.1:9050", "http://127.0.0.1:8080", "127.0.0.1:9050", "socks5h://", "",
     "socks5h://127.0.0.1", "socks5h://u:p@127.0.0.1:9050", "socks5h://h:99999", "socks4a://h:1"],
)  # fmt: skip
def test_only_a_proxy_that_takes_names_may_be_used(address: str) -> None:
    """With any other, this machine would look the names up itself."""
    with pytest.raises(InputError) as caught:
        through(address)
    assert "127" not in str(caught.value)


@pytest.mark.parametrize(
    "address", ["http://8.8.8.8/", "http://[2606:4700::1]/", "http://10.0.0.5/"]
)
def test_a_bare_number_is_not_asked_through_a_proxy(serve: Serve, address: str) -> None:
    """Numbers cannot be kept apart by name, and the far end may have private ones of its own."""
    asked: list[bytes] = []
    with Fetcher(proxy=f"socks5h://127.0.0.1:{serve(good(asked))}") as fetch:
        reply = fetch(Ask(url=address), Terms("x", pace=0))
    assert reply.problem is Reason.REFUSED
    assert asked == []


def test_onion_addresses_are_for_tor_alone(serve: Serve) -> None:
    """Elsewhere the name would be looked up in the open."""
    asked: list[bytes] = []
    url = "http://abcdefghijklmnop.onion/"
    with Fetcher(proxy=f"socks5h://127.0.0.1:{serve(good(asked))}") as fetch:
        assert fetch(Ask(url=url), Terms("x", pace=0)).status == 200
    with Fetcher() as fetch:
        assert fetch(Ask(url=url), Terms("x", pace=0)).problem is Reason.REFUSED
