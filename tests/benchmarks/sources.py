"""
Sixty sources for one person, against answers on this machine that take 200 ms each.

    python -m tests.benchmarks.sources

Prints how long the whole run took beside the slowest host alone, with its own
pauses, measured in the same process: hosts run side by side, each in turn, so
the ratio should stay below 1.5.
"""

from __future__ import annotations

import socketserver
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from typing import ClassVar
from urllib.parse import urlsplit

from privacyaudit import Audit, Source
from privacyaudit.engine import run
from privacyaudit.fetch import Fetcher
from privacyaudit.keys import KEYS, Keys
from privacyaudit.planning import agree, plan
from privacyaudit.reading.examine import Reader
from privacyaudit.sample import AVERY
from tests.checks.sources.answers import API_SOURCES, asks_of, fits, recorded
from tests.samples import consent

DELAY = 0.2
"""Seconds that each answer takes."""
KEY = "made-up-key"

Answers = Mapping[tuple[str, str], tuple[int, str, bytes]]


def answers() -> Answers:
    """Return the recorded good answer for each request that the sources make."""
    found: dict[tuple[str, str], tuple[int, str, bytes]] = {}
    good = [one for one in recorded().values() if one.expected_outcome == "found"]
    for source in API_SOURCES:
        for ask in asks_of(source):
            parts = urlsplit(ask.url.replace("{key}", KEY))
            target = f"{parts.path}?{parts.query}" if parts.query else parts.path
            answer = next((one for one in good if fits(ask, one)), None)
            if answer is not None:
                kept = (answer.status, answer.content_type, answer.body)
                found[parts.netloc, target] = kept
    return found


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answers: ClassVar[Answers] = {}

    def do_GET(self) -> None:
        time.sleep(DELAY)
        host = (self.headers.get("Host") or "").split(":")[0]
        status, kind, body = self.answers.get((host, self.path), (404, "text/plain", b"none"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.do_GET()

    do_HEAD = do_GET  # noqa: N815 - the base class's name

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Keep no log."""


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128


@contextmanager
def served() -> Iterator[dict[str, tuple[str, int]]]:
    """Serve the answers on this machine, and give the table that reaches them."""
    handler = type("Handler", (_Handler,), {"answers": answers()})
    with _Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield {"*": ("127.0.0.1", int(server.server_address[1]))}
        finally:
            server.shutdown()


def timed(sources: Iterable[Source], table: Mapping[str, tuple[str, int]]) -> tuple[float, Audit]:
    """Return how many seconds a run of *sources* took, and its record."""
    chosen = tuple(replace(one, unless="") for one in sources)  # none rests for another
    keys = Keys({facts.name: KEY for facts in KEYS}, keyring=False)
    now = datetime.now(UTC)
    made = plan(AVERY, chosen, keys.has)
    who = consent(given=now.date(), expires=now.date())
    agreed = agree(made, who, [line.source for line in made.lines], now)
    reader = Reader(made.person)
    with Fetcher(table=table) as fetcher:
        begun = time.perf_counter()
        audit = run(agreed, keys.around(fetcher), reader.examine, sources=chosen)
        return time.perf_counter() - begun, audit


def main() -> int:
    """Measure, and print the ratio; 1 if it is above what was promised."""
    with served() as table:
        whole, audit = timed(API_SOURCES, table)
        sent = Counter(one.host for one in audit.ledger)
        span = {
            host: max(one.at for one in audit.ledger if one.host == host)
            - min(one.at for one in audit.ledger if one.host == host)
            for host in sent
        }
        slowest = max(span, key=lambda host: span[host])
        at_it = {one.source for one in audit.ledger if one.host == slowest}
        alone, _alone = timed((one for one in API_SOURCES if one.id in at_it), table)
    ratio = whole / alone
    print(f"sources run          {len({one.source for one in audit.ledger})}")
    print(f"hosts, requests      {len(sent)}, {sum(sent.values())}")
    print(f"whole run            {whole:.1f} s")
    print(f"slowest host alone   {alone:.1f} s  ({slowest}, {sent[slowest]} requests)")
    print(f"ratio                {ratio:.2f}  (promised: 1.50 at most)")
    return 0 if ratio <= 1.5 else 1


if __name__ == "__main__":
    sys.exit(main())
