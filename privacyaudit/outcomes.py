"""
The notebook in which a run writes down all it learns.

What a page shows and the person did not list is counted here and never kept
(rules E2, E17).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TypeVar
from urllib.parse import urlsplit

from privacyaudit.candidates import is_candidate, worth_a_word
from privacyaudit.folders import Within, gather, numbered
from privacyaudit.leaknames import told as without_names
from privacyaudit.model import (
    EXPOSED_AS,
    Answer,
    Ask,
    Capability,
    Detail,
    DetailTag,
    Document,
    Examination,
    Finding,
    Match,
    NotChecked,
    NotSeen,
    Person,
    Presence,
    Question,
    Reply,
    Sent,
    Sighting,
    Trace,
    Unlisted,
)
from privacyaudit.own_traces import Left, busy_hours, same_picture, worked_out
from privacyaudit.plugins import Source
from privacyaudit.questions import Order, Questions
from privacyaudit.telling import tells
from privacyaudit.words import ngettext, reason_says

T = TypeVar("T")


class Notebook:
    """Everything one run learns, stamped, in the order of the plan; thread-safe."""

    def __init__(
        self,
        person: Person,
        tags: Mapping[Detail, DetailTag],
        stamp: Callable[[Detail | None, str], str],
        clock: Callable[[], datetime],
        unlooked: Iterable[NotChecked] = (),
    ) -> None:
        self.tags = tags
        # What cannot be looked for at all is never said to be not seen somewhere.
        never = {label for one in unlooked if not one.source for label in one.labels}
        labels = (detail.label for detail in person.details)
        self._labels = tuple(label for label in labels if label not in never)
        self._for_nothing = bool(never) and not self._labels
        self._other = {page.address: page.posted_by_other for page in person.pages}
        self._stamp = stamp
        self._clock = clock
        self._lock = threading.Lock()
        self._findings: list[tuple[Order, Finding]] = []
        self._not_seen: list[tuple[Order, NotSeen]] = []
        self._not_checked: list[tuple[Order, NotChecked]] = []
        self._unlisted: list[tuple[Order, Unlisted]] = []
        self._sent: list[tuple[Order, Sent]] = []
        self._left: list[tuple[Order, Left]] = []
        self._within: dict[str, Within] = {}
        self._questions = Questions()

    @property
    def count(self) -> int:
        """How many findings there are so far."""
        return len(self._findings)

    def sent(self, order: Order, sent: Iterable[Sent]) -> None:
        """Write down what left this machine."""
        with self._lock:
            self._sent.extend((order, one) for one in sent)

    def not_checked(self, order: Order, one: NotChecked) -> None:
        """Write down what was not checked."""
        with self._lock:
            self._not_checked.append((order, one))

    def _shown(self, ask: Ask) -> str:
        """Return the address the person listed, unless it holds a detail that is never printed."""
        return ask.url if ask.listed and not tells(ask.url, self.tags) else ""

    def told(
        self, order: Order, source: Source, ask: Ask, said: Presence | NotSeen | NotChecked,
        reply: Reply,
    ) -> None:  # fmt: skip
        """Write down a source's own word."""
        place = said.place or place_of(source, ask)
        labels = tuple(detail.label for detail in ask.details)
        if isinstance(said, NotSeen):
            with self._lock:
                spot = self._spot(source, ask)
                one = NotSeen(source.id, place, said.labels or labels, spot, said.says)
                self._not_seen.append((order, one))
        elif isinstance(said, NotChecked):
            by_hand = said.by_hand or self._shown(ask) or source.by_hand
            says = said.says or reason_says(said.reason)
            labels = said.labels or labels
            self.not_checked(
                order, NotChecked(said.reason, says, source.id, place, by_hand, labels)
            )
        else:
            self._present(order, source, ask, said, place, reply.at or self._clock())

    def _present(
        self, order: Order, source: Source, ask: Ask, said: Presence, place: str, at: datetime
    ) -> None:
        question = self._questions.ask(order, source, said.asks, place) if said.asks else ""
        finding = Finding(
            source=source.id,
            kind=said.kind,
            place=place,
            match=Match.POSSIBLE if said.asks else said.match,
            at=at,
            tag=self.tags.get(said.detail) if said.detail else None,
            host=_host(said.address) or _host(ask.url),
            address=said.address or self._shown(ask),
            says=how_many(said),
            names=said.names,
            service=said.service or source.service,
            level=said.level,
            question=question,
            posted_by_other=self._other.get(ask.url, Answer.UNSURE),
            digest=self._stamp(said.detail, f"{source.id}\0{said.kind}\0{said.address or place}"),
        )
        with self._lock:
            self._findings.append((order, without_names(finding)))

    def examined(
        self, order: Order, source: Source, ask: Ask, document: Document, seen: Examination,
        reply: Reply,
    ) -> None:  # fmt: skip
        """Write down what a document shows; of the unlisted, only how many."""
        place = document.place or place_of(source, ask)
        self._remember(order, source, ask, place, seen.traces)
        at = reply.at or self._clock()
        candidate = is_candidate(source.capability, document, listed=ask.listed)
        sightings = worth_a_word(seen.sightings) if candidate else seen.sightings
        if seen.problem is not None:
            by_hand = self._shown(ask) or source.by_hand
            says = seen.says or reason_says(seen.problem)
            self.not_checked(
                order, NotChecked(seen.problem, says, source.id, place, by_hand, self._labels)
            )
        for presence in seen.presences:
            self._present(order, source, ask, presence, presence.place or place, at)
        question = ""
        if document.asks and sightings:
            question = self._questions.ask(order, source, document.asks, place, new=candidate)
        found = [self._finding(source, ask, one, place, at, question) for one in sightings]
        with self._lock:
            self._findings.extend((order, finding) for finding in found)
            nothing = not (found or seen.presences or self._for_nothing)
            if nothing and seen.problem is None:
                one = NotSeen(source.id, place, self._labels, self._spot(source, ask))
                self._not_seen.append((order, one))
            if not candidate:
                self._unlisted.extend(
                    (order, Unlisted(kind, count, place))
                    for kind, count in sorted(seen.unlisted.items())
                    if count
                )

    def _finding(
        self, source: Source, ask: Ask, seen: Sighting, place: str, at: datetime, question: str
    ) -> Finding:
        return Finding(
            source=source.id,
            kind=EXPOSED_AS[seen.detail.kind],
            place=place,
            match=Match.POSSIBLE if question else seen.match,
            at=at,
            tag=self.tags[seen.detail],
            host=_host(ask.url),
            address=self._shown(ask),
            where=seen.place,
            why=seen.why,
            service=source.service,
            question=question,
            posted_by_other=self._other.get(ask.url, Answer.UNSURE),
            digest=self._stamp(seen.detail, f"{source.id}\0{ask.url or ask.file}"),
            spot=self._spot(source, ask),
        )

    def _spot(self, source: Source, ask: Ask) -> str:
        return self._stamp(None, f"{source.id}\0{ask.url or ask.file}")

    def _remember(
        self, order: Order, source: Source, ask: Ask, place: str, traces: Iterable[Trace]
    ) -> None:
        """Keep which file of a folder this is, and what it adds to a pattern."""
        if source.capability not in (Capability.YOUR_FILES, Capability.YOUR_PAGES):
            return
        with self._lock:
            if isinstance(ask.memo, tuple) and len(ask.memo) == 2:
                self._within[place] = ask.memo
            # A place on a page is the page's own: only files tell of the person's day.
            own = source.capability is Capability.YOUR_FILES
            kept = (trace for trace in traces if bool(trace.likeness) is not own)
            self._left.extend((order, (place, trace)) for trace in kept)

    def work_out(self, source: Source) -> tuple[int, ...]:
        """Write down what the person's own files show together; return their busy hours."""
        own = source.capability is Capability.YOUR_FILES
        left = [one for one in _in_order(self._left) if bool(one[1].likeness) is not own]
        told = worked_out(left, self._within) if own else same_picture(left)
        for number, said in enumerate(told):
            order = (10**6, number)
            place = said.place or source.label
            self._present(order, source, Ask(), said, place, self._clock())
        return busy_hours(left)

    def findings(self) -> tuple[Finding, ...]:
        """Return the findings in the order of the plan."""
        return gather(numbered(_in_order(self._findings), self._within), self._within)

    def all_not_seen(self) -> tuple[NotSeen, ...]:
        """
        Return where nothing was seen, in the order of the plan; each place once.

        A place that was not looked at to the end is not among them.
        """
        shown = {(one.source, one.place) for _order, one in self._findings}
        shown |= {(one.source, one.place) for _order, one in self._not_checked}
        kept = (one for one in _in_order(self._not_seen) if (one.source, one.place) not in shown)
        return tuple(dict.fromkeys(kept))

    def all_not_checked(self) -> tuple[NotChecked, ...]:
        """Return what was not checked, in the order of the plan."""
        return gather(_in_order(self._not_checked), self._within)

    def unlisted(self) -> tuple[Unlisted, ...]:
        """Return how much else was shown, by kind."""
        return _in_order(self._unlisted)

    def ledger(self) -> tuple[Sent, ...]:
        """Return what was sent to whom, by time."""
        with self._lock:
            return tuple(sorted((one for _order, one in self._sent), key=lambda one: one.at))

    def questions(self) -> tuple[Question, ...]:
        """Return what only the person can answer."""
        return _in_order(self._questions.raised())


def how_many(said: Presence) -> str:
    """Return a presence's own words, and of how many files in an archive they are true."""
    if said.count < 2 or said.names:
        return said.says
    more = ngettext("This is so of {count} file in it.", "This is so of {count} files in it.",
                    said.count)  # fmt: skip
    return f"{said.says} {more.format(count=said.count)}"


def _in_order(notes: list[tuple[Order, T]]) -> tuple[T, ...]:
    return tuple(one for _order, one in sorted(notes, key=lambda note: note[0]))


def _host(url: str) -> str:
    return urlsplit(url).hostname or "" if url else ""


def place_of(source: Source, ask: Ask) -> str:
    """Return the words printed for where *ask* looks: its own, the host, or the source."""
    if ask.place:
        return ask.place
    return _host(ask.url) if ask.listed else source.label
