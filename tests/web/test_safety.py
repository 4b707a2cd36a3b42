"""What the pages say where somebody may be near, or has threatened."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from privacyaudit.model import Answer
from privacyaudit.web.questions import AFTER_THREAT
from tests.web.conftest import Pages
from tests.web.walking import SAFE, answer_all, look


@pytest.mark.parametrize("unsure", [0, 1])
def test_who_does_not_know_if_the_device_is_seen_is_offered_to_stop_once(
    pages: Pages, unsure: int
) -> None:
    """A2: 'I do not know' is no 'no'; going on is one press, and is not asked again."""
    answers = [*SAFE[:unsure], "unsure", *SAFE[unsure + 1 :]]
    answer_all(pages, answers[:2])

    assert pages.post("/a/3", {"answer": "no"}).headers["Location"] == "/pause"
    shown = pages.get("/pause").text
    assert "You are not sure who can see this device." in shown
    assert "Someone may be able to see" not in shown
    assert pages.post("/pause").headers["Location"] == "/a/4"
    assert pages.post("/a/3", {"answer": "no"}).headers["Location"] == "/a/4"


def test_the_stop_page_names_the_line_for_abuse_at_home_and_no_local_one(pages: Pages) -> None:
    """A2: who lives with them needs the line that answers by night, not one of another county."""
    answer_all(pages, ["no", "yes"])
    pages.post("/a/3", {"answer": "no"})
    shown = pages.get("/pause").text

    assert shown.index("0808 2000 247") < shown.index("0808 802 0300")
    assert "Veritas" not in shown


def test_after_a_threat_the_next_page_shows_who_to_call(pages: Pages) -> None:
    """A1: the question says that it will; without a threat there is nothing to see."""
    answer_all(pages, SAFE)
    assert "call 101" not in pages.get(f"/a/{AFTER_THREAT}").text
    pages.post(f"/a/{AFTER_THREAT - 1}", {"answer": "yes"})
    shown = pages.get(f"/a/{AFTER_THREAT}").text

    assert "If you are in danger now, call 999." in shown
    assert "If not, call 101" in shown


def test_the_card_about_a_threat_is_open_and_says_only_what_fits_it(guided: Pages) -> None:
    """C1: a call waits for no record; a threat is on no page, so nothing is looked at again."""
    threat = replace(guided.visit.guided.circumstances, threat_last_month=Answer.YES)
    guided.visit.guided.circumstances = threat
    look(guided)
    guided.post("/look/end")
    step = re.search(r'href="(/step/[^"]+)">Tell the police', guided.get("/notes").text)
    assert step is not None
    shown = guided.get(step[1]).text

    assert "call 999" in shown
    assert "What is shown" not in shown
    assert "The steps open" not in shown
    assert "it is gone" not in shown
    assert "I have done it" in shown
