"""Saved pages and files: with a stop, brought by hand, and a copy to give."""

from __future__ import annotations

import io
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from privacyaudit.desk import audit as audits
from privacyaudit.desk import evidence
from privacyaudit.model import Answer, Ask, Person, Reply, Terms
from tests.web.conftest import Pages


def save(desk: Pages, key: str) -> None:
    """Save one page of the list as its form does."""
    assert desk.post("/case/saved", {"key": key, "initials": "AD"}).status_code == 303


def test_only_a_page_on_the_list_can_be_saved(desk: Pages) -> None:
    """E14: the pages save what the person listed, and say what came of it."""
    case = desk.visit.guided.case
    assert case is not None
    key, listed = next(iter(desk.visit.guided.pages.items()))
    assert desk.post("/case/saved", {"key": "other", "initials": "AD"}).status_code == 422
    assert desk.post("/case/saved", {"key": key, "initials": ""}).status_code == 422
    assert evidence.packs(case) == ()
    save(desk, key)
    job = desk.visit.guided.job
    assert job is not None
    assert job.wait(60)
    assert desk.get("/working").headers["Location"] == "/case/saved"
    (pack,) = evidence.packs(case)
    assert pack.what == listed.address
    assert pack.exhibit in desk.get("/case/saved").text
    assert evidence.check_in_case(case, pack.exhibit) == ()


@pytest.fixture
def slow(desk: Pages, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Hold every answer back until the event is set."""
    go = threading.Event()
    real = audits.reach

    @contextmanager
    def reach(person: Person, around: audits.Surroundings) -> Iterator[object]:
        with real(person, around) as fetch:

            def late(ask: Ask, terms: Terms) -> Reply:
                assert go.wait(30)
                return fetch(ask, terms)

            yield late

    monkeypatch.setattr(audits, "reach", reach)
    return go


@pytest.mark.parametrize("stopped", [True, False])
def test_a_stop_keeps_nothing_of_the_page(
    desk: Pages, slow: threading.Event, stopped: bool
) -> None:
    """The page shows that it waits, and a stop is a stop, also when the answer comes after it."""
    case = desk.visit.guided.case
    assert case is not None
    save(desk, next(iter(desk.visit.guided.pages)))
    job = desk.visit.guided.job
    assert job is not None
    save(desk, next(iter(desk.visit.guided.pages)))
    assert desk.visit.guided.job is job, "a form sent twice saves once"
    assert "Saving the page" in desk.get("/working").text
    assert not desk.get("/working/state").json["ended"]  # type: ignore[index]
    if stopped:
        job.stop()
    slow.set()
    assert job.wait(60)
    assert desk.get("/working/state").json["ended"]  # type: ignore[index]
    end = desk.get("/working")
    if stopped:
        assert "You stopped it" in end.text
    assert len(evidence.packs(case)) == (0 if stopped else 1)


def test_a_page_that_does_not_come_says_so_with_a_button(desk: Pages) -> None:
    """What helps next is on the page; the terminal's command is not."""
    told = desk.visit.guided
    told.add_page("https://nobody-is-there.invalid/", "a page that is gone", Answer.NO)
    key = list(told.pages)[-1]
    save(desk, key)
    assert told.job is not None
    assert told.job.wait(60)
    answer = desk.get("/working")
    assert answer.status_code == 422
    assert "evidence bring" not in answer.text
    assert 'href="/case/saved"' in answer.text


def test_a_file_that_is_brought_is_kept_as_it_came_and_can_be_given_away(desk: Pages) -> None:
    """C3: the very bytes, listed with their hashes, and who was given a copy is written down."""
    case = desk.visit.guided.case
    assert case is not None
    body = b"From: x\r\nA message as it came.\xff"
    sent = {"files": (io.BytesIO(body), "../../message.eml"), "by": "AD", "about": "of May"}
    assert desk.post("/case/bring", {"by": "AD"}).status_code == 422
    assert desk.post("/case/bring", sent, content_type="multipart/form-data").status_code == 303
    (pack,) = evidence.packs(case)
    path = f"/case/saved/{pack.exhibit}"
    assert "A court decides" in desk.get(path).text
    assert desk.post(path, {"to": "", "who": "AD"}).status_code == 422
    answer = desk.post(path, {"to": "The police", "who": "AD"})
    assert answer.headers["Content-Disposition"].endswith('.zip"')
    with zipfile.ZipFile(io.BytesIO(answer.data)) as copy:
        names = {name.partition("/")[2] for name in copy.namelist()}
        assert {"SHA256SUMS", "original/0001.eml"} <= names
        held = next(name for name in copy.namelist() if name.endswith("original/0001.eml"))
        assert copy.read(held) == body
        assert all(".." not in name for name in copy.namelist())
    given = [one for one in evidence.events(case, pack.exhibit) if one.did == "exported"]
    assert [one.to for one in given] == ["The police"]
    assert "A copy was given" in desk.get(path).text
    assert desk.get("/case/saved/ZZ9").status_code == 422
