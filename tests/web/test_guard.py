"""Only the person's own browser gets in, whatever else on this machine or the web tries."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from privacyaudit.web.gate import LOCK_AFTER, TRIES, WIPE_AFTER
from tests.web.conftest import PORT, Pages

VALUES = {"int": "1", "name": "page.css", "which": "me", "key": "0" * 16, "ident": "no-letter"}


def routes(method: str) -> Iterator[str]:
    """Yield an address for every route that answers *method*."""
    for rule in Pages().app.url_map.iter_rules():
        if method in (rule.methods or ()):
            built = rule.rule
            for argument in rule.arguments:
                value = VALUES.get(argument, "1")
                for form in (f"<{argument}>", f"<int:{argument}>"):
                    built = built.replace(form, value)
            yield built


GETS = sorted(set(routes("GET")))
POSTS = sorted(set(routes("POST")))

HOSTS = (
    f"localhost:{PORT}",
    f"127.0.0.1:{PORT + 1}",
    "127.0.0.1",
    f"127.0.0.1:{PORT}.evil.example",
    f"evil.example:{PORT}",
    f"2130706433:{PORT}",
    f"[::1]:{PORT}",
    f"127.0.0.1:{PORT}, evil.example",
    "",
)


def test_no_page_answers_another_name_for_this_machine(pages: Pages) -> None:
    """A name that was rebound to this machine gets nothing, on every page."""
    for path in GETS:
        for host in HOSTS:
            answer = pages.client.get(path, base_url=pages.gate.origin, headers={"Host": host})
            assert answer.status_code == 421, host


def test_no_page_is_shown_without_the_cookie(outside: Pages) -> None:
    """A second user of this machine, who has no cookie, gets 401 on every page."""
    for path in set(GETS) - {"/open"}:
        answer = outside.get(path)
        assert answer.status_code == 401
        assert b"Closed" in answer.data


def test_no_page_is_shown_to_another_site(pages: Pages) -> None:
    """A page of another site can neither fetch, frame nor embed one of ours."""
    for path in GETS:
        for site in ("cross-site", "same-site", "nonsense"):
            for mode in ("cors", "no-cors", "navigate"):
                headers = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode}
                if path == "/open" and mode == "navigate":
                    continue
                answer = pages.get(path, headers=headers)
                assert answer.status_code == 403, headers


def test_no_form_is_taken_from_another_origin(pages: Pages) -> None:
    """A form is taken only from our own pages: the right host, port and scheme."""
    for path in POSTS:
        before = repr(pages.visit.guided)
        for origin in (
            "null",
            "http://evil.example",
            f"http://127.0.0.1:{PORT + 1}",
            f"https://127.0.0.1:{PORT}",
            f"http://localhost:{PORT}",
            f"http://127.0.0.1:{PORT}.evil.example",
            "",
        ):
            answer = pages.post(path, headers={"Origin": origin})
            assert answer.status_code == 403, origin
        bare = pages.client.post(path, base_url=pages.gate.origin, data={"form": pages.visit.form})
        assert bare.status_code == 403
        assert not pages.gate.closed
        assert repr(pages.visit.guided) == before


def test_no_form_is_taken_without_the_token_of_its_page(pages: Pages) -> None:
    """A form without the token of our own page changes nothing."""
    for path in POSTS:
        before = repr(pages.visit.guided)
        for token in ("", "x", pages.visit.form[:-1], pages.visit.cookie):
            assert pages.post(path, {"form": token}).status_code == 403
        assert not pages.gate.closed
        assert repr(pages.visit.guided) == before


@pytest.mark.parametrize("path", POSTS)
def test_no_form_is_taken_without_the_cookie(pages: Pages, path: str) -> None:
    """The token of a page is worth nothing without the cookie beside it."""
    pages.client.delete_cookie(pages.gate.cookie_name, domain="127.0.0.1")
    assert pages.post(path).status_code == 401
    assert not pages.gate.closed


def test_looking_at_a_page_changes_nothing(pages: Pages) -> None:
    """A link, a prefetch or a reload can change nothing that was told."""
    for path in GETS:
        before = repr(pages.visit.guided), pages.visit.word, pages.visit.locked
        pages.get(path)
        assert (repr(pages.visit.guided), pages.visit.word, pages.visit.locked) == before
        assert not pages.gate.closed


def test_every_answer_says_that_it_is_not_to_be_kept(pages: Pages) -> None:
    """No page is kept by a browser, framed by another page, or told where we came from."""
    for path in GETS:
        headers = pages.get(path).headers
        assert headers["Cache-Control"].startswith("no-store")
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["X-Content-Type-Options"] == "nosniff"


def test_other_methods_are_refused_everywhere(pages: Pages) -> None:
    """Nothing answers a method that no page of ours uses."""
    for path in GETS:
        for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
            answer = pages.client.open(path, method=method, base_url=pages.gate.origin)
            assert answer.status_code == 405


def test_the_launch_token_works_once(outside: Pages) -> None:
    """Whoever finds the token later, in a history or a file, finds nothing behind it."""
    outside.come_in()
    other = outside.app.test_client()
    answer = other.get(f"/open?t={outside.token}", base_url=outside.gate.origin)
    assert answer.status_code == 401
    assert "Set-Cookie" not in answer.headers


def test_a_wrong_launch_token_opens_nothing(outside: Pages) -> None:
    """Guessing gives nothing, and does not spend the real one."""
    for token in ("", "x", outside.token[:-1], outside.token + "x"):
        assert outside.get(f"/open?t={token}").status_code == 401
    outside.come_in()


def test_the_cookie_is_for_this_run_and_for_our_pages_only(outside: Pages) -> None:
    """Cookies ignore ports, so the name is new each time; no script can read it."""
    answer = outside.get(f"/open?t={outside.token}")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith(outside.gate.cookie_name + "=")
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert Pages().gate.cookie_name != outside.gate.cookie_name


def test_leaving_without_a_word_forgets_everything(pages: Pages) -> None:
    """After 'Exit this page' there is nothing to come back to."""
    guided = pages.visit.guided
    pages.post("/you/1", {"value": "Avery Sample", "press": "next"})
    assert guided.details
    answer = pages.post("/away")
    assert b"bbc.co.uk/weather" in answer.data
    assert not guided.details
    assert pages.gate.closed
    assert pages.get("/").status_code == 401


def test_leaving_with_a_word_locks_and_the_word_opens_again(pages: Pages) -> None:
    """With a word, nothing is lost; every page asks for it first."""
    pages.post("/ready", {"word": "purple kettle"})
    pages.post("/you/1", {"value": "Avery Sample", "press": "next"})
    pages.post("/away")
    for path in GETS:
        if path not in ("/back", "/open", "/s/page.css"):
            assert pages.get(path).headers.get("Location") == "/back", path
    assert b"Avery" not in pages.get("/back").data
    assert pages.post("/back", {"word": "purple kettel"}).status_code == 422
    assert pages.get("/you/1").headers.get("Location") == "/back"
    assert pages.post("/back", {"word": " Purple  Kettle "}).status_code == 303
    assert b"Avery Sample" in pages.get("/you/1").data


def test_too_many_wrong_words_wipe_everything(pages: Pages) -> None:
    """Somebody who guesses the word ends with nothing to find."""
    guided = pages.visit.guided
    pages.post("/ready", {"word": "purple kettle"})
    pages.post("/you/1", {"value": "Avery Sample", "press": "next"})
    pages.post("/away")
    for _try in range(TRIES):
        pages.post("/back", {"word": "wrong"})
    assert pages.gate.closed
    assert not guided.details


def test_a_rest_locks_where_there_is_a_word(pages: Pages) -> None:
    """After a while with nobody there, the word is asked for."""
    pages.post("/ready", {"word": "purple kettle"})
    pages.clock.now += LOCK_AFTER - 1
    assert pages.get("/desk").status_code == 200
    pages.clock.now += LOCK_AFTER + 1
    assert pages.get("/desk").headers["Location"] == "/back"


def test_a_long_rest_wipes_everything(pages: Pages) -> None:
    """What was left open does not stay open."""
    guided = pages.visit.guided
    pages.post("/you/1", {"value": "Avery Sample", "press": "next"})
    pages.clock.now += WIPE_AFTER + 1
    assert pages.get("/you/1").status_code == 401
    assert not guided.details
    assert pages.gate.closed


def test_the_progress_that_a_page_asks_for_is_no_sign_of_the_person(pages: Pages) -> None:
    """A page left open does not keep everything open by itself."""
    pages.clock.now += WIPE_AFTER - 1
    pages.get("/look/state")
    pages.clock.now += 2
    assert pages.get("/").status_code == 401
