"""Nobody is left standing: what comes next is on the page, and a mistake is never silent."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from privacyaudit import letters
from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings
from privacyaudit.model import DetailKind
from tests.web.conftest import Pages
from tests.web.test_way import words
from tests.web.walking import SAFE, answer_all, look, make_case


def button(pages: Pages) -> str:
    """Return where the first button of 'Where you are' leads."""
    found = re.search(r'class="button" href="([^"]+)"', pages.get("/desk").text)
    assert found is not None
    return found[1]


def test_where_you_are_leads_to_the_first_thing_that_is_not_done(pages: Pages) -> None:
    """A person who comes back at midnight presses one button."""
    assert button(pages) == "/who"
    answer_all(pages, SAFE)
    assert button(pages) == "/yes"
    pages.post("/yes", {"made_by": "MQ", "check": "agree"})
    assert button(pages) == "/you"
    pages.post("/you/1", {"value": "Marnie Quillfeather", "press": "next"})
    assert button(pages) == "/pages"


def test_where_you_are_leads_to_what_was_seen_in_the_end(guided: Pages) -> None:
    """After the look, what was seen is one press away."""
    look(guided)
    assert button(guided) == "/notes"


def test_going_on_without_a_choice_about_the_record_says_what_to_do(guided: Pages) -> None:
    """C1: pressing 'Go on' with nothing chosen is not met with silence."""
    look(guided)
    told = guided.visit.guided
    assert told.audit is not None
    action = replace(told.audit.actions[0], save_evidence_first=True, kinds=())
    told.audit = replace(told.audit, actions=(action,))
    key = guided.get("/notes").text.partition('href="/step/')[2].partition('"')[0]
    answer = guided.post(f"/step/{key}")
    assert answer.status_code == 422
    assert "All three open the steps." in answer.text


def test_a_step_leads_to_the_letters_that_fit_it(guided: Pages) -> None:
    """'Copy the letter' is a dead end where no letter is."""
    look(guided)
    told = guided.visit.guided
    assert told.audit is not None
    fitting = letters.for_actions(told.audit.actions, told.region)
    assert fitting
    keys = re.findall(r'href="/step/([^"]+)"', guided.get("/notes").text)
    shown = "".join(guided.get(f"/step/{key}").text for key in keys)
    for letter in fitting:
        assert f'href="/letters/{letter.id}"' in shown


def test_a_question_can_be_the_last_one(pages: Pages) -> None:
    """Nobody has to skip twenty times to be through."""
    for number in (1, 5, 10):
        assert 'href="/you/all"' in pages.get(f"/you/{number}").text


def test_a_birthday_is_shown_as_people_say_it(pages: Pages) -> None:
    """Not as a program writes it."""
    pages.visit.guided.add(DetailKind.BIRTH_DATE, "1991-06-17")
    number = next(n for n in range(1, 30) if "When were you born?" in pages.get(f"/you/{n}").text)
    shown = words(pages.get(f"/you/{number}").text)
    assert "17 June 1991" in shown
    assert "1991-06-17" not in shown


def test_in_training_only_the_made_up_sites_can_be_asked() -> None:
    """A made-up person's names are not sent to real sites, by a tick or by hand."""
    hosts = {host: ("127.0.0.1", 9) for host, _path in web.pages()}
    pages = Pages(practice=lambda: Surroundings(table=hosts)).come_in()
    answer_all(pages, SAFE)
    pages.post("/yes", {"made_by": "MQ", "check": "agree"})
    pages.post("/you/practice")
    shown = pages.get("/plan").text
    assert "Nothing leaves it." in shown
    offered = re.findall(r'name="source" value="([^"]+)"', shown)
    assert "your-pages" in offered
    assert "github" not in offered
    assert pages.post("/plan", {"source": "github", "press": "look"}).status_code == 422
    assert pages.visit.guided.look is None


def test_a_case_is_chosen_by_its_id(pages: Pages, tmp_path: Path) -> None:
    """J1: cases stand there by their ids; nobody types a path to come back."""
    first = pages.get("/case").text
    assert first.index("Make a new case") < first.index("Open a case that you have")
    make_case(pages, tmp_path / "shelf" / "1")
    held = pages.visit.guided.case
    assert held is not None
    ident = held.id
    pages.post("/case/close")
    pages.post("/case/shelf", {"shelf": str(tmp_path / "shelf")})
    shown = pages.get("/case").text
    assert f'value="{tmp_path / "shelf" / "1"}" checked' in shown
    assert ident in words(shown)
    assert f'value="{tmp_path / "shelf" / "2"}"' in shown, "the next free folder is written in"
