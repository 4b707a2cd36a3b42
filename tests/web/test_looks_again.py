"""Looks of before, each yes of a case, things left as they are, and a step that was asked for."""

from __future__ import annotations

import io
import re

from privacyaudit.desk import case as cases
from privacyaudit.desk import requests as asked
from privacyaudit.model import DetailKind
from tests.web.conftest import Pages
from tests.web.walking import look


def first_step(pages: Pages) -> str:
    """Return the address of the first step of the notes."""
    found = re.search(r'href="(/step/[0-9a-f]+)"', pages.get("/notes").text)
    assert found is not None
    return found[1]


def record(pages: Pages) -> bytes:
    """Save the record of what was seen, as the page does."""
    answer = pages.post("/save", {"which": "me", "kind": "record"})
    assert answer.headers["Content-Disposition"].endswith('.record.json"')
    return bytes(answer.data)


def bring(pages: Pages, body: bytes) -> object:
    """Open a record in a file."""
    sent = {"record": (io.BytesIO(body), "x.record.json")}
    return pages.post("/record", sent, content_type="multipart/form-data")


def test_a_record_brings_back_what_was_seen_to_print_it_again(guided: Pages) -> None:
    """What the terminal writes and reads, the pages do; it holds labels and no value."""
    look(guided)
    told = guided.visit.guided
    assert told.audit is not None
    seen = len(told.audit.exposures)
    body = record(guided)
    for one in told.of(DetailKind.NAME).values():
        assert one.value.encode() not in body
    told.look = told.audit = None
    assert bring(guided, b"{}").status_code == 422  # type: ignore[attr-defined]
    assert bring(guided, body).headers["Location"] == "/notes"  # type: ignore[attr-defined]
    assert told.audit is not None
    assert len(told.audit.exposures) == seen
    assert "Do these first" in guided.get("/sheet/me").text
    for form in ("html", "txt", "csv", "json"):
        assert guided.post("/save", {"which": "helper", "kind": form}).status_code == 200
    while (question := told.open_questions()) and guided.get("/yours").status_code == 200:
        guided.post("/yours", {"question": question[0].id, "answer": "unsure"})
    assert not told.open_questions(), "the questions of a record can be answered too"


def test_a_record_is_kept_out_of_a_case(guided: Pages, desk: Pages) -> None:
    """What was seen for one person cannot slip into the case of another."""
    look(guided)
    body = record(guided)
    assert bring(desk, body).status_code == 422  # type: ignore[attr-defined]
    desk.post("/case/close", {"press": "drop"})
    bring(desk, body)
    told = desk.visit.guided
    assert told.audit is not None
    assert not told.audit.comparable
    assert "keep" not in desk.post("/save", {"kind": "record"}).headers


def test_an_older_look_is_opened_and_the_newest_still_counts(desk: Pages) -> None:
    """The looks of a case stand in a list, each can be read, and none is changed by it."""
    for _time in range(2):
        look(desk)
        desk.get("/look/end")
    case = desk.visit.guided.case
    assert case is not None
    before = [one.id for one in cases.every_audit(case)]
    shown = desk.get("/case/looks").text
    assert all(ident in shown for ident in before)
    assert desk.post("/case/looks", {"look": "A9"}).status_code == 422
    desk.post("/case/looks", {"look": before[0]})
    assert desk.visit.guided.audit is not None
    assert desk.visit.guided.audit.id == before[0]
    assert desk.get("/notes").status_code == 200
    assert [one.id for one in cases.every_audit(case)] == before
    page = desk.get("/case/course")
    assert "Exit this page" in page.text
    assert "unsafe" not in page.headers["Content-Security-Policy"]


def test_each_yes_is_listed_and_the_last_one_can_be_taken_back(desk: Pages) -> None:
    """D1: from then on nothing is looked for, until a new yes is written down in the case."""
    case = desk.visit.guided.case
    assert case is not None
    desk.post("/case/keep")
    assert "Take the yes back" in desk.get("/case/yes").text
    for _twice in range(2):
        desk.post("/case/yes/back")
    assert len(cases.consents(case)) == 2
    assert desk.get("/plan").headers["Location"] == "/yes"
    assert "taken back" in desk.get("/case/yes").text
    checks = ["known", "here", "no_conflict", "device", "stop", "agree"]
    name = desk.visit.guided.person().details[0].value
    assert desk.post("/yes", {"made_by": name, "check": checks}).status_code == 422, "J1"
    assert desk.post("/yes", {"made_by": "M2", "check": checks}).status_code == 303
    assert [one.made_by for one in cases.consents(case)][-1] == "M2"
    assert desk.get("/plan").status_code == 200


def test_leaving_a_thing_is_written_down_in_the_case_and_can_be_undone(desk: Pages) -> None:
    """H4: the next look then says 'left by choice', and never 'still there' alone."""
    look(desk)
    desk.get("/look/end")
    case = desk.visit.guided.case
    assert case is not None
    step = first_step(desk)
    desk.post(step, {"done": "leave", "why": "I like that page"})
    (left, *_more) = cases.decisions(case)
    assert left.why == "I like that page"
    desk.post(step, {"done": "leave"})
    count = len(cases.decisions(case))
    desk.post(step, {"done": ""})
    assert cases.decisions(case)[-1].undone
    assert len(cases.decisions(case)) > count


def test_a_step_that_was_asked_for_fills_the_request(desk: Pages) -> None:
    """Nobody types twice, and the next look can say by itself that it is gone."""
    look(desk)
    desk.get("/look/end")
    case, told = desk.visit.guided.case, desk.visit.guided
    assert case is not None
    assert told.audit is not None
    seen: set[bool] = set()
    filled: list[tuple[str, list[str]]] = []
    for step in re.findall(r'href="(/step/[0-9a-f]+)"', desk.get("/notes?all=first").text):
        to = desk.post(step, {"done": "asked"}).headers["Location"]
        assert to.startswith("/asked?step=")
        shown = desk.get(to.partition("#")[0]).text
        whom = re.search(r'name="whom"[^>]*value="([^"]*)"', shown)
        assert whom is not None
        about = re.findall(r'name="about" value="([^"]+)"[^>]* checked', shown)
        assert bool(whom[1]) == bool(about) == ("one request for each" not in shown)
        seen.add(bool(about))
        if about:
            filled.append((whom[1], about))
    assert seen == {True, False}, "one place, and several"
    whom_asked, about = filled[0]
    assert asked.every(case) == (), "nothing is written before the person presses"
    desk.post("/asked", {"whom": whom_asked, "what": "x", "about": about, "law": "uk-gdpr"})
    (one,) = asked.every(case)
    assert one.request.digests
    assert desk.post("/asked/calendar").data.count(b"BEGIN:VEVENT") == 1
    assert desk.get("/asked?step=0000000000000000").status_code == 404
