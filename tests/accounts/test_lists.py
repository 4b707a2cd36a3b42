"""Lists that the person supplies: read as their own projects mean them, never believed blindly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from privacyaudit.accounts import lists
from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.lists import MOST, SiteList, read_file, read_list
from privacyaudit.accounts.rules import Claim, SiteRule
from privacyaudit.errors import InputError

WMN: Mapping[str, object] = {
    "name": "Made-up site",
    "uri_check": "https://site.example/u/{account}",
    "e_code": 200,
    "e_string": "profile-card",
    "m_string": "No such page",
    "m_code": 404,
    "known": ["site_team"],
    "cat": "hobby",
}
SHERLOCK: Mapping[str, object] = {
    "url": "https://site.example/u/{}",
    "urlMain": "https://site.example/",
    "errorType": "status_code",
    "username_claimed": "site_team",
}


def wmn(**changes: object) -> SiteList:
    """Read a WhatsMyName list of one entry, with *changes*."""
    return read_list(json.dumps({"sites": [{**WMN, **changes}]}).encode())


def sherlock(**changes: object) -> SiteList:
    """Read a Sherlock list of one entry, with *changes*."""
    return read_list(json.dumps({"$schema": "x", "Made-up": {**SHERLOCK, **changes}}).encode())


def rule(read: SiteList) -> SiteRule:
    """Return the one rule of a list."""
    assert not read.left_out, read.left_out
    return read.rules[0]


def why(read: SiteList) -> Left:
    """Return why the one entry of a list was left out."""
    assert not read.rules
    return read.left_out[0].why


def test_whatsmyname_needs_both_halves_of_a_rule() -> None:
    """Its own checker does: status and text together."""
    one = rule(wmn())

    assert one.claim(200, "profile-card") is Claim.THERE
    assert one.claim(404, "No such page") is Claim.GONE
    assert one.claim(200, "No such page") is Claim.UNCLEAR
    assert one.claim(404, "profile-card") is Claim.UNCLEAR
    assert one.claim(200, "neither") is Claim.UNCLEAR
    assert one.known == ("site_team",)


def test_an_empty_text_is_no_evidence() -> None:
    """``"" in page`` is always true: 34 sites of that list would be found or lost by it."""
    one = rule(wmn(m_string="", m_code=200))

    assert one.claim(200, "profile-card") is Claim.THERE
    assert one.claim(200, "anything else") is Claim.GONE_PERHAPS

    one = rule(wmn(e_string="", m_code=200))

    assert one.claim(200, "No such page") is Claim.GONE
    assert one.claim(200, "anything else") is Claim.THERE


def test_a_page_with_both_signs_is_not_decided() -> None:
    """A forum may quote either."""
    assert rule(wmn(m_code=200)).claim(200, "profile-card No such page") is Claim.UNCLEAR


def test_whatsmyname_shows_the_address_for_people_and_strips_what_the_site_does() -> None:
    """The address that is asked may be one for programs."""
    one = rule(wmn(uri_pretty="https://site.example/@{account}", strip_bad_char="."))

    assert one.for_people("a.b") == "https://site.example/@ab"
    assert one.address("a.b") == "https://site.example/u/ab"


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ({"valid": False}, Left.OFF),
        ({"post_body": '{"u":"{account}"}', "headers": {"a": "b"}}, Left.METHOD),
        ({"headers": {"Authorization": "Bearer x"}}, Left.HEADERS),
        ({"cat": "xx NSFW xx"}, Left.SENSITIVE),
        ({"cat": "dating"}, Left.SENSITIVE),
        ({"cat": "health"}, Left.SENSITIVE),
        ({"uri_check": "https://{account}.site.example/"}, Left.IN_HOST),
        ({"uri_check": "https://site.example/signup/check?u={account}"}, Left.FORM),
        ({"uri_check": "https://site.example/password/reset/{account}"}, Left.FORM),
        ({"uri_check": "file:///etc/{account}"}, Left.NOT_READ),
        ({"uri_check": "https://site.example/u/anna{account}"}, Left.GUESS),
        ({"uri_check": "https://site.example/u/{account}1970"}, Left.GUESS),
        ({"uri_check": "https://site.example/u/%61{account}"}, Left.GUESS),
        ({"uri_check": "https://site.example/there?who=é{account}"}, Left.GUESS),
    ],
)
def test_whatsmyname_entries_that_are_never_asked(changes: dict[str, object], left: Left) -> None:
    """Left out, counted and named with the reason (B1, B2, E4, E5)."""
    assert why(wmn(**changes)) is left


@pytest.mark.parametrize(
    "changes",
    [
        {"e_code": "200"},
        {"e_code": True},
        {"e_code": 2},
        {"known": "site_team"},
        {"surprise": 1},
        {"uri_check": "https://site.example/"},
    ],
)
def test_an_entry_that_breaks_the_schema_refuses_the_file_by_its_name(
    changes: dict[str, object],
) -> None:
    """A rule that is half understood gives wrong answers."""
    with pytest.raises(InputError, match="Made-up site"):
        wmn(**changes)


def test_sherlock_status_rules_take_only_404_and_410_for_missing() -> None:
    """It takes any other status for 'available', also a block: we do not."""
    one = rule(sherlock(errorCode=409))

    assert one.claim(200, "") is Claim.THERE
    assert one.claim(404, "") is Claim.GONE
    assert one.claim(409, "") is Claim.GONE
    assert one.claim(403, "") is Claim.UNCLEAR


def test_sherlock_message_rules_mean_there_unless_the_text_shows() -> None:
    """Which is no evidence by itself: the invented name decides."""
    one = rule(sherlock(errorType="message", errorMsg=["Not here", "Gone"]))

    assert one.claim(200, "hello") is Claim.THERE
    assert one.claim(200, "Gone") is Claim.GONE
    assert one.claim(404, "hello") is Claim.GONE
    assert one.claim(500, "hello") is Claim.UNCLEAR


def test_sherlock_redirect_rules_mean_missing_when_sent_where_they_say() -> None:
    """Being sent anywhere else is only perhaps."""
    one = rule(sherlock(errorType="response_url", errorUrl="https://site.example/404"))

    assert one.claim(200, "") is Claim.THERE
    assert one.claim(302, "", "https://site.example/404?x") is Claim.GONE
    assert one.claim(302, "", "https://site.example/login") is Claim.GONE_PERHAPS


def test_sherlock_asks_the_probe_and_shows_the_page() -> None:
    """The probe is for programs."""
    one = rule(sherlock(urlProbe="https://api.site.example/{}"))

    assert one.address("avery") == "https://api.site.example/avery"
    assert one.for_people("avery") == "https://site.example/u/avery"


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ({"isNSFW": True}, Left.SENSITIVE),
        ({"tags": "dating"}, Left.SENSITIVE),
        ({"request_method": "POST"}, Left.METHOD),
        ({"request_payload": {"u": "{}"}}, Left.METHOD),
        ({"headers": {"Cookie": "a=b"}}, Left.HEADERS),
        ({"urlProbe": "https://site.example/api/username-available?u={}"}, Left.FORM),
        ({"urlProbe": "https://site.example/validate/username?u={}"}, Left.FORM),
    ],
)
def test_sherlock_entries_that_are_never_asked(changes: dict[str, object], left: Left) -> None:
    """The same exclusions hold for every format."""
    assert why(sherlock(**changes)) is left


@pytest.mark.parametrize(
    "changes",
    [
        {"errorType": "guess"},
        {"errorType": "message"},
        {"url": 1},
        {"surprise": 1},
        {"errorCode": "x"},
    ],
)
def test_a_broken_sherlock_entry_is_named(changes: dict[str, object]) -> None:
    """So that it can be corrected."""
    with pytest.raises(InputError, match="Made-up"):
        sherlock(**changes)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b'"x"', b"null", b"\xff\xfe", b'{"sites": 1}', b'{"a": 1}',
        b"[" * 100_000, b'{"sites": [1]}', b'{"sites": {"x": 1}}',
    ],
)  # fmt: skip
def test_a_file_that_is_no_list_is_refused_in_plain_words(content: bytes) -> None:
    """A person may pick the wrong file."""
    with pytest.raises(InputError):
        read_list(content)


def test_an_empty_list_has_no_sites() -> None:
    """It is a list all the same."""
    assert read_list(b'{"sites": []}').rules == ()


def test_a_list_of_50_000_entries_is_cut_and_the_rest_counted() -> None:
    """Nobody is asked about on fifty thousand sites; what is cut is not silently dropped."""
    entries = [
        {**WMN, "name": f"Site {number}", "uri_check": f"https://s{number}.example/u/{{account}}"}
        for number in range(50_000)
    ]
    read = read_list(json.dumps({"sites": entries}).encode())

    assert len(read.rules) == MOST
    assert read.count_left_out() == {Left.TOO_MANY: 50_000 - MOST}


def test_a_file_that_is_not_there_is_a_plain_sentence(tmp_path: Path) -> None:
    """No trace, no path."""
    with pytest.raises(InputError, match="could not be opened"):
        read_file(tmp_path / "nothing.json")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_list_without_an_end_is_not_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """The size that a device tells is nothing."""
    monkeypatch.setattr(lists, "LARGEST", 1000)

    with pytest.raises(InputError, match="too large"):
        read_file(Path("/dev/zero"))


def test_what_stands_behind_a_hash_is_not_sent_and_cannot_tell() -> None:
    """A rule whose name is only there would get one page for everybody."""
    assert why(sherlock(url="https://site.example/#/u/{}")) is Left.NO_SIGN
    assert rule(sherlock(url="https://site.example/u/{}#top")).check.endswith("/u/{account}")


def test_an_entrys_name_cannot_steer_a_terminal() -> None:
    """The name in the message is a stranger's text."""
    with pytest.raises(InputError) as caught:
        read_list(json.dumps({"sites": [{**WMN, "name": "\x1b[2Jx", "e_code": "x"}]}).encode())

    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ("https://site.example/there?email={account}@mail.example", Left.REVERSE),
        ("https://site.example/u/{account}%40mail.example", Left.REVERSE),
        ("https://site.example/who?phone={account}", Left.REVERSE),
        ("https://site.example/email/{account}", Left.REVERSE),
        ("https://wa.me/{account}", Left.REVERSE),
        ("https://see.example/translate?u=https://www.okcupid.com/{account}", Left.SENSITIVE),
        ("https://see.example/web/2020/https://fetlife.com/{account}", Left.SENSITIVE),
        ("https://see.example/?to=tinder.com%2F{account}", Left.SENSITIVE),
    ],
)
def test_a_list_cannot_make_a_look_up_of_something_else_of_it(address: str, left: Left) -> None:
    """E4, E5: no account by email address or number, and no shut site through another's page."""
    assert why(wmn(uri_check=address)) is left


@pytest.mark.parametrize(
    "address",
    [
        "https://social.example/.well-known/webfinger?resource=acct:{account}@social.example",
        "https://site.example/@{account}",
        "https://site.example/mail/u/{account}.html",
    ],
)
def test_addresses_of_accounts_that_look_alike_are_still_asked(address: str) -> None:
    """The twin: Mastodon writes a name and its own host."""
    assert rule(wmn(uri_check=address))
