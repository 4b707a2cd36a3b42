"""A page that answers and says nothing is never 'not seen'."""

from __future__ import annotations

import pytest

from privacyaudit import Audit, Reason, Reply
from privacyaudit.engine import run
from privacyaudit.planning import agree, plan
from tests.samples import AVERY, NOW, a_source, consent, fetch_from, read_for

URL = "https://one.example/averysample_demo"
LONG = "<p>" + "A quiet club with a hall, a garden and a kitchen. " * 30 + "</p>"

AROUND = (
    "<header><nav><a>Home</a> <a>News</a> <a>Results</a></nav></header>{}"
    "<footer>" + "A made-up club. All rights kept. Terms. Privacy. Careers. " * 8 + "</footer>"
)
"""What stands around the words of each page of a site."""


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


@pytest.mark.parametrize(
    "body",
    [
        "<main id=root></main><script src=/app.js></script>",
        "<main id=root>Loading...</main><script src=/app.js></script>",
        "<iframe src=/results.html></iframe>",
        "<p>Our results are below.</p><iframe src='https://one.example/results'></iframe>",
        "<p>Our list of members is here.</p><embed src=/list.pdf type=application/pdf>",
        "<p>Our list of members is here.</p><object data=list.pdf></object>",
        "<img src=/poster.jpg width=1200 height=1800>",
        "<h1>Oops! We can't find that page</h1><p>It may have been moved. Try searching.</p>",
        "<h1>Seite nicht gefunden</h1><p>Die Seite gibt es hier leider nicht mehr.</p>",
        "<title>Join LinkedIn</title><form><input type=password></form><p>By clicking it.</p>",
        "<h2>You must log in to continue.</h2>",
        "<h2>This content isn't available at the moment</h2><p>Its owner may have removed it.</p>",
        "<h1>This account is private</h1><p>Follow to see their photos and videos.</p>",
        "<h2>We value your privacy</h2><p>" + "We and our partners store cookies. " * 12 + "</p>",
        "<h1>Are you over 18?</h1><p>Click to say that you are old enough to go on.</p>",
        "<h1>Invented Lane</h1><p>Subscribe to continue reading this story.</p>",
        "<p>This domain is for sale. Related searches: clubs, halls, results.</p>",
        "<p>Bitte aktivieren Sie JavaScript, um diese Seite anzuzeigen. Danke.</p>",
        "<noscript>Veuillez activer JavaScript dans votre navigateur.</noscript>",
        "<meta content='0; url=/new' http-equiv='refresh'><p>We have moved. Click here now.</p>",
        "<script>location.href='/new'</script><p>If nothing happens, follow this link.</p>",
    ],
)
def test_a_wall_inside_a_site_s_own_frame_of_words_is_not_checked(body: str) -> None:
    """Menus and small print made walls look like pages that were read."""
    audit = audited(AROUND.format(body))

    assert audit.not_seen == ()
    assert audit.not_checked


def test_a_shell_behind_a_long_style_is_not_checked() -> None:
    """Some shells carry half a megabyte of style before they show nothing."""
    style = "<style>" + "a{color:red}" * 30_000 + "</style>"

    assert audited(style + "<div id=root></div><script src=/a.js></script>").not_checked
    assert not audited(style + LONG).not_checked


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", '{"error": "login_required"}'),
        ("application/xml", "<Error><Code>AccessDenied</Code></Error>"),
        ("text/plain", "Please enable JavaScript"),
        ("text/plain", "<title>Just a moment...</title>"),
    ],
)
def test_a_refusal_that_is_no_page_is_not_checked(kind: str, body: str) -> None:
    """A server may say no in any form; the form is no reason to believe it looked."""
    assert audited(body, 200, **{"content-type": kind}).not_checked


def test_a_wall_made_to_hang_us_is_read_in_one_pass() -> None:
    """A stranger's page may hold the same opening tag a hundred thousand times."""
    for tag in ("<meta refresh ", "<iframe ", "<nav ", "<nav>", "<object data=", "location "):
        audit = audited(tag * (400_000 // len(tag)) + LONG)
        assert audit.not_seen or audit.not_checked


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
        AROUND.format("<p>Our club meets on Sundays in the long hall behind the mill.</p>"),
        AROUND.format(LONG + "<iframe src=https://video.example/1></iframe><a>Log in</a>"),
        LONG + "<form>Log in <input type=password></form><h2>Page not found? Tell us.</h2>",
        LONG + '<meta http-equiv="refresh" content="600">',
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
