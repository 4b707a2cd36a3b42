"""A list of sites is no list of guesses (rules E1, E4, E16)."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.lists import SiteList, read_list
from tests.accounts.test_lists import WMN, rule, wmn


@pytest.mark.parametrize(
    "address",
    [
        "https://site.example/index/8-0-{account}",
        "https://site.example/~{account}.json",
        "https://site.example/user/{account}_info",
        "https://site.example/profil,{account}",
        "https://site.example/api?who=username%3A{account}&all=1",
        "https://site.example/api?q=%7B%22name%22%3A%22{account}%22%7D",
    ],
)
def test_what_sites_put_beside_a_name_is_no_guess(address: str) -> None:
    """The twin: of some 5,500 addresses in public lists one had a letter right beside the name."""
    assert rule(wmn(uri_check=address))


def several(*entries: Mapping[str, object]) -> SiteList:
    """Read a WhatsMyName list with one entry for each of *entries*."""
    sites = [{**WMN, "name": f"Site {number}", **one} for number, one in enumerate(entries)]
    return read_list(json.dumps({"sites": sites}).encode())


@pytest.mark.parametrize(
    "entries",
    [
        [{"uri_check": f"https://club.example/u/anna.{year}-{{account}}"} for year in range(40)],
        [{"uri_check": f"https://club.example/u/{{account}}?n={year}"} for year in range(40)],
        [{"e_string": f"Lives in {town}"} for town in range(40)],
        [{"strip_bad_char": f"{year}"} for year in range(40)],
        [{"uri_check": f"https://s{year}.club.com/anna.{year}.{{account}}"} for year in range(40)],
        [
            {"uri_check": f"https://s{year}.club.co.uk/anna.{year}.{{account}}"}
            for year in range(40)
        ],
        [
            {"uri_check": f"https://club-com.translate.goog/anna.{year}.{{account}}"}
            for year in range(40)
        ],
    ],
)
def test_a_list_cannot_ask_one_site_over_and_over(entries: list[dict[str, object]]) -> None:
    """E1, E4, E16: a list of sites is no list of guesses; what is left out is counted."""
    read = several(*entries)

    assert len(read.rules) == 2
    assert read.count_left_out() == {Left.SAME_SITE: 38}


def test_many_sites_of_one_house_are_all_asked_in_the_same_way() -> None:
    """The twin: wikis and forums under one roof share an address, and none is lost."""
    read = several(
        *({"uri_check": f"https://w{place}.roof.com/wiki/User:{{account}}"} for place in range(40))
    )

    assert len(read.rules) == 40


def test_few_known_accounts_of_an_entry_are_asked() -> None:
    """They try the rule; a hundred would be a look-up of names that nobody gave."""
    assert len(rule(wmn(known=[f"anna{year}" for year in range(100)])).known) == 3


def test_an_empty_form_is_no_form() -> None:
    """WhatsMyName files of some years have one on each entry."""
    assert rule(wmn(post_body=""))
