"""The smaller pages: letters as files, diary tables and sheets, the way out, what we know."""

from __future__ import annotations

import io
import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from privacyaudit import services
from privacyaudit.desk import diary, explaining
from privacyaudit.desk.answers import today
from privacyaudit.desk.audit import Surroundings
from privacyaudit.web.server import serving
from tests.web.browsing import come_in
from tests.web.conftest import Pages
from tests.web.test_desk import days

if TYPE_CHECKING:
    from playwright.sync_api import Page


def test_a_letter_is_handed_over_in_each_form_with_the_day_it_is_due(pages: Pages) -> None:
    """The day that it is sent decides when an answer is due; nothing of the person is in it."""
    path = "/letters/gdpr-erasure"
    begins = {"docx": b"PK", "text": b"", "page": b"<!DOCTYPE html>"}
    for kind, start in begins.items():
        answer = pages.post(path, {"kind": kind} | days(today()))
        assert answer.status_code == 200
        assert 'filename="letter' in answer.headers["Content-Disposition"]
        assert answer.data.startswith(start)
        assert answer.data
    earlier = pages.post(path, {"kind": "due"} | days(today() - timedelta(days=40)))
    assert "Content-Disposition" not in earlier.headers
    assert earlier.text != pages.get(path).text
    bad = pages.post(path, {"kind": "docx", "day": "31", "month": "2", "year": "2026"})
    assert bad.status_code == 422


@pytest.mark.browser
def test_a_printed_letter_is_the_letter_and_nothing_else(page: Page) -> None:
    """'Leave out: why you are afraid' is for whoever writes it, and must not be sent along."""
    with serving(Surroundings()) as here:
        come_in(here, page)
        page.goto(here.gate.origin + "/letters/gdpr-erasure")
        assert "Leave out" in page.locator("main").inner_text()
        letter = page.locator("#letter").inner_text()
        page.emulate_media(media="print")

        assert page.locator("body").inner_text().split() == letter.split()


def test_letters_of_another_country_are_one_choice_away(pages: Pages) -> None:
    """Somebody who moved can write to both."""
    ours, all_of_them = pages.get("/letters").text, pages.get("/letters?n=0").text
    assert all_of_them.count('href="/letters/') > ours.count('href="/letters/')
    for other in ("<b>", "00009999", "\u00b2"):
        assert pages.get(f"/letters?n={other}").status_code == 200
    assert pages.visit.guided.region == "GB", "looking changes nothing"


def test_empty_sheets_and_an_empty_table_need_no_case(pages: Pages) -> None:
    """Paper is there for those who keep nothing on a device."""
    assert pages.get("/diary/sheets").status_code == 200
    for asked, count in (("1", 1), ("5", 5), ("x", 2), ("-3", 2), ("999", 2)):
        assert pages.get(f"/diary/blank?sheets={asked}").text.count('class="sheet"') == count
    assert pages.post("/diary/empty").headers["Content-Type"].startswith("text/csv")


def test_a_filled_in_table_is_written_whole_or_not_at_all(desk: Pages) -> None:
    """A mistake in one line keeps all of them out, and the line is named."""
    case = desk.visit.guided.case
    assert case is not None
    head = str(desk.post("/diary/empty").data.decode("utf-8-sig")).splitlines()[0]
    assert head.startswith('"day","time","sort","what"')

    def bring(*lines: str) -> int:
        body = "\n".join([head, *lines]).encode()
        sent = {"table": (io.BytesIO(body), "t.csv")}
        return desk.post("/diary/table", sent, content_type="multipart/form-data").status_code

    def line(day: str) -> str:
        return f'"{day}","","","A call"' + ',""' * (head.count(",") - 3)

    assert bring(line("2026-11-05"), line("no day")) == 422
    assert diary.entries(case) == ()
    assert bring(line("2026-11-05"), line("2026-11-06")) == 303
    assert len(diary.entries(case)) == 2


def test_an_entry_takes_files_with_it_and_prints_with_its_drawing(desk: Pages) -> None:
    """C6: the bytes as they came, named in the diary, and gone with the entry."""
    case = desk.visit.guided.case
    assert case is not None
    sent = {"what": "A call", "files": (io.BytesIO(b"\x00voice"), "../voice.ogg")} | days(today())
    assert desk.post("/diary/new", sent, content_type="multipart/form-data").status_code == 303
    (entry,) = diary.entries(case)
    assert entry.incident is not None
    assert [one.name for one in entry.incident.attached] == ["voice.ogg"]
    assert "voice.ogg" in desk.get("/diary").text
    printed = desk.get("/diary/pages")
    assert "<svg" in printed.text
    assert "A call" in printed.text
    assert "Exit this page" in printed.text


def test_the_way_out_is_chosen_once_and_said_before_the_ticks(guided: Pages) -> None:
    """B9: whoever chose Tor reads so on the plan; a proxy of a wrong kind changes nothing."""
    assert "straight, over this connection" in guided.get("/plan").text
    bad = guided.post("/way-out", {"way": "proxy", "proxy": "http://127.0.0.1:8080"})
    assert bad.status_code == 422
    assert guided.house.surroundings.proxy == ""
    guided.post("/way-out", {"way": "tor"})
    assert guided.house.surroundings.tor
    assert "goes through Tor" in guided.get("/plan").text
    guided.post("/way-out", {"way": "proxy", "proxy": "socks5h://127.0.0.1:9150"})
    assert guided.house.surroundings.proxy
    assert not guided.house.surroundings.tor


def test_a_start_ticks_and_sends_nothing_and_leaves_out_what_needs_a_thought(
    guided: Pages,
) -> None:
    """D2: the same profiles as the terminal's, and each tick can be taken out again."""
    for name in ("careful", "offline"):
        guided.post("/plan", {"press": name, "source": "your-pages"})
        assert guided.visit.guided.look is None
        shown = guided.get("/plan").text
        for label in shown.split('<label class="pick">')[1:]:
            ticked = " checked" in label.partition("</label>")[0]
            if "Think about this one" in label.partition("</label>")[0]:
                assert not ticked
            elif name == "careful":
                assert ticked
            elif "Read on this computer" not in label:
                assert not ticked


@pytest.mark.parametrize("path", ["/sites", "/places", "/old", "/keys", "/computer"])
def test_what_we_know_is_there_to_read(pages: Pages, path: str) -> None:
    """Reading sends nothing and needs no yes."""
    assert pages.get(path).status_code == 200


def test_each_site_and_each_check_is_explained(pages: Pages) -> None:
    """Every link of the two lists leads to a page; an unknown one to none."""
    for one in services.services().all:
        assert pages.get(f"/sites/{one.id}").status_code == 200
    for check in explaining.every():
        assert pages.get(f"/places/{check.id}").status_code == 200
    assert pages.get("/sites/nothing").status_code == 404
    assert pages.get("/places/nothing").status_code == 404


def test_a_key_is_named_and_never_shown(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is set is said; what it is stays where it was put."""
    monkeypatch.setenv("PRIVACYAUDIT_LASTFM_KEY", "verysecretkey123")
    shown = pages.get("/keys").text
    assert "verysecretkey123" not in shown
    assert "Last.fm" in shown
    assert "set" in shown


def test_trying_whether_a_page_can_be_read_is_a_press_of_its_own(pages: Pages) -> None:
    """The page that lists what is there starts nothing."""
    assert "Try it now" in pages.get("/computer").text
    assert "works" in pages.post("/computer").text


def test_a_link_to_a_mistake_names_no_field(desk: Pages) -> None:
    """The browser's history keeps where a link leads: a number says nothing of what was asked."""
    desk.post("/case/keep")
    text = desk.post("/case/people", {}).text

    links = re.findall(r'<li><a href="(#[^"]*)" data-to="([a-z_]+)"', text)
    assert links
    for number, (link, field) in enumerate(links, 1):
        assert link == f"#e{number}"
        assert f'id="{field}' in text


def test_no_number_is_told_to_whom_none_is_known(pages: Pages) -> None:
    """A wrong emergency number is worse than none."""
    assert "Call 999" in pages.get("/region").text
    pages.visit.guided.region = "ZZ"
    text = pages.get("/region").text
    assert "Call your own emergency number." in text
    assert "Call 112" not in text
