"""
An audit as PDF, made on this machine: by Chromium where it is, else by WeasyPrint.

Neither is let near the network: Chromium reads one file under a policy that
allows nothing, and WeasyPrint is given a fetcher that opens nothing.
"""

from __future__ import annotations

import importlib
import shutil
import subprocess
import tempfile
from pathlib import Path

from privacyaudit.errors import MissingExtraError, PrivacyAuditError
from privacyaudit.extras import to_add
from privacyaudit.model import Audit
from privacyaudit.report.contents import Which
from privacyaudit.report.pages import html
from privacyaudit.words import _

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
"""Programs that can print to a tagged PDF, in the order they are tried."""

SECONDS = 90
"""How long a print may take."""


def browser() -> str:
    """Return the path of a browser that can print, or ""."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), "")


def pdf(audit: Audit, which: Which = "me", *, large: bool = False) -> bytes:
    """
    Return *audit* as a tagged PDF, in the set *which*.

    :raises MissingExtraError: neither a browser nor the ``pdf`` extra is here.
    :raises PrivacyAuditError: the browser could not print it.
    """
    return from_html(html(audit, which, large=large))


def from_html(page: str) -> bytes:
    """Return one of our own pages as a tagged PDF; see :func:`pdf`."""
    path = browser()
    return _by_browser(path, page) if path else _by_weasyprint(page)


def _by_browser(path: str, page: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="notes-") as folder:
        Path(folder).chmod(0o700)
        source, made = Path(folder, "notes.html"), Path(folder, "notes.pdf")
        source.write_text(page, encoding="utf-8")
        command = [
            path,
            "--headless",
            "--disable-gpu",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-proxy-server",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            f"--user-data-dir={folder}/profile",
            "--no-pdf-header-footer",
            f"--print-to-pdf={made}",
            source.as_uri(),
        ]
        if _is_root():
            command.insert(1, "--no-sandbox")  # a browser refuses to start as root otherwise
        try:
            subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
            return made.read_bytes()
        except (OSError, subprocess.TimeoutExpired):
            raise PrivacyAuditError(
                _("The browser could not make a PDF."),
                _("Open the HTML file and print it from there."),
            ) from None


def _is_root() -> bool:
    import os

    return hasattr(os, "geteuid") and os.geteuid() == 0


def _by_weasyprint(page: str) -> bytes:
    try:
        weasyprint = importlib.import_module("weasyprint")
    except ImportError:
        raise MissingExtraError(
            _("No program here can make a PDF."),
            _("Install Chromium, or the part 'pdf'.") + " " + to_add("pdf"),
        ) from None

    urls = importlib.import_module("weasyprint.urls")
    nothing = urls.URLFetcher(allowed_protocols=frozenset(), allow_redirects=False)
    made: bytes = weasyprint.HTML(string=page, url_fetcher=nothing).write_pdf(pdf_tags=True)
    return made
