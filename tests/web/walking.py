"""Walking through the pages as the made-up person does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings
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
