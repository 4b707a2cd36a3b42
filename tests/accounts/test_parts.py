"""The parts of the judgement: blocks, pages, invented names, patterns, names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacyaudit import Reason
from privacyaudit.accounts.blocks import refusal, wants_log_in
from privacyaudit.accounts.names import username
from privacyaudit.accounts.pages import outline, title_of, visible
from privacyaudit.accounts.patterns import allows, readable
from privacyaudit.accounts.twins import twin
from privacyaudit.errors import InputError
from tests.accounts.sites import NAME, page, profile


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"cf-mitigated": "challenge"}, "<p>Hello</p>"),
        ({"x-amzn-waf-action": "captcha"}, ""),
        ({}, '<span id="challenge-error-text">Enable JavaScript</span>'),
        ({}, "<script>window._cf_chl_opt={}</script>" + "word " * 5000),
        ({}, "<title>Attention Required! | Cloudflare</title>" + "word " * 5000),
        ({}, '<div id="px-captcha"></div>'),
        ({}, page("Hello", "<h1>Are you a robot?</h1>")),
        ({}, "Access denied"),
    ],
)
def test_block_pages_are_known_by_headers_and_body(headers: dict[str, str], body: str) -> None:
    """Also with status 200, and 404."""
    assert refusal(200, headers, body) is Reason.BLOCKED
    assert refusal(404, headers, body) is Reason.BLOCKED


def test_a_person_may_write_what_a_block_page_says() -> None:
    """A joke in a profile must not hide the profile."""
    text = profile(NAME).replace("Follows", "Are you a robot? Too many requests. Follows")

    assert refusal(200, {}, text) is None


def test_a_rate_limit_page_with_status_200_is_seen() -> None:
    """Some sites only say it in words."""
    assert refusal(200, {}, "<h1>Too many requests</h1>") is Reason.RATE_LIMITED


def test_a_log_in_page_with_status_200_is_seen() -> None:
    """Shown in place of the profile, it tells nothing of it."""
    assert refusal(200, {}, page("Log in to see more", "")) is Reason.NEEDS_LOG_IN


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("https://site.example/login", True),
        ("https://site.example/accounts/login/?next=/u/x", True),
        ("https://login.site.example/", True),
        ("https://site.example/?consent=1", True),
        ("https://site.example/", False),
        ("https://site.example/blogin", False),
        ("http://[", True),
    ],
)
def test_where_a_redirect_leads_is_read(address: str, wanted: bool) -> None:
    """Log-in and consent pages are walls, a front page may not be."""
    assert wants_log_in(address) is wanted


def test_visible_text_leaves_out_scripts_and_comments() -> None:
    """Only what a reader sees is compared."""
    text = "<script>var a='x<y'</script><!-- hidden --><p>Seen &amp; read</p><style>p{}</style>"

    assert visible(text).split() == ["Seen", "&", "read"]


@pytest.mark.parametrize(
    "text",
    ["<" * 200_000, "<script>" * 30_000, "<!--" * 60_000, "<title>" * 30_000, "İ" * 100_000, ""],
)
def test_hostile_pages_are_read_in_one_pass(text: str) -> None:
    """No page can make the comparison hang; each of these would, in a parser or a regex."""
    outline(text, NAME)
    refusal(200, {}, text)
    title_of(text)


@given(st.text(max_size=300))
def test_any_text_has_an_outline(text: str) -> None:
    """Pages come from strangers."""
    assert outline(text, NAME).words is not None


def test_the_name_and_numbers_are_taken_out() -> None:
    """Two answers that differ only in these are the same."""
    one = outline("<title>ab1</title><p>ab1 joined 2020, id f3a9c2</p>", "ab1")
    two = outline("<title>Zz9</title><p>zz9 joined 2021, id 77aa01</p>", "zz9")

    assert one == two


@given(st.from_regex(r"[a-z0-9][a-z0-9._-]{0,30}", fullmatch=True))
def test_an_invented_name_has_the_shape_of_the_real_one(name: str) -> None:
    """A site may treat dots or digits in its own way; it must do so again."""
    made = twin(name, lambda one: True)

    assert made != name
    assert len(made) == max(5, len(name))
    assert [one for one in made[: len(name)] if not one.isalnum()] == [
        one for one in name if not one.isalnum()
    ]


def test_invented_names_fit_the_sites_pattern() -> None:
    """Else the answer would be about the form of the name."""
    made = twin("mo", lambda one: re.fullmatch("[a-z]{2,5}", one) is not None)

    assert re.fullmatch("[a-z]{2,5}", made)


def test_no_two_invented_names_are_alike() -> None:
    """A site cannot learn ours."""
    assert len({twin(NAME, lambda one: True) for _time in range(50)}) == 50


def test_a_pattern_that_would_hang_is_harmless() -> None:
    """Patterns come from files, perhaps a stranger's."""
    assert allows("^(a+)+$", "a" * 60 + "!") is False


def test_a_pattern_we_cannot_read_is_no_pattern() -> None:
    """Then the site is asked, and its answer decides."""
    assert not readable("^(?!x)[a-z]+$")
    assert allows("^(?!x)[a-z]+$", "xylophone")


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "No username"),
        ("   ", "No username"),
        ("avery.sample@example.com", "email address"),
        ("https://site.example/u/avery", "address of a page"),
        ("www.site.example", "address of a page"),
        ("site.example/avery", "address of a page"),
        ("+44 7700 900123", "phone number"),
        ("avery\x00sample", "cannot be seen"),
        ("avery\u202esample", "cannot be seen"),
        ("a\nb", "cannot be seen"),
        ("a" * 300, "too long"),
        ("a" * 65, "too long"),
        ("../", "no letter or number"),
        ("..", "no letter or number"),
        ("a/b", "no username has"),
        ("a?b=c", "no username has"),
    ],
)
def test_what_is_not_a_username_is_explained(typed: str, says: str) -> None:
    """Sending it to hundreds of sites would give away more than a name."""
    with pytest.raises(InputError, match=says) as caught:
        username(typed)

    assert typed.strip() == "" or typed not in str(caught.value)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("@avery", "avery"),
        (" avery\n", "avery"),
        ("авери", "авери"),
        ("アベリ", "アベリ"),
        ("123", "123"),
    ],
)
def test_usernames_in_any_script_are_taken(typed: str, name: str) -> None:
    """Not everybody writes with a to z."""
    assert username(typed) == name
