"""What is looked at by hand, and what is never asked."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote, urlsplit

import pytest

from privacyaudit import Capability, Known, Reason, Source, plugins
from privacyaudit.desk.by_hand import pages, searches
from privacyaudit.planning import plan
from privacyaudit.sample import AVERY
from tests.checks.sources.answers import planned

BY_HAND = [one for one in plugins.sources() if one.capability is Capability.BY_HAND]
HANDS = [pytest.param(one, id=one.id) for one in BY_HAND if not one.left_out]
NEVER = [pytest.param(one, id=one.id) for one in BY_HAND if one.left_out]


@pytest.mark.parametrize("source", HANDS)
def test_a_page_to_open_holds_nothing_that_was_typed(source: Source) -> None:
    """The link is printed in a report; the person adds their own details (I4)."""
    for region in ("GB", "US", ""):
        for ask in planned(source, replace(AVERY, region=region)):
            assert urlsplit(ask.url).scheme == "https"
            for detail in AVERY.details:
                assert detail.value.lower() not in unquote(ask.url).lower()


@pytest.mark.parametrize("source", HANDS)
def test_what_is_done_by_hand_is_in_the_plan_as_not_checked_with_its_link(source: Source) -> None:
    """A tick list, and never a request."""
    for region in ("GB", "US"):
        made = plan(replace(AVERY, region=region), [source])
        assert made.lines == ()
        assert made.asks == {}
        for one in made.not_checked:
            assert one.reason is Reason.BY_HAND
            assert one.by_hand.startswith("https://")
            assert one.says


@pytest.mark.parametrize("source", NEVER)
def test_what_is_never_asked_is_named_with_the_reason_and_without_a_link(source: Source) -> None:
    """Some places are not for a frightened person to be sent to."""
    (one,) = plan(AVERY, [source]).not_checked

    assert one.reason is Reason.REFUSED
    assert one.says == source.left_out
    assert one.by_hand == ""
    assert not source.by_hand
    assert "http" not in f"{source.left_out} {source.sends}"


def test_archive_today_is_among_those_never_asked() -> None:
    """It changed pages, and used its visitors."""
    assert "archive-today" in {one.id for one in BY_HAND if one.left_out}


def test_a_place_in_one_country_is_not_offered_in_another() -> None:
    """A British register helps nobody in Oregon."""
    here = {one.source for one in plan(replace(AVERY, region="GB"), BY_HAND).not_checked}
    there = {one.source for one in plan(replace(AVERY, region="US"), BY_HAND).not_checked}

    assert "open-register" in here - there
    assert "us-voter-files" in there - here


def test_ready_searches_leave_out_what_is_kept_from_the_other_person() -> None:
    """A new name typed into a search engine is in somebody's log."""
    hidden = replace(
        AVERY, details=tuple(replace(one, known=Known.SECRET) for one in AVERY.details)
    )

    assert list(searches(hidden)) == []
    assert not [link for link in pages(hidden, BY_HAND) if "your name" in link.does]


def test_ready_searches_never_join_a_name_and_an_address() -> None:
    """That one line in a log is all that somebody needs."""
    for link in searches(AVERY):
        assert "Example%20Street" not in link.address
        assert "7700" not in link.address


def test_a_ready_search_is_not_in_its_own_words() -> None:
    """What is printed of it is by label."""
    for link in searches(AVERY):
        assert "Avery" not in link.does
        assert "Avery" not in repr(link)
