"""What the person told us: themselves, their details, their pages, their consent."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from privacyaudit.model.kinds import DetailKind


class Known(StrEnum):
    """Whether the other person already knows a detail."""

    KNOWS = "knows"
    SECRET = "secret"  # noqa: S105 - kept from them, not a password
    """New, and known to be kept from them: a new home, number or job."""
    UNSURE = "unsure"


class Stage(StrEnum):
    """Where the person stands with the other person; it changes the order."""

    LIVING_WITH = "living_with"
    LEAVING = "leaving"
    APART = "apart"
    UNSAID = "unsaid"


class Answer(StrEnum):
    """An answer to a plain question; 'I do not know' is always one."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing the person told us; its label is printed in its place."""

    kind: DetailKind
    value: str = field(repr=False)
    label: str = ""
    known: Known = Known.UNSURE
    current: bool = True


def as_kept(kind: DetailKind, value: str) -> str:
    """
    Return *value* as a detail of *kind* is kept: a username without the ``@`` before it.

    One with its server (``@name@server.example``) keeps it, or it would read as an email.
    """
    bare = value.strip().removeprefix("@")
    return bare.strip() if kind is DetailKind.USERNAME and "@" not in bare else value


@dataclass(frozen=True, slots=True)
class Page:
    """An address the person listed, to be read as a stranger would see it."""

    address: str = field(repr=False)
    label: str = ""
    posted_by_other: Answer = Answer.UNSURE
    """Whether the other person may have posted it: evidence first then."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Answers that change the order of the advice, and nothing else."""

    stage: Stage = Stage.UNSAID
    watched: Answer = Answer.UNSURE
    """Could someone else see this device or account?"""
    shares_home_or_passwords: Answer = Answer.UNSURE
    with_advocate: Answer = Answer.NO
    threat_last_month: Answer = Answer.UNSURE
    name_changed_for_safety: Answer = Answer.UNSURE
    children: Answer = Answer.UNSURE


@dataclass(frozen=True, slots=True)
class Person:
    """Whose footprint it is: what they told us, and where they never want us."""

    details: tuple[Detail, ...] = ()
    pages: tuple[Page, ...] = ()
    files: tuple[str, ...] = field(default=(), repr=False)
    """Paths of files and folders to read on this machine."""
    avoid: tuple[str, ...] = field(default=(), repr=False)
    """Addresses or hosts never to be asked for anything (rule B3)."""
    own_search: str = field(default="", repr=False)
    """The address of a SearXNG the person trusts, typed in by them."""
    region: str = ""
    """Two letters, such as ``"GB"``: how numbers and dates are read."""
    circumstances: Circumstances = Circumstances()

    def of(self, *kinds: DetailKind) -> tuple[Detail, ...]:
        """Return the details of these kinds, in the order they were told."""
        return tuple(detail for detail in self.details if detail.kind in kinds)


class Role(StrEnum):
    """Who is at the keyboard."""

    SELF = "self"
    ADVOCATE = "advocate"


@dataclass(frozen=True, slots=True)
class Consent:
    """Who agreed to what, until when, and who may see it (rules D1, D4)."""

    role: Role
    made_by: str = field(repr=False)
    """Initials or a case id; printed on each page (rule E12)."""
    given: date
    expires: date
    """The last day on which an audit may run."""
    purpose: str = ""
    seen_by: tuple[str, ...] = ()
    identity_checked: bool = False
    """For an advocate: the client is here, or was reached by a known route."""
