"""Who can open a case, and until when it is kept, on the pages."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from privacyaudit.desk import handover
from privacyaudit.desk.answers import today
from privacyaudit.errors import PrivacyAuditError
from privacyaudit.store.case import Case
from tests.web.conftest import Pages
from tests.web.test_desk import days
from tests.web.walking import PASSPHRASE

THEIRS = "nine lanterns over the harbour"


def form(**other: str) -> dict[str, str]:
    """Return the form that lets an advocate in, with *other* answers in it."""
    return {"label": "advocate", "passphrase": THEIRS, "again": THEIRS, "sure": "yes"} | other


def folder_of(desk: Pages) -> Path:
    """Return where the open case lies."""
    case = desk.visit.guided.case
    assert case is not None
    return case.folder


def opens(folder: Path, words: str) -> bool:
    """Tell whether *words* open the case in *folder*."""
    try:
        Case.open(folder, words).lock()
    except PrivacyAuditError:
        return False
    return True


def test_a_second_person_opens_the_case_with_their_own_words_until_they_are_shut_out(
    desk: Pages,
) -> None:
    """What the page says is so of the case itself: let in, then out, and in again."""
    folder = folder_of(desk)
    case = desk.visit.guided.case
    assert case is not None
    assert "Nobody else can open this case" in desk.get("/case/people").text
    assert desk.post("/case/people", form()).status_code == 303
    shown = desk.get("/case/people").text
    assert "advocate" in shown
    assert THEIRS not in shown
    (one,) = handover.second_people(case)
    asked = desk.post("/case/people/out", {"key": one.id})
    assert asked.status_code == 422, "one press alone shuts nobody out"
    assert len(handover.second_people(case)) == 1
    desk.post("/case/close")
    assert opens(folder, THEIRS)
    desk.post("/case/open", {"folder": str(folder), "passphrase": PASSPHRASE})
    for _again in range(2):
        gone = desk.post("/case/people/out", {"key": one.id, "out": "yes"})
        assert gone.status_code == 303, "a form sent twice is no mistake"
    assert "Nobody else can open this case" in desk.get("/case/people").text
    desk.post("/case/close")
    assert not opens(folder, THEIRS)
    assert opens(folder, PASSPHRASE), "the first person still gets in"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("label", ""),
        ("label", "Marisol"),
        ("passphrase", "short"),
        ("again", "something else"),
        ("sure", ""),
    ],
)
def test_a_mistake_lets_nobody_in(desk: Pages, field: str, value: str) -> None:
    """No label, a name as label, an easy passphrase, two different ones, no second yes."""
    desk.post("/case/keep")
    case = desk.visit.guided.case
    assert case is not None
    if value == "Marisol":  # a name of the person's own is what may not stand there
        value = desk.visit.guided.person().details[0].value.split()[0]
    given = form(**{field: value})
    if field == "passphrase":
        given["again"] = value
    answer = desk.post("/case/people", given)
    assert answer.status_code == 422
    assert 'href="#e1"' in answer.text
    assert THEIRS not in answer.text
    assert handover.second_people(case) == ()


def test_a_case_past_its_day_is_kept_longer_and_may_look_again(desk: Pages) -> None:
    """F5: the page that stops the person also has the way on, and never an earlier day."""
    case = desk.visit.guided.case
    assert case is not None
    case.purge_on_day(today() - timedelta(days=1))
    assert "Keep it longer" in desk.get("/case").text
    assert "Nothing new can be looked for" in desk.get("/case/until").text
    early = desk.post("/case/until", days(today() - timedelta(days=1)))
    assert early.status_code == 422
    assert desk.post("/case/until", {"day": "31", "month": "2", "year": "2027"}).status_code == 422
    assert case.purge_on < today(), "a mistake changes nothing"
    later = today() + timedelta(days=40)
    assert desk.post("/case/until", days(later)).status_code == 303
    assert case.purge_on == later
    shown = desk.get("/case").text
    assert "Keep it longer" not in shown
    assert "Choose another day" in shown


def test_where_no_case_is_open_nobody_is_let_in_and_no_day_is_changed(pages: Pages) -> None:
    """A form of a case that closed itself leads to the passphrase, and does nothing."""
    for path in ("/case/people", "/case/people/out", "/case/until"):
        answer = pages.post(path, form(out="yes", key="1") | days(today()))
        assert answer.headers["Location"] == "/case"
