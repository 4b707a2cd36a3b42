"""What a browser's history shows of the pages: 'Notes' and numbers, as the second page says."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from privacyaudit.web.numbers import Numbers
from privacyaudit.web.server import serving
from tests.web.browsing import come_in
from tests.web.conftest import NUMBER, Pages
from tests.web.walking import look

if TYPE_CHECKING:
    from playwright.sync_api import Browser

LINK = re.compile(r'(?:href|action|data-state|data-end|data-locked)="([^"]*)"')
OURS = re.compile(r"/|/\d+(#\d+)?|#[\w-]+|/s/(?:page|bar)\.css|data:,|https://.*|")


def test_the_same_address_has_the_same_number_and_another_one_another() -> None:
    """A number leads back to the page, with what was asked of it."""
    numbers = Numbers("/open")
    once, again = numbers.numbered("/notes?all=first#2"), numbers.numbered("/notes?all=first")
    assert (once, again) == ("/1#2", "/1")
    assert numbers.numbered("/notes") == "/2"
    assert numbers.named("/1") == "/notes?all=first"
    assert [numbers.named(path) for path in ("/0", "/3", "/x", "/", "/²")] == [
        "/open", "/3", "/x", "/", "/²",
    ]  # fmt: skip
    assert numbers.numbered("/") == "/"


def test_no_page_links_to_a_page_by_its_name(guided: Pages) -> None:
    """Every link, form and redirect is a number: a history cannot tell what was read."""
    look(guided)
    named = guided.app.numbers.named
    raw = guided.client.get
    for rule in guided.app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.arguments or rule.rule in ("/open",):
            continue
        answer = raw(rule.rule, base_url=guided.gate.origin)
        assert OURS.fullmatch(answer.headers.get("Location", "")), rule.rule
        if answer.mimetype == "text/html":
            for link in LINK.findall(answer.get_data(as_text=True)):
                assert OURS.fullmatch(link), (rule.rule, link)
    assert named(NUMBER.findall(raw("/notes", base_url=guided.gate.origin).text)[0][1])


@pytest.mark.browser
def test_the_history_shows_notes_and_numbers(browser: Browser, tmp_path: Path) -> None:
    """What /ready says of the history is so: no row names a page, in its address or title."""
    with serving() as here:
        context = browser.browser_type.launch_persistent_context(
            tmp_path / "profile",
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        page = context.pages[0]
        come_in(here, page)
        page.get_by_role("link", name="Who can help me").click()
        page.wait_for_load_state()
        page.go_back()
        page.get_by_role("link", name="Go on", exact=True).click()
        page.get_by_role("button", name="Go on").click()
        page.get_by_role("button", name="Go on").click()
        page.wait_for_selector(".errors a")
        page.locator(".errors a").click()
        page.get_by_role("link", name="Skip to the main part").focus()
        page.keyboard.press("Enter")
        page.get_by_text("Someone else").click()
        page.get_by_role("button", name="Go on").click()
        page.wait_for_load_state()
        page.get_by_role("link", name="Stop, keep or wipe").click()
        page.wait_for_load_state()
        page.goto("about:blank")
        page.wait_for_timeout(1500)
        context.close()
    with closing(sqlite3.connect(tmp_path / "profile" / "Default" / "History")) as history:
        rows = history.execute("select url, title from urls").fetchall()
    assert len(rows) > 4, "the history was looked into"
    address = re.compile(r"http://127\.0\.0\.1:\d+/(0\?t=\d+|\d*)|file:///\S+/n\w+/notes\.html")
    assert [url for url, _title in rows if not address.fullmatch(url)] == []
    assert {title for _url, title in rows} <= {"Notes"}
