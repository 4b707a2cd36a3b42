"""What the tests in a browser do again and again."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

from privacyaudit.demo import person as made_up
from privacyaudit.desk.audit import Surroundings
from privacyaudit.desk.look import Look
from privacyaudit.engine import agree
from privacyaudit.model import Role
from privacyaudit.web.server import Serving

if TYPE_CHECKING:
    from playwright.sync_api import Page


def come_in(here: Serving, page: Page) -> None:
    """Open the start page as the program does, and arrive inside."""
    page.goto(here.start_page.as_uri())
    page.wait_for_url(here.gate.origin + "/")


def named(here: Serving, address: str) -> str:
    """Return the name of our page behind the number in *address*."""
    from urllib.parse import urlsplit

    return here.pages.numbers.named(urlsplit(address).path)


def arrive(here: Serving, page: Page, *names: str, timeout: float = 10_000) -> None:
    """Wait until one of our pages of these *names* is open."""
    page.wait_for_url(lambda url: named(here, url) in names, timeout=timeout)


def tell(here: Serving) -> None:
    """Put the made-up person's answers and a finished look where the pages find them."""
    from privacyaudit.desk import audit as desk

    assert here.gate.visit is not None
    guided = here.gate.visit.guided
    guided.role = Role.SELF
    guided.asked.add("children")
    guided.take(made_up.person())
    guided.agree(Role.SELF, "MQ", 30, ())
    around = Surroundings(table=here.surroundings.table)
    agreed = agree(desk.plan(guided.person(), around), guided.consent, {"your-pages"})
    guided.start(Look(agreed, around, {}, done=guided.finish))
    assert guided.look is not None
    assert guided.look.wait(60)


def shown(page: Page) -> str:
    """Return what is on the screen, once the page stands still."""
    from playwright.sync_api import Error

    for _wait in range(50):
        try:
            return page.content()
        except Error:  # it is on its way to another page
            page.wait_for_timeout(100)
    raise AssertionError("the page never stood still")


class Hostile(BaseHTTPRequestHandler):
    """Another site."""

    def do_GET(self) -> None:
        """Serve a page of another site."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<p>hello</p>")

    def log_message(self, *_arguments: Any) -> None:
        """Keep no log."""
