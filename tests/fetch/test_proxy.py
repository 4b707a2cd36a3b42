"""The filtering proxy: a browser behind it reaches public pages, and nothing else."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Iterator

import pytest

from privacyaudit.fetch.proxy import MAKERS, Proxy


class _Page(http.server.BaseHTTPRequestHandler):
    seen: list[str]

    def do_GET(self) -> None:
        """Answer every path, and note it with its headers."""
        self.seen.append(f"{self.path} {self.headers}")
        self.send_response(200)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, *_arguments: object) -> None:
        """Print nothing."""


@pytest.fixture
def page() -> Iterator[tuple[int, list[str]]]:
    """Give the port of a web server on this machine, and what it was asked."""
    handler = type("Page", (_Page,), {"seen": []})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server.server_address[1], handler.seen  # type: ignore[attr-defined]
        server.shutdown()
        thread.join()


def _through(proxy: Proxy, head: str) -> bytes:
    host, port = proxy.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as browser:
        browser.sendall(head.encode())
        answer = b""
        while more := browser.recv(4096):
            answer += more
            if b"403" in answer or answer.endswith(b"hello"):
                break
    return answer


def test_a_page_comes_through_without_what_would_tell_of_others(
    page: tuple[int, list[str]],
) -> None:
    """No cookie, no page it came from, no word of a proxy."""
    with Proxy(table={"one.example": ("127.0.0.1", page[0])}) as proxy:
        answer = _through(
            proxy,
            "GET http://one.example/a?b=1 HTTP/1.1\r\nHost: one.example\r\nCookie: x=1\r\n"
            "Referer: http://two.example/\r\nProxy-Connection: keep-alive\r\n\r\n",
        )

    assert answer.endswith(b"hello")
    assert page[1][0].startswith("/a?b=1 ")
    for word in ("Cookie", "Referer", "Proxy"):
        assert word not in page[1][0]
    assert proxy.asked == ["one.example"]


def test_a_tunnel_comes_through(page: tuple[int, list[str]]) -> None:
    """As a browser opens one for https."""
    with Proxy(table={"one.example": ("127.0.0.1", page[0])}) as proxy:
        answer = _through(
            proxy,
            "CONNECT one.example:443 HTTP/1.1\r\n\r\n"
            "GET / HTTP/1.1\r\nHost: one.example\r\nConnection: close\r\n\r\n",
        )

    assert answer.startswith(b"HTTP/1.1 200 OK\r\n\r\n")


REFUSED = [
    "CONNECT 127.0.0.1:443", "CONNECT [::1]:443", "CONNECT localhost:443", "CONNECT 10.0.0.5:443",
    "CONNECT 169.254.169.254:80", "CONNECT 2130706433:443", "CONNECT 0x7f.1:443",
    "CONNECT one.example:22", "CONNECT one.example:8080", "GET http://192.168.1.1/",
    "GET http://127.0.0.1:{port}/", "GET ftp://one.example/", "GET file:///etc/passwd", "GET /",
    "POST http://one.example/", "DELETE http://one.example/", "nonsense", "GET http://a\\@b/",
    "CONNECT theirs.example:443", "CONNECT www.theirs.example:443",
]  # fmt: skip


@pytest.mark.parametrize("start", [*REFUSED, *(f"CONNECT x.{name}:443" for name in MAKERS)])
def test_nothing_private_or_avoided_or_of_a_maker_is_reached(
    page: tuple[int, list[str]], start: str
) -> None:
    """A hostile page tries all of these from inside the browser."""
    with Proxy(avoid=["theirs.example"]) as proxy:
        answer = _through(proxy, f"{start.format(port=page[0])} HTTP/1.1\r\nHost: x\r\n\r\n")

    assert not answer.startswith(b"HTTP/1.1 200")
    assert page[1] == []
    assert proxy.asked == []


def test_the_twin_without_the_guard_does_reach_it(page: tuple[int, list[str]]) -> None:
    """The test above would see a request that got through."""
    with Proxy() as proxy:
        proxy._doors.shortcut = lambda host, port: ("127.0.0.1", page[0])  # type: ignore[method-assign]
        _through(proxy, f"GET http://127.0.0.1:{page[0]}/ HTTP/1.1\r\nHost: x\r\n\r\n")

    assert len(page[1]) == 1
