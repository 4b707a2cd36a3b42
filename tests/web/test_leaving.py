"""Leaving fast in a real browser: every way, with and without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from privacyaudit.web.server import serving
from tests.web.browsing import arrive, come_in, shown

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


def leave_by_button(page: Page) -> None:
    """Press the button at the top."""
    page.locator("header .exit").click()


def leave_by_skip_link(page: Page) -> None:
    """Press Tab and Enter on a page that has just opened."""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def leave_by_shift(page: Page) -> None:
    """Press Shift three times, once the page is there to hear it."""
    page.wait_for_load_state("load")
    for _press in range(3):
        page.keyboard.press("Shift")


@pytest.mark.parametrize(
    ("leave", "network", "script"),
    [
        (leave_by_button, "with", True),
        (leave_by_button, "without", True),
        (leave_by_button, "with", False),
        (leave_by_button, "without", False),
        (leave_by_skip_link, "with", True),
        (leave_by_skip_link, "without", False),
        # Without JavaScript a page cannot hear the Shift key.
        (leave_by_shift, "with", True),
        (leave_by_shift, "without", True),
    ],
)
def test_leaving_fast(browser: Browser, leave: Any, network: str, script: bool) -> None:
    """G1, G3: all three ways hide the page at once and wipe it, also without a network."""
    with serving() as here:
        context = browser.new_context(java_script_enabled=script)
        if network == "with":
            context.route("https://www.bbc.co.uk/**", lambda r: r.fulfill(body="<p>Weather</p>"))
        else:
            context.route("https://**", lambda route: route.abort("internetdisconnected"))
        page = context.new_page()
        come_in(here, page)
        page.goto(here.gate.origin + "/you/1")
        page.locator("#value").fill("Marnie Quillfeather")
        page.locator("button[value=more]").click()
        page.wait_for_selector("text=Marnie Quillfeather")
        assert here.gate.visit is not None
        guided = here.gate.visit.guided
        if leave is leave_by_skip_link:
            page.reload()
        leave(page)
        for _wait in range(200):
            if here.gate.closed:
                break
            page.wait_for_timeout(100)
        assert here.gate.closed
        assert not guided.details
        if network == "with":
            page.wait_for_url("https://www.bbc.co.uk/weather")
        assert "Marnie" not in shown(page)
        if network == "with" and script:
            page.go_back()
            assert "Marnie" not in shown(page)
        context.close()


def test_leaving_does_not_print_and_can_be_hidden(page: Page) -> None:
    """G4, G5: the button is not on paper, and a person can take it off the screen."""
    with serving() as here:
        come_in(here, page)
        page.emulate_media(media="print")
        assert not page.locator("header .exit").is_visible()
        page.emulate_media(media="screen")
        page.goto(here.gate.origin + "/ready")
        page.get_by_label("Hide 'Exit this page'").check()
        page.get_by_role("button", name="Go on").click()
        arrive(here, page, "/who")
        assert not page.locator("header .exit").count()
