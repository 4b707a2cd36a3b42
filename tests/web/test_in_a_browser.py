"""The pages in a real browser: the whole way through, leaving fast, and what stays behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings
from privacyaudit.web.server import serving
from tests.web.browsing import arrive, come_in, named

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


def has_title(page: Page, title: str) -> None:
    """Wait for a page of this *title*: a link is followed in its own time."""
    from playwright.sync_api import expect

    expect(page).to_have_title(title)


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
        arrive(here, page, "/notes", "/yours", timeout=60_000)
        page.goto(here.gate.origin + "/notes")
        press("Print or save")
        press("For me")
        has_title(page, "Notes")
        assert page.locator("main").inner_text()


def test_the_whole_way_without_script(browser: Browser) -> None:
    """JavaScript only improves: without it, a person comes from the start to a printed sheet."""
    context = browser.new_context(java_script_enabled=False)
    context.set_default_timeout(20_000)
    page = context.new_page()
    with web.serve(web.pages()) as table, serving(Surroundings(table=table)) as here:
        come_in(here, page)

        def press(name: str) -> None:
            page.get_by_role("button", name=name, exact=True).first.click()

        page.get_by_role("link", name="Go on", exact=True).click()
        press("Go on")
        page.locator("input[name=who][value=me]").check()
        press("Go on")
        press("Go on")
        for number in range(7):
            given = "apart" if number == 3 else "no"
            page.locator(f"input[name=answer][value={given}]").check()
            press("Go on")
        page.locator("#made_by").fill("MQ")
        page.locator("#agree").check()
        press("Go on")
        page.get_by_role("link", name="Start", exact=True).click()
        page.locator("#value").fill("Marnie Quillfeather")
        press("Go on")
        page.get_by_role("link", name="Go to the end of them").click()
        page.get_by_role("link", name="Go on", exact=True).click()
        page.locator("#address").fill(made_up.PAGES[0].address)
        press("Go on")
        page.get_by_role("link", name="Skip this").click()
        page.get_by_role("link", name="Skip this").click()
        page.locator("input[value=your-pages]").check()
        press("Look in the places I ticked")
        for _wait in range(200):
            if named(here, page.url) != "/look":
                break
            page.wait_for_timeout(200)
            page.get_by_role("link", name="Show how far it is now").click()
        arrive(here, page, "/notes")
        page.locator(".cards a").first.click()
        assert page.get_by_text("Could they notice?").is_visible()
        page.go_back()
        page.get_by_role("link", name="Print or save").click()
        page.get_by_role("link", name="For me", exact=True).click()
        has_title(page, "Notes")
        assert "Where to begin" in page.locator("main").inner_text()
        # Paper needs no script either: the sheet has neither bar nor button on it.
        page.emulate_media(media="print")
        assert not page.locator(".our-bar").is_visible()
        assert on_top(page)
        page.evaluate(
            """Object.assign(document.querySelector(".cover").style,
                {position: "fixed", inset: 0, zIndex: 99, background: "#fff"})"""
        )
        assert not on_top(page), "the look is awake: a cover over the paper is seen"
    context.close()


def on_top(page: Page) -> bool:
    """Return whether each heading of the sheet is what paper shows at its place."""
    return bool(
        page.evaluate(
            """() => [...document.querySelectorAll("main h2")].filter(
                (one) => one.getClientRects().length
            ).every((one) => {
                one.scrollIntoView({block: "center"});
                const at = one.getBoundingClientRect();
                const seen = document.elementFromPoint(at.left + 5, at.top + at.height / 2);
                return one === seen || one.contains(seen);
            })"""
        )
    )
