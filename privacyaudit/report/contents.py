"""
What a report says, worked out from an audit and ready for the templates.

Everything a reader sees is here in their language, by label only. The sets
differ in what they hold: *me* has the least detail, *helper* adds addresses,
times and versions, *police* has the record without the advice (rule I3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from privacyaudit import letters as letters_
from privacyaudit import pictures, reasons, support
from privacyaudit import services as records
from privacyaudit.conclusions import named
from privacyaudit.model import (
    Audit,
    Capability,
    ExposureKind,
    Group,
    Role,
)
from privacyaudit.order import SILENT, near
from privacyaudit.report import rows
from privacyaudit.report.cards import FULL_CARDS, FULL_NEXT, Card, Part, cards_of, parts_of
from privacyaudit.report.dates import day, moment
from privacyaudit.words import _

Which = Literal["me", "helper", "police"]
"""The three print sets."""

SETS: tuple[Which, ...] = ("me", "helper", "police")

LETTERS = 2
"""Letters that are whole in the person's set; the others are named."""

TWINS = {"gdpr-objection": "gdpr-erasure"}
"""Letters that ask nearly the same as another, which is enough on the person's own paper."""


@dataclass(frozen=True, slots=True)
class Notes:
    """One report, ready for its templates."""

    which: Which
    audit: Audit
    made: str
    """The line on every page from the second (rule E12)."""
    day: str
    emergency: str
    silent: bool
    """Whether 999 and then 55 works where the reader is."""
    non_emergency: str
    near: bool
    looked: tuple[rows.Looked, ...]
    shared: tuple[rows.Sent, ...]
    """The same in short: each thing that was sent, once."""
    three: tuple[Card, ...]
    parts: tuple[Part, ...]
    together: tuple[str, ...]
    bars: tuple[pictures.Bar, ...]
    joins: tuple[pictures.Join, ...]
    week: tuple[pictures.Day, ...]
    letters: tuple[letters_.Letter, ...]
    more_letters: tuple[letters_.Letter, ...]
    """Letters that are named here, and printed in the helper's set."""
    twins: tuple[letters_.Letter, ...]
    """Those of *letters* that the person's paper names only, beside one that asks the same."""
    scripts: tuple[letters_.Letter, ...]
    due: Mapping[str, str]
    not_seen: tuple[tuple[str, tuple[str, ...]], ...]
    nowhere: tuple[tuple[str, tuple[str, ...]], ...]
    """The same, by what was looked for."""
    unlooked: tuple[rows.Group, ...]
    """Every place that was not looked at, by why."""
    missed: int
    """How many places that is."""
    offline: str
    """What is said where no place answered at all, or empty."""
    unlisted: tuple[str, ...]
    questions: tuple[tuple[str, str], ...]
    helpers: tuple[support.Organisation, ...]
    more_help: tuple[support.Organisation, ...]
    evidence_needed: bool
    """Whether a card waits for a record (rule C1)."""
    leaks: tuple[rows.Leaks, ...] = ()
    """The leaks that may be named; not in the police set, which is the bare record."""
    seen: tuple[rows.Seen, ...] = ()
    sent: tuple[tuple[str, str, str, str], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    """The consent and, for a helper, versions and dates."""
    large: bool = False
    numbered: bool = False
    """Whether something was seen in a file of a folder, which is told by its number."""
    labels: tuple[str, ...] = field(default=())
    """What was looked for, by label."""


def notes(audit: Audit, which: Which = "me", *, large: bool = False) -> Notes:
    """
    Return what the report of *audit* says in the set *which*.

    :param large: for large print.
    """
    if which not in SETS:
        raise ValueError(f"There is no print set {which!r}; there are {', '.join(SETS)}.")
    reader = support.Reader.PERSON if which == "me" else support.Reader.ADVOCATE
    people = support.for_reader(audit.region, reader)
    if which == "me":
        people = tuple(one for one in people if one.kind not in _SPECIAL or _needs_special(audit))
    first = [one for one in people if one.kind in _CALL and one.phone and one.verified]
    cards = cards_of(audit.actions)
    private = {s.source for s in audit.sources if s.capability is Capability.YOUR_FILES}
    by_name = {*named(records.services()), *_searching(audit)}
    wanted = letters_.for_actions(audit.actions, audit.region)
    shown = LETTERS if which == "me" else len(wanted)
    return Notes(
        which=which,
        audit=audit,
        made=made(audit),
        day=day(audit.started),
        emergency=support.emergency_number(audit.region),
        silent=any(one.id == SILENT for one in people),
        non_emergency=support.police_number(audit.region),
        near=near(audit.circumstances),
        looked=rows.looked(audit),
        shared=rows.shared(audit),
        three=tuple(card for card in cards if card.action.group is Group.FIRST),
        parts=parts_of(cards, FULL_NEXT if which == "me" else FULL_CARDS),
        together=tuple(c.says for c in audit.combinations),
        bars=pictures.bars(audit.exposures, private, by_name),
        joins=pictures.joins(audit.exposures),
        week=pictures.week(audit.busy_hours),
        letters=wanted[:shown],
        more_letters=wanted[shown:],
        twins=_twins(wanted[:shown]) if which == "me" else (),
        scripts=_scripts(audit),
        due={one.id: _due(one, audit.started.date()) for one in wanted if one.due},
        not_seen=rows.not_seen(audit),
        nowhere=rows.nowhere(audit),
        unlooked=rows.unlooked(audit),
        missed=reasons.how_many(audit.not_checked),
        offline=reasons.offline(audit),
        unlisted=rows.unlisted(audit),
        questions=rows.questions(audit),
        helpers=tuple(first),
        more_help=tuple(one for one in people if one not in first),
        evidence_needed=any(c.action.save_evidence_first and not c.live for c in cards),
        leaks=() if which == "police" else rows.leaks(audit),
        seen=() if which == "me" else rows.seen(audit),
        sent=() if which == "me" else rows.sent(audit),
        facts=_facts(audit, which),
        large=large,
        numbered=any(finding.files for finding in audit.findings),
        labels=rows.looked_for(audit),
    )


_CALL = (support.Kind.EMERGENCY, support.Kind.POLICE, support.Kind.HELPLINE)


_SPECIAL = (support.Kind.TOOL, support.Kind.REPORTING)
"""Places for pictures, fakes and fraud; in the person's set only if there is such a thing."""


def _needs_special(audit: Audit) -> bool:
    about = {ExposureKind.INTIMATE_IMAGES, ExposureKind.IMPERSONATION, ExposureKind.FINANCES}
    return any(exposure.kind in about for exposure in audit.exposures)


def made(audit: Audit) -> str:
    """Return the line that says who made this, when, and whose audit it is (E12)."""
    words = (
        _("Made with {who}, on {day}, by the person themselves.")
        if audit.consent.role is Role.SELF
        else _("Made with {who}, on {day}, by an advocate.")
    )
    return words.format(who=audit.consent.made_by, day=day(audit.started))


def _scripts(audit: Audit) -> tuple[letters_.Letter, ...]:
    """Return the scripts for the people whom the kinds of exposure point to."""
    kinds = {exposure.kind for exposure in audit.exposures}
    wanted = {
        "script-work": {ExposureKind.WORKPLACE},
        "script-school": {ExposureKind.CHILDREN_SCHOOL, ExposureKind.CHILDREN_DETAILS},
        "script-club": {
            ExposureKind.ROUTINE_PLACES,
            ExposureKind.FUTURE_PLANS,
            ExposureKind.PLACE_OF_STUDY,
        },
    }
    chosen = {ident for ident, about in wanted.items() if kinds & about} | {"script-family"}
    held = letters_.for_region(audit.region)
    return tuple(one for one in held if one.id in chosen)


def _twins(wanted: tuple[letters_.Letter, ...]) -> tuple[letters_.Letter, ...]:
    held = {one.id for one in wanted}
    return tuple(one for one in wanted if TWINS.get(one.id) in held)


def _due(letter: letters_.Letter, sent: date) -> str:
    due = letter.due_by(sent)
    return day(due) if due else ""


def _searching(audit: Audit) -> Iterable[str]:
    open_to_all = (Capability.SEARCH, Capability.REGISTER)
    return (line.source for line in audit.sources if line.capability in open_to_all)


def _facts(audit: Audit, which: Which) -> tuple[tuple[str, str], ...]:
    consent = audit.consent
    facts = [
        (_("Who made it"), made(audit)),
        (_("What for"), consent.purpose),
        (_("Who may see it"), ", ".join(consent.seen_by)),
        (_("Agreed on"), day(consent.given)),
        (_("Good until"), day(consent.expires)),
    ]
    if which != "me":
        facts += [
            (_("Number of this audit"), audit.id),
            (_("Began"), moment(audit.started)),
            (_("Ended"), moment(audit.finished)),
            *(
                (_("Version of {part}").format(part=part), version)
                for part, version in sorted(audit.versions.items())
            ),
        ]
    return tuple((name, value) for name, value in facts if value)
