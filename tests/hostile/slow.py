"""
Servers that are slow at each stage: name, connection, TLS, headers, body.

``python -m tests.hostile.slow`` asks each with a deadline of two seconds and
prints, as one line of JSON, how long each took to end.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import trustme

from privacyaudit.fetch import Fetcher
from privacyaudit.model import Ask, Terms

DEADLINE = 2.0
HOST = "slow.example"
Play = Callable[[socket.socket], None]


def _drip(data: bytes, pause: float = 0.1) -> Play:
    def play(opened: socket.socket) -> None:
        opened.recv(4096)
        for index in range(len(data)):
            opened.sendall(data[index : index + 1])
            time.sleep(pause)

    return play


def _for_ever(head: bytes, more: bytes, pause: float = 0.05) -> Play:
    def play(opened: socket.socket) -> None:
        opened.recv(4096)
        opened.sendall(head)
        while True:
            opened.sendall(more)
            time.sleep(pause)

    return play


def _silent(opened: socket.socket) -> None:
    opened.recv(4096)
    time.sleep(30)


def _says_nothing_at_all(_opened: socket.socket) -> None:
    time.sleep(30)


_OK = b"HTTP/1.1 200 OK\r\n"
PLAYS: dict[str, Play] = {
    "headers that never come": _silent,
    "headers by single bytes": _drip(_OK + b"Content-Length: 2\r\n\r\nhi" * 20),
    "a status line without end": _for_ever(b"HTTP/1.1 200 ", b"x" * 10),
    "a header without end": _for_ever(_OK + b"X: ", b"x" * 10),
    "more and more headers": _for_ever(_OK, b"X: y\r\n"),
    "'go on' without end": _for_ever(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a body that never comes": _for_ever(_OK + b"Content-Length: 9\r\n\r\n", b"", 1),
    "a body by single bytes": _for_ever(_OK + b"Content-Length: 99999\r\n\r\n", b"x", 0.1),
    "a body without length or end": _for_ever(_OK + b"\r\n", b"x", 0.1),
    "chunks by single bytes": _for_ever(
        _OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n", 0.1
    ),
    "a chunk's length without end": _for_ever(
        _OK + b"Transfer-Encoding: chunked\r\n\r\n", b"0", 0.05
    ),
    "packed bytes that unpack to nothing": _for_ever(
        _OK + b"Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03",
        b"\x00\x00\x00\xff\xff",
        0.05,
    ),
}


def serve(play: Play, wrap: ssl.SSLContext | None = None) -> int:
    """Serve *play* to each connection, with TLS where *wrap* is given; return the port."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)

    def one(opened: socket.socket) -> None:
        with contextlib.suppress(OSError), opened:
            play(wrap.wrap_socket(opened, server_side=True) if wrap else opened)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                opened, _sender = listener.accept()
                threading.Thread(target=one, args=(opened,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return int(listener.getsockname()[1])


def no_room() -> int:
    """Return a port on which a connection is neither taken nor refused."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    port = int(listener.getsockname()[1])
    _KEPT.append(listener)
    for _number in range(4):
        waiting = socket.socket()
        waiting.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            waiting.connect(("127.0.0.1", port))
        _KEPT.append(waiting)
    time.sleep(0.1)
    return port


_KEPT: list[socket.socket] = []


def ask(port: int | None, scheme: str = "http", **how: Any) -> tuple[float, str]:
    """Return how long it took to get nothing, and the problem."""
    table = {HOST: ("127.0.0.1", port)} if port else {}
    with Fetcher(table=table, **how) as fetch:
        began = time.monotonic()
        reply = fetch(Ask(url=f"{scheme}://{HOST}/"), Terms("lab", pace=0, deadline=DEADLINE))
        took = time.monotonic() - began
    return took, str(reply.problem)


def run() -> dict[str, tuple[float, str]]:
    """Ask every slow server at once; return how long each took to end, and the problem."""
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(server)
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    socket.getaddrinfo = lambda *_what, **_more: time.sleep(30)  # type: ignore[assignment]
    hello = b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03" + b"x" * 16000
    asks: dict[str, Callable[[], tuple[float, str]]] = {
        "a name that is never resolved": lambda: ask(None),
        "a connection that is never taken": lambda: ask(no_room()),
        "TLS that never answers": lambda: ask(serve(_says_nothing_at_all), "https", trust=trust),
        "TLS by single bytes": lambda: ask(serve(_drip(hello)), "https", trust=trust),
    }
    for name, play in PLAYS.items():
        asks[name] = partial(ask, serve(play))
        asks[f"{name}, over TLS"] = partial(ask, serve(play, server), "https", trust=trust)
    with ThreadPoolExecutor(len(asks)) as together:
        waiting = {name: together.submit(one) for name, one in asks.items()}
        return {name: one.result() for name, one in waiting.items()}


if __name__ == "__main__":
    print(json.dumps(run()))
    sys.stdout.flush()
    os._exit(0)
