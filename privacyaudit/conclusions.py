"""From what was found to what it means and what can be done."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from privacyaudit import leaknames, plugins
from privacyaudit import services as service_records
from privacyaudit.exposures import Openness, merge
from privacyaudit.model import (
    Audit,
    Capability,
    Combination,
    ExposureKind,
    NotChecked,
    Reason,
)
from privacyaudit.remedies import Situation, actions
from privacyaudit.words import reason_says

log = logging.getLogger("privacyaudit")

_SEARCHED_BY_NAME = ("people-search", "public-register", "directory", "data-broker")
"""How the categories begin of services that anybody can search by name."""


def conclude(
    audit: Audit,
    *,
    rules: Sequence[plugins.Rule] | None = None,
    services: service_records.Services | None = None,
) -> Audit:
    """
    Return *audit* with its exposures, combinations and actions worked out anew.

    Pure: it reads the findings, the answers and the circumstances, and gives
    the same for the same, whatever was concluded before. The names of leaks
    that an older record holds, and that may not be told, are gone after it.
    """
    audit = replace(audit, findings=tuple(map(leaknames.told, audit.findings)))
    book = service_records.services() if services is None else services
    capabilities = {line.source: line.capability for line in audit.sources}
    records = _records(audit, capabilities)
    exposures = merge(
        audit.findings,
        audit.circumstances,
        audit.answers,
        Openness.of(capabilities, named(book), records),
    )
    audit = replace(audit, exposures=exposures, combinations=(), actions=())
    combined, failed = join(audit, plugins.rules() if rules is None else rules)
    not_checked = audit.not_checked + tuple(f for f in failed if f not in audit.not_checked)

    def those(*wanted: Capability) -> frozenset[str]:
        return frozenset(source for source, can in capabilities.items() if can in wanted)

    situation = Situation(
        audit.circumstances,
        audit.region,
        private=those(Capability.YOUR_FILES),
        records=records,
        own_accounts=those(Capability.PROFILE_API, Capability.USERNAME_CHECK),
    )
    todo = actions(exposures, combined, situation, book)
    return replace(audit, combinations=combined, actions=todo, not_checked=not_checked)


def _records(audit: Audit, capabilities: Mapping[str, Capability]) -> frozenset[str]:
    """Return the sources that hold records of web sites: they found nothing but the site."""
    others = {f.source for f in audit.findings if f.kind is not ExposureKind.DOMAIN_REGISTRATION}
    return frozenset(
        source
        for source, can in capabilities.items()
        if can in (Capability.REGISTER, Capability.SEARCH)
        or (can is Capability.PROFILE_API and source not in others)
    )


def named(book: service_records.Services) -> Iterable[str]:
    """Yield the ids and hosts of the services that anybody can search by name."""
    for service in book.all:
        if service.category.startswith(_SEARCHED_BY_NAME):
            yield service.id
            yield from service.hosts


def join(
    audit: Audit, rules: Iterable[plugins.Rule]
) -> tuple[tuple[Combination, ...], tuple[NotChecked, ...]]:
    """
    Return what the *rules* see in the exposures of *audit*, and the rules that failed.

    The most pressing comes first. A rule that fails stops no other.
    """
    found: list[Combination] = []
    failed: list[NotChecked] = []
    for rule in rules:
        try:
            found += rule.join(audit)
        except Exception as fault:
            log.warning("The rule %s failed: %s", rule.id, type(fault).__name__)
            failed.append(
                NotChecked(Reason.CHECK_FAILED, reason_says(Reason.CHECK_FAILED), rule.id)
            )
    found.sort(key=lambda c: (-c.level, c.rule, c.exposures))
    return tuple(found), tuple(failed)
