"""The way through: what is asked, in which order, and what never happens by itself."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from privacyaudit.desk.asked import QUESTIONS
from privacyaudit.model import Audit, DetailKind
from tests.web.conftest import Pages
from tests.web.walking import SAFE, answer_all, look


def words(text: str) -> str:
    """Return what a reader sees of a page."""
    body = re.sub(r"(?s)<(script|style|head)\b.*?</\1>", "", text)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_the_first_page_says_what_matters_first(pages: Pages) -> None:
    """A1: the emergency number, the device and 'stop' come before anything else."""
    shown = words(pages.get("/").text)[:700].lower()
    assert "999" in shown
    assert "55" in shown
    assert "device" in shown
    assert "stop" in words(pages.get("/").text).lower()


def test_leaving_fast_is_explained_before_the_first_question(pages: Pages) -> None:
    """G2: the explainer is the only way on from the first page."""
    assert 'href="/ready"' in pages.get("/").text
    ready = words(pages.get("/ready").text)
    assert "history" in ready
    assert "wipes" in ready
    assert pages.post("/ready").headers["Location"] == "/who"


@pytest.mark.parametrize("unsafe", [0, 1])
def test_a_watched_device_leads_to_a_stop_and_no_request(unsafe: int) -> None:
    """A2: going on needs a second choice, on every way to the plan."""
    pages = Pages().come_in()
    answers = list(SAFE)
    answers[unsafe] = "yes"
    answer_all(pages, answers[:2])
    assert pages.post("/a/3", {"answer": "no"}).headers["Location"] == "/pause"
    assert "0808" in pages.get("/pause").text
    for path in ("/yes", "/plan"):
        assert pages.get(path).headers["Location"] in ("/pause", "/yes")
    assert pages.visit.guided.look is None
    pages.post("/pause")
    assert pages.get("/yes").status_code == 200


def test_an_audit_of_somebody_else_stops(pages: Pages) -> None:
    """E14: it says who helps people who worry about what they do, and offers no way on."""
    assert pages.post("/who", {"who": "other"}).headers["Location"] == "/not-for"
    shown = pages.get("/not-for").text
    assert "Respect" in shown
    assert "/plan" not in shown


def test_a_country_is_read_however_it_is_written(pages: Pages) -> None:
    """A code that no country has would make phone numbers be missed: it is not taken."""
    for written, code in (("UK", "GB"), ("pt", "PT"), ("Ireland", "IE")):
        assert pages.post("/country", {"region": "GB", "other": written}).status_code == 303
        assert f'value="{code}" selected' in pages.get("/country").text
    assert pages.post("/country", {"region": "GB", "other": "XX"}).status_code == 422


def test_no_question_has_to_be_answered(pages: Pages) -> None:
    """Every question about you can be skipped, or answered with 'I do not know'."""
    for number, _question in enumerate(QUESTIONS, 1):
        shown = pages.get(f"/you/{number}").text
        assert "I do not know" in shown
        assert "Skip this" in shown
        assert "Why we ask:" in shown
        for button in ("skip", "unknown"):
            answer = pages.post(f"/you/{number}", {"value": "", "press": button})
            assert answer.status_code == 303
    assert not pages.visit.guided.details


def test_nothing_that_is_a_secret_is_asked_for(pages: Pages) -> None:
    """A5: no page has a field for a password of the person's, an ID or a bank."""
    for number in range(1, len(QUESTIONS) + 1):
        shown = words(pages.get(f"/you/{number}").text).lower()
        for word in ("password", "passport", "bank", "card number"):
            assert word not in shown


def test_a_mistake_is_told_at_the_field_and_in_a_summary(pages: Pages) -> None:
    """What was typed stays; what to do is said twice, and the summary leads to the field."""
    answer = pages.post("/you/4", {"value": "avery.example.com", "press": "next"})
    assert answer.status_code == 422
    assert 'href="#e1"' in answer.text
    assert 'id="value-wrong"' in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert 'value="avery.example.com"' in answer.text


def test_nothing_runs_without_a_yes(pages: Pages) -> None:
    """D1: without consent there is no plan, and without a tick no look."""
    answer_all(pages, SAFE)
    assert pages.get("/plan").headers["Location"] == "/yes"
    assert pages.post("/yes", {"made_by": "MQ"}).status_code == 422
    assert pages.post("/yes", {"made_by": "", "check": "agree"}).status_code == 422
    assert pages.visit.guided.consent is None


def test_an_advocate_confirms_each_line(pages: Pages) -> None:
    """D4, J2: who the client is, that they are here, and whose device this is."""
    pages.post("/who", {"who": "client"})
    answer = pages.post("/yes", {"made_by": "C7", "check": ["known", "here", "agree"]})
    assert answer.status_code == 422
    assert pages.visit.guided.consent is None


def test_nothing_is_ticked_before_the_person_ticks_it(guided: Pages) -> None:
    """D2: a yes is a tick for each source; none stands there already."""
    shown = guided.get("/plan").text
    assert 'name="source"' in shown
    assert not re.search(r'name="source"[^>]* checked', shown)
    assert guided.post("/plan", {"press": "look"}).status_code == 422
    assert guided.visit.guided.look is None
    assert "internet provider can see" in words(shown)


def test_ticking_a_group_starts_nothing_and_leaves_out_what_needs_thought(guided: Pages) -> None:
    """The button that ticks many only ticks, and never those that are set apart."""
    guided.post("/plan", {"press": "all-breach"})
    guided.post("/plan", {"press": "all-profile_api"})
    assert guided.visit.guided.look is None
    shown = guided.get("/plan").text
    for label in re.findall(r"<label class=\"pick\">.*?</label>", shown, re.S):
        if "Think about this one" in label:
            assert " checked" not in label


def test_only_what_was_ticked_is_asked(guided: Pages) -> None:
    """D2: a source that was added to the form by hand, or not ticked, is not asked."""
    look(guided, "your-pages", "no-such-source")
    audit = guided.visit.guided.audit
    assert audit is not None
    assert {line.source for line in audit.ledger} == {"your-pages"}


def test_a_form_sent_twice_starts_one_look(guided: Pages) -> None:
    """A hurried hand does not look twice."""
    guided.post("/plan", {"source": "your-pages", "press": "look"})
    first = guided.visit.guided.look
    guided.post("/plan", {"source": "your-pages", "press": "look"})
    assert first is not None
    first.wait(60)
    assert guided.visit.guided.look is first


def test_a_stop_asks_whether_to_keep_and_wipes_when_told(guided: Pages) -> None:
    """D3: what was found before a stop is kept only after a yes."""
    guided.post("/plan", {"source": "your-pages", "press": "look"})
    held = guided.visit.guided.look
    assert held is not None
    held.stop()
    assert held.wait(60)
    if held.audit is None or not held.audit.stopped:  # it was quicker than the stop
        held.audit = replace(held.audit or a_small_audit(guided), stopped=True)
        guided.visit.guided.audit = None
    assert guided.visit.guided.audit is None
    assert "Do you want to keep" in guided.get("/look/end").text
    guided.post("/look/end", {"press": "drop"})
    assert guided.visit.guided.look is None
    assert guided.visit.guided.audit is None


def a_small_audit(pages: Pages) -> Audit:
    """Return the audit of the visit."""
    assert pages.visit.guided.audit is not None
    return pages.visit.guided.audit


@pytest.mark.parametrize("days", ["90", "0", "soon", "-3"])
def test_a_yes_that_cannot_last_so_long_is_asked_again(pages: Pages, days: str) -> None:
    """D1: thirty days at most, and never another number than the one that was typed."""
    answer_all(pages, SAFE)
    answer = pages.post("/yes", {"made_by": "MQ", "check": "agree", "days": days})

    assert "from 1 to 30" in words(answer.text)
    assert f'value="{days}"' in answer.text
    assert pages.visit.guided.consent is None


def test_a_name_told_after_the_yes_does_not_stand_on_each_page(pages: Pages) -> None:
    """E12, J1: the names come after the yes, so the plan asks again who made it."""
    answer_all(pages, SAFE)
    assert pages.post("/yes", {"made_by": "Quillfeather", "check": "agree"}).status_code == 303
    pages.visit.guided.add(DetailKind.NAME, "Marnie Quillfeather")

    assert pages.get("/plan").headers["Location"] == "/yes"
    assert "one of the names" in words(pages.get("/yes").text)
    assert pages.post("/yes", {"made_by": "MQ", "check": "agree"}).status_code == 303
    assert pages.get("/plan").status_code == 200
