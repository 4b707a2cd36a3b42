"""A page that answers and says nothing is never 'not seen'."""

from __future__ import annotations

import pytest

from privacyaudit import Audit, Reason, Reply
from privacyaudit.engine import run
from privacyaudit.planning import agree, plan
from tests.samples import AVERY, NOW, a_source, consent, fetch_from, read_for

URL = "https://one.example/averysample_demo"
LONG = "<p>" + "A quiet club with a hall, a garden and a kitchen. " * 30 + "</p>"


def audited(body: str, status: int = 200, **headers: str) -> Audit:
    """Audit one page that answers *body*."""
    sources = [a_source()]
    planned = plan(AVERY, sources)
    agreed = agree(planned, consent(), ["made-up"], NOW)
    told = {"content-type": "text/html", **headers}
    reply = Reply(planned.asks["made-up"][0], status, told, body.encode(), at=NOW)
    fetch = fetch_from({URL: reply})
    return run(agreed, fetch, read_for(planned.person), sources=sources, clock=lambda: NOW)


@pytest.mark.parametrize(
    "body",
    [
        "<title>Just a moment...</title><p>Checking your browser</p>",
        "<title>Access denied</title><h1>Access denied</h1>",
        "<title>Log in</title><form><input type=password></form>",
        "<div id=root></div><script src=/app.js></script>",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id=r></div>",
        '<meta http-equiv="refresh" content="0;url=/other">',
        "<frameset><frame src=/a><frame src=/b></frameset>",
        "<iframe src=https://other.example/></iframe>",
        "<img src=/everything.png>",
        "<h1>Page not found</h1>",
        "<p>Please log in to view this profile.</p>",
        "<p>This content is not available in your region.</p>",
    ],
)
def test_a_wall_or_an_empty_shell_is_not_checked(body: str) -> None:
    """A frightened person must not take a log-in page for an all clear."""
    audit = audited(body)

    assert audit.not_seen == ()
    assert audit.not_checked


@pytest.mark.parametrize("status", [202, 206])
def test_half_an_answer_is_not_checked(status: int) -> None:
    """Part of a page is not the page."""
    assert [one.reason for one in audited(LONG, status).not_checked] == [Reason.UNCLEAR]


def test_a_challenge_that_comes_as_not_found_is_not_checked() -> None:
    """A block can wear any number."""
    audit = audited("<title>Just a moment...</title>", 404)

    assert (audit.not_seen, audit.not_checked[0].reason) == ((), Reason.BLOCKED)


def test_a_page_that_sends_the_browser_on_is_not_checked() -> None:
    """The header does what a redirect does."""
    assert audited("<p>Moving</p>", refresh="0; url=/x").not_checked[0].reason is Reason.MOVED


@pytest.mark.parametrize(
    "body",
    [
        LONG,
        LONG + "<script>var app = 1</script>",
        "<p>Our club meets on Sundays in the long hall behind the mill.</p><script></script>",
        LONG + "<p>Members can log in to see photos. Please enable JavaScript for the map.</p>",
    ],
)
def test_an_ordinary_page_without_a_detail_is_still_not_seen(body: str) -> None:
    """The twin: a page that could be read is told as one that was."""
    audit = audited(body)

    assert len(audit.not_seen) == 1
    assert audit.not_checked == ()


def test_what_a_wall_shows_is_still_read() -> None:
    """A log-in page may name the person all the same."""
    audit = audited("<title>Log in</title><p>Avery Sample keeps this profile private.</p>")

    assert len(audit.findings) == 1
    assert audit.not_checked


def test_a_page_cut_at_the_cap_is_not_among_what_was_not_seen() -> None:
    """The rest of it was never read."""
    sources = [a_source()]
    planned = plan(AVERY, sources)
    agreed = agree(planned, consent(), ["made-up"], NOW)
    told = {"content-type": "text/html"}
    cut = Reply(planned.asks["made-up"][0], 200, told, LONG.encode(), truncated=True)
    audit = run(agreed, fetch_from({URL: cut}), read_for(AVERY), sources=sources, clock=lambda: NOW)

    assert audit.not_seen == ()
    assert audit.not_checked[0].reason is Reason.TOO_LARGE
