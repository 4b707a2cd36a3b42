"""
Many sites at once, each site in turn, and nothing lost when it stops.

The checker reaches nothing by itself: it is given *fetch*. A site that fails
is 'could not check' and stops nothing else.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from privacyaudit.accounts.lists import Omitted
from privacyaudit.accounts.rules import SiteRule
from privacyaudit.accounts.verdicts import Memo, Verdict, Word, begin, read
from privacyaudit.model import Ask, Detail, DetailKind, Identity, Reason, Reply, Sent, Terms
from privacyaudit.schedule import Task, work
from privacyaudit.words import label_for, reason_says

SOURCE = "usernames"
"""The id of the source, for the plan and the ledger."""
DEADLINE = 10.0
"""Seconds for one whole answer."""
CAP = 256 * 1024
"""Bytes of one answer that are read at most."""
PACE = 0.25
"""Seconds between two requests to one host, where the site asks for no more."""

Fetch = Callable[[Ask, Terms], Reply]
Listen = Callable[[Verdict, int, int], None]
Stop = Callable[[], bool]

log = logging.getLogger("privacyaudit")


@dataclass(frozen=True, slots=True)
class Checked:
    """What a username check found: a verdict for every site of the list."""

    verdicts: tuple[Verdict, ...]
    left_out: tuple[Omitted, ...] = ()
    sent: tuple[Sent, ...] = field(default=(), repr=False)
    stopped: bool = False

    def of(self, *words: Word) -> tuple[Verdict, ...]:
        """Return the verdicts of these kinds, in the order of the list."""
        return tuple(verdict for verdict in self.verdicts if verdict.word in words)


def terms(rules: Iterable[SiteRule], pace: float = PACE) -> Terms:
    """Return what ``fetch`` holds the check to: these hosts, these addresses, no redirect."""
    listed = tuple(rules)
    return Terms(
        source=SOURCE,
        contacts=tuple(dict.fromkeys(rule.host for rule in listed)),
        templates=tuple(dict.fromkeys(rule.check for rule in listed)),
        identity=Identity.PLAIN,
        pace=pace,
        deadline=DEADLINE,
        cap=CAP,
        redirects=0,
    )


def check(
    rules: Iterable[SiteRule],
    name: str,
    fetch: Fetch,
    listen: Listen | None = None,
    stop: Stop | None = None,
    *,
    left_out: tuple[Omitted, ...] = (),
    at_once: int | None = None,
) -> Checked:
    """
    Look for a username on every site of a list.

    :param name: as :func:`privacyaudit.accounts.names.username` returns it.
    :param listen: told each verdict, how many there are and how many there will be.
    :param stop: asked between requests; ``True`` ends the check, and what was
        not asked is then 'not checked'.

    Never raises for anything a site does. Ctrl-C ends it as *stop* does.
    """
    return _Run(tuple(rules), name, fetch, listen).go(stop or (lambda: False), at_once, left_out)


class _Run:
    """One check under way."""

    def __init__(
        self, rules: tuple[SiteRule, ...], name: str, fetch: Fetch, listen: Listen | None
    ) -> None:
        self._rules = rules
        self._name = name
        self._detail = Detail(DetailKind.USERNAME, name, label_for(DetailKind.USERNAME))
        self._fetch = fetch
        self._listen = listen
        self._lock = threading.Lock()
        self._done: dict[int, Verdict] = {}
        self._sent: list[Sent] = []
        self._terms: dict[str, Terms] = {}

    def go(self, stop: Stop, at_once: int | None, left_out: tuple[Omitted, ...]) -> Checked:
        tasks = []
        for number, rule in enumerate(self._rules):
            one = self._safely(begin, rule, self._detail, self._name, rule=rule)
            if isinstance(one, Ask):
                tasks.append(Task(one, SOURCE, (number,)))
            else:
                self._tell(number, one)
        work(tasks, self._handle, stop, at_once)
        stopped = stop() or len(self._done) < len(self._rules)
        verdicts = tuple(
            self._done.get(number) or _stopped(rule, self._name)
            for number, rule in enumerate(self._rules)
        )
        return Checked(verdicts, left_out, tuple(self._sent), stopped)

    def _handle(self, task: Task) -> list[Task]:
        memo = task.ask.memo
        assert isinstance(memo, Memo)
        outcome = self._safely(self._next, task.ask, memo.rule, rule=memo.rule)
        if isinstance(outcome, Ask):
            return [Task(outcome, SOURCE, task.order)]
        self._tell(task.order[0], outcome)
        return []

    def _next(self, ask: Ask, rule: SiteRule) -> Ask | Verdict:
        reply = self._fetch(ask, self._terms_of(rule))
        with self._lock:
            self._sent.extend(reply.sent)
        return read(reply)

    def _terms_of(self, rule: SiteRule) -> Terms:
        known = self._terms.get(rule.check)
        if known is None:
            known = self._terms[rule.check] = terms((rule,), max(PACE, rule.pace))
        return known

    def _tell(self, number: int, verdict: Verdict) -> None:
        with self._lock:
            self._done[number] = verdict
            done = len(self._done)
        if self._listen is not None:
            self._listen(verdict, done, len(self._rules))

    def _safely(
        self, step: Callable[..., Ask | Verdict], *given: object, rule: SiteRule
    ) -> Ask | Verdict:
        try:
            return step(*given)
        except Exception as fault:
            log.warning("One site of the username check failed: %s", type(fault).__name__)
            reason = Reason.CHECK_FAILED
            page = rule.for_people(self._name)
            return Verdict(Word.NOT_CHECKED, rule, page, reason, reason_says(reason))


def _stopped(rule: SiteRule, name: str) -> Verdict:
    reason = Reason.STOPPED
    page = rule.for_people(name)
    return Verdict(Word.NOT_CHECKED, rule, page, reason, reason_says(reason))
