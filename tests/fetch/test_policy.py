"""Addresses that our own rules keep us from opening."""

from __future__ import annotations

import pytest

from privacyaudit.desk.audit import plan
from privacyaudit.errors import RefusedError
from privacyaudit.fetch import Fetcher, look
from privacyaudit.fetch.policy import avoiding
from privacyaudit.model import Ask, Detail, DetailKind, Page, Person, Reason, Terms
from tests.fetch.conftest import Stage

FORMS = """https://site.example/login https://site.example/Login.php https://site.example/log-in
https://site.example/a/signin https://site.example/signup https://site.example/register
https://site.example/account/forgot-password https://site.example/reset
https://site.example/password_reset/ https://site.example/wp-login.php
https://site.example/oauth/authorize https://site.example/%6Cogin https://site.example/x/../login
https://site.example/users/sign_in https://site.example/LOGOUT
https://site.example/account/recover""".split()  # noqa: SIM905 - a table
PERSONAL = """https://bit.ly/abc https://t.co/xyz https://www.tinyurl.com/y https://x.page.link/z
https://grabify.link/ABC https://site.example/unsubscribe/AbCdEfGhIjKlMnOpQrStUv
https://site.example/p?token=abcdef123456 https://site.example/p?x=1&access_token=abcdef123456
https://site.example/p?a=1;sig=abcdef123456
https://site.example/invite/0123456789abcdefABCDEF_-xyz
https://site.example/open/9f86d081884c7d659a2feaa0c55ad015
https://site.example/d/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b
https://site.example/p?r=9f86d081884c7d659a2feaa0c55ad015""".split()  # noqa: SIM905 - a table
FINE = """https://site.example/u/avery https://site.example/profile.php?id=100001234567
https://site.example/watch?v=dQw4w9WgXcQ https://site.example/?sort=new&page=2
https://site.example/2026/11/22/the-long-title-of-an-article-about-a-local-club-and-its-results
https://site.example/registered-members https://site.example/blog/how-to-login-safely
https://site.example/item/123e4567-e89b-12d3-a456-426614174000
https://notbit.ly.example/abc https://site.example/opening-hours""".split()  # noqa: SIM905


@pytest.mark.parametrize("address", FORMS)
def test_no_log_in_sign_up_or_reset_page_is_opened(address: str) -> None:
    """B1, B2: it can send the person, or whoever reads their mail, a message."""
    refused = look(address)
    assert refused is not None
    assert refused[0] is Reason.REFUSED
    assert "log in" in refused[1]


@pytest.mark.parametrize("address", PERSONAL)
def test_no_link_made_for_one_reader_is_opened(address: str) -> None:
    """B8: opening it is a read receipt, and its owner sees it."""
    refused = look(address)
    assert refused is not None
    assert refused[0] is Reason.REFUSED


@pytest.mark.parametrize("address", FINE)
def test_an_ordinary_page_is_opened(address: str) -> None:
    """A rule drawn too wide leaves pages unchecked."""
    assert look(address) is None


@pytest.mark.parametrize(
    ("avoid", "address"),
    [
        ("evil.example", "https://evil.example/"),
        ("evil.example", "https://www.evil.example/x"),
        ("evil.example", "http://deep.in.evil.example/"),
        ("EVIL.example.", "https://evil.example/"),
        ("https://social.example/him", "https://social.example/him"),
        ("https://social.example/him", "https://m.social.example/Him/photos"),
        ("https://www.social.example/him/", "http://social.example//him"),
        ("https://social.example/him", "https://social.example/%68im"),
        ("https://social.example/him", "https://social.example/her/../him"),
        ("https://social.example/p?id=5", "https://social.example/p?ref=x&id=5"),
    ],
)
def test_what_is_to_be_avoided_is_never_asked(avoid: str, address: str, stage: Stage) -> None:
    """B3: a visit tells the other person that somebody looked."""
    with Fetcher(table={"*": ("127.0.0.1", stage.port)}, avoid=(avoid,)) as fetch:
        reply = fetch(Ask(url=address), Terms("your-pages"))
    assert (reply.problem, reply.sent) == (Reason.AVOIDED, ())
    assert stage.asked == []
    assert look(address, avoid=(avoid,)) == (Reason.AVOIDED, reply.says)


@pytest.mark.parametrize(
    ("avoid", "address"),
    [
        ("evil.example", "https://notevil.example/"),
        ("https://social.example/him", "https://social.example/himself"),
        ("https://social.example/him", "https://social.example/her"),
        ("https://social.example/p?id=5", "https://social.example/p?id=6"),
    ],
)
def test_what_is_not_to_be_avoided_is_asked(avoid: str, address: str) -> None:
    """The twin: one profile to avoid does not close a whole site."""
    assert look(address, avoid=(avoid,)) is None


def test_a_redirect_to_what_is_to_be_avoided_is_not_followed(stage: Stage) -> None:
    """A page may send its readers to the other person's."""
    stage.page("/u", status=302, Location="https://evil.example/u")
    with Fetcher(table={"*": ("127.0.0.1", stage.port)}, avoid=("evil.example",)) as fetch:
        reply = fetch(Ask(url="https://site.example/u"), Terms("your-pages"))
    assert reply.problem is Reason.AVOIDED
    assert [sent.host for sent in reply.sent] == ["site.example"]
    assert stage.hosts() == ["site.example"]


def test_an_unreadable_place_to_avoid_stops_everything() -> None:
    """Without knowing what to stay away from, nothing may be asked."""
    with pytest.raises(RefusedError):
        Fetcher(avoid=("http://\\evil.example",))
    assert avoiding(()) == ()


def test_a_username_that_is_a_form_word_can_be_looked_for(stage: Stage) -> None:
    """A declared template's fixed parts count; the person's own word does not."""
    stage.page("/u/login")
    terms = Terms("forum", ("forum.example",), ("/u/{username}",), pace=0)
    with Fetcher(table={"*": ("127.0.0.1", stage.port)}) as fetch:
        good = fetch(Ask(url="https://forum.example/u/login", template="/u/{username}"), terms)
        bad = Terms("forum", ("forum.example",), ("/login/{username}",), pace=0)
        form = fetch(Ask(url="https://forum.example/login/x", template="/login/{username}"), bad)
    assert good.status == 200
    assert form.problem is Reason.REFUSED


def test_the_plan_says_what_is_left_out_and_why() -> None:
    """B3, B8: the person sees it before anything is sent, and nothing of it is shown back."""
    person = Person(
        details=(Detail(DetailKind.NAME, "Avery Sample"),),
        pages=(
            Page("https://fine.example.org/about", "a fine page"),
            Page("https://evil.example.org/him", "a page to avoid"),
            Page("https://bit.ly/abc", "a short link"),
            Page("https://fine.example.org/login", "a log-in page"),
        ),
        avoid=("https://evil.example.org/",),
        region="GB",
    )
    made = plan(person)
    assert [ask.place for ask in made.asks["your-pages"]] == ["a fine page"]
    (line,) = [line for line in made.lines if line.source == "your-pages"]
    assert (line.hosts, line.requests) == (("fine.example.org",), 1)
    left = {one.place: one for one in made.not_checked if one.source == "your-pages"}
    assert left["a page to avoid"].reason is Reason.AVOIDED
    assert left["a short link"].reason is Reason.REFUSED
    assert left["a log-in page"].reason is Reason.REFUSED
    for one in left.values():
        assert one.says
        assert not one.by_hand, "a link to it would invite the visit"
