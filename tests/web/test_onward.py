"""What to do next after a refusal: a button on a page, and never a command to type."""

from __future__ import annotations

import pytest

from privacyaudit.errors import InputError, MissingExtraError, Step
from privacyaudit.web.onward import COMMAND, WAYS, onward
from tests.sentences import ROOT, everything
from tests.web.conftest import Pages


def test_each_step_has_a_button_that_leads_to_a_page(pages: Pages) -> None:
    """A step without a button, or a button without a page, is a dead end."""
    known = {
        rule.endpoint for rule in pages.app.url_map.iter_rules() if "GET" in (rule.methods or ())
    }
    assert set(WAYS) == set(Step)
    assert {endpoint for endpoint, _button in WAYS.values()} <= known


@pytest.mark.skipif(not (ROOT / "checks").is_dir(), reason="needs the project's own folders")
def test_no_sentence_that_names_a_command_reaches_a_page() -> None:
    """In a browser nobody can type: such a next step is said in another way."""
    found = [
        words
        for where, words in everything()
        if where.startswith("privacyaudit/")
        and not where.startswith(("privacyaudit/cli/", "privacyaudit/web/"))
        and COMMAND.search(words)
    ]
    assert COMMAND.search("Write it down with 'case release'."), "the search is awake"
    for words in found:
        assert not COMMAND.search(onward(InputError("No.", words)).words), words


def test_a_missing_part_is_for_whoever_set_this_up() -> None:
    """The person before the browser is told that the rest works."""
    told = onward(MissingExtraError("Not here.", "To add it, type: pip install 'x[y]'"))
    assert "All the rest works" in told.words
    assert not told.endpoint


@pytest.mark.parametrize("words", ["Ask them first.", "Write both.", ""])
def test_other_words_stay_as_they_are(words: str) -> None:
    """Only a command is a reason to say it in another way."""
    assert onward(InputError("No.", words)).words == words
