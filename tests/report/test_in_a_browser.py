"""Every page of every set, opened in a real browser: readable by anyone, silent to everyone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from privacyaudit import report
from privacyaudit.conclusions import conclude
from privacyaudit.report import SETS, Which
from privacyaudit.report.printing import browser
from tests.samples_people import PEOPLE

playwright = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not browser(), reason="needs Chromium on this machine"),
]

AUDITS = {name: conclude(make()) for name, make in PEOPLE.items()}
PAGES = [pytest.param(name, which, id=f"{name}-{which}") for name in AUDITS for which in SETS]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """Start one browser for all the pages here."""
    with playwright.sync_playwright() as engine:
        made = engine.chromium.launch(executable_path=browser(), args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Iterator[Any]:
    """Return a function that opens a report and gives its tab, with what it asked for."""
    contexts: list[Any] = []

    def show(words: str, **settings: Any) -> Any:
        path = tmp_path / f"notes-{len(contexts)}.html"
        path.write_text(words, encoding="utf-8")
        context = chromium.new_context(**settings)
        contexts.append(context)
        tab = context.new_page()
        tab.asked = []
        tab.on("request", lambda request: tab.asked.append(request.url))
        tab.on("dialog", lambda dialog: tab.asked.append("dialog"))
        tab.goto(path.as_uri())
        return tab

    yield show
    for context in contexts:
        context.close()


def _faults(tab: Any, *only: str) -> list[tuple[str, str]]:
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    run: Any = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": tags}
    found = axe.Axe().run(tab, options={"runOnly": run, "resultTypes": ["violations"]})
    return [(one["id"], one["nodes"][0]["html"][:120]) for one in found.response["violations"]]


@pytest.mark.parametrize(("name", "which"), PAGES)
def test_axe_finds_nothing_to_mend_in_light_or_dark(opened: Any, name: str, which: Which) -> None:
    """WCAG 2.2 AA on every page of every set; dark differs in its colours only."""
    tab = opened(report.html(AUDITS[name], which), color_scheme="light")

    assert _faults(tab) == []
    tab.emulate_media(color_scheme="dark")
    assert _faults(tab, "color-contrast", "link-in-text-block") == []


def test_axe_does_find_something_where_there_is_something(opened: Any) -> None:
    """A check that never fails would pass any page."""
    page = report.html(AUDITS["apart"]).replace('<html lang="en"', "<html")

    found = axe.Axe().run(opened(page))

    assert "html-has-lang" in {one["id"] for one in found.response["violations"]}


@pytest.mark.parametrize(("name", "which"), PAGES)
def test_a_page_fits_a_small_screen_asks_for_nothing_and_reads_without_styles(
    opened: Any, name: str, which: Which
) -> None:
    """F3, and 320 pixels: a small phone, or a laptop at 400 %; and a broken style sheet."""
    tab = opened(report.html(AUDITS[name], which), viewport={"width": 320, "height": 256})

    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    assert [one.partition(":")[0] for one in tab.asked] == ["file"]
    assert tab.evaluate("document.scripts.length") == 0
    assert tab.title() == "Notes"
    tab.evaluate("document.querySelectorAll('style').forEach(one => one.remove())")
    words = tab.evaluate("document.body.innerText")
    for action in AUDITS[name].actions if which != "police" else ():
        assert action.title in words
        assert all(" ".join(step.split()) in words for step in action.steps[:4])
    assert [title for title in tab.evaluate(HEADINGS) if title not in words] == []


HEADINGS = "[...document.querySelectorAll('main > section > h2')].map(one => one.innerText)"


def test_a_report_of_a_thousand_exposures_fits_a_small_screen_too(opened: Any) -> None:
    """Long names of long lists must wrap as well."""
    from tests.benchmarks.report import findings
    from tests.samples_audit import an_audit

    page = report.html(conclude(an_audit(findings())))
    tab = opened(page, viewport={"width": 320, "height": 256})

    assert tab.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_page_that_reads_from_the_right_fits_a_small_screen_too(opened: Any) -> None:
    """Laid out from the other side, nothing may fall off it."""
    page = report.html(AUDITS["apart"], lang="ar", direction="rtl")
    tab = opened(page, viewport={"width": 320, "height": 256})

    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    assert tab.evaluate("getComputedStyle(document.querySelector('h2')).textAlign") in (
        "start",
        "right",
    )


def test_the_steps_wait_for_the_record_and_open_at_one_tick(opened: Any) -> None:
    """C1: proof first, and 'not needed' or 'not safe for me' opens them at once."""
    tab = opened(report.html(AUDITS["new-name"]))
    card = tab.locator("article:has(.gate)").first

    assert card.locator(".steps").is_hidden()
    card.locator(".gate input").nth(2).check()
    assert card.locator(".steps").is_visible()


def test_on_paper_the_steps_are_always_there(opened: Any) -> None:
    """Paper has no ticks to press."""
    tab = opened(report.html(AUDITS["new-name"]))
    tab.emulate_media(media="print")

    assert tab.locator("article:has(.gate) .steps").first.is_visible()
    assert tab.locator("#printing").is_hidden()
    assert tab.locator(".skip").is_hidden()


@pytest.mark.parametrize("which", SETS)
def test_the_pdf_is_tagged_and_its_first_page_is_nearly_blank(which: Which, tmp_path: Path) -> None:
    """A screen reader can read it, and a glance at the first sheet tells nothing (I2)."""
    made = report.pdf(AUDITS["apart"], which)

    assert made.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in made
    assert b"/Marked true" in made
    if shutil.which("pdftotext"):
        import subprocess

        path = tmp_path / "notes.pdf"
        path.write_bytes(made)
        done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
        pages = done.stdout.decode().split("\f")
        assert pages[0].split() == ["Notes"]
        assert f"2 of {len(pages) - 1}" in pages[1]
        assert "Made with AS, on 22 November 2026" in pages[1]
