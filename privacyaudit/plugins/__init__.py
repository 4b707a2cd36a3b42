"""
What a check is, and finding the checks there are.

A **source** says where we look, a **detector** what we look for, a **rule**
what exposures mean together. Each carries its own words and its own examples,
and the examples are its tests. None can reach network, disk or clock: a
source plans asks and reads replies, a detector judges text, a rule joins
exposures.

Checks in ``checks/`` are found by their place. A package of somebody else's
offers checks through the entry-point group ``privacyaudit.checks``; it is not
even imported unless the person names it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import entry_points

from privacyaudit.errors import CheckError
from privacyaudit.plugins.detector import (
    SURE,
    Candidate,
    Detector,
    Looks,
    Nearby,
    Verdict,
    detector,
    unsure,
)
from privacyaudit.plugins.guidance import Guidance
from privacyaudit.plugins.rule import Rule, rule
from privacyaudit.plugins.source import Example, Source, source

__all__ = [
    "GROUP",
    "SURE",
    "Candidate",
    "Check",
    "Detector",
    "Example",
    "Guidance",
    "Looks",
    "Nearby",
    "Rule",
    "Source",
    "Verdict",
    "detector",
    "detectors",
    "others",
    "rule",
    "rules",
    "source",
    "sources",
    "unsure",
]

GROUP = "privacyaudit.checks"
"""The entry-point group in which somebody else's package offers checks."""

Check = Source | Detector | Rule


def _modules(folder: str) -> Iterator[str]:
    package = importlib.import_module(f"privacyaudit.checks.{folder}")
    for module in pkgutil.iter_modules(package.__path__):
        if not module.name.startswith("_"):
            yield f"privacyaudit.checks.{folder}.{module.name}"


def _checks(folder: str) -> Iterator[Check]:
    for name in _modules(folder):
        module = importlib.import_module(name)
        for value in vars(module).values():
            if isinstance(value, Source | Detector | Rule):
                yield value


def _unique(checks: Iterable[Check]) -> None:
    seen: set[str] = set()
    for check in checks:
        if check.id in seen:
            raise CheckError(f"Two checks have the id {check.id}.")
        seen.add(check.id)


@cache
def sources() -> tuple[Source, ...]:
    """Return every source in ``checks/sources``, sorted by id."""
    found = [check for check in _checks("sources") if isinstance(check, Source)]
    _unique(found)
    return tuple(sorted(found, key=lambda check: check.id))


@cache
def detectors() -> tuple[Detector, ...]:
    """Return every detector in ``checks/detectors``, sorted by id."""
    found = [check for check in _checks("detectors") if isinstance(check, Detector)]
    _unique(found)
    return tuple(sorted(found, key=lambda check: check.id))


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule in ``checks/rules``, sorted by id."""
    found = [check for check in _checks("rules") if isinstance(check, Rule)]
    _unique(found)
    return tuple(sorted(found, key=lambda check: check.id))


def others(names: Iterable[str]) -> tuple[Check, ...]:
    """
    Return the checks of other packages, only those named; no other is imported.

    :raises CheckError: a name that no installed package offers.
    """
    offered = {point.name: point for point in entry_points(group=GROUP)}
    found: list[Check] = []
    for name in names:
        if name not in offered:
            raise CheckError(f"No installed package offers a check named {name!r}.")
        check = offered[name].load()
        if not isinstance(check, Source | Detector | Rule):
            raise CheckError(f"What {name!r} offers is not a check.")
        found.append(check)
    return tuple(found)
