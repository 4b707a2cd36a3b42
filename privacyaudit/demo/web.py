"""The demo's small web: many hosts on one port of this machine, while the demo lasts."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import urlsplit

from privacyaudit.demo.person import FOLDER

Answer = tuple[int, Mapping[str, str], bytes]
"""Status, headers and body."""

TYPES = {".html": "text/html; charset=utf-8", ".json": "application/json"}


def pages(folder: Path = FOLDER) -> dict[tuple[str, str], Answer]:
    """Return the answers of every page in *folder*: one folder a host, one file a page."""
    found: dict[tuple[str, str], Answer] = {}
    for path in sorted(folder.glob("*.example/*")):
        kind = TYPES.get(path.suffix)
        if kind:
            name = "" if path.stem == "index" else path.stem
            found[path.parent.name, f"/{name}"] = (200, {"Content-Type": kind}, path.read_bytes())
    return found


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answers: Mapping[tuple[str, str], Answer] = {}

    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").split(":")[0].lower()
        path = urlsplit(self.path).path
        answer = (
            self.answers.get((host, self.path))
            or self.answers.get((host, path))
            or (404, {"Content-Type": "text/plain"}, b"There is no such page.")
        )
        status, headers, body = answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET  # noqa: N815 - one search of the real web is asked that way

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Keep no log."""


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Print no trace: it would hold what was asked."""


@contextmanager
def serve(answers: Mapping[tuple[str, str], Answer]) -> Iterator[dict[str, tuple[str, int]]]:
    """
    Serve *answers*, by (host, path), on this machine, and give the table that reaches them.

    Each host of the table leads to the one port, which goes by the host's name.
    """
    handler = type("Handler", (_Handler,), {"answers": answers})
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        place = ("127.0.0.1", int(server.server_address[1]))
        try:
            yield {host: place for host, _path in answers}
        finally:
            server.shutdown()
            thread.join()
