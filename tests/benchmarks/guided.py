"""
How long the guided pages take, and how much memory a look from them takes.

Run it as ``python -m tests.benchmarks.guided``. The reference is an empty page
of the same framework, asked in the same run, so that the ratio means something
on any machine.
"""

from __future__ import annotations

import http.client
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from functools import partial
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask

from privacyaudit.conclusions import conclude
from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk import case as cases
from privacyaudit.desk.audit import Surroundings
from privacyaudit.desk.session import Guided
from privacyaudit.model import Role
from privacyaudit.store.case import Case
from privacyaudit.store.keys import Cost
from tests.benchmarks.report import findings, timed
from tests.samples_audit import an_audit
from tests.web.conftest import Pages

PATHS = (
    "/", "/ready", "/who", "/a/1", "/yes", "/you/1", "/you/all", "/pages", "/files", "/plan",
    "/notes", "/notes?all=first", "/notes?all=later", "/notes/rest", "/notes/sent", "/letters",
    "/print", "/desk", "/keep", "/guides/2", "/by-hand", "/sheet/me", "/sheet/helper",
    "/sheet/police", "/case", "/case/second", "/case/outcome", "/case/release", "/case/handover",
    "/case/saved", "/asked", "/diary", "/case/sign", "/case/looks", "/case/yes", "/case/keys",
    "/case/backup", "/case/check", "/diary/pages", "/diary/sheets", "/usernames", "/way-out",
    "/sites", "/places", "/old", "/keys", "/computer", "/record", "/verify",
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


def from_the_command() -> float:
    """Return the seconds from typing ``privacyaudit serve`` to its first page."""
    begun = time.perf_counter()
    program = [sys.executable, "-m", "privacyaudit.cli", "serve", "--no-browser"]
    if not find_spec("privacyaudit.cli.__main__"):
        program[1:3] = ["-c", "import sys; from privacyaudit.cli import main; sys.exit(main())"]
    with subprocess.Popen(program, stderr=subprocess.PIPE, text=True) as served:
        assert served.stderr is not None
        said = next(line for line in served.stderr if "notes.html" in line)
        start = Path(said.rstrip().rpartition(": ")[2]).read_text(encoding="utf-8")
        address = urlsplit(start.partition("url=")[2].partition('"')[0])
        link = http.client.HTTPConnection("127.0.0.1", address.port or 0)
        link.request("GET", f"{address.path}?{address.query}")
        first = link.getresponse()
        first.read()
        cookie = (first.getheader("Set-Cookie") or "").partition(";")[0]
        link.request("GET", "/", headers={"Cookie": cookie})
        assert link.getresponse().status == 200
        took = time.perf_counter() - begun
        served.terminate()
    return took


def in_a_case(guided: Guided, folder: Path) -> None:
    """Keep the large audit in a case, so that the pages of a case have it too."""
    case, _code = Case.create(folder, "seven quiet kettles on a shelf", cost=Cost(8, 1, 1))
    guided.case = case
    assert guided.audit is not None
    cases.keep(case, replace(guided.audit, comparable=True))


def main() -> None:
    """Print the time of every page with 1,000 exposures, of the first page, and the memory."""
    starts = [
        float(subprocess.run([sys.executable, "-c", START], capture_output=True, check=True).stdout)
        for _round in range(3)
    ]
    print(f"first page, from the start of serve: {min(starts):.2f} s")
    typed = min(from_the_command() for _round in range(3))
    print(f"first page, from typing the command: {typed:.2f} s")

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
    folder = Path(tempfile.mkdtemp(prefix="n"))
    in_a_case(guided, folder / "1")
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
    shutil.rmtree(folder, ignore_errors=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"memory at most: {peak:.0f} MB, and {child:.0f} MB in the largest child")


if __name__ == "__main__":
    main()
