"""The pages in a real browser: the whole way through, leaving fast, and what stays behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings
from privacyaudit.web.server import serving
from tests.web.browsing import come_in

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser


def test_the_whole_way_by_keyboard_alone(page: Page) -> None:
    """From the start page to a printed sheet without a mouse."""
    with web.serve(web.pages()) as table, serving(Surroundings(table=table)) as here:
        come_in(here, page)

        def to(name: str) -> None:
            """Press Tab until the thing called *name* has the focus."""
            for _press in range(150):
                page.keyboard.press("Tab")
                held = page.evaluate(
                    """() => {
                        const e = document.activeElement, label = e.labels && e.labels[0];
                        const fact = e.type === "radio" || e.type === "checkbox";
                        return (fact ? `${e.name}=${e.value} ` : "") +
                            (label ? label.innerText : e.innerText || "");
                    }"""
                )
                if name in str(held):
                    return
            raise AssertionError(f"{name} cannot be reached with Tab on {page.url}")

        def press(name: str) -> None:
            to(name)
            before = page.url
            page.keyboard.press("Enter")
            page.wait_for_url(lambda url: url != before)

        def choose(name: str, place: int) -> None:
            """Go into a group of answers and take the one at *place*, from 0."""
            to(name)
            page.keyboard.press("Space")
            for _down in range(place):
                page.keyboard.press("ArrowDown")

        press("Go on")
        press("Go on")
        choose("who=me", 0)
        press("Go on")
        press("Go on")
        for _number in range(7):
            # Of seven radio buttons none is chosen, so Tab comes to the first.
            choose("answer=", 1 if _number < 3 else 2)
            press("Go on")
        to("Initials")
        page.keyboard.type("MQ")
        to("check=agree")
        page.keyboard.press("Space")
        press("Go on")
        press("Start")
        to("Your answer")
        page.keyboard.type("Marnie Quillfeather")
        press("Go on")
        page.goto(here.gate.origin + "/pages")
        to("The web address of a page")
        page.keyboard.type(made_up.PAGES[0].address)
        press("Go on")
        press("Skip this")
        press("Skip this")
        to("source=your-pages")
        page.keyboard.press("Space")
        to("Look in the places I ticked")
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/notes" in url or "/yours" in url, timeout=60_000)
        page.goto(here.gate.origin + "/notes")
        press("Print or save")
        press("For me")
        assert page.title() == "Notes"
        assert page.locator("main").inner_text()
