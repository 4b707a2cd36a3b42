"""What one sees of a report when its sheets, or a telephone, are looked at."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from privacyaudit import report
from privacyaudit.conclusions import conclude
from privacyaudit.desk.pages import blank_pages, diary_page
from privacyaudit.diary import Entry, Incident, Sort
from privacyaudit.model import Audit
from privacyaudit.report import Which
from privacyaudit.report.printing import browser, from_html
from tests.samples_people import PEOPLE

NOW = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
AUDITS = {name: conclude(make()) for name, make in PEOPLE.items()}

NEEDS = pytest.mark.skipif(
    not browser() or not shutil.which("pdftotext"), reason="needs Chromium and pdftotext"
)

LIBERATION = 1.117
"""How tall a word's box is beside its letters' size, in the font that is printed with here."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """Start one browser for all the pages here."""
    with pytest.importorskip("playwright.sync_api").sync_playwright() as engine:
        made = engine.chromium.launch(executable_path=browser(), args=["--no-sandbox"])
        yield made
        made.close()


def test_hours_and_cost_are_told_without_a_comma_behind_a_full_stop() -> None:
    """'10am to 8pm., free' is read twice; a number to call is not the place for that."""
    for which in ("me", "helper"):
        for audit in AUDITS.values():
            words = re.sub(r"<[^>]+>", "", report.html(audit, which).split('id="help"')[1])

            assert ".," not in words
            assert ".." not in words
    assert "10am to 8pm. Free." in words
    assert "24 hours, free." in words


@pytest.mark.browser
@NEEDS
@pytest.mark.parametrize(("large", "least"), [(False, 12), (True, 16)])
@pytest.mark.parametrize("which", ["me", "helper", "police"])
def test_no_word_on_paper_is_smaller_than_was_promised(
    which: Which, large: bool, least: float, tmp_path: Path
) -> None:
    """I6: 12 points, 16 in large print; the words in a drawing are words too."""
    path = tmp_path / "notes.pdf"
    path.write_bytes(report.pdf(_with_a_week(), which, large=large))
    sizes = _in_words(path)

    assert len(sizes) > 100
    assert {word: size for word, size in sizes.items() if size < least - 0.1} == {}


def _with_a_week() -> Audit:
    """Return an audit that has all three drawings."""
    return replace(AUDITS["apart"], busy_hours=tuple(hour % 5 for hour in range(168)))


def _a_diary() -> str:
    """Return a diary of thirteen weeks with an entry of each sort, drawn."""
    every = [
        Incident(date(2026, 8, 31) + timedelta(days=8 * n), "A call.", sort, f"{n + 9}:05")
        for n, sort in enumerate(Sort)
    ]
    return diary_page(
        [Entry(f"e{n}", n, NOW, "f" * 64, one) for n, one in enumerate(every, 1)], "C-1", NOW.date()
    )


def _in_words(path: Path) -> dict[str, float]:
    """Return the words of the PDF at *path* from its second sheet, each at its smallest."""
    told = subprocess.run(
        ["pdftotext", "-f", "2", "-bbox", path, "-"], capture_output=True, check=True, text=True
    )
    boxes = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]+)<', told.stdout)
    sizes = sorted((word, (float(foot) - float(top)) / LIBERATION) for top, foot, word in boxes)
    return dict(reversed(sizes))


@pytest.mark.browser
@NEEDS
@pytest.mark.parametrize("page", [_a_diary, blank_pages])
def test_no_word_of_a_diary_on_paper_is_small(page: Callable[[], str], tmp_path: Path) -> None:
    """I6: also where a case, and not a report, is printed; and a sheet to fill in is one sheet."""
    path = tmp_path / "notes.pdf"
    path.write_bytes(from_html(page()))
    sizes = _in_words(path)

    assert len(sizes) > 20
    assert {word: size for word, size in sizes.items() if size < 11.9} == {}
    told = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True).stdout
    assert page is not blank_pages or "Pages:           2\n" in told


@pytest.mark.browser
@NEEDS
def test_on_a_telephone_a_diary_has_its_tables_alone(chromium: Any) -> None:
    """A drawing of the week in letters of six points tells nobody anything."""
    tab = chromium.new_page(viewport={"width": 360, "height": 800})
    tab.set_content(_a_diary())

    assert not any(one.is_visible() for one in tab.locator("svg, .drawn, summary").all())
    assert all(one.is_visible() for one in tab.locator("table").all())
    tab.set_viewport_size({"width": 1280, "height": 800})
    assert all(one.is_visible() for one in tab.locator("svg, .drawn, summary").all())
    tab.close()


@pytest.mark.browser
@NEEDS
def test_on_a_telephone_the_table_stands_alone(chromium: Any) -> None:
    """Where the drawing is left out, nothing speaks of it or of what it has no room for."""
    tab = chromium.new_page(viewport={"width": 360, "height": 800})
    tab.set_content(report.html(_with_a_week()))

    assert tab.locator("#shown ~ .sr table").first.is_visible()
    assert tab.locator("svg").first.is_hidden()
    assert tab.locator(".drawn").count()
    assert all(one.is_hidden() for one in tab.locator(".drawn").all())
    tab.set_viewport_size({"width": 1280, "height": 800})
    assert any(one.is_visible() for one in tab.locator(".drawn").all())
    tab.close()


@pytest.mark.browser
@NEEDS
@pytest.mark.parametrize("which", ["me", "helper", "police"])
def test_on_paper_every_table_has_one_kind_of_header(chromium: Any, which: Which) -> None:
    """A header that is bold beside one that is not looks like a value."""
    tab = chromium.new_page()
    tab.set_content(report.html(AUDITS["apart"], which))
    tab.emulate_media(media="print")

    weights = tab.evaluate(
        "[...document.querySelectorAll('thead th')].map(one => getComputedStyle(one).fontWeight)"
    )
    assert set(weights) == {"700"}
    tab.close()


@pytest.mark.browser
@NEEDS
def test_a_card_that_is_longer_than_a_sheet_keeps_its_record_with_its_steps(tmp_path: Path) -> None:
    """C1, I6: whoever holds the second sheet alone still reads what comes first."""
    action = AUDITS["apart"].actions[0]
    told = "What is shown</dt> <dd>"
    page = report.html(AUDITS["apart"], large=True)
    for much in (100, 140):
        path = tmp_path / f"{much}.pdf"
        path.write_bytes(from_html(page.replace(told, told + "one page, " * much, 1)))
        read = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True)
        sheets = [" ".join(one.split()) for one in read.stdout.split("\f")]
        held = next(one for one in sheets if "Before you change it" in one)

        assert all(step in held for step in action.steps)
        assert action.how_long in held
        assert "I choose to leave this" in held


@pytest.mark.browser
@NEEDS
def test_the_name_of_a_site_that_was_asked_is_not_broken_in_the_middle(chromium: Any) -> None:
    """'api.xposedornot.c' and 'om' below it is read as another address, on paper and screen."""
    tab = chromium.new_page(viewport={"width": 768, "height": 900})
    tab.set_content(report.html(AUDITS["apart"], "helper"))
    told = "one => { one.innerHTML = '<b>api.thenameofsomesite.example</b>'; }"
    tab.locator(".tight tbody td:nth-child(3)").first.evaluate(told)
    name = tab.locator(".tight b")
    for media in ("screen", "print"):
        tab.emulate_media(media=media)
        assert name.evaluate("one => one.getClientRects().length") == 1, media
    tab.close()
