"""Sources: where we look, and what each declares before it may ask anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from privacyaudit.errors import CheckError
from privacyaudit.model import (
    Ask,
    Capability,
    DetailKind,
    Identity,
    NotChecked,
    Notice,
    Outcome,
    Person,
    Reply,
    Terms,
)
from privacyaudit.plugins.guidance import Guidance

REDIRECTS: Mapping[Capability, int] = {Capability.YOUR_PAGES: 5, Capability.USERNAME_CHECK: 0}
"""Redirects followed, where not three: a site that sends us on has not said who is there."""


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
    unless: str = ""
    """The key of a source that asks the same with less given away: with it set, this one rests."""
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
