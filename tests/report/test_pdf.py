"""PDFs: tagged, quiet, and with the same words wherever they are made."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from privacyaudit import report
from privacyaudit.conclusions import conclude
from privacyaudit.errors import MissingExtraError, PrivacyAuditError
from privacyaudit.report import printing
from tests.samples_people import PEOPLE

ROOT = Path(__file__).resolve().parents[2]
needs_text = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs pdftotext")


def words_of(made: bytes, folder: Path) -> str:
    """Return the text of a PDF."""
    path = folder / "made.pdf"
    path.write_bytes(made)
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return done.stdout.decode()


def test_without_a_browser_weasyprint_makes_a_tagged_pdf(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not every computer has Chromium."""
    pytest.importorskip("weasyprint")
    monkeypatch.setattr(printing, "browser", lambda: "")

    made = report.pdf(conclude(PEOPLE["with-advocate"]()), "police")

    assert made.startswith(b"%PDF-1.7")
    if shutil.which("pdfinfo"):
        path = tmp_path / "made.pdf"
        path.write_bytes(made)
        facts = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode()
        assert re.search(r"Tagged:\s+yes", facts)


PIXEL = "<p>Words</p><img src='https://canary.example/pixel.png' alt=''>"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return what WeasyPrint tries to open; nothing is opened."""
    urls = pytest.importorskip("weasyprint.urls")
    held: list[object] = []

    def note(self: object, *what: object, **_more: object) -> None:
        held.append(what)
        raise OSError("not in a test")

    monkeypatch.setattr(urls.request.OpenerDirector, "open", note)
    monkeypatch.setattr(printing, "browser", lambda: "")
    return held


def test_weasyprint_is_never_let_near_a_network(asked: list[object]) -> None:
    """F3: should a picture ever slip into a page, it is not fetched."""
    printing.from_html(PIXEL)

    assert asked == []


def test_weasyprint_left_alone_would_have_fetched_it(asked: list[object]) -> None:
    """The twin: with the control off, the leak is seen."""
    pytest.importorskip("weasyprint").HTML(string=PIXEL).write_pdf()

    assert asked != []


def test_with_neither_the_person_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Plain words instead of a trace."""
    monkeypatch.setattr(printing, "browser", lambda: "")
    monkeypatch.setitem(sys.modules, "weasyprint", None)

    with pytest.raises(MissingExtraError, match="pdf"):
        printing.from_html("<p>Words</p>")


def test_a_browser_that_makes_nothing_is_said_plainly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The next step is to print from the HTML file."""
    monkeypatch.setattr(printing, "browser", lambda: "/bin/true")

    with pytest.raises(PrivacyAuditError, match="print it from there"):
        printing.from_html("<p>Words</p>")


@needs_text
@pytest.mark.tree
@pytest.mark.browser
@pytest.mark.skipif(not printing.browser(), reason="needs Chromium on this machine")
def test_a_pdf_has_the_same_words_in_any_zone_and_language(tmp_path: Path) -> None:
    """When and where it was printed is nobody's concern."""
    code = (
        "import sys; from privacyaudit import report;"
        "from privacyaudit.conclusions import conclude; from tests.samples_people import PEOPLE;"
        "sys.stdout.buffer.write(report.pdf(conclude(PEOPLE['living-with']()), 'police'))"
    )
    made = []
    for changes in (
        {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"},
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7"},
    ):
        settings = {**os.environ, "PYTHONPATH": str(ROOT), **changes}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, env=settings, check=True, cwd=ROOT
        )
        made.append(words_of(done.stdout, tmp_path))

    assert len(made[0]) > 1000
    assert made[0] == made[1]
