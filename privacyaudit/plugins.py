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

Over 300 lines: all that a contributor can declare stands on this one page.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import entry_points
from typing import Protocol

from privacyaudit.errors import CheckError
from privacyaudit.model import (
    Ask,
    Audit,
    Capability,
    Combination,
    Detail,
    DetailKind,
    Identity,
    Match,
    NotChecked,
    Notice,
    Outcome,
    Part,
    Person,
    Reply,
    Terms,
)

GROUP = "privacyaudit.checks"
"""The entry-point group in which somebody else's package offers checks."""


REDIRECTS: Mapping[Capability, int] = {Capability.YOUR_PAGES: 5, Capability.USERNAME_CHECK: 0}
"""Redirects followed, where not three: a site that sends us on has not said who is there."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """A check's own words: what is shown, why it matters, how to reduce it."""

    exposed: str
    """'Your phone number is on this page.'"""
    why: str
    """Why it matters to a person being stalked; never how to misuse it."""
    reduce: tuple[str, ...] = ()
    """Steps in a safe order, verb first, under 15 words each."""


@dataclass(frozen=True, slots=True)
class Example:
    """
    One answer of a source, and what it must be read as.

    The contract tests plan for the sample person, find the ask whose address
    is *asks*, hand the source this answer and compare what comes back.
    """

    shows: str
    """``document``, ``presence``, ``ask``, ``not seen``, ``not checked``."""
    asks: str = ""
    """The planned address; empty for the first one."""
    status: int = 200
    body: str = ""
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Source:
    """Somewhere to look: what it asks, what that shares, and how it reads answers."""

    id: str
    label: str
    capability: Capability
    contacts: tuple[str, ...]
    """Host patterns (``*.example.org``), or ``("from a detail",)``."""
    templates: tuple[str, ...]
    """Every request it can make, follow-ups too."""
    uses: tuple[DetailKind, ...]
    sends: str
    """What is shared and with whom, in a sentence for the plan."""
    plan: Callable[[Person], Iterable[Ask | NotChecked]]
    """What it would ask; and, where it can tell without asking, what it cannot look at."""
    identity: Identity = Identity.PLAIN
    could_notice: Notice = Notice.NONE
    notice_why: str = ""
    opt_in: str = ""
    """Why it is off until agreed on its own; empty where it is not."""
    pace: float = 1.0
    """Seconds between two requests to one host."""
    key: str = ""
    """The name of the key it needs, such as ``PRIVACYAUDIT_HIBP_KEY``."""
    deadline: float = 30.0
    """Seconds for one whole answer."""
    cap: int = 5 * 1024 * 1024
    """Bytes of one decoded answer at most."""
    handles: frozenset[int] = frozenset()
    """Statuses beyond 2xx that its own reader understands."""
    guidance: Guidance | None = None
    examples: tuple[Example, ...] = ()
    verified: str = ""
    """When its facts were last checked, such as ``2026-11-22``."""
    by_hand: str = ""
    """A public page where a person can look themselves."""
    service: str = ""
    """The record in ``checks/services`` that says what can be done there."""
    live: tuple[tuple[DetailKind, str], ...] = ()
    """An account of the service's own, not a person's, to see if its answers changed."""
    left_out: str = ""
    """Why it is never asked at all, and no link is given; its plan is empty."""
    reader: Callable[[Reply], Iterable[Outcome]] | None = None

    @property
    def terms(self) -> Terms:
        """What ``fetch`` holds this source to."""
        contacts = () if self.contacts == ("from a detail",) else self.contacts
        return Terms(
            self.id,
            contacts,
            self.templates,
            self.identity,
            self.pace,
            self.deadline,
            self.cap,
            REDIRECTS.get(self.capability, 3),
            self.key,
        )

    def reads(
        self, reader: Callable[[Reply], Iterable[Outcome]]
    ) -> Callable[[Reply], Iterable[Outcome]]:
        """Use *reader* for the answers; without one an answer is a document."""
        object.__setattr__(self, "reader", reader)
        return reader


def source(
    *,
    id: str,  # noqa: A002 - the vocabulary's word
    label: str,
    capability: Capability,
    contacts: tuple[str, ...],
    templates: tuple[str, ...],
    uses: DetailKind | tuple[DetailKind, ...],
    sends: str,
    **more: object,
) -> Callable[[Callable[[Person], Iterable[Ask | NotChecked]]], Source]:
    """Make a source of the function that plans its asks."""

    def make(plan: Callable[[Person], Iterable[Ask | NotChecked]]) -> Source:
        if not isinstance(capability, Capability):
            raise CheckError(f"The source {id} declares no known capability.")
        kinds = uses if isinstance(uses, tuple) else (uses,)
        return Source(
            id=id,
            label=label,
            capability=capability,
            contacts=contacts,
            templates=templates,
            uses=kinds,
            sends=sends,
            plan=plan,
            **more,  # type: ignore[arg-type]
        )

    return make


@dataclass(frozen=True, slots=True)
class Nearby:
    """Where a candidate stands; worked out only for a detector that asks."""

    part: Part = Part.TEXT
    key: str = field(default="", repr=False)
    title: str = field(default="", repr=False)


@dataclass(slots=True)
class Candidate:
    r"""
    A place where a form of a detail was found, for its detector to judge.

    Offsets are into :attr:`text`, which is the folded but unsquashed text
    around the match: letters, digits, spaces and punctuation as a person
    would read them. Where a tag stood there is an edge: ``\x1f`` for an
    inline tag, ``\x1e`` between cells, ``\x1d`` between lines and blocks.
    """

    detail: Detail = field(repr=False)
    text: str = field(repr=False)
    start: int
    end: int
    region: str = ""
    look: Callable[[], Nearby] = field(default=Nearby, repr=False)
    disguised: bool = False
    """Reversed or turned by thirteen letters on the page; plain in :attr:`text`."""

    @property
    def part(self) -> Part:
        """Which part of the document it is in."""
        return self.look().part

    @property
    def key(self) -> str:
        """The attribute, meta, class or column names it stands under, in lower case."""
        return self.look().key

    @property
    def title(self) -> str:
        """The document's title and main heading: context for common words."""
        return self.look().title

    @property
    def found(self) -> str:
        """The text that matched."""
        return self.text[self.start : self.end]

    def before(self, count: int) -> str:
        """Return up to *count* characters in front of the match."""
        return self.text[max(0, self.start - count) : self.start]

    def after(self, count: int) -> str:
        """Return up to *count* characters behind the match."""
        return self.text[self.end : self.end + count]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a detector says of a candidate, with what a person would hesitate over."""

    match: Match
    why: str = ""


SURE = Verdict(Match.CONFIRMED)
"""The verdict on a candidate that leaves no doubt."""


def unsure(why: str) -> Verdict:
    """Return the verdict on a candidate over which a person would hesitate, and why."""
    return Verdict(Match.POSSIBLE, why)


class Looks(Protocol):
    """What a detector's class offers."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """
        Yield the ways *detail* is written, the plainest first.

        Each is searched for squashed: letters and digits only. One that
        begins and ends with a space is searched for as whole words, one that
        only begins with a space as the beginning of a word.
        """
        ...

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge a candidate in its surroundings; ``None`` is 'not it'."""
        ...


@dataclass(frozen=True)
class Detector:
    """Something to look for: how it is written, and when it really is it."""

    id: str
    looks_for: tuple[DetailKind, ...]
    guidance: Guidance
    sample: str
    sees: tuple[str, ...]
    ignores: tuple[str, ...]
    looks: Looks
    hesitates: tuple[str, ...] = ()
    """Pages on which the answer is 'possible'."""
    region: str = "GB"
    unlisted_as: str = ""
    """What its ``unlisted(text, details, region)`` counts, such as ``phone``."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Pages, and how many details that nobody listed each one shows."""


def detector(
    *,
    id: str,  # noqa: A002 - the vocabulary's word
    looks_for: DetailKind | tuple[DetailKind, ...],
    guidance: Guidance,
    sample: str,
    sees: tuple[str, ...],
    ignores: tuple[str, ...],
    hesitates: tuple[str, ...] = (),
    region: str = "GB",
    unlisted_as: str = "",
    counts: Mapping[str, int] | None = None,
) -> Callable[[type[Looks]], Detector]:
    """Make a detector of the class that knows the forms and confirms them."""

    def make(looks: type[Looks]) -> Detector:
        kinds = looks_for if isinstance(looks_for, tuple) else (looks_for,)
        return Detector(
            id,
            kinds,
            guidance,
            sample,
            sees,
            ignores,
            looks(),
            hesitates,
            region,
            unlisted_as,
            counts or {},
        )

    return make


@dataclass(frozen=True)
class Rule:
    """What exposures mean together."""

    id: str
    title: str
    join: Callable[[Audit], Iterable[Combination]]
    examples: tuple[Mapping[str, object], ...] = ()
    """Situations, described as the contract tests read them."""


def rule(
    *,
    id: str,  # noqa: A002 - the vocabulary's word
    title: str,
    examples: tuple[Mapping[str, object], ...] = (),
) -> Callable[[Callable[[Audit], Iterable[Combination]]], Rule]:
    """Make a rule of the function that joins exposures."""

    def make(join: Callable[[Audit], Iterable[Combination]]) -> Rule:
        return Rule(id, title, join, examples)

    return make


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
