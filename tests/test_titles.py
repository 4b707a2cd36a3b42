"""Every card is called by what can be done, whatever the site is."""

from __future__ import annotations

import pytest

from privacyaudit.families import FAMILIES, Family
from privacyaudit.model import ExposureKind
from privacyaudit.services import Service, services
from privacyaudit.titles import short_name, title_of

VERBS = frozenset(
    {"Ask", "Change", "Check", "Close", "Complain", "Get", "Hide", "Learn", "Look", "Make"}
    | {"Register", "Report", "See", "Show", "Sign", "Stop", "Take", "Talk", "Tell"}
)
"""Words that a title begins with: each is something a person does."""

ALL = services().all


@pytest.mark.parametrize("service", ALL, ids=lambda one: one.id)
def test_a_title_begins_with_what_to_do(service: Service) -> None:
    """'GitHub' is a place; 'Show less about you on GitHub' is a step."""
    titles = {title_of(service), *(title_of(service, (kind,)) for kind in service.exposes)}

    for title in titles:
        assert title.split()[0] in VERBS, title
        assert len(title.split()) <= 12, title
        assert ":" not in title
        assert not title.endswith(".")


def test_no_two_services_share_a_title() -> None:
    """On a list of cards each must be told from the next."""
    titles = [title_of(service) for service in ALL]

    assert sorted({one for one in titles if titles.count(one) > 1}) == []


@pytest.mark.parametrize("family", FAMILIES.values(), ids=lambda one: one.id)
def test_the_title_of_a_family_begins_with_what_to_do(family: Family) -> None:
    """Cards for places that we do not know by name keep to the same rule."""
    for words in (family.one, family.many):
        assert words.split()[0] in VERBS, words


def test_what_is_shown_is_named_where_it_is_one_thing() -> None:
    """The person sees at once which of their details it is about."""
    github = next(one for one in ALL if one.id == "github")

    assert title_of(github, (ExposureKind.PHONE,)) == "Hide your phone number on GitHub"
    assert (
        title_of(github, (ExposureKind.PHONE, ExposureKind.EMAIL))
        == "Show less about you on GitHub"
    )


def test_a_site_that_sells_details_is_asked_and_not_set() -> None:
    """No setting of the person's own is there to be changed."""
    spokeo = next(one for one in ALL if one.id == "spokeo")

    assert title_of(spokeo, (ExposureKind.PHONE,)) == "Ask Spokeo to take you out"


def test_a_note_behind_a_name_is_kept_only_where_it_is_part_of_it() -> None:
    """'(US)' tells two firms apart; '(leak search)' is for the list of services."""
    names = {one.id: short_name(one) for one in ALL}

    assert names["acxiom-us"] == "Acxiom (US)"
    assert names["xposedornot"] == "XposedOrNot"
