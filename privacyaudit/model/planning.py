"""The plan, what was agreed of it, and the ledger of what was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from privacyaudit.model.asking import Ask, Capability, Identity, Notice
from privacyaudit.model.person import Consent, Person
from privacyaudit.model.reading import NotChecked


@dataclass(frozen=True, slots=True)
class PlanLine:
    """What one source would share, with whom, and who could notice."""

    source: str
    label: str
    capability: Capability
    hosts: tuple[str, ...]
    shares: str
    labels: tuple[str, ...]
    """The details it would send, by label."""
    requests: int
    identity: Identity
    could_notice: Notice
    notice_why: str = ""
    opt_in: str = ""
    """Why it is off until agreed on its own; empty where it is not."""
    templates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that would be asked of whom; making it sends nothing."""

    person: Person
    lines: tuple[PlanLine, ...]
    asks: Mapping[str, tuple[Ask, ...]] = field(repr=False)
    """Asks by source id."""
    not_checked: tuple[NotChecked, ...] = ()
    """What is left out already now, and why."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """The sources a person said yes to, under which consent, and when."""

    plan: Plan
    consent: Consent
    sources: frozenset[str]
    at: datetime
