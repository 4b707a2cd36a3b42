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
from privacyaudit import pictures, support
from privacyaudit import services as records
from privacyaudit.conclusions import named
from privacyaudit.kinds import printed
from privacyaudit.model import (
    Action,
    Audit,
    Capability,
    ExposureKind,
    Group,
    Notice,
    Role,
)
from privacyaudit.order import near
from privacyaudit.report import rows
from privacyaudit.report.dates import day, moment
from privacyaudit.words import _

Which = Literal["me", "helper", "police"]
"""The three print sets."""

SETS: tuple[Which, ...] = ("me", "helper", "police")

FULL_CARDS = 12
"""Cards printed in full in one group; the rest of it is a table."""

LINES = 8
"""Pages named on one card; more are counted, and listed in the helper's set."""


@dataclass(frozen=True, slots=True)
class Card:
    """One action as it is printed."""

    number: int
    action: Action
    shows: tuple[str, ...]
    more: int
    """Pages that are not named on the card."""
    notice: str
    routes: tuple[tuple[str, str, str], ...]
    """What it is, where, and when it was checked or 'please check'."""


@dataclass(frozen=True, slots=True)
class Part:
    """One group of cards: 'Do first' and so on."""

    id: str
    title: str
    intro: str
    cards: tuple[Card, ...]
    rows: tuple[Card, ...] = ()
    """Those printed as a table."""


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
    three: tuple[Card, ...]
    parts: tuple[Part, ...]
    together: tuple[str, ...]
    bars: tuple[pictures.Bar, ...]
    joins: tuple[pictures.Join, ...]
    week: tuple[pictures.Day, ...]
    letters: tuple[letters_.Letter, ...]
    scripts: tuple[letters_.Letter, ...]
    due: Mapping[str, str]
    not_seen: tuple[tuple[str, str], ...]
    unchecked: tuple[rows.Unchecked, ...]
    by_hand: tuple[rows.Unchecked, ...]
    unlisted: tuple[str, ...]
    questions: tuple[tuple[str, str], ...]
    helpers: tuple[support.Organisation, ...]
    more_help: tuple[support.Organisation, ...]
    evidence_needed: bool
    seen: tuple[rows.Seen, ...] = ()
    sent: tuple[tuple[str, str, str, str], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    """The consent and, for a helper, versions and dates."""
    large: bool = False
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
    first = [one for one in people if one.kind in _CALL and one.phone and one.verified]
    cards = _cards(audit.actions)
    private = {s.source for s in audit.sources if s.capability is Capability.YOUR_FILES}
    by_name = {*named(records.services()), *_searching(audit)}
    wanted = letters_.for_actions(audit.actions, audit.region)
    return Notes(
        which=which,
        audit=audit,
        made=made(audit),
        day=day(audit.started),
        emergency=support.emergency_number(audit.region),
        silent=any(one.id == "uk-silent-solution" for one in people),
        non_emergency=next((o.phone for o in people if o.kind is support.Kind.POLICE), ""),
        near=near(audit.circumstances),
        looked=rows.looked(audit),
        three=tuple(card for card in cards if card.action.group is Group.FIRST),
        parts=_parts(cards),
        together=tuple(c.says for c in audit.combinations),
        bars=pictures.bars(audit.exposures, private, by_name),
        joins=pictures.joins(audit.exposures),
        week=pictures.week(audit.busy_hours),
        letters=wanted,
        scripts=_scripts(audit),
        due={one.id: _due(one, audit.started.date()) for one in wanted if one.due},
        not_seen=rows.not_seen(audit),
        unchecked=rows.unchecked(audit),
        by_hand=rows.unchecked(audit, by_hand=True),
        unlisted=rows.unlisted(audit),
        questions=rows.questions(audit),
        helpers=tuple(first),
        more_help=tuple(one for one in people if one not in first),
        evidence_needed=any(action.save_evidence_first for action in audit.actions),
        seen=() if which == "me" else rows.seen(audit),
        sent=() if which == "me" else rows.sent(audit),
        facts=_facts(audit, which),
        large=large,
        labels=tuple(dict.fromkeys(printed(tag) for tag in audit.details)),
    )


_CALL = (support.Kind.EMERGENCY, support.Kind.POLICE, support.Kind.HELPLINE)


def made(audit: Audit) -> str:
    """Return the line that says who made this, when, and whose audit it is (E12)."""
    words = (
        _("Made with {who}, on {day}, by the person themselves.")
        if audit.consent.role is Role.SELF
        else _("Made with {who}, on {day}, by an advocate.")
    )
    return words.format(who=audit.consent.made_by, day=day(audit.started))


def notice_words(notice: Notice) -> str:
    """Return the answer to 'could they notice?'."""
    return {
        Notice.NONE: _("No."),
        Notice.LOW: _("Not likely."),
        Notice.MEDIUM: _("Perhaps."),
        Notice.HIGH: _("Yes."),
    }[notice]


def _cards(actions: Iterable[Action]) -> list[Card]:
    return [_card(number, action) for number, action in enumerate(actions, 1)]


def _card(number: int, action: Action) -> Card:
    notice = f"{notice_words(action.could_notice)} {action.notice_why}".strip()
    routes = tuple(
        (
            _route_words(route.kind),
            _plain_address(route.address),
            _("checked on {day}").format(day=day(route.checked))
            if route.verified
            else _("please check this address"),
        )
        for route in action.routes
    )
    more = max(0, len(action.shows) - LINES)
    return Card(number, action, action.shows[:LINES], more, notice, routes)


def _plain_address(address: str) -> str:
    """Return *address* as it is typed, without what only points to words on the page."""
    return address.removeprefix("https://").removeprefix("http://").partition("#:~:")[0]


def _route_words(kind: str) -> str:
    return {
        "opt_out": _("Page to ask for removal"),
        "delete_account": _("Page to close the account"),
        "privacy_settings": _("Privacy settings"),
        "privacy_request": _("Where to write"),
        "email": _("Where to write"),
        "form": _("Form"),
        "guide": _("Guide"),
        "site": _("Web site"),
    }.get(kind, _("Web page"))


_IN_FULL = frozenset({Group.FIRST, Group.NEXT, Group.TOGETHER})
"""Groups whose cards are printed in full; what has no hurry is a table."""


def _parts(cards: list[Card]) -> tuple[Part, ...]:
    words = {
        Group.FIRST: ("first", _("Do first"), _("Never more than three. One is enough for a day.")),
        Group.NEXT: ("next", _("Do next"), _("When the first ones are done, or when you like.")),
        Group.TOGETHER: (
            "together-at-once",
            _("Do these together, at a time you choose"),
            _("The other person may notice these. Plan a time, best with a helper."),
        ),
        Group.LATER: ("later", _("When you can"), _("There is no hurry with these.")),
        Group.LEAVE: (
            "leave",
            _("Leave it, if you want"),
            _("It is fine to leave these as they are."),
        ),
    }
    made = []
    for group, (ident, title, intro) in words.items():
        held = [card for card in cards if card.action.group is group]
        full = FULL_CARDS if group in _IN_FULL else 0
        if held:
            made.append(Part(ident, title, intro, tuple(held[:full]), tuple(held[full:])))
    return tuple(made)


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
