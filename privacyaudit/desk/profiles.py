"""
Profiles: which sources a plan begins with, and the plan grouped by what is shared.

``offline`` reads files only, ``careful`` adds what shares a username or the
address of a page, ``wide`` also offers what is off until agreed. Nothing that
is off until agreed is ever chosen here: it needs a yes of its own (rule D2).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from privacyaudit.model import Plan, PlanLine


class Profile(StrEnum):
    """How far to look."""

    OFFLINE = "offline"
    CAREFUL = "careful"
    WIDE = "wide"


@dataclass(frozen=True, slots=True)
class Shared:
    """Sources that share the same things of the person, and with whom."""

    shares: str
    labels: tuple[str, ...]
    hosts: tuple[str, ...]
    lines: tuple[PlanLine, ...]


def is_offline(line: PlanLine) -> bool:
    """Return whether *line* asks nobody."""
    return not any(line.hosts)


def chosen(plan: Plan, profile: Profile = Profile.CAREFUL) -> frozenset[str]:
    """Return the sources that *profile* begins with."""
    if profile is Profile.OFFLINE:
        return frozenset(line.source for line in plan.lines if is_offline(line))
    return frozenset(line.source for line in plan.lines if not line.opt_in)


def one_by_one(plan: Plan, profile: Profile = Profile.CAREFUL) -> tuple[PlanLine, ...]:
    """Return the sources that *profile* asks about one by one."""
    return tuple(line for line in plan.lines if line.opt_in) if profile is Profile.WIDE else ()


def groups(lines: Iterable[PlanLine]) -> tuple[Shared, ...]:
    """Return *lines* by what they share: one decision, where the decision is one."""
    found: dict[tuple[str, tuple[str, ...], str], list[PlanLine]] = {}
    for line in lines:
        key = (line.shares, line.labels, line.source if line.opt_in else "")
        found.setdefault(key, []).append(line)
    return tuple(
        Shared(
            shares,
            labels,
            tuple(dict.fromkeys(host for line in alike for host in line.hosts if host)),
            tuple(alike),
        )
        for (shares, labels, _alone), alike in found.items()
    )
