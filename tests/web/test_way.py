"""The way through: what is asked, in which order, and what never happens by itself."""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk.asked import QUESTIONS
from privacyaudit.desk.audit import Surroundings
from privacyaudit.model import Action, Answer, Audit, Group, Notice, Stage
from privacyaudit.web.guard import MemoryRequest
from tests.web.conftest import Pages

SAFE = ["no", "no", "no", "apart", "no", "no", "no"]


@pytest.fixture
def guided() -> Iterator[Pages]:
    """Give the pages with the made-up person ready to look, on this machine only."""
    with web.serve(web.pages()) as table:
        pages = Pages(surroundings=Surroundings(table=table)).come_in()
        answer_all(pages, SAFE)
        pages.post("/yes", {"made_by": "MQ", "check": "agree"})
        pages.visit.guided.take(replace(made_up.person(), files=()))
        yield pages
        pages.gate.wipe()


def answer_all(pages: Pages, answers: list[str]) -> None:
    """Answer who this is about and the plain questions."""
    pages.post("/who", {"who": "me"})
    pages.post("/country", {"region": "GB"})
    for number, given in enumerate(answers, 1):
        pages.post(f"/a/{number}", {"answer": given})


def look(pages: Pages, *sources: str) -> None:
    """Say yes to *sources*, and wait for the end."""
    assert (
        pages.post("/plan", {"source": list(sources) or "your-pages", "press": "look"}).status_code
        == 303
    )
    held = pages.visit.guided.look
    assert held is not None
    assert held.wait(60)


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
    assert 'href="#value"' in answer.text
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


def test_the_answers_change_what_stands_in_the_notes(guided: Pages) -> None:
    """'Not mine' takes a thing away, and asking again brings it back."""
    look(guided)
    told = guided.visit.guided
    assert told.look is not None
    raw = told.look.audit
    assert raw is not None
    if not raw.questions:
        pytest.skip("The made-up person's pages raise no question.")
    for question in raw.questions:
        guided.post("/yours", {"question": question.id, "answer": "not mine"})
    fewer = len(told.audit.findings) if told.audit else 0
    guided.post("/yours/again")
    assert told.audit is not None
    assert len(told.audit.findings) > fewer


def test_evidence_stands_before_the_steps(guided: Pages) -> None:
    """C1, C5: the steps open after a choice, and 'not safe for me' is one."""
    look(guided)
    told = guided.visit.guided
    assert told.audit is not None
    action = replace(an_action(told.audit), save_evidence_first=True, kinds=())
    told.audit = replace(told.audit, actions=(action,))
    key = guided.get("/notes").text.partition('href="/step/')[2].partition('"')[0]
    shown = guided.get(f"/step/{key}").text
    assert "do not have to keep one if it is not safe" in shown
    assert action.steps[0] not in shown
    guided.post(f"/step/{key}", {"saved": "not safe"})
    assert action.steps[0] in guided.get(f"/step/{key}").text


def an_action(audit: Audit) -> Action:
    """Return the first action of *audit*, or a made-up one."""
    if audit.actions:
        return audit.actions[0]
    return Action(
        id="a", group=Group.FIRST, exposures=(), title="Ask", shows=("a page",), place="a page",
        why="It matters.", could_notice=Notice.NONE, notice_why="", save_evidence_first=True,
        steps=("Write to them.",),
    )  # fmt: skip


def test_a_thing_can_be_left_as_it_is(guided: Pages) -> None:
    """H4: every step can be left, and what was noted is shown in the list."""
    look(guided)
    key = guided.get("/notes").text.partition('href="/step/')[2].partition('"')[0]
    assert "I choose to leave this as it is" in guided.get(f"/step/{key}").text
    guided.post(f"/step/{key}", {"done": "leave"})
    assert "I choose to leave this as it is" in guided.get("/notes").text


def test_an_audit_can_be_run_again_with_changed_answers(guided: Pages) -> None:
    """Nothing that was told has to be told twice."""
    look(guided)
    first = guided.visit.guided.audit
    guided.post("/you/1", {"value": "Marnie Q", "press": "next"})
    look(guided)
    assert guided.visit.guided.earlier is first
    assert guided.visit.guided.audit is not first


def test_no_value_is_in_what_was_found(guided: Pages) -> None:
    """I4, E10: the notes, their parts and every print hold labels, not what was typed."""
    look(guided)
    told = guided.visit.guided
    values = [one.value for one in told.details.values() if len(one.value) > 6]
    paths = ["/notes", "/notes/rest", "/notes/sent", "/sheet/me", "/print", "/desk", "/you/all"]
    for path in paths:
        shown = guided.get(path).text
        for value in values:
            # The usernames stand in addresses that the person listed.
            if "_" not in value and "." not in value and value != "quillrunner":
                assert value not in shown, path
    assert "Marnie Quillfeather" in guided.get("/you/1").text, "it is looked for rightly"


def test_a_hostile_value_is_only_ever_text(pages: Pages) -> None:
    """What is typed or named cannot become a part of a page."""
    hostile = '"><script>alert(1)</script>{{7*7}}'
    pages.post("/you/18", {"value": f"The {hostile} hall", "press": "more"})
    pages.post("/pages", {"address": "https://a.example/", "label": hostile, "press": "more"})
    for path in ("/you/18", "/pages", "/you/all", "/plan"):
        shown = pages.get(path).text
        assert "<script>alert" not in shown
        assert "49" not in re.sub(r'value="[^"]*"', "", shown)


def test_a_file_stays_in_memory(
    guided: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F1: a file of any size that is handed over is never spooled to a disk."""
    body = b"Some words of a long file.\n" * 50_000 + b"Marnie Quillfeather"
    name = b'name="files"; filename="C:\\Users\\me\\old cv.txt"'
    fields = [
        (b'name="form"', guided.visit.form.encode()),
        (name, body),
        (b'name="press"', b"more"),
    ]
    sent = b"".join(
        b"--x\r\nContent-Disposition: form-data; " + head + b"\r\n\r\n" + value + b"\r\n"
        for head, value in fields
    )
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    answer = guided.client.post(
        "/files",
        base_url=guided.gate.origin,
        data=sent + b"--x--\r\n",
        content_type="multipart/form-data; boundary=x",
        headers={"Origin": guided.gate.origin},
    )
    monkeypatch.undo()
    assert answer.status_code == 303
    assert "old cv.txt" in guided.get("/files").text
    look(guided, "your-files")
    audit = guided.visit.guided.audit
    assert audit is not None
    assert {one.source for one in audit.findings} == {"your-files"}, audit.not_checked


def test_too_much_at_once_is_told_plainly(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is too large leads to the way that works for it."""
    monkeypatch.setattr(MemoryRequest, "max_content_length", 10_000)
    sent = {"files": (io.BytesIO(b"x" * 20_000), "big.zip")}
    answer = pages.post("/files", sent, content_type="multipart/form-data")
    assert answer.status_code == 413
    assert "where the file is" in answer.text


def test_the_circumstances_reach_the_order_of_the_advice(guided: Pages) -> None:
    """A3: the answers are those the advice is ordered by."""
    assert guided.visit.guided.circumstances.stage is Stage.APART
    assert guided.visit.guided.circumstances.watched is Answer.NO
    assert guided.visit.guided.person().circumstances.stage is Stage.APART
