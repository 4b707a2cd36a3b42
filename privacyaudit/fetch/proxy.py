"""
The filtering proxy: what a browser that takes a picture of a page may reach.

It listens on this machine for that one browser. Every connection goes through
the same guarded doors as everything else: public addresses only, checked where
the connection is made, on ports 80 and 443. What a browser asks of its own
maker is refused, and so is every place the person wants avoided.
"""

from __future__ import annotations

import contextlib
import select
import socket
import socketserver
import threading
from collections.abc import Iterable, Mapping
from types import TracebackType

from privacyaudit.errors import RefusedError
from privacyaudit.fetch import policy
from privacyaudit.fetch.connect import Doors, PrivateAddressError
from privacyaudit.fetch.socks import RouteError
from privacyaudit.fetch.url import Url, read_url
from privacyaudit.fetch.watch import Watchdog

MAKERS = (
    "googleapis.com",
    "clients1.google.com",
    "clients2.google.com",
    "clients3.google.com",
    "clients4.google.com",
    "clients2.googleusercontent.com",
    "accounts.google.com",
    "gvt1.com",
    "gvt2.com",
    "edge.microsoft.com",
    "msedge.net",
    "detectportal.firefox.com",
    "brave.com",
)
"""Hosts that a browser asks by itself, page or no page."""

MOST_BYTES = 40 * 1024 * 1024
MOST_CONNECTIONS = 400
DEADLINE = 60.0
HEAD = 32 * 1024


class Proxy:
    """A proxy for one picture; use it in a ``with`` statement, give ``address`` to the browser."""

    def __init__(
        self,
        *,
        avoid: Iterable[str] = (),
        table: Mapping[str, tuple[str, int]] | None = None,
        seconds: float = DEADLINE,
    ) -> None:
        self.asked: list[str] = []
        """Each host that was reached, in order."""
        self.refused: list[str] = []
        """Each host that was not."""
        self._avoid = policy.avoiding(avoid)
        self._doors = Doors(table or {}, None, None)
        self._dog = Watchdog()
        self._seconds = seconds
        self._lock = threading.Lock()
        self._bytes = 0
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), daemon=True
        )

    @property
    def address(self) -> str:
        """Where it listens, as a browser wants it."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Proxy:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._doors.resolver.close()
        self._thread.join()

    def allow(self, url: Url) -> None:
        """
        Say nothing where *url* may be reached.

        :raises RefusedError: it is a maker's, a private place, or to be avoided.
        """
        host = url.host.rstrip(".")
        if any(host == name or host.endswith(f".{name}") for name in MAKERS):
            raise RefusedError("a browser's own question")
        policy.refuse_avoided(url, self._avoid)
        if self._doors.is_here(url):
            return
        policy.refuse_private(url)

    def count(self, size: int) -> bool:
        """Tell whether *size* more bytes may pass."""
        with self._lock:
            self._bytes += size
            return self._bytes <= MOST_BYTES

    def note(self, host: str, reached: bool) -> bool:
        """Write down a host; tell whether there may be more connections."""
        with self._lock:
            (self.asked if reached else self.refused).append(host)
            return len(self.asked) <= MOST_CONNECTIONS

    def carry(self, browser: socket.socket) -> None:
        """Carry one connection of the browser to where it may go."""
        head = _head(browser)
        words = head.split(b"\r\n", 1)[0].split(b" ")
        if len(words) != 3:
            return
        method, target = words[0], words[1].decode("ascii", "replace")
        address = f"https://{target}/" if method == b"CONNECT" else target
        host = ""
        try:
            url = read_url(address)
            host = url.host
            if method not in (b"CONNECT", b"GET", b"HEAD"):
                raise RefusedError("only looking")
            self.allow(url)
            with self._dog.watch(self._seconds) as watch:
                self._doors.here.watch = watch
                with self._doors.open(host, url.port) as site:
                    if not self.note(host, True):
                        return
                    if method == b"CONNECT":
                        browser.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                        site.sendall(head.partition(b"\r\n\r\n")[2])
                    else:
                        site.sendall(_rewritten(head, url))
                    self._join(browser, site)
        except (RefusedError, PrivateAddressError, RouteError, OSError):
            self.note(host, False)
            with contextlib.suppress(OSError):
                browser.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    def _join(self, one: socket.socket, other: socket.socket) -> None:
        while True:
            ready, _none, _more = select.select([one, other], [], [], self._seconds)
            if not ready:
                return
            for each in ready:
                content = each.recv(65_536)
                if not content or not self.count(len(content)):
                    return
                (other if each is one else one).sendall(content)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False
    proxy: Proxy

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: what went wrong is in the list of what was refused."""


class _Handler(socketserver.BaseRequestHandler):
    server: _Server

    def handle(self) -> None:
        """Carry one connection."""
        self.request.settimeout(DEADLINE)
        self.server.proxy.carry(self.request)


def _head(browser: socket.socket) -> bytes:
    head = b""
    while b"\r\n\r\n" not in head and len(head) < HEAD:
        more = browser.recv(4096)
        if not more:
            break
        head += more
    return head


def _rewritten(head: bytes, url: Url) -> bytes:
    """Return the request as a site wants it: the path, no proxy words, one answer."""
    first, *lines = head.split(b"\r\n\r\n", 1)[0].split(b"\r\n")
    method = first.split(b" ")[0]
    dropped = (b"proxy-", b"connection:", b"cookie:", b"referer:")
    kept = [line for line in lines if not line.lower().startswith(dropped)]
    start = method + b" " + url.target.encode("ascii", "replace") + b" HTTP/1.1"
    return b"\r\n".join([start, *kept, b"Connection: close", b"", b""])
