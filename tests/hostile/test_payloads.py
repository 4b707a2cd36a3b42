"""Whatever a stranger writes, nothing runs: not in a report, a terminal or a spreadsheet."""

from __future__ import annotations

import csv
import io

import pytest

from privacyaudit import report
from privacyaudit.cleaning import clean
from privacyaudit.report import SETS
from privacyaudit.report.printing import browser
from tests.hostile import carried, payloads
from tests.samples_audit import an_audit


@pytest.mark.browser
@pytest.mark.skipif(not browser(), reason="needs Chromium on this machine")
def test_no_payload_runs_or_asks_for_anything_in_a_report() -> None:
    """A page of the other person's could else learn that the report was opened, and where."""
    pytest.importorskip("playwright.sync_api")
    some = payloads.xss()[::10]
    pages = [report.html(audit) for audit in carried.audits(some)]
    figures = carried.seen_in_a_browser(pages, str(browser()))
    plain = carried.seen_in_a_browser([report.html(an_audit([]))], str(browser()))
    assert figures["marks"] >= len(some), "the payloads did arrive"
    assert figures["ran"] == figures["asked"] == figures["dialogs"] == figures["links"] == 0
    assert figures["bad"] == plain["bad"] * figures["pages"]


@pytest.mark.browser
@pytest.mark.skipif(not browser(), reason="needs Chromium on this machine")
def test_without_the_escaping_the_same_payloads_do_run() -> None:
    """The twin: put into a page as they are, they run, ask and add."""
    pytest.importorskip("playwright.sync_api")
    pages = [f"<!doctype html><body>{payload}" for payload in payloads.xss()[::50]]
    figures = carried.seen_in_a_browser(pages, str(browser()))
    assert figures["ran"] + figures["asked"] + figures["bad"] >= 5


@pytest.mark.parametrize("which", SETS)
def test_nothing_in_the_plain_text_steers_a_terminal(which: str) -> None:
    """Somebody will read it with 'cat'."""
    for audit in carried.audits(payloads.terminal()):
        words = report.text(audit, which)  # type: ignore[arg-type]
        assert payloads.MARK in words or which == "police"
        assert clean(words, lines=True) == words


def test_no_cell_of_the_table_runs() -> None:
    """A spreadsheet runs what begins like a formula."""
    for audit in carried.audits(payloads.formulas()):
        rows = list(csv.reader(io.StringIO(report.csv(audit))))
        cells = [cell for row in rows for cell in row]
        assert any(payloads.MARK in cell for cell in cells)
        for cell in cells:
            assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠")), ascii(cell)
            assert clean(cell, lines=True) == cell


def test_the_record_for_programs_stays_one_record() -> None:
    """JSON holds text as text, half characters too."""
    import json

    for audit in carried.audits([*payloads.terminal(), *payloads.xss()[:50]]):
        assert json.loads(report.json(audit))
