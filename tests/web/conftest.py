"""The pages without a server, and a real server with a real browser where there is one."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

flask = pytest.importorskip("flask")

from dataclasses import replace  # noqa: E402

from flask.testing import FlaskClient  # noqa: E402
from werkzeug.test import TestResponse  # noqa: E402

from privacyaudit.demo import person as made_up  # noqa: E402
from privacyaudit.demo import web  # noqa: E402
from privacyaudit.desk.audit import Surroundings  # noqa: E402
from privacyaudit.web.app import House, create_app  # noqa: E402
from privacyaudit.web.gate import Gate, Visit  # noqa: E402
from tests.web.walking import SAFE, answer_all, make_case  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PORT = 49152
NUMBER = re.compile(r'((?:href|action|data-[a-z]+)=")(/\d+)')
"""A link as the browser gets it."""


class Clock:
    """A clock that stands still until it is moved."""

    now = 1000.0

    def __call__(self) -> float:  # noqa: D102
        return self.now


class Pages:
    """The pages as one browser sees them, with the right host, cookie and form token."""

    def __init__(self, **surroundings: Any) -> None:
        self.clock = Clock()
        self.gate = Gate(PORT, self.clock)
        self.house = House(self.gate, **surroundings)
        self.app = create_app(self.house)
        self.client: FlaskClient = self.app.test_client()
        self.token = self.gate.address.partition("?t=")[2]

    @property
    def visit(self) -> Visit:
        """The visit of the person who came in."""
        assert self.gate.visit is not None
        return self.gate.visit

    def come_in(self) -> Pages:
        """Spend the launch token."""
        assert self.get(f"/open?t={self.token}").status_code == 200
        return self

    def get(self, path: str, **more: Any) -> TestResponse:
        """Ask for a page as the browser would."""
        return self._named(self.client.get(path, base_url=self.gate.origin, **more))

    def _named(self, answer: TestResponse) -> TestResponse:
        """Return *answer* with the names of our pages in place of their numbers."""
        named = self.app.numbers.named
        if "Location" in answer.headers:
            path, mark, place = answer.headers["Location"].partition("#")
            answer.headers["Location"] = named(path) + mark + place
        if answer.mimetype == "text/html":
            answer.set_data(
                NUMBER.sub(lambda found: found[1] + named(found[2]), answer.get_data(True))
            )
        return answer

    def post(self, path: str, data: dict[str, Any] | None = None, **more: Any) -> TestResponse:
        """Send a form as the browser would."""
        headers = {"Origin": self.gate.origin, "Sec-Fetch-Site": "same-origin"}
        headers.update(more.pop("headers", {}))
        filled = {"form": self.visit.form, **(data or {})}
        return self._named(
            self.client.post(path, base_url=self.gate.origin, data=filled, headers=headers, **more)
        )


@pytest.fixture(autouse=True)
def quick_words(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open and seal cases without the slow derivation, but where a test asks for the real one."""
    if "real_words" not in request.fixturenames and find_spec("pyrage"):
        from tests.store import quick

        quick.quick_slots(monkeypatch)
        quick.quick_seals(monkeypatch)


@pytest.fixture(autouse=True)
def one_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start one child a look, not one for each processor: each takes a second to be ready."""
    monkeypatch.setattr("privacyaudit.reading.pool.processors", lambda: 1)


@pytest.fixture
def real_words() -> None:
    """Ask for the real derivation and the real sealing: the pages are not all made of others."""


@pytest.fixture
def pages() -> Pages:
    """Give the pages, with the person inside."""
    return Pages().come_in()


@pytest.fixture
def outside() -> Pages:
    """Give the pages before anybody came in."""
    return Pages()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give one Chromium for all tests that need one."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    playwright = pytest.importorskip("playwright.sync_api", reason="NO BROWSER TESTS: playwright")
    if path is None:
        pytest.skip("NO BROWSER TESTS WERE RUN: there is no Chromium on this machine.")
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(
            executable_path=path, args=["--no-sandbox"] if as_root else []
        )
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give an empty page in a browser profile of its own."""
    context = browser.new_context()
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


@pytest.fixture
def guided() -> Iterator[Pages]:
    """Give the pages with the made-up person ready to look, on this machine only."""
    with web.serve(web.pages()) as table:
        pages = Pages(surroundings=Surroundings(table=table)).come_in()
        answer_all(pages, SAFE)
        pages.post("/yes", {"made_by": "MQ", "check": "agree"})
        pages.visit.guided.take(replace(made_up.person(), files=()))
        yield pages
        pages.gate.wipe()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Pages]:
    """Give the pages with an open case."""
    pytest.importorskip("sqlcipher3")
    with web.serve(web.pages()) as table:
        pages = Pages(surroundings=Surroundings(table=table)).come_in()
        pages.post("/who", {"who": "client"})
        checks = ["known", "here", "no_conflict", "device", "stop", "agree"]
        pages.post("/yes", {"made_by": "MQ", "check": checks})
        pages.visit.guided.take(replace(made_up.person(), files=()))
        make_case(pages, tmp_path / "notes")
        yield pages
        pages.gate.wipe()
