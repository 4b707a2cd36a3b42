"""``--tor`` and ``--proxy``: everything by that way, or nothing at all."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacyaudit import Answer, Circumstances, Detail, DetailKind, Page, Person
from privacyaudit.details import as_toml
from tests.cli.running import privacyaudit
from tests.fetch.test_socks import good
from tests.samples import consent


@pytest.fixture
def proxy() -> Iterator[tuple[int, list[bytes]]]:
    """Give a proxy that answers every page itself, and what it was told."""
    asked: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                opened, _sender = listener.accept()
                with contextlib.suppress(OSError), opened:
                    good(asked)(opened)

    threading.Thread(target=accept, daemon=True).start()
    yield listener.getsockname()[1], asked
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


def details(folder: Path) -> Path:
    """Write the details of a person with one page."""
    from datetime import date, timedelta

    today = date.today()
    person = Person(
        details=(Detail(DetailKind.NAME, "Avery Sample", label="your name"),),
        pages=(Page("http://one.example.org/about", "your page"),),
        region="GB",
        circumstances=Circumstances(watched=Answer.NO),
    )
    path = folder / "mine.toml"
    path.write_text(as_toml(person, consent(given=today, expires=today + timedelta(days=9))))
    path.chmod(0o600)
    return path


def test_a_page_is_asked_for_through_the_proxy(
    tmp_path: Path, proxy: tuple[int, list[bytes]]
) -> None:
    """The page's name goes to the proxy, and is not looked up here."""
    port, asked = proxy
    ran = privacyaudit(
        "audit", details(tmp_path), "--agree", "your-pages", "--quiet",
        "--proxy", f"socks5h://127.0.0.1:{port}", "--to", tmp_path / "out.html",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert any(b"one.example.org" in one for one in asked)


def test_without_the_proxy_nothing_is_sent_and_that_is_said(tmp_path: Path) -> None:
    """It fails closed: 'not checked', never another way (B9)."""
    ran = privacyaudit(
        "audit", details(tmp_path), "--agree", "your-pages", "--quiet",
        "--proxy", "socks5h://127.0.0.1:9", "--to", tmp_path / "out.html",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert "could not be reached" in (tmp_path / "out.html").read_text()


def test_a_proxy_that_would_look_names_up_here_is_refused_at_once(tmp_path: Path) -> None:
    """Before anything is planned, and with the next step."""
    ran = privacyaudit("audit", details(tmp_path), "--proxy", "socks5://127.0.0.1:9050")
    assert ran.code == 2
    assert "socks5h" in ran.err
