"""A small server on this machine that misbehaves on demand."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from privacyaudit.fetch import Fetcher
from privacyaudit.model import Ask, Reply, Terms

Play = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Stage:
    """What the server plays for each path, and what it was asked."""

    port: int
    plays: dict[str, Play] = field(default_factory=dict)
    asked: list[tuple[float, str, str, str, dict[str, str]]] = field(default_factory=list)

    def page(
        self, path: str, body: bytes = b"<p>hello</p>", status: int = 200, **headers: str
    ) -> None:
        """Serve *body* at *path*."""

        def play(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)

        self.plays[path] = play

    def hosts(self) -> list[str]:
        """Return the hosts that were asked, in order."""
        return [host for _at, _method, host, _path, _headers in self.asked]

    def paths(self) -> list[str]:
        """Return the paths that were asked, in order."""
        return [path for _at, _method, _host, path, _headers in self.asked]


@pytest.fixture
def stage() -> Iterator[Stage]:
    """Give a server whose every answer a test decides."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_what: object) -> None:
            pass

        def handle(self) -> None:
            with contextlib.suppress(OSError):
                super().handle()

        def do_GET(self) -> None:
            made.asked.append(
                (
                    time.monotonic(),
                    self.command,
                    self.headers.get("Host", ""),
                    self.path,
                    {name.lower(): value for name, value in self.headers.items()},
                )
            )
            length = int(self.headers.get("Content-Length", "0"))
            self.rfile.read(length)
            play = made.plays.get(self.path.split("?")[0])
            if play is None:
                self.send_response(404)
                self.send_header("Content-Length", "0")
                self.end_headers()
            else:
                play(self)

        do_POST = do_GET  # noqa: N815

    class Server(ThreadingHTTPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", 0), Handler)
    made = Stage(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def fetch(stage: Stage) -> Iterator[Fetcher]:
    """Give a fetcher for which every host is the small server, without pauses."""
    with Fetcher(table={"*": ("127.0.0.1", stage.port)}, pace=0) as made:
        yield made


@pytest.fixture
def ask(fetch: Fetcher) -> Callable[..., Reply]:
    """Give a function that asks for one address under ordinary terms."""

    def get(url: str, **terms: object) -> Reply:
        return fetch(Ask(url=url), Terms("your-pages", **terms))  # type: ignore[arg-type]

    return get
