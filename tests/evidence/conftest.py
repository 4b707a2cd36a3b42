"""An open case, a page that always comes, and a time-stamp authority of our own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from privacyaudit.desk import evidence
from privacyaudit.model import Ask, Document, Person, Reply, Terms
from privacyaudit.reading.plaintext import Words
from privacyaudit.store.case import Case
from tests.evidence import authority
from tests.store.conftest import PASSPHRASE, QUICK

PAGE = "https://one.example/made-up-page"
NOW = datetime(2026, 11, 22, 17, 0, 3, tzinfo=UTC)
BODY = "<p>He knows where you live ☃</p>".encode()


def fetch(ask: Ask, terms: Terms) -> Reply:
    """Answer every address with the same page."""
    return Reply(ask, 200, {"content-type": "text/html", "date": "x"}, BODY, ask.url, at=NOW)


@pytest.fixture(autouse=True)
def quick_words(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read a page's words in this process: the same reader, without a child to start."""
    if "real_child" in request.fixturenames:
        return

    def words(document: Document) -> str | None:
        return Words(Person()).text(document)

    defaults = {**evidence.capture.__kwdefaults__, "words": words}  # type: ignore[dict-item]
    monkeypatch.setattr(evidence.capture, "__kwdefaults__", defaults)


@pytest.fixture
def real_child() -> None:
    """Ask for the words to be read as they are in use."""


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Return an open case."""
    with Case.create(tmp_path / "notes", PASSPHRASE, cost=QUICK)[0] as opened:
        yield opened


@pytest.fixture(scope="session")
def tsa(tmp_path_factory: pytest.TempPathFactory) -> authority.Authority:
    """Return a time-stamp authority of our own."""
    if not authority.there():
        pytest.skip("openssl is not installed")
    return authority.make(tmp_path_factory.mktemp("authority"))


def out(case: Case, tmp_path: Path, exhibit: str = "AB1") -> Path:
    """Write the pack as a folder, and return it."""
    folder = tmp_path / "out"
    folder.mkdir(exist_ok=True)
    return evidence.export(case, exhibit, folder, who="self", to="Made-up Police")
