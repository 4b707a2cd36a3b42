"""Putting what was told and seen on the guided pages into the case that is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from privacyaudit.conclusions import conclude
from privacyaudit.desk.look import Look
from privacyaudit.details import as_toml
from privacyaudit.model import Action, Audit
from privacyaudit.planning import labelled

if TYPE_CHECKING:
    from privacyaudit.desk.session import Guided


def can_be_kept(guided: Guided) -> bool:
    """Tell whether what was seen can be in a case: a record from a file belongs to none."""
    return guided.audit is not None and (guided.audit.comparable or isinstance(guided.look, Look))


def is_kept(guided: Guided) -> bool:
    """Tell whether all that was told and seen is in the open case, as it stands now."""
    from privacyaudit.desk import case as cases

    if guided.case is None:
        return True
    if guided.audit is not guided.stored and can_be_kept(guided):
        return False
    content = guided.case.fact(cases.DETAILS)
    if content is None:
        return not guided.details
    return labelled(cases.told(guided.case).person) == labelled(guided.person_on_disk())


def keep(guided: Guided) -> None:
    """
    Keep the answers, the consent and the audit in the open case.

    A look that was over before the case was open is taken in like one made in it.

    :raises PrivacyAuditError: they cannot be kept, or are about somebody else.
    """
    from privacyaudit.desk import case as cases

    if guided.case is None:
        return
    if guided.details:
        content = as_toml(guided.person_on_disk(), guided.consent).encode()
        cases.take_details(guided.case, content)
    guided.of_case = guided.case.id
    if guided.consent is not None:
        cases.record_consent(guided.case, guided.consent)
    if isinstance(guided.look, Look) and guided.later.stamped:
        _take_in(guided, guided.case.key)
    if guided.audit is not None and guided.audit.comparable:
        _gone, guided.audit = cases.keep(guided.case, guided.audit)
        guided.stored = guided.audit
        if guided.look is not None and guided.look.audit is not None:
            guided.look.audit = replace(guided.look.audit, id=guided.audit.id)


def _take_in(guided: Guided, key: bytes) -> None:
    """Stamp what was seen outside a case as the case does, and keep what was noted beside it."""
    before = guided.audit
    for look in (guided.look, guided.before):
        if isinstance(look, Look) and look.audit is not None:
            look.audit = conclude(guided.later.taken(look.audit, key))
    if before is None or guided.look is None or guided.look.audit is None:
        return
    guided.settle(guided.look.audit)
    assert guided.audit is not None
    now = {_about(one, guided.audit): one.id for one in guided.audit.actions}
    for action in before.actions:
        mark = guided.marks.pop(action.id, None)
        if mark is not None:
            words = guided.later.anew(_about(action, before), key)
            guided.marks[now.get(_sorted(words), action.id)] = mark


def _about(action: Action, audit: Audit) -> str:
    """Return what a step is about, whatever its id: its title, and what was seen."""
    stamps = {
        finding.digest
        for one in audit.exposures
        if one.key in action.exposures
        for finding in one.findings
    }
    return _sorted("\n".join((action.title, *stamps)))


def _sorted(words: str) -> str:
    title, *stamps = words.split("\n")
    return "\n".join((title, *sorted(stamps)))
