"""Every page there is, in a real browser: by axe in light and dark, and on the narrowest phone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from flask import template_rendered

from privacyaudit.agreements import Release
from privacyaudit.demo import web
from privacyaudit.desk import audit as audits
from privacyaudit.desk import evidence, sharing, training
from privacyaudit.desk.answers import today
from privacyaudit.desk.audit import Surroundings
from privacyaudit.desk.given import Given
from privacyaudit.desk.look import Look
from privacyaudit.desk.saving import Saving
from privacyaudit.engine import agree
from privacyaudit.model import Answer, Match, Notice, Question, Role
from privacyaudit.questions import OPTIONS
from privacyaudit.store.keys import Cost
from privacyaudit.web.server import serving
from tests.web.browsing import Hostile, come_in, named, tell
from tests.web.closely import PARTS, Walk, axe
from tests.web.ends import ends

if TYPE_CHECKING:
    from playwright.sync_api import Page


pytestmark = pytest.mark.browser

TEMPLATES = Path(__file__).parents[2] / "templates" / "web"
PASSING = {"open.html", "away.html"}
"""Shown for a moment only, on the way in and on the way out."""


class _Waits(Hostile):
    """Another site that answers when the test is ready for it."""

    ready = threading.Event()

    def do_GET(self) -> None:
        """Answer late."""
        self.ready.wait(30)
        super().do_GET()


@contextmanager
def the_world() -> Iterator[dict[str, tuple[str, int]]]:
    """Serve the made-up sites, and one that waits."""
    slow = ThreadingHTTPServer(("127.0.0.1", 0), _Waits)
    threading.Thread(target=slow.serve_forever, args=(0.02,), daemon=True).start()
    with web.serve(web.pages()) as table:
        yield {**table, "slow.example": ("127.0.0.1", slow.server_port)}
    slow.shutdown()
    slow.server_close()


def _a_question(walk: Walk) -> None:
    """Put one question: an account that may be theirs, and is not on their list."""
    told = walk.guided
    assert told.look is not None
    seen = told.look.audit
    assert seen is not None
    key, listed = next((key, one) for key, one in told.pages.items() if one.address)
    del told.pages[key]
    asked = Question("q-1", "Is this you?", OPTIONS, "An account")
    one = replace(seen.findings[0], source="usernames", address=listed.address,
                  place="An account", question="q-1", match=Match.POSSIBLE)  # fmt: skip
    told.look.audit = told.audit = replace(
        seen, questions=(asked,), findings=(one, *seen.findings[1:])
    )


def _a_look(walk: Walk) -> None:
    """Look at the listed pages as the advocate whose case is open."""
    told = walk.guided
    around = walk.here.surroundings
    agreed = agree(audits.plan(told.person(), around), told.consent, {"your-pages"})
    assert told.case is not None
    told.start(Look(agreed, around, {}, told.case.key, told.finish))
    assert told.look is not None
    assert told.look.wait(60)
    assert told.audit is not None
    first, *others = told.audit.actions
    told.audit = replace(told.audit, actions=(replace(first, could_notice=Notice.HIGH), *others))
    told.keep_in_case()


def _a_full_case(walk: Walk, folder: Path) -> None:
    """Open a case with a diary, requests, two looks, a yes, and a saved file."""
    told = walk.guided
    case = training.make(folder / "1", cost=Cost(8, 1, 1))
    told.use(case)
    told.shelf = str(folder)
    told.agree(Role.ADVOCATE, "AD", 30, ())
    told.role = Role.ADVOCATE
    _a_look(walk)
    given = Release("An office", ("diary",), "court", today(), today(), "MQ", "AD")
    sharing.release(case, given)
    evidence.bring(case, [Given("a.txt", b"a message")], "AD")


def test_every_page_has_no_fault_and_no_page_is_forgotten(page: Page, tmp_path: Path) -> None:
    """Every address, empty and filled; every template is shown, or the test says which is not."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.set_default_timeout(30_000)
    with the_world() as table, serving(Surroundings(table=table)) as here:
        come_in(here, page)
        walk = Walk(here, page)
        shown: set[str] = set()

        def note(sender: object, template: Any, **more: object) -> None:
            shown.add(template.name)
            walk.note(sender, template, **more)

        with template_rendered.connected_to(note):
            walk.everywhere()
            tell(here)
            page.goto(here.gate.origin + "/notes")
            links = page.locator(".cards a").all()
            steps = [
                named(here, one.get_attribute("href") or "").rpartition("/")[2] for one in links
            ]
            walk.everywhere(
                number=["1", "2", "3", "7", "10"],
                which=["me", "helper", "police"],
                ident=["gdpr-erasure", "github", "hacker-news", "email"],
                key=steps,
            )
            _a_question(walk)
            walk.go("/yours")
            walk.guided.answer("q-1", "mine")
            walk.go("/closer")

            walk.guided.add_page("http://slow.example/", "a slow page", Answer.NO)
            agreed = agree(
                audits.plan(walk.guided.person(), here.surroundings),
                walk.guided.consent,
                {"your-pages"},
            )
            walk.guided.start(Look(agreed, here.surroundings, {}, done=walk.guided.finish))
            walk.go("/look")
            assert walk.guided.look is not None
            walk.guided.look.stop()
            _Waits.ready.set()
            assert walk.guided.look.wait(60)
            walk.go("/look/end")
            _Waits.ready.clear()

            _a_full_case(walk, tmp_path)
            case = walk.guided.case
            assert case is not None
            walk.everywhere(which=["me"], exhibit=["AD1"], ident=["gdpr-erasure"])
            address = "http://slow.example/"
            walk.guided.begin(Saving(case, walk.guided.person(), here.surroundings, address, "AD"))
            walk.go("/working")
            assert walk.guided.job is not None
            walk.guided.job.stop()
            _Waits.ready.set()
            walk.guided.job.wait(60)
            walk.go("/working", "stopped save")
            walk.go("/case/handover")
            page.locator("input[name=to]").first.check()
            page.locator("#folder").fill(str(tmp_path))
            page.locator("#passphrase").fill("nine lanterns over the harbour")
            page.locator("#again").fill("nine lanterns over the harbour")
            walk.rendered.clear()
            page.get_by_role("button", name="Make the file").click()
            page.wait_for_selector("text=The file is made")
            walk.look("handed over")
            ends(walk, tmp_path)
            page.goto(here.gate.origin + "/case/sign")
            page.get_by_role("button", name="Write it down").click()
            page.wait_for_selector(".errors")
            walk.look("a mistake")

            assert here.gate.visit is not None
            here.gate.visit.choose_word("purple kettle")
            here.gate.visit.locked = True
            walk.go("/back", "locked")
            here.gate.visit.locked = False
            stranger = page.context.browser
            assert stranger is not None
            mine = walk.page
            walk.page = stranger.new_page(viewport={"width": 320, "height": 640})
            walk.go("/", "a stranger")
            walk.page.close()
            walk.page = mine
            page.goto(here.gate.origin + "/keep")
            page.get_by_role("button", name="Wipe everything and close").click()
            page.wait_for_selector("text=Wiped and closed")
            walk.look("wiped")
        assert walk.faults == []
        there = {str(one.relative_to(TEMPLATES)) for one in TEMPLATES.rglob("*.html")}
        assert there - shown - PARTS - PASSING == set()


def test_axe_does_see_a_fault(page: Page) -> None:
    """The checker is awake: a page with faults has violations."""
    page.set_content("<html><body><img src='data:,'><input></body></html>")
    assert axe().run(page).response["violations"]


def test_a_page_that_is_too_wide_is_seen(page: Page) -> None:
    """The measure is awake: what does not fit a narrow phone is wider than it."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.set_content("<p style='width:30rem'>x</p>")
    assert page.evaluate("document.documentElement.scrollWidth") > 320
