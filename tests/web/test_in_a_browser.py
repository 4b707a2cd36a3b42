"""The pages in a real browser: the whole way through, leaving fast, and what stays behind."""

from __future__ import annotations

import os
import shutil
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings
from privacyaudit.desk.look import Look
from privacyaudit.engine import agree
from privacyaudit.model import Answer, DetailKind, Role
from privacyaudit.web.server import Serving, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

ADDRESSES = (
    "/", "/ready", "/help", "/who", "/not-for", "/country", "/pause", "/a/1", "/a/4", "/yes",
    "/you", "/you/1", "/you/7", "/you/10", "/you/all", "/you/file", "/pages", "/files", "/never",
    "/plan", "/notes", "/notes/rest", "/notes/sent", "/letters", "/letters/gdpr-erasure",
    "/print", "/keep", "/desk", "/guides", "/guides/1", "/guides/2", "/guides/3", "/nowhere",
)  # fmt: skip
"""One address of every kind of page."""
COLOURS = {"runOnly": ["color-contrast"]}


def come_in(here: Serving, page: Page) -> None:
    """Open the start page as the program does, and arrive inside."""
    page.goto(here.start_page.as_uri())
    page.wait_for_url(here.gate.origin + "/")


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
    guided.start(Look(agreed, around, {}))
    assert guided.look is not None
    assert guided.look.wait(60)
    guided.audit = guided.look.audit


def axe() -> Any:
    """Return the accessibility checker."""
    return pytest.importorskip("axe_playwright_python.sync_playwright").Axe()


def test_every_page_has_no_fault_that_axe_knows(page: Page) -> None:
    """Everybody can use every page, in light and in dark, on the narrowest phone."""
    checker = axe()
    page.set_viewport_size({"width": 320, "height": 640})
    with web.serve(web.pages()) as table, serving(Surroundings(table=table)) as here:
        come_in(here, page)
        tell(here)
        steps = [f"/step/{key}" for key in _keys(page, here)[:2]]
        for address in (*ADDRESSES, *steps):
            page.emulate_media(color_scheme="light")
            page.goto(here.gate.origin + address)
            found = checker.run(page).response["violations"]
            page.emulate_media(color_scheme="dark")
            # In the dark only the colours are other ones.
            found += checker.run(page, options=COLOURS).response["violations"]
            assert not found, (address, [(one["id"], one["nodes"][0]["html"]) for one in found])
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= 320, f"{address} scrolls sideways: {wide}"


def _keys(page: Page, here: Serving) -> list[str]:
    page.goto(here.gate.origin + "/notes")
    links = page.locator(".cards a").all()
    return [(link.get_attribute("href") or "").rpartition("/")[2] for link in links]


def test_axe_does_see_a_fault(page: Page) -> None:
    """The checker is awake: a page with faults has violations."""
    page.set_content("<html><body><img src='data:,'><input></body></html>")
    assert axe().run(page).response["violations"]


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


def shown(page: Page) -> str:
    """Return what is on the screen, once the page stands still."""
    from playwright.sync_api import Error

    for _wait in range(50):
        try:
            return page.content()
        except Error:  # it is on its way to another page
            page.wait_for_timeout(100)
    raise AssertionError("the page never stood still")


def leave_by_button(page: Page) -> None:
    """Press the button at the top."""
    page.locator("header .exit").click()


def leave_by_skip_link(page: Page) -> None:
    """Press Tab and Enter on a page that has just opened."""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def leave_by_shift(page: Page) -> None:
    """Press Shift three times."""
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
    """All three ways hide the page at once and wipe it, also without a network."""
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
        for _wait in range(50):
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
    """The button is not on paper, and a person can take it off the screen (G4, G5)."""
    with serving() as here:
        come_in(here, page)
        page.emulate_media(media="print")
        assert not page.locator("header .exit").is_visible()
        page.emulate_media(media="screen")
        page.goto(here.gate.origin + "/ready")
        page.get_by_label("Hide 'Exit this page'").check()
        page.get_by_role("button", name="Go on").click()
        page.wait_for_url("**/who")
        assert not page.locator("header .exit").count()


def test_nothing_that_was_told_stays_in_the_browser(browser: Browser, tmp_path: Path) -> None:
    """After a session in a new profile, no file of it holds one of 50 canaries."""
    canaries = [f"canary{number:02d}quill" for number in range(50)]
    chromium = browser.browser_type
    with serving() as here:
        context = chromium.launch_persistent_context(
            tmp_path / "profile",
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        page = context.pages[0]
        come_in(here, page)
        assert here.gate.visit is not None
        guided = here.gate.visit.guided
        for word in canaries[:4]:
            page.goto(here.gate.origin + "/you/18")
            page.locator("#value").fill(f"The {word} hall")
            page.locator("button[value=more]").click()
            page.wait_for_selector(f"text={word}")
        for word in canaries[4:8]:
            page.goto(here.gate.origin + "/pages")
            page.locator("#address").fill(f"https://{word}.example/me")
            page.locator("button[value=more]").click()
            page.wait_for_selector(f"text={word}")
        for word in canaries[8:]:
            guided.add(DetailKind.PLACE, f"The {word} hall")
            guided.add_page(f"https://{word}.example/", word, Answer.UNSURE)
        for address in ("/you/18", "/pages", "/you/18"):
            page.goto(here.gate.origin + address)
            assert page.content().count("canary") >= 45
        page.goto("about:blank")
        context.close()
    left = b"".join(
        path.read_bytes() for path in (tmp_path / "profile").rglob("*") if path.is_file()
    )
    assert b"127.0.0.1" in left, "the profile was looked into: it does hold the history"
    seen = [w for w in canaries if w.encode() in left or w.encode("utf-16-le") in left]
    assert not seen


class _Hostile(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Serve a page of another site."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<p>hello</p>")

    def log_message(self, *_arguments: Any) -> None:
        pass


def test_a_rebound_name_and_another_site_get_nothing(browser: Browser) -> None:
    """A real page of another site, whose name was rebound to us, can read and send nothing."""
    other = ThreadingHTTPServer(("127.0.0.1", 0), _Hostile)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    chromium = browser.browser_type.launch(
        executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
        args=["--host-resolver-rules=MAP *.example 127.0.0.1"]
        + (["--no-sandbox"] if os.geteuid() == 0 else []),
    )
    with serving() as here:
        page = chromium.new_context().new_page()
        come_in(here, page)
        page.goto(here.gate.origin + "/you/1")
        page.locator("#value").fill("Marnie Quillfeather")
        page.locator("button[value=more]").click()
        page.wait_for_selector("text=Marnie Quillfeather")
        # The name now leads to us: the very same port, from a page of that name.
        rebound = page.context.new_page()
        answer = rebound.goto(f"http://evil.example:{here.port}/you/1")
        assert answer is not None
        assert answer.status == 421
        assert "Marnie" not in rebound.content()
        rebound.goto(f"http://evil.example:{other.server_port}/")
        read = rebound.evaluate(
            """async (origin) => {
                const seen = [];
                for (const path of ["/you/1", "/keep", "/look/state"]) {
                    for (const mode of ["cors", "no-cors"]) {
                        try {
                            const r = await fetch(origin + path, {mode, credentials: "include"});
                            seen.push(await r.text());
                        } catch (fault) { /* refused, as it should be */ }
                    }
                }
                try {
                    await fetch(origin + "/wipe", {method: "POST", mode: "no-cors",
                        credentials: "include", body: new URLSearchParams({form: "x"})});
                } catch (fault) { /* refused */ }
                return seen.join("");
            }""",
            here.gate.origin,
        )
        assert "Marnie" not in read
        to = f"{here.gate.origin}/wipe"
        rebound.set_content(f"<form method=post action='{to}'><button>x</button></form>")
        rebound.locator("button").click()
        rebound.wait_for_load_state()
        assert not here.gate.closed
        assert here.gate.visit is not None
        assert here.gate.visit.guided.details
    chromium.close()
    other.shutdown()
    other.server_close()


def test_two_tabs_back_reload_and_double_submit_lose_nothing(page: Page) -> None:
    """What a hurried hand does to a form changes nothing twice, and loses nothing."""
    with serving() as here:
        come_in(here, page)
        other = page.context.new_page()
        for tab, name in ((page, "Marnie Quillfeather"), (other, "Marnie Quill")):
            tab.goto(here.gate.origin + "/you/1")
            tab.locator("#value").fill(name)
        page.locator("button[value=more]").dblclick()
        page.wait_for_selector("text=You have given")
        other.locator("button[value=next]").click()
        other.wait_for_url("**/you/2")
        other.go_back()
        other.reload()
        held = other.locator(".list li").all_inner_texts()
        assert [text.split("\n")[0] for text in held] == ["Marnie Quillfeather", "Marnie Quill"]
        page.reload()
        assert page.locator(".list li").count() == 2


class _Slow(_Hostile):
    def do_GET(self) -> None:
        """Answer after the test has ended the server."""
        time.sleep(2)


def test_a_killed_server_says_so_on_the_page_that_waits_for_it(page: Page) -> None:
    """Nobody sits before a progress bar that will never move again."""
    slow = ThreadingHTTPServer(("127.0.0.1", 0), _Slow)
    threading.Thread(target=slow.serve_forever, daemon=True).start()
    table = {"slow.example": ("127.0.0.1", slow.server_port)}
    with serving(Surroundings(table=table)) as here:
        come_in(here, page)
        assert here.gate.visit is not None
        guided = here.gate.visit.guided
        guided.role = Role.SELF
        guided.agree(Role.SELF, "MQ", 30, ())
        guided.add_page("http://slow.example/", "a slow page", Answer.NO)
        page.goto(here.gate.origin + "/plan")
        page.locator("[value=your-pages]").check()
        page.get_by_role("button", name="Look in the places I ticked").click()
        page.wait_for_url("**/look")
        here.close()
        page.wait_for_selector("text=These pages have closed")
    slow.shutdown()
    slow.server_close()
