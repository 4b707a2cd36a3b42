"""The ways into a case, copies of it, and what another client's case never shows."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from privacyaudit.desk import handover
from privacyaudit.desk.answers import today
from privacyaudit.model import DetailKind
from privacyaudit.store import codes
from privacyaudit.store.case import Case
from privacyaudit.store.keys import STANDARD
from tests.web.conftest import Pages
from tests.web.test_people import THEIRS, folder_of, form, opens
from tests.web.walking import PASSPHRASE, make_case

NEW = "forty grey pebbles in a row"
COPY = "eleven oars under the bridge"


def done(pages: Pages, path: str, data: dict[str, str]) -> str:
    """Send the form that begins a job, wait for its end, and return where it leads."""
    assert pages.post(path, data).headers["Location"] == "/working"
    job = pages.visit.guided.job
    assert job is not None
    assert job.wait(60)
    assert job.trouble is None, job.trouble
    return str(pages.get("/working").headers["Location"])


def test_changing_the_key_makes_shutting_somebody_out_final(desk: Pages) -> None:
    """Whoever kept the old key, words or code gets in no more; the new words do, at once."""
    folder = folder_of(desk)
    old_code = desk.visit.guided.new_code
    desk.post("/case/people", form())
    change = {"key_words": NEW, "key_again": NEW, "sure": "yes"}
    for field in ("key_again", "sure"):
        answer = desk.post("/case/keys/change", change | {field: ""})
        assert answer.status_code == 422
        assert 'href="#e1"' in answer.text
    assert done(desk, "/case/keys/change", change) == "/case"
    shown = desk.get("/case").text
    new_code = desk.visit.guided.new_code
    assert new_code not in ("", old_code)
    assert new_code in shown
    case = desk.visit.guided.case
    assert case is not None
    assert handover.second_people(case) == ()
    desk.post("/case/close", {"press": "drop"})
    assert opens(folder, NEW)
    assert not opens(folder, PASSPHRASE)
    assert not opens(folder, THEIRS)
    Case.open(folder, "", code=new_code).lock()
    with pytest.raises(Exception, match="code"):
        Case.open(folder, "", code=old_code)


@pytest.mark.usefixtures("real_words")
def test_a_new_passphrase_and_a_new_code_take_the_place_of_the_old_ones(desk: Pages) -> None:
    """One press alone ends no code; two different words change nothing."""
    folder = folder_of(desk)
    assert desk.post("/case/keys/passphrase", {"new": NEW, "again": "x"}).status_code == 422
    assert desk.post("/case/keys/passphrase", {"new": NEW, "again": NEW}).status_code == 303
    assert opens(folder, NEW)
    assert not opens(folder, PASSPHRASE)
    desk.post("/case/written")
    assert desk.post("/case/keys/code").status_code == 422
    assert desk.visit.guided.new_code == ""
    desk.post("/case/keys/code", {"renew": "yes"})
    assert codes.read_code(desk.visit.guided.new_code)
    case = desk.visit.guided.case
    assert case is not None
    assert {slot.cost for slot in case.ways_in} == {STANDARD}, "a guess is as dear as it can be"
    assert desk.visit.guided.new_code in desk.get("/case").text


def test_a_copy_is_made_and_brought_back_without_the_command_line(
    desk: Pages, tmp_path: Path
) -> None:
    """A broken computer loses nothing; what is there already is never written over."""
    case = desk.visit.guided.case
    assert case is not None
    desk.post("/case/keep")
    ident, away = case.id, tmp_path / "stick"
    away.mkdir()
    form = {"folder": str(away), "passphrase": COPY, "again": COPY}
    assert desk.post("/case/backup", form | {"again": "x"}).status_code == 422
    assert desk.post("/case/backup", form | {"folder": "/no/such"}).status_code == 422
    assert done(desk, "/case/backup", form) == "/case/backup/made"
    (copy,) = away.iterdir()
    assert str(copy) in desk.get("/case/backup/made").text
    assert desk.post("/case/backup", form).status_code == 422, "a file of today is there"
    desk.post("/case/close")
    back = {"backup": str(copy), "passphrase": COPY, "folder": str(tmp_path / "back")}
    assert desk.post("/restore", back | {"folder": str(tmp_path)}).status_code == 422
    wrong = desk.post("/restore", back | {"passphrase": "not the words of it"})
    assert wrong.headers["Location"] == "/working"
    job = desk.visit.guided.job
    assert job is not None
    assert job.wait(60)
    assert desk.get("/working").status_code == 422
    assert not (tmp_path / "back").exists()
    assert done(desk, "/restore", back) == "/restore/back"
    assert ident in desk.get("/restore/back").text
    assert opens(tmp_path / "back", PASSPHRASE)


def test_a_case_says_whether_it_is_as_it_was_written(desk: Pages) -> None:
    """A changed file is told, with what not to do."""
    sent = {"files": (io.BytesIO(b"a message"), "a.txt"), "by": "AD"}
    desk.post("/case/bring", sent, content_type="multipart/form-data")
    assert "as it was written" in desk.post("/case/check").text
    folder = folder_of(desk)
    stored = next(one for one in (folder / "files").iterdir() if one.stat().st_size)
    body = bytearray(stored.read_bytes())
    body[-1] ^= 1
    stored.write_bytes(bytes(body))
    shown = desk.post("/case/check").text
    assert "Something is not as it was written" in shown
    assert "Do not delete anything" in shown


def test_a_case_that_nobody_can_open_is_removed_after_a_second_yes(desk: Pages) -> None:
    """F5: it needs no passphrase, and never one press alone."""
    folder = folder_of(desk)
    desk.post("/case/close", {"press": "drop"})
    assert desk.post("/case/remove-unopened", {"folder": str(folder)}).status_code == 422
    assert folder.exists()
    elsewhere = {"folder": str(folder.parent), "sure": "yes"}
    assert desk.post("/case/remove-unopened", elsewhere).status_code == 422, "that is no case"
    gone = desk.post("/case/remove-unopened", {"folder": str(folder), "sure": "yes"})
    assert "The case is gone" in gone.text
    assert not any(folder.glob("*")) if folder.exists() else True


@pytest.mark.usefixtures("real_words")
def test_what_is_handed_over_opens_on_the_pages_of_whoever_gets_it(
    desk: Pages, tmp_path: Path
) -> None:
    """The other office needs no terminal, and a wrong word opens nothing."""
    whole = {"to": "An office", "what": ["diary", "requests"], "why": "court", "initials": "MQ"}
    day = dict(zip(("year", "month", "day"), str(today()).split("-"), strict=True))
    desk.post("/case/release", whole | day)
    words = {"to": "0", "folder": str(tmp_path), "passphrase": COPY, "again": COPY}
    assert desk.post("/case/handover", words | {"some": "evidence"}).status_code == 422
    assert desk.post("/case/handover", words | {"some": "requests"}).status_code == 200
    (sealed,) = tmp_path.glob("*.age")
    assert sealed.read_bytes().split(b"\n")[1].startswith(b"-> scrypt ")
    given = {"file": str(sealed), "folder": str(tmp_path / "got"), "passphrase": COPY}
    assert desk.post("/received", given | {"passphrase": "something else"}).status_code == 422
    assert not (tmp_path / "got").exists()
    assert "2 files are here" in desk.post("/received", given).text
    assert {one.name for one in (tmp_path / "got").iterdir()} == {"summary.txt", "requests.txt"}


def test_one_client_is_never_on_the_screen_in_another_clients_case(
    desk: Pages, tmp_path: Path
) -> None:
    """E8, J1: closing a case takes its person off the pages, and asks about what is not kept."""
    desk.post("/case/keep")
    first = folder_of(desk)
    desk.visit.guided.add(DetailKind.PLACE, "The Kettle hall")
    asked = desk.post("/case/close")
    assert "Keep what you changed?" in asked.text
    assert desk.visit.guided.case is not None, "nothing is closed before an answer"
    desk.post("/case/close", {"press": "keep"})
    assert not desk.visit.guided.details
    assert "Marnie" not in desk.get("/you/1").text
    make_case(desk, tmp_path / "other")
    assert not desk.visit.guided.details
    desk.visit.guided.add(DetailKind.NAME, "Avery Sample")
    desk.visit.guided.add(DetailKind.EMAIL, "avery.sample@example.com")
    desk.post("/case/keep")
    # The case locked itself, and the answers are still in memory.
    assert desk.visit.guided.case is not None
    desk.visit.guided.case.lock()
    desk.post("/case/open", {"folder": str(first), "passphrase": PASSPHRASE})
    values = {one.value for one in desk.visit.guided.details.values()}
    assert "The Kettle hall" in values
    assert "Avery Sample" not in values


def test_a_case_of_somebody_else_is_not_opened_over_what_was_typed(desk: Pages) -> None:
    """Nothing that was typed is lost, and no two people are mixed."""
    desk.post("/case/keep")
    folder = folder_of(desk)
    desk.post("/case/close")
    desk.visit.guided.add(DetailKind.NAME, "Avery Sample")
    answer = desk.post("/case/open", {"folder": str(folder), "passphrase": PASSPHRASE})
    assert answer.status_code == 422
    assert "about somebody else" in answer.text
    assert desk.visit.guided.case is None
    assert [one.value for one in desk.visit.guided.details.values()] == ["Avery Sample"]


def test_a_training_case_is_made_and_opened_and_asks_only_made_up_sites(tmp_path: Path) -> None:
    """To learn, nobody needs the terminal, and nothing of it leaves this machine."""
    pytest.importorskip("sqlcipher3")
    from privacyaudit.demo import web
    from privacyaudit.desk import training
    from privacyaudit.desk.audit import Surroundings

    with web.serve(web.pages()) as table:
        pages = Pages(practice=lambda: Surroundings(table=table)).come_in()
        folder = tmp_path / "train"
        assert pages.post("/case/train", {"folder": "here"}).status_code == 422
        assert done(pages, "/case/train", {"folder": str(folder)}) == "/case/train/made"
        assert training.PASSPHRASE in pages.get("/case/train/made").text
        pages.post("/case/open", {"folder": str(folder), "passphrase": training.PASSPHRASE})
        assert "Everyone in it is made up" in pages.get("/case").text
        shown = pages.get("/plan").text
        assert "This is practice" in shown
        assert "hacker-news" not in shown
        pages.gate.wipe()


def test_a_passphrase_is_suggested_and_a_new_one_each_time(pages: Pages) -> None:
    """Nobody has to think of one alone."""
    pytest.importorskip("sqlcipher3")
    assert pages.get("/case?suggest=yes").text != pages.get("/case?suggest=yes").text
    assert "You could use these words" in pages.get("/case?suggest=yes").text


def test_what_was_not_changed_is_not_asked_about(desk: Pages) -> None:
    """A case that was only opened and read closes with one press, also with a new yes."""
    desk.post("/case/keep")
    folder = folder_of(desk)
    desk.post("/case/close")
    desk.post("/case/open", {"folder": str(folder), "passphrase": PASSPHRASE})
    assert "Keep what is open now" not in desk.get("/case").text
    checks = ["known", "here", "no_conflict", "device", "stop", "agree"]
    desk.post("/yes", {"made_by": "M2", "check": checks})
    assert desk.post("/case/close").status_code == 303
    assert desk.visit.guided.case is None
    assert str(folder) in desk.get("/case").text, "it is found again"
