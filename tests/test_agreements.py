"""What a client agreed to: releases, sign-off, second readers, and what they leave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from privacyaudit.agreements import (
    Decision,
    Release,
    SecondReader,
    SignOff,
    check_reader,
    check_release,
    covering,
    left_by_choice,
)
from privacyaudit.compare import Change
from privacyaudit.conclusions import conclude
from privacyaudit.desk import case as cases
from privacyaudit.desk import sharing
from privacyaudit.details import as_toml
from privacyaudit.engine import agree
from privacyaudit.errors import CaseError, ConsentError, InputError
from privacyaudit.model import Detail, DetailKind, Notice, Person, Role
from privacyaudit.planning import plan
from privacyaudit.store.case import Case
from tests.samples import AVERY, NOW, a_source, consent
from tests.store.conftest import PASSPHRASE, QUICK
from tests.store.people import audit, finding, spot

TODAY = date(2026, 11, 22)
RELEASE = Release("Made-up Police", ("diary",), "a report", TODAY, TODAY + timedelta(days=7), "AS")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Return an open case."""
    with Case.create(tmp_path / "notes", PASSPHRASE, cost=QUICK)[0] as opened:
        yield opened


def test_nothing_is_handed_over_without_a_release_that_covers_it() -> None:
    """J3: who, what and until when, all three."""
    assert covering([RELEASE], "made-up police", ["diary"], TODAY) == RELEASE
    for to, what, day in (
        ("Another Office", ["diary"], TODAY),
        ("Made-up Police", ["diary", "report"], TODAY),
        ("Made-up Police", ["diary"], TODAY + timedelta(days=8)),
        ("Made-up Police", ["diary"], TODAY - timedelta(days=1)),
    ):
        with pytest.raises(ConsentError):
            covering([RELEASE], to, what, day)


@pytest.mark.parametrize(
    "changes",
    [
        {"to": " "},
        {"initials": ""},
        {"what": ()},
        {"what": ("everything",)},
        {"until": TODAY - timedelta(days=1)},
        {"given": TODAY + timedelta(days=1)},
    ],
)
def test_a_release_that_cannot_be_right_is_said(changes: dict[str, object]) -> None:
    """A release for everything, or without an end, is none."""
    with pytest.raises(InputError):
        check_release(replace(RELEASE, **changes), TODAY)  # type: ignore[arg-type]


def _advocates(case: Case) -> str:
    given = consent(role=Role.ADVOCATE, identity_checked=True)
    made = conclude(audit(consent=given))
    cases.keep(case, made)
    return cases.one_audit(case).id


def test_an_advocate_prints_only_what_the_client_has_signed(case: Case) -> None:
    """J5: the client sees everything first, and each print set on its own."""
    ident = _advocates(case)
    with pytest.raises(ConsentError):
        sharing.for_print(case, ident, "police")
    sharing.sign_off(case, SignOff(ident, "police", TODAY, "AS", "W1"))

    assert sharing.for_print(case, ident, "police").id == ident
    with pytest.raises(ConsentError):
        sharing.for_print(case, ident, "helper")


def test_a_person_on_their_own_needs_nobodys_sign_off(case: Case) -> None:
    """It is their report."""
    cases.keep(case, conclude(audit()))

    assert sharing.for_print(case, "", "me").findings


def test_what_the_client_left_out_is_not_printed(case: Case) -> None:
    """It stays in the case, and nowhere else."""
    ident = _advocates(case)
    whole = cases.one_audit(case, ident)
    out = next(one for one in whole.exposures if one.place == "one")
    sharing.sign_off(case, SignOff(ident, "helper", TODAY, "AS", left_out=(out.key,)))
    printed = sharing.for_print(case, ident, "helper")

    assert {one.place for one in printed.exposures} == {"two"}
    assert not [action for action in printed.actions if action.place == "one"]
    assert {one.place for one in cases.one_audit(case, ident).exposures} == {"one", "two"}


@pytest.mark.parametrize(
    "signed",
    [
        SignOff("A1", "everyone", TODAY, "AS"),
        SignOff("A1", "me", TODAY, ""),
        SignOff("A1", "me", TODAY, "AS", left_out=("no such",)),
    ],
)
def test_a_sign_off_that_cannot_be_right_is_said(case: Case, signed: SignOff) -> None:
    """A slip must not open a print."""
    _advocates(case)
    with pytest.raises(InputError):
        sharing.sign_off(case, signed)


def test_steps_they_could_notice_have_a_second_reader(case: Case) -> None:
    """A tired worker alone should not send somebody into danger."""
    ident = _advocates(case)
    whole = cases.one_audit(case, ident)
    assert whole.actions
    noticed = tuple(replace(action, could_notice=Notice.HIGH) for action in whole.actions)
    from privacyaudit.store import audits

    audits.save(case, replace(whole, actions=noticed))
    sharing.sign_off(case, SignOff(ident, "me", TODAY, "AS", "W1"))
    with pytest.raises(ConsentError, match="second worker"):
        sharing.for_print(case, ident, "me")
    for action in noticed:
        sharing.second_reader(case, SecondReader(ident, action.id, TODAY, "W2", "W1"))

    assert sharing.for_print(case, ident, "me")


def test_the_second_reader_is_somebody_else() -> None:
    """Twice the same eyes see the same."""
    with pytest.raises(InputError):
        check_reader(SecondReader("A1", "x", TODAY, "W1", "W1"))


def test_what_a_person_leaves_can_be_taken_back() -> None:
    """It is fine to leave a thing, and fine to change one's mind."""
    left = Decision(("d1", "d2"), "your mobile", "one", TODAY)

    assert left_by_choice([left]) == {"d1", "d2"}
    assert left_by_choice([left, replace(left, digests=("d1",), undone=True)]) == {"d2"}


def test_a_decision_shows_in_the_comparison(case: Case) -> None:
    """'Left by choice' is never counted against anybody."""
    cases.keep(case, conclude(audit(1)))
    cases.keep(case, conclude(audit(2)))
    key = next(one.key for one in cases.one_audit(case).exposures if one.place == "two")
    cases.leave(case, [key], "It is my work number.")
    items = {item.place: item.change for item in cases.compared(case).items}

    assert items == {"one": Change.STILL, "two": Change.LEFT}
    with pytest.raises(InputError):
        cases.leave(case, ["no such"])


def test_a_request_is_marked_when_an_audit_sees_its_thing_gone(case: Case) -> None:
    """The third word comes from looking, not from a letter."""
    from privacyaudit.desk import requests
    from privacyaudit.model import NotSeen
    from privacyaudit.requested import Request, State

    cases.keep(case, conclude(audit(1)))
    about = (finding("two").digest,)
    requests.add(case, Request("Made-up Site", "Take it down", TODAY, digests=about), TODAY)
    read = (NotSeen("your-pages", "two", ("your mobile",), spot("two")),)
    gone, kept = cases.keep(case, conclude(audit(2, ("one",), not_seen=read)))

    assert gone == 1
    assert requests.every(case)[0].state is State.SEEN_GONE
    assert requests.every(case)[0].events[-1].by == kept.id


def test_one_person_a_case(case: Case) -> None:
    """E8: a second person's details are refused, and the first's stay."""
    first = as_toml(AVERY, consent(expires=date(2099, 1, 1))).encode()
    cases.take_details(case, first, TODAY)
    other = Person((Detail(DetailKind.NAME, "Morgan Madeup"),), region="GB")
    with pytest.raises(InputError, match="somebody else"):
        cases.take_details(case, as_toml(other, None).encode(), TODAY)

    assert cases.told(case, TODAY).person.details[0].value == "Avery Sample"


def test_new_details_of_the_same_person_are_taken(case: Case) -> None:
    """People move and change their number."""
    cases.take_details(case, as_toml(AVERY, consent()).encode(), TODAY)
    fewer = replace(AVERY, details=AVERY.details[:2])
    cases.take_details(case, as_toml(fewer, None).encode(), TODAY)
    kept = cases.told(case, TODAY)

    assert len(kept.person.details) == 2
    assert kept.consent == consent()


def test_an_expired_consent_runs_nothing(case: Case) -> None:
    """Checked at every run, and nothing is sent."""
    made = plan(AVERY, [a_source()])
    with pytest.raises(ConsentError):
        agree(made, consent(expires=date(2026, 11, 21)), ["made-up"], NOW)


def test_a_case_past_its_day_runs_nothing(case: Case) -> None:
    """F5: it warns, and it can still be shown, kept on or removed."""
    case.purge_on_day(date(2026, 11, 21))
    with pytest.raises(CaseError, match="due to be removed"):
        cases.may_run(case, TODAY)
    assert cases.overview(case, TODAY).overdue
    case.purge_on_day(TODAY)
    cases.may_run(case, TODAY)
