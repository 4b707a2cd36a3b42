"""
What the guard and the pool cost beside bare ``requests`` and reading in-process.

``python -m tests.benchmarks.overhead`` serves 400 plain pages of 100 KB from this
machine, reads all of them both ways, each way in a fresh program, and prints the
total processor time of each (children too), and the ratio. Three rounds, in turns.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.hostile.worlds import run

PAGES = 400
SIZE = 100_000
HOST = "pages.example"


def page(number: int) -> bytes:
    """Return a plain page of a hundred kilobytes; one in four holds a detail."""
    chance = random.Random(number)
    words = ("club", "results", "the", "and", "summer", "notes", "on", "a", "long", "run", "hill")
    parts = [f"<!doctype html><html><head><title>Page {number}</title></head><body>"]
    size = 0
    while size < SIZE:
        text = " ".join(chance.choice(words) for _word in range(40))
        part = f'<div class="row"><h2>{number}</h2><p>{text} <a href="/{size}">more</a></p></div>'
        parts.append(part)
        size += len(part)
    if number % 4 == 0:
        parts.append("<p>Avery Sample, 07700 900123</p>")
    return "".join(parts).encode()


def serve() -> ThreadingHTTPServer:
    """Serve the pages from a thread of this program, which is not measured."""
    made = [page(number) for number in range(PAGES)]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_what: object) -> None:
            pass

        def do_GET(self) -> None:
            body = made[int(self.path[1:])]
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def _used() -> float:
    total = 0.0
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        used = resource.getrusage(who)
        total += used.ru_utime + used.ru_stime
    return total


def guarded(port: int) -> dict[str, float]:
    """Fetch through the guard, and read in one child."""
    from privacyaudit.fetch import Fetcher
    from privacyaudit.model import Ask, Document, Terms
    from privacyaudit.reading.pool import Pool
    from tests.samples import AVERY

    found = 0
    terms = Terms("your-pages", pace=0)
    with Fetcher(table={HOST: ("127.0.0.1", port)}) as fetch, Pool(AVERY, 1) as pool:
        for number in range(PAGES):
            reply = fetch(Ask(url=f"http://{HOST}/{number}"), terms)
            assert reply.status == 200, reply
            seen = pool.read(Document(reply.body, "text/html", "utf-8", reply.url))
            found += len(seen.sightings)
    return {"cpu": _used(), "found": found}


def bare(port: int) -> dict[str, float]:
    """Fetch with plain ``requests``, and read in-process with the same reader."""
    import requests

    from privacyaudit.model import Document
    from privacyaudit.reading.examine import Reader
    from tests.samples import AVERY

    found = 0
    reader = Reader(AVERY)
    with requests.Session() as session:
        for number in range(PAGES):
            url = f"http://127.0.0.1:{port}/{number}"
            answer = session.get(url, timeout=30)
            seen = reader.examine(Document(answer.content, "text/html", "utf-8", url))
            found += len(seen.sightings)
    return {"cpu": _used(), "found": found}


def main() -> None:
    """Run both in turns, and print the figures."""
    port = serve().server_address[1]
    totals = {"guarded": 0.0, "bare": 0.0}
    found = set()
    for _round in range(3):
        for name in totals:
            figures = run("tests.benchmarks.overhead", name, str(port))
            totals[name] += figures["cpu"]
            found.add(figures["found"])
    ratio = totals["guarded"] / totals["bare"]
    print(f"pages                 {PAGES} of {SIZE // 1000} KB, three rounds, one child, no pauses")
    print(f"found by either       {sorted(map(str, found))}")
    print(f"bare and in-process   {totals['bare'] / 3:6.2f} s processor time")
    print(f"guard and pool        {totals['guarded'] / 3:6.2f} s processor time")
    print(f"ratio                 {ratio:6.3f}  (must be under 1.15)")
    if ratio >= 1.15 or len(found) != 1:
        sys.exit(1)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps({"guarded": guarded, "bare": bare}[sys.argv[1]](int(sys.argv[2]))))
        sys.stdout.flush()
        os._exit(0)
    main()
