"""One username on the pages: told first, agreed to, stopped, and kept nowhere."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Mapping

import pytest

from privacyaudit.accounts.checker import Checked
from privacyaudit.accounts.verdicts import Verdict, Word
from privacyaudit.desk import usernames as names
from privacyaudit.model import DetailKind
from tests.accounts.sites import NAME, rule
from tests.accounts.test_lists import WMN
from tests.web.conftest import Pages
from tests.web.walking import SAFE, answer_all

PRIVATE = {"name": "Private matter", "cat": "dating"}


def a_list(*entries: Mapping[str, object]) -> tuple[io.BytesIO, str]:
    """Return a list of sites as a browser sends it."""
    return io.BytesIO(json.dumps({"sites": [{**WMN, **one} for one in entries]}).encode()), "l.json"


def ask(pages: Pages, name: str = NAME) -> object:
    """Send the form with a list of two sites, one of which is never asked."""
    return pages.post(
        "/usernames",
        {"name": name, "list": a_list({"name": "A hobby"}, PRIVATE)},
        content_type="multipart/form-data",
    ).headers.get("Location")


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer in the place of the sites, and note the name that was asked for."""
    asked: list[str] = []

    def look(name: str, *_given: object, **more: object) -> Checked:
        asked.append(name)
        found = Verdict(Word.FOUND, rule(name="A hobby"), f"https://site.example/u/{name}")
        missed = Verdict(Word.BLOCKED, rule(name="A shop"), "", says="It asked us to wait.")
        return Checked((found, missed), stopped=bool(more["stop"]()))  # type: ignore[operator]

    monkeypatch.setattr(names, "look", look)
    return asked


def test_without_a_yes_to_these_pages_no_name_is_taken(pages: Pages) -> None:
    """D1, A2: consent and the plain questions come first, on each way in."""
    for path in ("/usernames", "/usernames/agree"):
        assert pages.get(path).headers["Location"] == "/yes"
    answer_all(pages, ["yes", *SAFE[1:]])
    pages.visit.guided.go_on = True
    pages.post("/yes", {"made_by": "MQ", "check": "agree"})
    pages.visit.guided.go_on = False
    assert pages.get("/usernames").headers["Location"] == "/pause"


def test_nothing_is_sent_before_the_yes_and_private_sites_are_never_named(
    guided: Pages, sent: list[str]
) -> None:
    """D2, E5: how many sites and what is left out stand there before the tick."""
    assert ask(guided) == "/usernames/agree"
    shown = guided.get("/usernames/agree").text
    assert "1 site is asked" in shown
    assert "A hobby" in shown
    assert "Private matter" not in shown
    assert "dating" in shown
    assert guided.post("/usernames/agree").status_code == 422
    assert sent == []


@pytest.mark.parametrize("typed", ["", "avery@example.com", "https://site.example/x"])
def test_what_is_no_username_is_told_at_the_field(guided: Pages, typed: str) -> None:
    """A mistake sends nothing."""
    answer = guided.post("/usernames", {"name": typed})
    assert answer.status_code == 422
    assert 'href="#e1"' in answer.text


def test_what_was_seen_is_asked_and_what_was_not_checked_is_told(
    guided: Pages, sent: list[str]
) -> None:
    """'Not checked' is never 'not there', and an account may be somebody else's."""
    ask(guided)
    guided.post("/usernames/agree", {"yes": "yes"})
    job = guided.visit.guided.job
    assert job is not None
    assert job.wait(60)
    assert guided.get("/working").headers["Location"] == "/usernames/seen"
    shown = guided.get("/usernames/seen").text
    assert sent == [NAME]
    assert "Somebody else may use the same name" in shown
    assert "That does not mean nothing is there" in shown
    saved = guided.post("/usernames/save")
    assert json.loads(saved.data) == {"A hobby": "found", "A shop": "blocked"}
    assert "notes.json" in saved.headers["Content-Disposition"]
    guided.post("/usernames/add")
    assert NAME in {one.value for one in guided.visit.guided.of(DetailKind.USERNAME).values()}


def test_after_a_stop_nothing_is_shown_until_the_person_says_so(
    guided: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D3: a stop is a stop, and what was seen by then is theirs to keep or wipe."""
    go = threading.Event()

    def look(name: str, *_given: object, **more: object) -> Checked:
        assert go.wait(30)
        found = Verdict(Word.FOUND, rule(name="A hobby"), f"https://site.example/u/{name}")
        return Checked((found,), stopped=bool(more["stop"]()))  # type: ignore[operator]

    monkeypatch.setattr(names, "look", look)
    for press in ("drop", "keep"):
        go.clear()
        ask(guided)
        guided.post("/usernames/agree", {"yes": "yes"})
        job = guided.visit.guided.job
        assert job is not None
        threading.Timer(0.2, go.set).start()
        guided.post("/working/stop")
        assert job.wait(60)
        shown = guided.get("/usernames/seen").text
        assert "Do you want to keep" in shown
        assert "site.example" not in shown
        assert guided.post("/usernames/save").headers["Location"] == "/usernames"
        guided.post("/usernames/seen", {"press": press})
        assert ("site.example" in guided.get("/usernames/seen").text) == (press == "keep")


def test_in_training_no_real_site_is_asked(guided: Pages, sent: list[str]) -> None:
    """Nothing leaves this machine while somebody practises."""
    guided.visit.guided.practice = True
    ask(guided)
    assert "Nothing leaves this computer" in guided.get("/usernames/agree").text
    guided.post("/usernames/agree", {"yes": "yes"})
    assert guided.visit.guided.job is None
    assert sent == []


def test_what_was_seen_for_one_client_goes_with_their_case(desk: Pages, sent: list[str]) -> None:
    """J1: after the case is closed, neither the name nor its accounts can be called up again."""
    ask(desk)
    desk.post("/usernames/agree", {"yes": "yes"})
    job = desk.visit.guided.job
    assert job is not None
    assert job.wait(60)
    assert NAME in desk.get("/usernames/seen").text
    desk.post("/case/close", {"press": "drop"})
    assert desk.visit.guided.job is None
    assert desk.visit.guided.naming is None
    assert NAME not in desk.get("/usernames/seen", follow_redirects=True).text
