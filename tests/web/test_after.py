"""After the look: answers, evidence first, leaving things, looking again, and hostile words."""

from __future__ import annotations

import io
import re
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from privacyaudit.model import (
    Action,
    Answer,
    Audit,
    Group,
    Match,
    NotChecked,
    Notice,
    Question,
    Reason,
    Stage,
)
from privacyaudit.questions import OPTIONS
from privacyaudit.web.guard import MemoryRequest
from tests.web.conftest import Pages
from tests.web.walking import look


def test_the_answers_change_what_stands_in_the_notes(guided: Pages) -> None:
    """'Not mine' takes a thing away, and asking again brings it back."""
    look(guided)
    told = guided.visit.guided
    assert told.look is not None
    seen = told.look.audit
    assert seen is not None
    asked = Question("q-1", "Is this you?", OPTIONS, "a page")
    unsure = replace(seen.findings[0], question="q-1", match=Match.POSSIBLE)
    raw = replace(seen, questions=(asked,), findings=(unsure, *seen.findings[1:]))
    told.look.audit = told.audit = raw
    assert "Is this you?" in guided.get("/yours").text
    for question in raw.questions:
        guided.post("/yours", {"question": question.id, "answer": "not mine"})
    fewer = len(told.audit.findings)
    assert fewer == len(raw.findings) - 1
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


def test_the_notes_say_at_once_how_many_places_were_not_checked(guided: Pages) -> None:
    """'Not checked' behind a link reads as 'not there'."""
    look(guided)
    told = guided.visit.guided
    assert told.audit is not None
    left = tuple(NotChecked(Reason.TIMED_OUT, place=f"site {number}") for number in range(3))
    told.audit = replace(told.audit, not_checked=left)

    shown = guided.get("/notes").text

    assert "3 places were not checked. That does not mean nothing is there." in shown
    told.audit = replace(told.audit, not_checked=())
    assert "not checked" not in guided.get("/notes").text
