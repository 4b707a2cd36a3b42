"""What a browser keeps, what another site gets, and what a hurried hand or a crash loses."""

from __future__ import annotations

import os
import shutil
import threading
import time
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from privacyaudit.desk.audit import Surroundings
from privacyaudit.model import Answer, DetailKind, Role
from privacyaudit.web.server import serving
from tests.web.browsing import Hostile, arrive, come_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


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


def test_a_rebound_name_and_another_site_get_nothing(browser: Browser) -> None:
    """A real page of another site, whose name was rebound to us, can read and send nothing."""
    other = ThreadingHTTPServer(("127.0.0.1", 0), Hostile)
    threading.Thread(target=other.serve_forever, args=(0.02,), daemon=True).start()
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
        arrive(here, other, "/you/2")
        other.go_back()
        other.reload()
        held = other.locator(".list li").all_inner_texts()
        assert [text.split("\n")[0] for text in held] == ["Marnie Quillfeather", "Marnie Quill"]
        page.reload()
        assert page.locator(".list li").count() == 2


class _Slow(Hostile):
    def do_GET(self) -> None:
        """Answer after the test has ended the server."""
        time.sleep(2)


def test_a_killed_server_says_so_on_the_page_that_waits_for_it(page: Page) -> None:
    """Nobody sits before a progress bar that will never move again."""
    slow = ThreadingHTTPServer(("127.0.0.1", 0), _Slow)
    threading.Thread(target=slow.serve_forever, args=(0.02,), daemon=True).start()
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
        arrive(here, page, "/look")
        here.close()
        page.wait_for_selector("text=These pages have closed")
    slow.shutdown()
    slow.server_close()
