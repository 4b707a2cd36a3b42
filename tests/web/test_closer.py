"""A closer look: the pages of accounts that are theirs, after a second plain yes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from privacyaudit.accounts.checker import SOURCE
from privacyaudit.model import Match, Question
from privacyaudit.questions import OPTIONS
from tests.web.conftest import Pages
from tests.web.walking import look


@pytest.fixture
def account(guided: Pages) -> Pages:
    """Give the pages after a look that saw an account nobody answered for yet."""
    told = guided.visit.guided
    key, listed = next((key, one) for key, one in told.pages.items() if one.address)
    look(guided)
    del told.pages[key]
    assert told.look is not None
    seen = told.look.audit
    assert seen is not None
    asked = Question("q-1", "Is this you?", OPTIONS, "An account")
    one = replace(
        seen.findings[0],
        source=SOURCE,
        address=listed.address,
        place="An account",
        question="q-1",
        match=Match.POSSIBLE,
    )
    told.look.audit = told.audit = replace(seen, questions=(asked,), findings=(one,))
    return guided


@pytest.mark.parametrize("given", ["mine", "old"])
def test_an_account_that_is_theirs_is_read_after_a_yes(account: Pages, given: str) -> None:
    """D2: what it would ask is shown first; then the notes say what the page shows."""
    told = account.visit.guided
    account.post("/yours", {"question": "q-1", "answer": given})
    assert account.get("/yours").headers["Location"] == "/closer"
    shown = account.get("/closer").text
    assert "An account" in shown
    assert told.audit is not None
    sent = len(told.audit.ledger)
    assert account.post("/closer").status_code == 422
    assert account.post("/closer", {"answer": "yes"}).headers["Location"] == "/look"
    assert told.look is not None
    assert told.look.wait(60)
    assert account.get("/look/end").headers["Location"] == "/notes"
    assert told.audit is not None
    assert len(told.audit.ledger) > sent
    assert len([one for one in told.audit.findings if one.place == "An account"]) > 1
    assert told.answers == {"q-1": given}
    assert account.get("/closer").headers["Location"] == "/notes"


@pytest.mark.parametrize("given", ["not mine", "posing as me", "unsure"])
def test_an_account_that_is_not_theirs_is_never_offered(account: Pages, given: str) -> None:
    """B3: what is somebody else's, or may be, is not read."""
    account.post("/yours", {"question": "q-1", "answer": given})
    assert account.get("/yours").headers["Location"] == "/notes"
    assert account.post("/closer", {"answer": "yes"}).headers["Location"] == "/notes"


def test_after_a_no_nothing_is_sent_and_it_is_not_asked_again(account: Pages) -> None:
    """A no is an answer."""
    told = account.visit.guided
    account.post("/yours", {"question": "q-1", "answer": "mine"})
    first = told.look
    assert account.post("/closer", {"answer": "no"}).headers["Location"] == "/notes"
    assert told.look is first
    assert account.get("/yours").headers["Location"] == "/notes"


def test_a_closer_look_that_is_wiped_leaves_the_first_one(account: Pages) -> None:
    """D3: half of a look is kept only after a yes, and the answers stay either way."""
    told = account.visit.guided
    account.post("/yours", {"question": "q-1", "answer": "mine"})
    first = told.audit
    account.post("/closer", {"answer": "yes"})
    assert told.look is not None
    assert told.look.wait(60)
    told.audit = None  # as after a stop
    account.post("/look/end", {"press": "drop"})
    assert told.audit == first
