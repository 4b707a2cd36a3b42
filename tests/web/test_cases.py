"""A case on the pages: made, kept, looked at again, side by side, and removed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacyaudit.agreements import SignOff
from privacyaudit.compare import Change
from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk import case as desk
from privacyaudit.desk import sharing
from privacyaudit.desk.audit import Surroundings
from privacyaudit.desk.books import sorts
from privacyaudit.errors import MissingExtraError
from tests.web.conftest import Pages
from tests.web.walking import PASSPHRASE
from tests.web.walking import look as pages_look
from tests.web.walking import make_case as new

WORDS = PASSPHRASE
LEFT_OUT = "https://preloved.example/ad-58123"
"""The address of a page that the client takes out of a print."""


@pytest.fixture
def inside(tmp_path: Path) -> Iterator[Pages]:
    """Give the pages with a case of the made-up person open."""
    pytest.importorskip("sqlcipher3")
    with web.serve(web.pages()) as table:
        pages = Pages(surroundings=Surroundings(table=table)).come_in()
        pages.post("/who", {"who": "client"})
        checks = ["known", "here", "no_conflict", "device", "stop", "agree"]
        assert pages.post("/yes", {"made_by": "MQ", "check": checks}).status_code == 303
        pages.visit.guided.take(made_up.person())
        made = new(pages, tmp_path / "notes")
        assert made.headers["Location"] == "/case"
        yield pages
        pages.gate.wipe()


def look(pages: Pages) -> None:
    """Look at the pages on the list, and arrive at the notes."""
    pages.post("/plan", {"source": "your-pages", "press": "look"})
    look = pages.visit.guided.look
    assert look is not None
    assert look.wait(60)
    assert pages.get("/look/end").status_code in (200, 303)


def test_the_code_is_shown_until_it_is_written_down(inside: Pages) -> None:
    """The code that opens everything does not stay on a page once it is on paper."""
    assert "Write this down now" in inside.get("/case").text
    inside.post("/case/written")
    assert "Write this down now" not in inside.get("/case").text


def test_a_look_in_a_case_is_kept_and_two_stand_side_by_side(inside: Pages) -> None:
    """Nothing of a look is lost when the program ends, and the next one is compared with it."""
    look(inside)
    assert "Two looks" not in inside.get("/case").text
    look(inside)
    shown = inside.get("/case/compare").text
    assert "Still there" in shown
    assert "A1" in shown
    assert "A2" in shown
    inside.post("/case/close")
    assert inside.get("/case/compare").headers["Location"] == "/case"


def test_a_look_from_before_the_case_is_kept_and_compared_like_any_other(
    guided: Pages, tmp_path: Path
) -> None:
    """Whoever makes a case after a look does not have to look again, or lose what was noted."""
    pytest.importorskip("sqlcipher3")
    pages_look(guided)
    told = guided.visit.guided
    assert told.audit is not None
    first = told.audit.actions[0]
    told.mark(first.id).done = "leave"
    new(guided, tmp_path / "notes")
    assert "is not in the case yet" in guided.get("/case").text
    guided.post("/case/keep")
    shown = guided.get("/case").text
    assert "is not in the case yet" not in shown
    assert "See each look" in shown
    noted = [told.mark(one.id).done for one in told.audit.actions if one.title == first.title]
    assert "leave" in noted
    pages_look(guided)
    guided.get("/look/end")
    assert told.case is not None
    items = desk.compared(told.case).items
    assert {one.change for one in items} <= {Change.STILL, Change.LEFT, Change.UNCHECKED}
    assert Change.STILL in {one.change for one in items}
    guided.gate.wipe()


def test_a_look_that_ends_after_the_case_was_made_is_kept_in_it(
    guided: Pages, tmp_path: Path
) -> None:
    """It does not matter which of the two comes first."""
    pytest.importorskip("sqlcipher3")
    pages_look(guided)
    told = guided.visit.guided
    seen, told.audit = told.audit, None
    assert seen is not None
    new(guided, tmp_path / "notes")
    told.finish(seen)
    assert told.case is not None
    (kept,) = desk.every_audit(told.case)
    assert all(one.digest for one in kept.findings)
    assert told.kept
    guided.gate.wipe()


def test_a_case_opens_again_with_its_words_only(inside: Pages, tmp_path: Path) -> None:
    """What was told is there again; a wrong passphrase shows nothing."""
    inside.post("/case/keep")
    inside.post("/case/close")
    inside.visit.guided.details.clear()
    folder = str(tmp_path / "notes")
    wrong = inside.post("/case/open", {"folder": folder, "passphrase": "wrong words here"})
    assert wrong.status_code == 422
    assert inside.visit.guided.case is None
    assert inside.post("/case/open", {"folder": folder, "passphrase": WORDS}).status_code == 303
    assert len(inside.visit.guided.details) == len(made_up.DETAILS)


def test_no_passphrase_comes_back_in_a_page(pages: Pages, tmp_path: Path) -> None:
    """What was typed as a secret is never shown again, also not beside a mistake."""
    pytest.importorskip("sqlcipher3")
    answer = new(pages, tmp_path / "notes", "secret canary words", "other")
    assert answer.status_code == 422
    assert "canary" not in answer.text
    opened = pages.post("/case/open", {"folder": str(tmp_path), "passphrase": "secret canary"})
    assert "canary" not in opened.text


def test_the_diary_is_written_once_and_corrected_in_the_open(inside: Pages) -> None:
    """An entry is never changed: a correction stands beside it."""
    entry = {"day": "1", "month": "11", "year": "2026", "what": "A car stood outside <b>."}
    assert inside.post("/diary/new", entry).status_code == 303
    shown = inside.get("/diary").text
    assert "A car stood outside &lt;b&gt;." in shown
    first = shown.partition("corrects=")[2].partition('"')[0]
    inside.post("/diary/new", entry | {"what": "It was a van.", "corrects": first})
    both = inside.get("/diary").text
    assert "A car stood outside" in both
    assert "Corrected by a later entry." in both
    assert "It was a van." in inside.get("/diary/print").text


def test_a_mistake_in_an_entry_keeps_what_was_written(inside: Pages) -> None:
    """Nobody has to write down twice what was hard to write once."""
    answer = inside.post("/diary/new", {"day": "41", "month": "11", "year": "2026", "what": "Hm."})
    assert answer.status_code == 422
    assert "Hm." in answer.text


def test_leaving_closes_the_case(inside: Pages) -> None:
    """After leaving fast, the key of the case is gone too."""
    held = inside.visit.guided.case
    assert held is not None
    inside.post("/ready", {"word": "purple kettle"})
    inside.post("/away")
    assert not held.is_open


def test_a_case_is_removed_after_a_second_yes(inside: Pages, tmp_path: Path) -> None:
    """J4, J6: the client takes the report along, and what is left is removed after a second yes."""
    look(inside)
    audit = inside.visit.guided.audit
    assert audit is not None
    keys = [one.key for one in audit.exposures]
    inside.post("/case/sign", {"which": "me", "initials": "MQ", "worker": "AD", "keep": keys})
    report = inside.post("/save", {"which": "me", "kind": "html"})
    assert "attachment" in report.headers["Content-Disposition"]
    assert report.headers["Content-Disposition"].partition("filename=")[2].startswith('"notes-')
    assert inside.post("/case/remove").status_code == 422
    assert (tmp_path / "notes").exists()
    assert "The case is gone." in inside.post("/case/remove", {"sure": "yes"}).text
    assert not (tmp_path / "notes").exists()


def test_the_client_signs_what_goes_into_a_print(inside: Pages) -> None:
    """The client sees everything first, and chooses (J5)."""
    look(inside)
    assert inside.post("/case/sign", {"which": "helper"}).status_code == 422
    case = inside.visit.guided.case
    assert case is not None
    audit = inside.visit.guided.audit
    assert audit is not None
    first, *others = [one.key for one in audit.exposures]
    assert sorts(case, sharing.SIGNED, SignOff) == ()
    given = {"which": "helper", "initials": "MQ", "worker": "AD", "keep": others}
    assert inside.post("/case/sign", given).status_code == 303
    (signed,) = sorts(case, sharing.SIGNED, SignOff)
    assert (signed.audit, signed.which, signed.left_out) == (audit.id, "helper", (first,))
    assert (signed.initials, signed.worker) == ("MQ", "AD")


@pytest.mark.parametrize("which", ["helper", "police"])
def test_a_print_for_others_waits_for_the_sign_off(inside: Pages, which: str) -> None:
    """J5: what the client took out is in no form of the print, and without a yes there is none."""
    look(inside)
    for path, form in (("/sheet/" + which, None), ("/save", {"which": which, "kind": "txt"})):
        refused = inside.get(path) if form is None else inside.post(path, form)
        assert refused.status_code == 403
        assert "has not said yes" in refused.text
    assert inside.post("/save", {"which": "me", "kind": "json"}).status_code == 403
    audit = inside.visit.guided.audit
    assert audit is not None
    gone = {one.key for one in audit.exposures if one.place == "the cargo bike advert"}
    assert gone
    signed = {"which": which, "initials": "MQ", "worker": "AD"}
    inside.post("/case/sign", signed | {"keep": [one.key for one in audit.exposures]})
    assert LEFT_OUT in inside.get(f"/sheet/{which}").text
    kept = [one.key for one in audit.exposures if one.key not in gone]
    inside.post("/case/sign", signed | {"keep": kept})
    shown = inside.get(f"/sheet/{which}")
    assert shown.status_code == 200
    assert LEFT_OUT not in shown.text
    filed = inside.post("/save", {"which": which, "kind": "txt"}).text
    assert LEFT_OUT not in filed


def test_a_print_for_others_is_had_freely_where_no_case_is_open(guided: Pages) -> None:
    """A person on their own decides alone."""
    pages_look(guided)
    assert guided.get("/sheet/police").status_code == 200


@pytest.mark.parametrize("works", [True, False])
def test_a_pdf_is_handed_over_or_it_says_how_to_print(
    guided: Pages, works: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing here can make a PDF, the browser's own print window can."""

    def made(page: str) -> bytes:
        if not works:
            raise MissingExtraError("None here.", "")
        assert page.startswith("<!DOCTYPE html>")
        return b"%PDF-1.7"

    monkeypatch.setattr("privacyaudit.report.printing.from_html", made)
    pages_look(guided)
    answer = guided.post("/save", {"which": "me", "kind": "pdf"})
    if works:
        assert answer.data == b"%PDF-1.7"
        assert '.pdf"' in answer.headers["Content-Disposition"]
    else:
        assert answer.status_code == 422
        assert "Save as PDF" in answer.text


def test_a_photo_comes_back_without_its_hidden_part(pages: Pages, tmp_path: Path) -> None:
    """The copy holds nothing hidden, and neither lies on the disk meanwhile."""
    image = pytest.importorskip("PIL.Image")
    out = io.BytesIO()
    facts = image.Exif()
    facts[0x010E] = "canary words"
    image.new("RGB", (40, 30), "green").save(out, "JPEG", exif=facts)
    assert b"canary" in out.getvalue()
    sent = {"photos": (io.BytesIO(out.getvalue()), "me.jpg")}
    answer = pages.post("/photos", sent, content_type="multipart/form-data")
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"] == 'attachment; filename="photo-1.jpg"'
    assert answer.data[:2] == b"\xff\xd8"
    assert b"canary" not in answer.data


def test_the_case_shows_its_id_and_when_it_goes(inside: Pages) -> None:
    """J1, J4: no name is on the case's page, and the day of its removal is."""
    shown = inside.get("/case").text
    assert "Marnie" not in shown
    assert "To be removed on" in shown


def test_the_guide_of_the_advocate_holds_what_a_worker_needs(pages: Pages) -> None:
    """J2, J7: the device of the organisation, and care for the one who reads it all."""
    shown = pages.get("/guides/2").text
    for words in ("device of your organisation", "no account of your own", "second worker", "stop"):
        assert words in shown
