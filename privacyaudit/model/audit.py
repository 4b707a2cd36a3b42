"""The audit: what was found, what it means, and what can be done, by label only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum

from privacyaudit.model.asking import Notice, Sent
from privacyaudit.model.kinds import DetailKind, ExposureKind
from privacyaudit.model.person import Answer, Circumstances, Consent, Known
from privacyaudit.model.planning import PlanLine
from privacyaudit.model.reading import Match, NotChecked, NotSeen, Place, Unlisted

AUDIT_SCHEMA = 1
"""The shape of :class:`Audit`; raised, with a migration, whenever it changes."""


@dataclass(frozen=True, slots=True)
class DetailTag:
    """A detail as an audit carries it: everything but its value."""

    id: str
    """Stable within one details file: kind and number, such as ``phone-1``."""
    kind: DetailKind
    label: str
    known: Known = Known.UNSURE
    current: bool = True
    digest: str = ""
    """HMAC of the value under the case key, so that a comparison sees when
    another value stands under the same label; empty without a case."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was saved of a thing seen."""

    sha256: str
    at: datetime
    address: str = field(default="", repr=False)
    how: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """A sighting or presence, stamped with source, place and time."""

    source: str
    kind: ExposureKind
    place: str
    """Printed: the page's label, or the host."""
    match: Match
    at: datetime
    tag: DetailTag | None = None
    host: str = ""
    address: str = field(default="", repr=False)
    """Where it was seen, only if the person listed it or could build it."""
    where: Place | None = None
    says: str = ""
    why: str = ""
    names: tuple[str, ...] = ()
    service: str = ""
    level: int = 0
    question: str = ""
    """The id of the question that must be answered first, or empty."""
    posted_by_other: Answer = Answer.UNSURE
    evidence: Evidence | None = None
    digest: str = ""
    """HMAC of detail and place under the case key; empty without a case."""
    spot: str = ""
    """HMAC of the very document it was seen in; empty without a case, and
    where a source gave its own word."""
    files: tuple[str, ...] = ()
    """The files of a folder that it is true of, such as ``1.4``: the fourth of the first folder."""
    also: tuple[tuple[str, str], ...] = ()
    """Digest and spot in each further file of a folder that it is true of."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the person can say: 'is this you?'."""

    id: str
    says: str
    options: tuple[str, ...]
    place: str = ""
    source: str = ""


class Group(StrEnum):
    """When to do a thing; the only ranking a reader ever sees."""

    FIRST = "first"
    NEXT = "next"
    LATER = "later"
    LEAVE = "leave"
    TOGETHER = "together"
    """Do these together, at a time you choose (rule B6)."""


@dataclass(frozen=True, slots=True)
class Exposure:
    """Findings about one detail at one place, merged."""

    key: str
    """HMAC under the case key; in memory a running number, not comparable."""
    kind: ExposureKind
    place: str
    match: Match
    level: int
    """1 to 5 after the four questions; never printed."""
    findings: tuple[Finding, ...]
    tag: DetailTag | None = None
    host: str = ""
    address: str = field(default="", repr=False)
    service: str = ""
    says: str = ""
    posted_by_other: Answer = Answer.UNSURE


@dataclass(frozen=True, slots=True)
class Combination:
    """Exposures that together say more than each alone."""

    rule: str
    level: int
    says: str
    exposures: tuple[str, ...]
    """The keys of the exposures it joins."""


@dataclass(frozen=True, slots=True)
class Route:
    """One way to ask a service for something."""

    kind: str
    address: str
    """A web address, or an e-mail address for kind ``email``."""
    verified: bool
    checked: date


@dataclass(frozen=True, slots=True)
class Action:
    """One step in this person's plan."""

    id: str
    group: Group
    exposures: tuple[str, ...]
    title: str
    shows: tuple[str, ...]
    """Lines 'This page shows: …', by label."""
    place: str
    why: str
    could_notice: Notice
    notice_why: str
    save_evidence_first: bool
    steps: tuple[str, ...]
    steps_verified: bool = True
    asks_for: tuple[str, ...] = ()
    do_not_give: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    how_long: str = ""
    if_not: str = ""
    reversible: bool = True
    difficulty: str = ""
    service: str = ""
    routes: tuple[Route, ...] = ()
    legal: tuple[str, ...] = ()
    kinds: tuple[ExposureKind, ...] = ()
    level: int = 0


@dataclass(frozen=True, slots=True)
class Audit:
    """The whole record of one run, without a single value the person typed."""

    id: str
    started: datetime
    finished: datetime
    consent: Consent
    region: str
    circumstances: Circumstances
    details: tuple[DetailTag, ...]
    sources: tuple[PlanLine, ...]
    """What was agreed and asked."""
    ledger: tuple[Sent, ...] = ()
    findings: tuple[Finding, ...] = ()
    not_seen: tuple[NotSeen, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    unlisted: tuple[Unlisted, ...] = ()
    questions: tuple[Question, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    exposures: tuple[Exposure, ...] = ()
    combinations: tuple[Combination, ...] = ()
    actions: tuple[Action, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    stopped: bool = False
    comparable: bool = False
    """Made under a case key, so that it can be compared with another."""
    busy_hours: tuple[int, ...] = ()
    """How many things in the person's own files fall into each hour of the week,
    from Monday at midnight; empty where no file held a time."""
    schema: int = AUDIT_SCHEMA


class Step(IntEnum):
    """How far a run has come, for progress."""

    ASKING = 1
    READING = 2
    DONE = 3


@dataclass(frozen=True, slots=True)
class Progress:
    """One event of a run: counts and labels only."""

    step: Step
    source: str
    label: str
    done: int
    total: int
    found: int = 0
