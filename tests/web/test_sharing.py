"""Who else may see it: taking a yes back, and the one locked file that is handed over."""

from __future__ import annotations

import io
import tarfile
from datetime import timedelta
from pathlib import Path

import pytest

from privacyaudit.desk import sharing
from privacyaudit.desk.answers import today
from privacyaudit.store import archive
from tests.web.conftest import Pages
from tests.web.test_desk import days

THEIRS = "nine lanterns over the harbour"


@pytest.fixture
def agreed(desk: Pages) -> Pages:
    """Give the pages with a yes to showing the diary to an office, and a diary."""
    until = days(today() + timedelta(days=7))
    given = {"to": "An office", "what": "diary", "why": "court", "initials": "MQ"}
    assert desk.post("/case/release", given | until).status_code == 303
    entry = {"what": "A car stood outside."} | days(today())
    assert desk.post("/diary/new", entry).status_code == 303
    return desk


def form(folder: Path, words: str = THEIRS, again: str = THEIRS) -> dict[str, str]:
    """Return the form of a handover to the first office."""
    return {"to": "0", "folder": str(folder), "passphrase": words, "again": again}


def test_what_is_handed_over_is_locked_and_holds_only_what_was_agreed(
    agreed: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """J3: the file opens with its own words, and holds the diary and the page on top."""
    pyrage = pytest.importorskip("pyrage")
    sealed: list[bytes] = []

    def seal(plain: bytes, words: str) -> bytes:
        sealed.append(plain)
        assert words == THEIRS
        return bytes(pyrage.passphrase.encrypt(b"sealed", "words of a test, quickly done"))

    monkeypatch.setattr(archive, "seal_words", seal)
    answer = agreed.post("/case/handover", form(tmp_path))
    assert answer.status_code == 200
    made = tmp_path / f"notes-{today().isoformat()}.age"
    assert str(made) in answer.text
    assert b"A car stood" not in made.read_bytes()
    with tarfile.open(fileobj=io.BytesIO(sealed[0])) as inside:
        names = set(inside.getnames())
    assert names == {"summary.txt", "diary.txt", "diary.csv"}
    again = agreed.post("/case/handover", form(tmp_path))
    assert again.status_code == 422
    assert "a file of this name already" in again.text


def test_a_mistake_makes_no_file(agreed: Pages, tmp_path: Path) -> None:
    """Two different passphrases, no folder, or nobody to give it to: each is said, none made."""
    for wrong in (
        form(tmp_path) | {"to": "7"},
        form(tmp_path / "not there"),
        form(tmp_path, again="something else"),
        form(tmp_path, words="short", again="short"),
    ):
        answer = agreed.post("/case/handover", wrong)
        assert answer.status_code == 422
        assert THEIRS not in answer.text
    assert not list(tmp_path.glob("*.age"))


def test_after_the_client_takes_it_back_nothing_is_handed_over(
    agreed: Pages, tmp_path: Path
) -> None:
    """J3: the yes is the client's to take back, at any time; a later yes counts again."""
    case = agreed.visit.guided.case
    assert case is not None
    assert "Take it back" in agreed.get("/case/release").text
    assert agreed.post("/case/release/back", {"to": "an OFFICE"}).status_code == 303
    shown = agreed.get("/case/release").text
    assert "taken back on" in shown
    assert "Take it back" not in shown
    assert "not said yes to anybody" in agreed.get("/case/handover").text
    assert agreed.post("/case/handover", form(tmp_path)).status_code == 422
    assert not list(tmp_path.glob("*.age"))
    again = agreed.post("/case/release/back", {"to": "An office"})
    assert again.status_code == 303, "a form sent twice is no mistake"
    assert sharing.releases(case) == ()
    given = {"to": "An office", "what": "diary", "why": "court", "initials": "MQ"}
    agreed.post("/case/release", given | days(today()))
    assert "Take it back" in agreed.get("/case/release").text


def test_notes_that_are_not_signed_are_not_handed_over(agreed: Pages, tmp_path: Path) -> None:
    """J5: what is missing is said with a button, and no command is named."""
    given = {"to": "A court", "what": "report", "why": "court", "initials": "MQ"}
    agreed.post("/case/release", given | days(today()))
    agreed.post("/plan", {"source": "your-pages", "press": "look"})
    told = agreed.visit.guided
    assert told.look is not None
    assert told.look.wait(60)
    agreed.get("/look/end")
    answer = agreed.post("/case/handover", form(tmp_path))
    assert answer.status_code == 403
    assert 'href="/case/sign"' in answer.text
    assert "case sign-off" not in answer.text
    assert not list(tmp_path.glob("*.age"))
