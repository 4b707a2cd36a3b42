"""Our own list: facts, with the exclusions held by the loader."""

from __future__ import annotations

from pathlib import Path

import pytest

from privacyaudit import services
from privacyaudit.accounts.catalogue import catalogue, load
from privacyaudit.accounts.exclusions import is_form, sensitive
from privacyaudit.accounts.patterns import allows
from privacyaudit.errors import ServiceError

SITE = """
category = "{category}"
[[site]]
id = "made-up"
name = "{name}"
check = "{check}"
there = {there}
gone = {gone}
basis = "{basis}"
{more}
"""


def written(folder: Path, **changes: str) -> Path:
    """Write a site file with one site, with *changes*."""
    facts = {
        "category": "coding",
        "name": "Made-up",
        "check": "https://site.example/u/{account}",
        "there": "{ status = 200 }",
        "gone": "{ status = 404 }",
        "more": 'known = ["site_team"]',
        "basis": "one list",
    }
    text = SITE
    for key, value in {**facts, **changes}.items():
        text = text.replace("{" + key + "}", value)
    file = folder / "made_up.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_there_are_at_least_150_sites() -> None:
    """A short list would be a false comfort."""
    assert len(catalogue().rules) >= 150


def test_the_largest_sites_are_there_to_be_looked_at_by_hand() -> None:
    """They answer no program honestly, and a report without them would mislead."""
    by_hand = {site.id for site in catalogue().by_hand}

    assert {"instagram", "facebook", "x", "tiktok", "snapchat", "linkedin"} <= by_hand


@pytest.mark.parametrize("rule", catalogue().rules, ids=lambda rule: rule.name)
def test_each_site_is_one_that_may_be_asked(rule: object) -> None:
    """Over https, no form, nothing private, the name never in the host (B1, B2, E5)."""
    from privacyaudit.accounts.rules import SiteRule

    assert isinstance(rule, SiteRule)
    assert rule.check.startswith("https://")
    assert not is_form(rule.check)
    assert not sensitive(rule.name, rule.category, (), rule.check, rule.page)
    assert all(allows(rule.pattern, known) for known in rule.known)


def test_each_site_that_names_a_service_names_one_there_is() -> None:
    """The advice is found by it."""
    named = {rule.service for rule in catalogue().rules}
    named |= {site.service for site in catalogue().by_hand}

    assert {one for one in named - {""} if services.by_id(one) is None} == set()


def test_a_site_file_is_read(tmp_path: Path) -> None:
    """The smallest record there can be."""
    (rule,) = load([written(tmp_path)]).rules

    assert (rule.name, rule.host, rule.known) == ("Made-up", "site.example", ("site_team",))


@pytest.mark.parametrize(
    "changes",
    [
        {"category": "dating"},
        {"category": "health"},
        {"name": "Gay Chat"},
        {"check": "https://onlyfans.com/{account}"},
        {"check": "https://www.tinder.com/@{account}"},
        {"check": "https://grindr.example/{account}"},
        {"check": "https://site.example/signup/check?user={account}"},
        {"check": "https://site.example/forgot?user={account}"},
        {"check": "https://site.example/api/username/availability/{account}"},
        {"check": "https://{account}.site.example/"},
        {"check": "http://site.example/{account}"},
        {"check": "https://site.example/"},
        {"there": "{ status = 404 }"},
        {"there": "{ status = 200 }", "gone": "{ status = 200 }"},
        {"gone": '{ status = 200, text = "" }'},
        {"gone": "{ status = 503 }"},
        {"gone": "{ text = 'x' }"},
        {"more": 'pattern = "[a-z]+"'},
        {"more": 'pattern = "^(?!x)[a-z]+$"'},
        {"more": 'surprise = "x"'},
        {"more": 'known = "x"'},
        {"more": ""},
        {"basis": "guess"},
    ],
)
def test_a_record_that_is_not_well_made_or_shut_out_refuses_to_load(
    tmp_path: Path, changes: dict[str, str]
) -> None:
    """The loader decides, not taste: there is no way to add one by mistake."""
    with pytest.raises(ServiceError, match=r"made_up\.toml"):
        load([written(tmp_path, **changes)])


def test_two_sites_cannot_share_an_id(tmp_path: Path) -> None:
    """Else one of them would be lost."""
    one = written(tmp_path)

    with pytest.raises(ServiceError, match="two sites"):
        load([one, one])


@pytest.mark.parametrize(
    ("name", "category", "tags", "address"),
    [
        ("Plain", "xx NSFW xx", (), "https://site.example/"),
        ("Plain", "", ("lgbt",), "https://site.example/"),
        ("Plain", "", (), "https://www.pornhub.com/users/x"),
        ("Plain", "", (), "https://forum.alcoholicsanonymous.example/x"),
        ("Plain", "", (), "https://www.7cups.com/@x"),
        ("Plain", "", (), "https://womensaid.example/x"),
        ("Sexy site", "", (), "https://site.example/"),
        ("Plain", "social", (), "https://www.adultwork.com/x"),
        ("Plain", "social", (), "https://seeking.com/x"),
        ("Plain", "social", (), "https://www.recon.com/x"),
        ("Plain", "social", (), "https://squirt.org/x"),
        ("Plain", "social", (), "https://alt.com./x"),
        ("Plain", "social", (), "https://patient.info/forums/x"),
        ("Plain", "social", (), "https://aa.org/x"),
        ("Plain", "social", (), "https://pof-com.translate.goog/x"),
        ("Plain", "social", (), "https://www-match-com.translate.goog/x"),
        ("Plain", "social", (), "https://www-match-com.library.example/x"),
        ("Plain", "social", (), "https://www.reddit.com/r/stopdrinking/x"),
        ("Plain", "social", (), "https://forum.example/c/mental-health/u/x"),
        ("Plain", "social", (), "https://site.example/dating/x"),
    ],
)
def test_private_matters_are_known_by_category_tag_or_host(
    name: str, category: str, tags: tuple[str, ...], address: str
) -> None:
    """Whatever category a list puts them in (E5)."""
    assert sensitive(name, category, tags, address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.essexforum.example/u/x",
        "https://sussex.example/u/x",
        "https://archive.example/u/x",
        "https://hive.example/@x",
        "https://www.theregister.example/user/x",
        "https://salt.com/x",
        "https://www.aa.com/x",
        "https://match-point.example/x",
        "https://www.reddit.com/r/essex/x",
        "https://forum.example/c/support/x",
        "https://site.example/people/christian-gay",
    ],
)
def test_ordinary_sites_are_not_shut_out_by_their_letters(address: str) -> None:
    """Leaving out too much is a missed exposure."""
    assert not sensitive("Plain", "news", (), address)
    assert not is_form(address)


@pytest.mark.parametrize("name", ["averysample_demo", "reset", "a b", "авери", "x~y+z"])
def test_no_rule_of_our_own_is_refused_by_the_fetcher(name: str) -> None:
    """A rule that can never be asked would be 'not checked' for ever; nothing is sent here."""
    from privacyaudit import Ask
    from privacyaudit.accounts.checker import terms
    from privacyaudit.fetch import declared, identity, policy
    from privacyaudit.fetch.url import read_url

    for rule in catalogue().rules:
        ask = Ask(rule.address(name), template=rule.check, headers=rule.headers)
        url = read_url(ask.url)
        declared.hold(ask, url, terms((rule,)))
        policy.refuse_form(url, rule.check)
        policy.refuse_private(url)
        identity.check(ask.headers)
