"""
A closer look at accounts the person says are theirs.

'There is an account' says little. Once the person has answered that it is
theirs, in use or forgotten, its public page goes through the same reading as
any page they list, so that the report can say what it shows. It is a plan of
its own: nothing is asked before the person has seen it and said yes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from privacyaudit import engine, plugins, privatesites
from privacyaudit.accounts.checker import SOURCE
from privacyaudit.conclusions import conclude
from privacyaudit.model import Agreed, Audit, Document, Examination, Finding, Page, Person, Plan
from privacyaudit.stamps import Stamp

YOURS = frozenset(("mine", "old"))
"""The answers after which an account's page may be read."""
READER = "your-pages"
"""The source that reads it: the one for pages the person listed."""
PICTURES = "your-pictures"
"""The source that holds the pictures of pages against each other (combination M16)."""


def plan(audit: Audit, person: Person) -> Plan:
    """
    Return the plan that reads the pages of the accounts said to be the person's own.

    It has no line where there is no such account. Where the person had agreed
    to compare the pictures of their pages, those of the accounts are compared
    with them. Sends nothing.
    """
    # What was left to the person is in the audit already, and is not told twice.
    person = replace(person, pages=privatesites.apart(person)[0].pages)
    listed = {page.address for page in person.pages}
    pages = tuple(
        Page(finding.address, label=finding.place)
        for finding in audit.findings
        if _is_theirs(finding, audit) and finding.address not in listed
    )
    sources = {one.id: one for one in plugins.sources()}
    reads = engine.plan(replace(person, pages=pages, files=()), [sources[READER]])
    if not pages or not any(line.source == PICTURES for line in audit.sources):
        return reads
    everyone = replace(person, pages=(*pages, *person.pages), files=())
    looks = engine.plan(everyone, [sources[PICTURES]])
    return Plan(
        everyone,
        (*reads.lines, *looks.lines),
        {**reads.asks, **looks.asks},
        (*reads.not_checked, *looks.not_checked),
    )


def look(
    audit: Audit,
    agreed: Agreed,
    fetch: engine.Fetch,
    read: Callable[[Document], Examination],
    listen: engine.Listen | None = None,
    stop: engine.Stop | None = None,
    *,
    case_key: bytes | None = None,
    later: Stamp | None = None,
) -> Audit:
    """
    Return *audit* with what the agreed pages show, and what that means.

    :param agreed: of a plan from :func:`plan`.
    :raises ConsentError: the consent has ended.
    """
    seen = engine.run(agreed, fetch, read, listen, stop, case_key=case_key, later=later)
    if PICTURES in agreed.sources:
        # The same pages are held against each other once more, now with the accounts.
        audit = _without(audit, PICTURES)
    whole = replace(
        audit,
        finished=seen.finished,
        sources=(*audit.sources, *seen.sources),
        ledger=(*audit.ledger, *seen.ledger),
        findings=(*audit.findings, *seen.findings),
        not_seen=(*audit.not_seen, *seen.not_seen),
        not_checked=(*audit.not_checked, *seen.not_checked),
        unlisted=(*audit.unlisted, *seen.unlisted),
        stopped=audit.stopped or seen.stopped,
    )
    return conclude(whole)


def _without(audit: Audit, source: str) -> Audit:
    return replace(
        audit,
        sources=tuple(one for one in audit.sources if one.source != source),
        findings=tuple(one for one in audit.findings if one.source != source),
        not_seen=tuple(one for one in audit.not_seen if one.source != source),
        not_checked=tuple(one for one in audit.not_checked if one.source != source),
        unlisted=audit.unlisted,
    )


def _is_theirs(finding: Finding, audit: Audit) -> bool:
    return (
        finding.source == SOURCE
        and bool(finding.address)
        and audit.answers.get(finding.question) in YOURS
    )
