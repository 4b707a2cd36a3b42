"""The advocate's desk: what was asked, who may see it, who read it, and what was saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from privacyaudit.agreements import SecondReader
from privacyaudit.desk import requests as asked
from privacyaudit.desk import sharing
from privacyaudit.desk.answers import today
from privacyaudit.desk.books import sorts
from privacyaudit.model import Notice
from tests.web.conftest import Pages


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


def a_noticed_step(desk: Pages) -> str:
    """Look, and keep a look with one step that the other person could notice; return its id."""
    desk.post("/plan", {"source": "your-pages", "press": "look"})
    told = desk.visit.guided
    assert told.look is not None
    assert told.look.wait(60)
    desk.get("/look/end")
    assert told.audit is not None
    first, *others = told.audit.actions
    seen = replace(first, could_notice=Notice.HIGH)
    told.audit = replace(told.audit, actions=(seen, *others))
    told.keep_in_case()
    return seen.id


def test_the_second_reader_is_somebody_else(desk: Pages) -> None:
    """A worker cannot be their own second reader, and a step has to be named."""
    case = desk.visit.guided.case
    assert case is not None
    step = a_noticed_step(desk)
    assert f'name="step" value="{step}"' in desk.get("/case/second").text
    same = {"step": step, "initials": "AD", "worker": "AD"}
    assert desk.post("/case/second", same).status_code == 422
    assert desk.post("/case/second", same | {"step": "", "initials": "BC"}).status_code == 422
    assert sorts(case, sharing.READERS, SecondReader) == ()
    assert desk.post("/case/second", same | {"initials": "BC"}).status_code == 303
    assert "Written down before." in desk.get("/case/second").text
    (read,) = sorts(case, sharing.READERS, SecondReader)
    assert (read.action, read.initials, read.worker) == (step, "BC", "AD")


def test_the_print_for_the_client_waits_for_the_yes_and_for_the_second_reader(desk: Pages) -> None:
    """J5: in an advocate's case no print is made before it is signed; each page says what next."""
    step = a_noticed_step(desk)
    refused = desk.get("/sheet/me")
    assert refused.status_code == 403
    assert 'href="/case/sign"' in refused.text
    audit = desk.visit.guided.audit
    assert audit is not None
    keys = [one.key for one in audit.exposures]
    signed = {"which": "me", "initials": "MQ", "worker": "AD", "keep": keys}
    assert desk.post("/case/sign", signed).status_code == 303
    unread = desk.get("/sheet/me")
    assert unread.status_code == 403
    assert 'href="/case/second"' in unread.text
    assert "case second-reader" not in unread.text
    desk.post("/case/second", {"step": step, "initials": "BC", "worker": "AD"})
    assert desk.get("/sheet/me").status_code == 200
