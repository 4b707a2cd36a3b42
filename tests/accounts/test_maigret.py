"""Maigret files: read as Maigret means them, and left out where nobody can tell."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.lists import SiteList, read_list
from privacyaudit.accounts.rules import Claim
from tests.accounts.test_lists import rule, why

MAIGRET: Mapping[str, object] = {
    "url": "{urlMain}/u/{username}",
    "urlMain": "https://site.example",
    "checkType": "message",
    "presenseStrs": ["profile-card"],
    "absenceStrs": ["No such page"],
    "usernameClaimed": "site_team",
    "usernameUnclaimed": "noonewouldusethis",
}


def maigret(engines: object = None, **changes: object) -> SiteList:
    """Read a Maigret list of one entry, with *changes*."""
    entry = {key: value for key, value in {**MAIGRET, **changes}.items() if value is not None}
    return read_list(json.dumps({"sites": {"Made-up": entry}, "engines": engines or {}}).encode())


def test_maigret_messages_need_one_sign_and_not_the_other() -> None:
    """Any text for present, none for absent."""
    one = rule(maigret())

    assert one.claim(200, "profile-card") is Claim.THERE
    assert one.claim(200, "No such page") is Claim.GONE
    assert one.claim(200, "profile-card No such page") is Claim.UNCLEAR
    assert one.claim(200, "neither") is Claim.UNCLEAR
    assert one.claim(404, "") is Claim.GONE


def test_maigret_status_rules_ignore_texts() -> None:
    """As Maigret does."""
    one = rule(maigret(checkType="status_code"))

    assert one.claim(200, "") is Claim.THERE
    assert one.claim(403, "") is Claim.UNCLEAR


def test_maigret_entries_take_part_of_their_rule_from_an_engine() -> None:
    """More than half of that list does."""
    engines = {
        "Forum": {
            "name": "Forum",
            "site": {
                "url": "{urlMain}{urlSubpath}/members/?username={username}",
                "checkType": "message",
                "absenceStrs": ["cannot be found"],
                "presenseStrs": ["memberHeader"],
            },
        }
    }
    one = rule(
        maigret(
            engines, engine="Forum", urlSubpath="/forum", url=None, checkType=None,
            presenseStrs=None, absenceStrs=None,
        )
    )  # fmt: skip

    assert one.address("avery") == "https://site.example/forum/members/?username=avery"
    assert one.claim(200, "memberHeader") is Claim.THERE


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ({"disabled": True}, Left.OFF),
        ({"type": "gaia_id"}, Left.NOT_WEB),
        ({"protocol": "tor"}, Left.NOT_WEB),
        ({"requestMethod": "POST"}, Left.METHOD),
        ({"activation": {"method": "x"}}, Left.HEADERS),
        ({"similarSearch": True}, Left.SIMILAR),
        ({"presenceStrs": ["misspelt"]}, Left.NOT_READ),
        ({"checkType": None}, Left.NO_SIGN),
        ({"presenseStrs": None, "absenceStrs": None}, Left.NO_SIGN),
        ({"tags": ["porn"]}, Left.SENSITIVE),
        ({"tags": ["religion"]}, Left.SENSITIVE),
    ],
)
def test_maigret_entries_that_are_never_asked(changes: dict[str, object], left: Left) -> None:
    """Also one with a key that nobody reads: its rule may mean something else."""
    assert why(maigret(**changes)) is left
