"""
The order of the advice, situation by situation, as the safety rules and the taxonomy say.

Over 300 lines, as the table of situations is read as a whole.
"""

from __future__ import annotations

from typing import Any

import pytest

from privacyaudit import (
    Action,
    Answer,
    Audit,
    Capability,
    Circumstances,
    Finding,
    Group,
    Known,
    Match,
    Notice,
    Stage,
)
from privacyaudit.conclusions import conclude
from privacyaudit.order import FIRST_AT_MOST, POLICE_FIRST, RANK, TALK_FIRST
from privacyaudit.recordfirst import steps_open
from privacyaudit.services import by_id
from tests.samples_audit import FILES, PAGES, a_line, an_audit, seen

APART = Circumstances(stage=Stage.APART)
LEAVING = Circumstances(stage=Stage.LEAVING)
LIVING = Circumstances(stage=Stage.LIVING_WITH)
WATCHED = Circumstances(stage=Stage.APART, watched=Answer.YES)
SHARED = Circumstances(stage=Stage.APART, shares_home_or_passwords=Answer.YES)
THREAT = Circumstances(stage=Stage.APART, threat_last_month=Answer.YES)
RENAMED = Circumstances(stage=Stage.APART, name_changed_for_safety=Answer.YES)
UNSAID = Circumstances()

FIRST, NEXT, LATER, LEAVE, TOGETHER = (
    Group.FIRST,
    Group.NEXT,
    Group.LATER,
    Group.LEAVE,
    Group.TOGETHER,
)
SECRET: dict[str, Any] = {"known": Known.SECRET}
OLD: dict[str, Any] = {"known": Known.KNOWS, "current": False}
KNOWN: dict[str, Any] = {"known": Known.KNOWS}
FILE: dict[str, Any] = {"source": "your-files", "host": ""}
PERHAPS: dict[str, Any] = {"match": Match.POSSIBLE, "question": "q-1"}
REGISTER: dict[str, Any] = {"source": "register"}
BY_THEM: dict[str, Any] = {"posted_by_other": Answer.YES}

SOURCES = (PAGES, FILES, a_line("register", "A register", Capability.REGISTER, ("reg.example",)))

# What is shown, what the person told of it, where they stand, and when to deal with it.
ALONE = [
    # each kind as it is, for a person apart: 4 first, 3 next, 2 when you can, 1 leave it
    ("home_address/home_address@a.example", {}, APART, FIRST),
    ("home_address/postcode@a.example", {}, APART, FIRST),
    ("past_addresses/past_address@a.example", {}, APART, LATER),
    ("property_images@a.example", {}, APART, NEXT),
    ("routine_places/place@a.example", {}, APART, NEXT),
    ("future_plans/event@a.example", {}, APART, NEXT),
    ("workplace/employer@a.example", {}, APART, NEXT),
    ("workplace/work_address@a.example", {}, APART, NEXT),
    ("place_of_study/school@a.example", {}, APART, NEXT),
    ("children_school/child_school@a.example", {}, APART, FIRST),
    ("children_details/child_name@a.example", {}, APART, FIRST),
    ("family_household/family_name@a.example", {}, APART, NEXT),
    ("phone/phone@a.example", {}, APART, NEXT),
    ("email/email@a.example", {}, APART, LATER),
    ("dob_age/birth_date@a.example", {}, APART, LATER),
    ("previous_names/former_name@a.example", {}, APART, LATER),
    ("full_name_links/name@a.example", {}, APART, LATER),
    ("usernames/username@a.example", {}, APART, LATER),
    ("vehicle/vehicle@a.example", {}, APART, NEXT),
    ("interests@a.example", {}, APART, LEAVE),
    ("public_records@a.example", {}, APART, LATER),
    ("domain_registration/website@a.example", {}, APART, LATER),
    ("domain_registration/website@reg.example", REGISTER, APART, FIRST),
    ("archived_copies@a.example", {}, APART, LEAVE),
    ("credentials_breach/email@a.example", {}, APART, NEXT),
    # question 1: does the other person know it already?
    ("phone/phone@a.example", SECRET, APART, FIRST),
    ("phone/phone@a.example", OLD, APART, LATER),
    ("phone/phone@a.example", KNOWN, APART, NEXT),
    ("email/email@a.example", SECRET, APART, NEXT),
    ("email/email@a.example", OLD, APART, LEAVE),
    ("workplace/employer@a.example", SECRET, APART, FIRST),
    ("workplace/employer@a.example", OLD, APART, LATER),
    ("past_addresses/past_address@a.example", OLD, APART, LEAVE),
    ("usernames/username@a.example", SECRET, APART, NEXT),
    ("vehicle/vehicle@a.example", OLD, APART, LATER),
    ("previous_names/former_name@a.example", {}, RENAMED, NEXT),
    # question 2: is it current and exact?
    ("home_address/home_address@a.example", OLD, APART, NEXT),
    # question 3: who can see it?
    ("phone/phone@reg.example", REGISTER, APART, FIRST),
    ("email/email@reg.example", REGISTER, APART, NEXT),
    ("dob_age/birth_date@reg.example", REGISTER, APART, NEXT),
    ("photo_metadata/home_area@holiday", FILE, APART, LATER),
    ("home_address/home_address@letter", FILE, APART, NEXT),
    ("phone/phone@letter", FILE, APART, NEXT),
    # question 4: a threat raises everything
    ("phone/phone@a.example", {}, THREAT, FIRST),
    ("email/email@a.example", {}, THREAT, NEXT),
    ("interests@a.example", {}, THREAT, LATER),
    # not certain is never first
    ("home_address/home_address@a.example", PERHAPS, APART, NEXT),
    ("children_school/child_school@a.example", PERHAPS, APART, NEXT),
    ("usernames/username@a.example", PERHAPS, APART, LATER),
    # what could be noticed is done together, at a chosen time
    ("live_location@a.example", {}, APART, TOGETHER),
    ("live_location@a.example", {}, LIVING, TOGETHER),
    ("impersonation@a.example", BY_THEM, APART, TOGETHER),
    ("intimate_images@a.example", BY_THEM, APART, TOGETHER),
    ("usernames/username@a.example", {}, LEAVING, TOGETHER),
    ("usernames/username@a.example", {}, UNSAID, TOGETHER),
    ("credentials_breach/email@a.example", {}, LEAVING, TOGETHER),
    # living with, or watched: no setting is changed first
    ("usernames/username@a.example", SECRET, LIVING, TOGETHER),
    ("credentials_breach/email@a.example", {}, LIVING, TOGETHER),
    ("domain_registration/website@reg.example", REGISTER, LIVING, TOGETHER),
    ("domain_registration/website@reg.example", REGISTER, WATCHED, TOGETHER),
    ("routine_routes@a.example", {}, SHARED, TOGETHER),
    ("usernames/username@a.example", SECRET, WATCHED, TOGETHER),
    # a page is changed by logging in, where it is their own: a setting, and it can be seen
    ("home_address/home_address@a.example", {}, LIVING, TOGETHER),
    # a school may tell the other parent
    ("children_school/child_school@a.example", {}, LIVING, TOGETHER),
    ("children_school/child_school@a.example", {}, LEAVING, TOGETHER),
    ("home_address/home_address@a.example", {}, LEAVING, FIRST),
    ("phone/phone@a.example", SECRET, LEAVING, FIRST),
    ("home_address/home_address@a.example", {}, UNSAID, FIRST),
]


def concluded(findings: list[Finding], circumstances: Circumstances) -> Audit:
    """Return the audit of *findings* with everything worked out."""
    return conclude(an_audit(findings, circumstances, sources=SOURCES))


def about(audit: Audit) -> list[Action]:
    """Return the actions that are about what was found, not about whom to talk to."""
    return [a for a in audit.actions if a.id not in (TALK_FIRST, POLICE_FIRST)]


def group_of(audit: Audit, service: str) -> Group:
    """Return when the action of *service* is to be done."""
    return next(a.group for a in audit.actions if a.service == service)


@pytest.mark.parametrize(("what", "told", "where", "when"), ALONE)
def test_one_thing_alone_is_done_when_the_rules_say(
    what: str, told: dict[str, Any], where: Circumstances, when: Group
) -> None:
    """The four questions and the stage decide; nothing else does."""
    (action,) = about(concluded([seen(what, **told)], where))

    assert action.group is when


def test_there_are_sixty_situations_and_no_two_are_the_same() -> None:
    """A table with doubles would look fuller than it is."""
    assert len(ALONE) >= 60
    assert len({repr(row) for row in ALONE}) == len(ALONE)


MANY = [
    "home_address/home_address@a.example",
    "home_address/home_address@b.example",
    "phone/phone@c.example",
    "children_school/child_school@d.example",
    "workplace/employer@e.example",
    "live_location@life360.com",
    "usernames/username@facebook.com",
    "home_address/home_address@192.com",
]
EVERYWHERE = [
    Circumstances(stage, watched, shares, Answer.NO, threat)
    for stage in Stage
    for watched in (Answer.YES, Answer.NO)
    for shares in (Answer.YES, Answer.NO)
    for threat in (Answer.YES, Answer.NO)
]


@pytest.mark.parametrize("where", EVERYWHERE, ids=str)
def test_in_every_situation_at_most_three_come_first_and_none_tips_off(
    where: Circumstances,
) -> None:
    """A3, B4, B6: three at most, and nothing first that the other person is sure to see."""
    audit = concluded([seen(one) for one in MANY], where)
    first = [a for a in audit.actions if a.group is FIRST]

    assert 0 < len(first) <= FIRST_AT_MOST
    assert [a.id for a in about(audit) if a.group is FIRST and a.could_notice is Notice.HIGH] == []
    assert [RANK[a.group] for a in audit.actions] == sorted(RANK[a.group] for a in audit.actions)


@pytest.mark.parametrize("where", [LIVING, WATCHED, SHARED])
def test_near_the_other_person_no_setting_is_changed_first(where: Circumstances) -> None:
    """A3: a changed setting is seen by the one who shares the sofa."""
    audit = concluded([seen(one) for one in MANY], where)
    first = [a for a in about(audit) if a.group is FIRST]

    for action in first:
        service = by_id(action.service) if action.service else None
        assert service is None or not service.log_in
        assert action.could_notice in (Notice.NONE, Notice.LOW)


@pytest.mark.parametrize("where", [LIVING, WATCHED, SHARED])
def test_near_the_other_person_talking_comes_first_of_all(where: Circumstances) -> None:
    """A2: a helper before a change."""
    assert concluded([seen(one) for one in MANY], where).actions[0].id == TALK_FIRST


def test_after_a_threat_the_police_come_first_of_all() -> None:
    """M20: talk to the police first."""
    audit = concluded([seen(one) for one in MANY], THREAT)

    assert audit.actions[0].id == POLICE_FIRST


@pytest.mark.parametrize(
    ("region", "danger", "calm"),
    [("GB", "999", "101"), ("US", "911", "the police"), ("AU", "the emergency number", "police")],
)
def test_calling_after_a_threat_comes_first_and_waits_for_nothing(
    region: str, danger: str, calm: str
) -> None:
    """A1, C1: a call changes nothing that is lost, and a number nobody checked is not named."""
    found = [seen(one) for one in MANY]
    action = conclude(an_audit(found, THREAT, region=region, sources=SOURCES)).actions[0]

    assert steps_open(action)
    assert danger in action.steps[0]
    assert calm in action.steps[1]
    assert "999" in " ".join(action.cautions) or region != "GB"


def test_a_person_apart_without_a_threat_is_not_told_to_call_anyone() -> None:
    """Advice that fits nobody in particular is noise."""
    ids = {a.id for a in concluded([seen(one) for one in MANY], APART).actions}

    assert not ids & {TALK_FIRST, POLICE_FIRST}


@pytest.mark.parametrize("where", EVERYWHERE, ids=str)
def test_the_register_comes_before_the_site_that_copies_it(where: Circumstances) -> None:
    """M9: Companies House before 192.com, the open register before people-search."""
    found = [
        seen("home_address/home_address@192.com"),
        seen(
            "home_address/home_address@Company register",
            host="find-and-update.company-information.service.gov.uk",
        ),
    ]
    order = [a.service for a in concluded(found, where).actions]

    assert order.index("companies-house-sr01") < order.index("192-com")
    assert order.index("open-register") < order.index("192-com")


def test_a_breach_is_answered_by_new_passwords_and_not_only_by_hiding_the_entry() -> None:
    """Taking an address out of a look-up changes no password."""
    found = [seen("credentials_breach/email@xposedornot.com", service="xposedornot")]
    ids = {a.id.partition("-")[0] for a in concluded(found, APART).actions}

    assert ids == {"breach", "xposedornot"}


def test_the_open_register_enters_the_plan_through_the_copy_it_feeds() -> None:
    """It can never be found by looking: it is sold, not shown."""
    with_copy = concluded([seen("home_address/home_address@192.com")], APART)
    without = concluded([seen("home_address/home_address@a.example")], APART)

    assert "open-register" in {a.service for a in with_copy.actions}
    assert "open-register" not in {a.service for a in without.actions}


def test_the_open_register_of_one_country_is_not_offered_in_another() -> None:
    """A person in the US has no such register to leave."""
    found = [seen("home_address/home_address@192.com")]
    audit = conclude(an_audit(found, APART, region="US", sources=SOURCES))

    assert "open-register" not in {a.service for a in audit.actions}


def test_many_places_of_one_sort_share_a_card() -> None:
    """A hundred sites to write to is one letter and one list, not a hundred cards."""
    found = [seen(f"phone/phone@site{n}.example") for n in range(100)]
    actions = about(concluded(found, APART))

    assert len(actions) == 1
    assert len(actions[0].exposures) == 100


def test_something_the_other_person_may_have_posted_is_saved_before_it_is_changed() -> None:
    """C1: proof first."""
    mine = about(concluded([seen("phone/phone@a.example")], APART))
    theirs = about(concluded([seen("phone/phone@a.example", **BY_THEM)], APART))

    assert [a.save_evidence_first for a in mine] == [False]
    assert [a.save_evidence_first for a in theirs] == [True]


def test_what_was_said_not_to_be_theirs_is_gone_and_what_is_open_stays_perhaps() -> None:
    """Only the person can say; until then it is neither there nor away."""
    found = [
        seen("usernames/username@a.example", question="q-1", match=Match.POSSIBLE),
        seen("usernames/username@b.example", question="q-2", match=Match.POSSIBLE),
        seen("usernames/username@c.example", question="q-3", match=Match.POSSIBLE),
        seen("usernames/username@d.example", question="q-4", match=Match.POSSIBLE),
    ]
    answers = {"q-1": "not mine", "q-2": "mine", "q-3": "posing as me"}
    audit = conclude(an_audit(found, APART, answers=answers, sources=SOURCES))
    said = {e.host: (e.kind, e.match) for e in audit.exposures}

    assert said == {
        "b.example": ("usernames", Match.CONFIRMED),
        "c.example": ("impersonation", Match.CONFIRMED),
        "d.example": ("usernames", Match.POSSIBLE),
    }


def test_the_order_of_what_was_found_changes_nothing() -> None:
    """Two runs that find the same must advise the same."""
    found = [seen(one) for one in MANY]

    assert concluded(found, APART).actions == concluded(found[::-1], APART).actions


def test_nothing_found_is_no_advice() -> None:
    """An empty plan is better than an invented one."""
    assert concluded([], APART).actions == ()
