"""The plan, and what the person says yes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from privacyaudit import Agreed, Ask, Capability, Detail, DetailKind, Page, Person, Reason, Role
from privacyaudit.engine import run
from privacyaudit.errors import ConsentError, PlanError
from privacyaudit.planning import agree, labelled, plan
from privacyaudit.plugins import sources
from tests.samples import AVERY, NOW, a_source, consent, fetch_from, read_for

URL = "https://one.example/averysample_demo"


def test_a_plan_says_what_each_source_shares_and_sends_nothing() -> None:
    """The person must see all of it before anything leaves the machine (D2)."""
    planned = plan(AVERY, [a_source()])

    (line,) = planned.lines
    assert line.labels == ("your username",)
    assert line.hosts == ("one.example",)
    assert line.requests == 1


def test_every_detail_has_a_printable_label_that_does_not_hold_its_value() -> None:
    """Labels are printed in the place of values."""
    for detail in labelled(AVERY).details:
        assert detail.label
        assert detail.value.lower() not in detail.label.lower()


def test_no_label_or_place_turns_a_screen_around() -> None:
    """They are printed as they are typed, in the report as well as in the plan."""
    odd = "your \x1b[1mphone\u202e"
    person = replace(AVERY, details=(replace(AVERY.details[0], label=odd),))
    person = replace(person, pages=(Page("https://a.example/", odd),))

    assert labelled(person).details[0].label == "your [1mphone"
    assert labelled(person).pages[0].label == "your [1mphone"


def test_two_details_of_a_kind_are_told_apart_by_number() -> None:
    """Two phones must not read as one."""
    phones = AVERY.of(DetailKind.PHONE) * 2

    assert [detail.label for detail in labelled(Person(details=phones)).details] == [
        "your phone number",
        "your phone number (2)",
    ]


def test_a_plan_that_fails_is_not_checked_and_stops_nothing() -> None:
    """One bad check must not hide the others."""

    def broken(person: Person) -> Iterator[Ask]:
        raise ValueError(person.details[0].value)
        yield

    bad = a_source("bad")
    object.__setattr__(bad, "plan", broken)
    planned = plan(AVERY, [bad, a_source()])

    assert [line.source for line in planned.lines] == ["made-up"]
    assert [one.reason for one in planned.not_checked] == [Reason.CHECK_FAILED]


def test_a_source_without_its_key_is_not_checked() -> None:
    """'No key' must never read as 'nothing there'."""
    planned = plan(AVERY, [a_source(key="PRIVACYAUDIT_MADE_UP_KEY")])

    assert planned.lines == ()
    assert planned.not_checked[0].reason is Reason.NEEDS_KEY


def test_a_by_hand_source_is_a_link_and_never_an_ask() -> None:
    """What may not be automated is for the person to open."""
    page = "https://one.example/search"
    planned = plan(AVERY, [a_source(capability=Capability.BY_HAND, by_hand=page)])

    assert planned.asks == {}
    assert planned.not_checked[0].by_hand == page


def test_what_is_never_asked_is_named_with_its_reason_and_no_link() -> None:
    """A place we keep away from is not 'nothing there'."""
    planned = plan(AVERY, [a_source(urls=(), left_out="It altered pages.")])

    assert planned.not_checked[0].says == "It altered pages."
    assert planned.not_checked[0].by_hand == ""


def test_nobody_can_agree_without_an_unexpired_consent() -> None:
    """D1: no consent, no run."""
    planned = plan(AVERY, [a_source()])

    for bad in (
        None,
        consent(expires=date(2026, 11, 21)),
        consent(given=date(2026, 11, 23)),
        consent(made_by=" "),
        consent(role=Role.ADVOCATE),
        consent(given=date(2026, 11, 22), expires=date(2026, 11, 21)),
    ):
        with pytest.raises(ConsentError):
            agree(planned, bad, ["made-up"], NOW)


def test_consent_is_checked_again_when_the_run_begins() -> None:
    """An agreement from last month must not run today (E7)."""
    planned = plan(AVERY, [a_source()])
    agreed = Agreed(planned, consent(expires=date(2026, 11, 2)), frozenset(["made-up"]), NOW)

    with pytest.raises(ConsentError):
        run(agreed, fetch_from({}), read_for(AVERY), sources=[a_source()], clock=lambda: NOW)


def test_nobody_can_agree_to_what_is_not_in_the_plan() -> None:
    """Consent is by source, and to what was shown."""
    with pytest.raises(PlanError):
        agree(plan(AVERY, [a_source()]), consent(), ["another"], NOW)


def test_a_source_rests_where_a_key_is_set_for_one_that_is_told_less() -> None:
    """Nothing is sent twice, and never to the one that needs more of it."""
    source = a_source(unless="PRIVACYAUDIT_MADE_UP_KEY")
    rests = plan(AVERY, [source], lambda name: True)

    assert plan(AVERY, [source]).lines
    assert rests.lines == ()
    assert rests.not_checked[0].reason is Reason.NOT_AGREED


@pytest.mark.parametrize(
    ("typed", "asked"),
    [("@zelda_b", ["zelda_b"]), (" zelda_b ", ["zelda_b"]), ("zelda.b99", [])],
)
def test_a_username_is_asked_without_its_sign_or_told_as_not_checked(
    typed: str, asked: list[str]
) -> None:
    """A place that a plan forgets in silence reads as 'looked, and nothing there'."""
    github = next(one for one in sources() if one.id == "github")
    planned = plan(Person(details=(Detail(DetailKind.USERNAME, typed),)), [github])

    paths = [ask.url.rsplit("/", 1)[-1] for ask in planned.asks.get("github", ())]
    assert paths == asked
    left_out = [(one.reason, one.place, one.labels) for one in planned.not_checked]
    assert left_out == ([] if asked else [(Reason.NOT_POSSIBLE, "GitHub", ("your username",))])


def test_each_of_two_usernames_is_asked_or_told_on_its_own() -> None:
    """One username that a place can have does not speak for the other."""
    github = next(one for one in sources() if one.id == "github")
    two = tuple(Detail(DetailKind.USERNAME, one) for one in ("zelda-b", "zelda.b99"))
    planned = plan(Person(details=two), [github])

    assert [line.labels for line in planned.lines] == [("your username",)]
    assert [one.labels for one in planned.not_checked] == [("your username (2)",)]


def test_a_name_with_its_server_keeps_its_sign() -> None:
    """Without it a details file would take it for an email address."""
    handle = Detail(DetailKind.USERNAME, "@zelda_b@social.example")

    assert labelled(Person(details=(handle,))).details[0].value == handle.value
