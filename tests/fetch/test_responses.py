"""The fetcher goes through ``requests``, so that tests may act out answers with ``responses``."""

from __future__ import annotations

import responses

from privacyaudit.fetch import Fetcher
from privacyaudit.model import Ask, Reason, Terms


@responses.activate
def test_an_answer_that_is_acted_out_is_read_like_any_other() -> None:
    """A check's author needs no server to try it."""
    responses.get("https://api.example.org/users/avery", json={"name": "x"}, status=200)
    responses.get("https://api.example.org/gone", status=404)
    responses.get("https://api.example.org/away", status=301, headers={"Location": "/new-name"})
    terms = Terms("api", ("api.example.org",), pace=0)
    with Fetcher() as fetch:
        here = fetch(Ask(url="https://api.example.org/users/avery"), terms)
        gone = fetch(Ask(url="https://api.example.org/gone"), terms)
        away = fetch(Ask(url="https://api.example.org/away"), terms)
        none = fetch(Ask(url="https://api.example.org/other"), terms)
    assert (here.status, here.body, here.media_type) == (200, b'{"name": "x"}', "application/json")
    assert [sent.host for sent in here.sent] == ["api.example.org"]
    assert gone.status == 404
    assert (away.problem, away.moved) == (Reason.MOVED, True)
    assert none.problem is Reason.UNREACHABLE
