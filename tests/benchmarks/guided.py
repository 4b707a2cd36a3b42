"""
How long the guided pages take, and how much memory a look from them takes.

Run it as ``python -m tests.benchmarks.guided``. The reference is an empty page
of the same framework, asked in the same run, so that the ratio means something
on any machine.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from functools import partial
from importlib.resources import files

from flask import Flask

from privacyaudit.conclusions import conclude
from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings
from privacyaudit.model import Role
from tests.benchmarks.report import findings, timed
from tests.samples_audit import an_audit
from tests.web.conftest import Pages

PATHS = (
    "/", "/ready", "/who", "/a/1", "/yes", "/you/1", "/you/all", "/pages", "/files", "/plan",
    "/notes", "/notes?all=first", "/notes?all=later", "/notes/rest", "/notes/sent", "/letters",
    "/print", "/desk", "/keep", "/guides/2", "/by-hand",
)  # fmt: skip
START = """
import time; begun = time.perf_counter()
import http.client
from privacyaudit.web.server import serving
with serving() as here:
    link = http.client.HTTPConnection("127.0.0.1", here.port)
    link.request("GET", here.gate.address.partition(here.gate.origin)[2])
    first = link.getresponse(); first.read()
    cookie = first.getheader("Set-Cookie").partition(";")[0]
    link.request("GET", "/", headers={"Cookie": cookie})
    assert link.getresponse().status == 200
    print(time.perf_counter() - begun)
"""


def main() -> None:
    """Print the time of every page with 1,000 exposures, of the first page, and the memory."""
    starts = [
        float(subprocess.run([sys.executable, "-c", START], capture_output=True, check=True).stdout)
        for _round in range(3)
    ]
    print(f"first page, from the start of serve: {min(starts):.2f} s")

    empty = Flask("empty")
    empty.add_url_rule("/", "page", lambda: "<p>Hello</p>")
    client = empty.test_client()
    reference = timed(lambda: client.get("/"), 20)

    pages = Pages().come_in()
    guided = pages.visit.guided
    guided.role = Role.SELF
    guided.take(made_up.person())
    guided.agree(Role.SELF, "MQ", 30, ())
    guided.audit = conclude(an_audit(findings()))
    print(f"exposures: {len(guided.audit.exposures)}, steps: {len(guided.audit.actions)}")
    slowest = 0.0
    for path in PATHS:
        assert pages.get(path).status_code == 200, path
        took = timed(partial(pages.get, path), 5)
        slowest = max(slowest, took)
        print(f"{path:<20} {took * 1000:7.1f} ms")
    print(f"slowest {slowest * 1000:.1f} ms, {slowest / reference:.0f} times an empty page")
    held = (files("privacyaudit.web") / "static").iterdir()
    print(f"CSS and script: {sum(len(one.read_bytes()) for one in held if one.is_file())} bytes")

    with web.serve(web.pages()) as table:
        pages = Pages(surroundings=Surroundings(table=table)).come_in()
        guided = pages.visit.guided
        guided.role = Role.SELF
        guided.take(made_up.person())
        guided.agree(Role.SELF, "MQ", 30, ())
        pages.post("/plan", {"source": ["your-pages", "your-files"], "press": "look"})
        assert guided.look is not None
        guided.look.wait(120)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"memory at most: {peak:.0f} MB, and {child:.0f} MB in the largest child")


if __name__ == "__main__":
    main()
