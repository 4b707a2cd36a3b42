"""The advocate's desk: what was asked, who may see it, who read it, and what was saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk import evidence, sharing
from privacyaudit.desk import requests as asked
from privacyaudit.desk.answers import today
from privacyaudit.desk.audit import Surroundings
from tests.web.conftest import Pages
from tests.web.test_cases import new


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Pages]:
    """Give the pages with an open case."""
    pytest.importorskip("sqlcipher3")
    with web.serve(web.pages()) as table:
        pages = Pages(surroundings=Surroundings(table=table)).come_in()
        pages.post("/who", {"who": "client"})
        checks = ["known", "here", "no_conflict", "device", "stop", "agree"]
        pages.post("/yes", {"made_by": "MQ", "check": checks})
        pages.visit.guided.take(replace(made_up.person(), files=()))
        new(pages, tmp_path / "notes")
        yield pages
        pages.gate.wipe()


def days(day: object) -> dict[str, str]:
    """Return a day as the form sends it."""
    year, month, date = str(day).split("-")
    return {"year": year, "month": month, "day": date}


def test_what_was_asked_stands_with_its_day_until_somebody_answers(desk: Pages) -> None:
    """'They say it is done' is written as their word, not as 'gone'."""
    case = desk.visit.guided.case
    assert case is not None
    assert desk.post("/asked", {"whom": "", "what": "x"}).status_code == 422
    tomorrow = days(today() + timedelta(days=1))
    assert desk.post("/asked", {"whom": "A", "what": "x"} | tomorrow).status_code == 422
    given = {"whom": "Example Finder", "what": "Take me out", "law": "uk-gdpr"} | days(today())
    assert desk.post("/asked", given).status_code == 303
    (one,) = asked.every(case)
    assert "Answer due by" in desk.get("/asked").text
    desk.post("/asked/answer", {"key": one.id, "state": "confirmed"})
    shown = desk.get("/asked").text
    assert "They say it is done" in shown.partition("Write down what came")[0]
    assert "Answer due by" not in shown
    assert "Example Finder" not in desk.get("/case/outcome").text
    assert "Outcome" in desk.get("/case/outcome").text


def test_a_release_names_who_what_and_until_when(desk: Pages) -> None:
    """J3: without each of them, nothing is written down."""
    case = desk.visit.guided.case
    assert case is not None
    whole = {"to": "An office", "what": "diary", "why": "court", "initials": "MQ"} | days(today())
    for name in ("to", "what", "initials", "year"):
        assert desk.post("/case/release", whole | {name: ""}).status_code == 422, name
    early = days(today() - timedelta(days=1))
    assert desk.post("/case/release", whole | early).status_code == 422
    assert sharing.releases(case) == ()
    assert desk.post("/case/release", whole).status_code == 303
    assert "An office" in desk.get("/case/release").text
    assert [one.what for one in sharing.releases(case)] == [("diary",)]


def test_only_a_page_on_the_list_can_be_saved(desk: Pages) -> None:
    """E14: the pages save what the person listed, and say what came of it."""
    case = desk.visit.guided.case
    assert case is not None
    key, listed = next(iter(desk.visit.guided.pages.items()))
    assert desk.post("/case/saved", {"key": "other", "initials": "AD"}).status_code == 422
    assert desk.post("/case/saved", {"key": key, "initials": ""}).status_code == 422
    assert evidence.packs(case) == ()
    assert desk.post("/case/saved", {"key": key, "initials": "AD"}).status_code == 303
    (pack,) = evidence.packs(case)
    assert pack.what == listed.address
    assert pack.exhibit in desk.get("/case/saved").text
    assert evidence.check_in_case(case, pack.exhibit) == ()


def test_the_second_reader_is_somebody_else(desk: Pages) -> None:
    """A worker cannot be their own second reader, and a step has to be named."""
    desk.post("/plan", {"source": "your-pages", "press": "look"})
    told = desk.visit.guided
    assert told.look is not None
    assert told.look.wait(60)
    desk.get("/look/end")
    shown = desk.get("/case/second").text
    step = shown.partition('name="step" value="')[2].partition('"')[0]
    if not step:
        assert "no such step" in shown
        return
    same = {"step": step, "initials": "AD", "worker": "AD"}
    assert desk.post("/case/second", same).status_code == 422
    assert desk.post("/case/second", same | {"step": "", "initials": "BC"}).status_code == 422
    assert desk.post("/case/second", same | {"initials": "BC"}).status_code == 303
    assert "Written down before." in desk.get("/case/second").text
