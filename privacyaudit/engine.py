"""
Run and settle: from what was agreed to the record of it.

The engine reaches nothing by itself: it is given *fetch* (asks to replies)
and *read* (documents to examinations). Each check is isolated: one that fails
becomes a 'not checked' and stops nothing else. There is no way to run without
an ``Agreed``, and no way to make one without an unexpired consent.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from privacyaudit import consent as consents
from privacyaudit import privatesites
from privacyaudit.details import hold
from privacyaudit.errors import InputError, PlanError
from privacyaudit.interpreting import interpret
from privacyaudit.model import (
    Agreed,
    Answer,
    Ask,
    Audit,
    Capability,
    Document,
    Examination,
    ExposureKind,
    Finding,
    Match,
    NotChecked,
    PlanLine,
    Progress,
    Reason,
    Reply,
    Step,
    Terms,
)
from privacyaudit.outcomes import Notebook, place_of
from privacyaudit.planning import agree, failed, plan, tags
from privacyaudit.plugins import Source
from privacyaudit.questions import OPTIONS
from privacyaudit.schedule import Task, work
from privacyaudit.stamps import Stamp, in_case, without_case
from privacyaudit.version import VERSION
from privacyaudit.words import _, reason_says

__all__ = ["Fetch", "Listen", "Read", "Stop", "agree", "plan", "run", "settle"]

Fetch = Callable[[Ask, Terms], Reply]
Read = Callable[[Document], Examination]
Listen = Callable[[Progress], None]
Stop = Callable[[], bool]

FOLLOW_UPS = 60
"""Asks beyond the planned ones that one source may make; a chain that never ends is cut."""

log = logging.getLogger("privacyaudit")


def run(
    agreed: Agreed,
    fetch: Fetch,
    read: Read,
    listen: Listen | None = None,
    stop: Stop | None = None,
    *,
    sources: Iterable[Source] | None = None,
    case_key: bytes | None = None,
    later: Stamp | None = None,
    audit_id: str = "",
    cut: Callable[[], None] = lambda: None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Audit:
    """
    Ask what was agreed, read what comes back, and return the record of it.

    :param stop: asked between requests; ``True`` ends the run, and what was
        not asked is then 'not checked'.
    :param case_key: stamps each finding with an HMAC, so that two audits of
        one case can be compared without keeping a value.
    :param later: stamps the findings where there is no case yet.
    :param cut: called when the run is stopped, to end what is under way.
    :raises ConsentError: the consent has ended since it was given.
    :raises InputError: the plan is for more details than one person has.

    Sends only what was planned and agreed, and what its source declared as a
    follow-up. A failing check stops nothing else.
    """
    started = clock()
    consents.check(agreed.consent, started.date())
    hold(agreed.plan.person)
    if sources is None:
        from privacyaudit import plugins

        sources = plugins.sources()
    known = {source.id: source for source in sources if source.id in agreed.sources}
    lines = tuple(line for line in agreed.plan.lines if line.source in agreed.sources)
    stamp = in_case(case_key) if case_key is not None else later or without_case
    known_by = {
        detail: replace(tag, digest=stamp(detail, ""))
        for detail, tag in tags(agreed.plan.person).items()
    }
    notes = Notebook(agreed.plan.person, known_by, stamp, clock, agreed.plan.not_checked)
    total = sum(len(agreed.plan.asks[line.source]) for line in lines)
    budget = {line.source: line.requests + FOLLOW_UPS + line.requests for line in lines}
    done = 0

    def handle(task: Task) -> Iterable[Task]:
        nonlocal done
        source = known[task.source]
        more = _take(source, task, fetch, read, notes)
        budget[source.id] -= sum(bool(one.ask.url) for one in more)
        if budget[source.id] < 0:
            notes.not_checked(task.order, failed(source))
            more = []
        done += 1
        if listen is not None:
            listen(Progress(Step.READING, source.id, source.label, done, total, notes.count))
        return more

    tasks = [
        Task(ask, line.source, (number, place))
        for number, line in enumerate(lines)
        for place, ask in enumerate(agreed.plan.asks[line.source])
        if line.source in known
    ]
    interrupted: list[bool] = []

    def end() -> None:
        interrupted.append(True)
        cut()

    left = work(tasks, handle, stop or (lambda: False), cut=end)
    for task in left:
        notes.not_checked(task.order, _stopped(known[task.source], task.ask))
    for line in agreed.plan.lines:
        if line.source not in agreed.sources:
            notes.not_checked((10**6,), _not_agreed(line))
        elif line.source not in known:
            notes.not_checked((10**6,), NotChecked(Reason.CHECK_FAILED, "", line.source))
    hours: tuple[int, ...] = ()
    for source in known.values():
        if source.capability is Capability.YOUR_FILES or source.id == "your-pictures":
            hours = notes.work_out(source) or hours
    if listen is not None:
        listen(Progress(Step.DONE, "", "", done, max(done, total), notes.count))
    return Audit(
        id=audit_id or started.strftime("%Y%m%d-%H%M%S"),
        started=started,
        finished=clock(),
        consent=agreed.consent,
        region=agreed.plan.person.region,
        circumstances=agreed.plan.person.circumstances,
        details=tuple(notes.tags.values()),
        sources=lines,
        not_checked=(*notes.all_not_checked(), *agreed.plan.not_checked),
        ledger=notes.ledger(),
        findings=notes.findings(),
        not_seen=notes.all_not_seen(),
        unlisted=notes.unlisted(),
        questions=notes.questions(),
        versions={"privacyaudit": VERSION},
        stopped=bool(left or interrupted),
        comparable=case_key is not None,
        busy_hours=hours,
    )


def _take(source: Source, task: Task, fetch: Fetch, read: Read, notes: Notebook) -> list[Task]:
    """Fetch one ask, read its reply, and return the asks that follow from it."""
    try:
        _declared(source, task.ask)
        reply = fetch(task.ask, source.terms)
        notes.sent(task.order, reply.sent)
        more: list[Task] = []
        for number, outcome in enumerate(interpret(source, reply)):
            if isinstance(outcome, Ask) and privatesites.keeps_from(outcome):
                left = NotChecked(Reason.BY_HAND, privatesites.says())
                notes.told(task.order, source, task.ask, left, reply)
            elif isinstance(outcome, Ask):
                more.append(Task(outcome, source.id, (*task.order, number)))
            elif isinstance(outcome, Document):
                notes.examined(task.order, source, task.ask, outcome, read(outcome), reply)
            else:
                notes.told(task.order, source, task.ask, outcome, reply)
    except Exception as fault:
        log.warning("The check %s failed: %s", source.id, type(fault).__name__)
        # What the person listed is told one by one: the rest of it was looked at.
        place = place_of(source, task.ask) if task.ask.listed else source.label
        notes.not_checked(task.order, replace(failed(source), place=place))
        return []
    return more


def _declared(source: Source, ask: Ask) -> None:
    if ask.url and ask.template not in source.templates:
        raise PlanError(f"The source {source.id} made an ask it did not declare.")


def _stopped(source: Source, ask: Ask) -> NotChecked:
    place = place_of(source, ask)
    says = reason_says(Reason.STOPPED)
    return NotChecked(Reason.STOPPED, says, source.id, place, ask.by_hand)


def _not_agreed(line: PlanLine) -> NotChecked:
    return NotChecked(Reason.NOT_AGREED, reason_says(Reason.NOT_AGREED), line.source, line.label)


def settle(audit: Audit, answers: Mapping[str, str]) -> Audit:
    """
    Return *audit* with the person's answers to its questions; sends nothing.

    'mine' and 'old' make a finding theirs, 'not mine' drops it for good, and
    'posing as me' makes it an impersonation, with evidence first. A question
    nobody answered stays open, and its finding stays a possible one.

    :param answers: question id to one of ``mine``, ``old``, ``not mine``,
        ``posing as me``.
    :raises InputError: a question or an answer that there is not.
    """
    open_questions = {question.id: question for question in audit.questions}
    for question, answer in answers.items():
        if question not in open_questions or answer not in OPTIONS:
            raise InputError(
                _("That is not an answer to one of the questions."),
                _("Answer with: mine, old, not mine, posing as me."),
            )
    given = {**audit.answers, **answers}
    kept = [_settled(finding, given.get(finding.question, "")) for finding in audit.findings]
    return replace(
        audit, answers=given, findings=tuple(finding for finding in kept if finding is not None)
    )


def _settled(finding: Finding, answer: str) -> Finding | None:
    if answer == "not mine":
        return None
    if answer in ("mine", "old"):
        return replace(finding, match=Match.CONFIRMED)
    if answer == "posing as me":
        return replace(
            finding,
            kind=ExposureKind.IMPERSONATION,
            match=Match.CONFIRMED,
            posted_by_other=Answer.YES,
            level=0,
        )
    return finding
