"""Walking through the pages as the made-up person does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from werkzeug.test import TestResponse

    from tests.web.conftest import Pages

SAFE = ["no", "no", "no", "apart", "no", "no", "no"]
"""Answers to the plain questions that lead straight on."""


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


PASSPHRASE = "seven quiet kettles on a shelf"


def make_case(
    pages: Pages, folder: Path, words: str = PASSPHRASE, again: str = PASSPHRASE
) -> TestResponse:
    """Make a case as its page does."""
    given = {"new_folder": str(folder), "new_passphrase": words, "again": again}
    return pages.post("/case/new", given | {"all_the_same": "yes"})
