"""Why places were not looked at, in a few groups: how many, why, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from privacyaudit.model import NotChecked, Reason
from privacyaudit.words import _, mark


class Why(StrEnum):
    """The groups, in the order they are told: what the person may act on first."""

    NO_ANSWER = "no_answer"
    UNREADABLE = "unreadable"
    FAULT = "fault"
    STOPPED = "stopped"
    NO_ROUTE = "no_route"
    NOT_AGREED = "not_agreed"
    KEY = "key"
    NOT_POSSIBLE = "not_possible"
    NEVER = "never"
    BY_HAND = "by_hand"


_OF: Mapping[Reason, Why] = {
    Reason.TIMED_OUT: Why.NO_ANSWER,
    Reason.UNREACHABLE: Why.NO_ANSWER,
    Reason.BLOCKED: Why.NO_ANSWER,
    Reason.RATE_LIMITED: Why.NO_ANSWER,
    Reason.NEEDS_LOG_IN: Why.NO_ANSWER,
    Reason.MOVED: Why.NO_ANSWER,
    Reason.SERVER_FAULT: Why.NO_ANSWER,
    Reason.UNCLEAR: Why.NO_ANSWER,
    Reason.UNREADABLE: Why.UNREADABLE,
    Reason.TOO_LARGE: Why.UNREADABLE,
    Reason.ENCRYPTED: Why.UNREADABLE,
    Reason.NOT_SUPPORTED: Why.UNREADABLE,
    Reason.CHECK_FAILED: Why.FAULT,
    Reason.STOPPED: Why.STOPPED,
    Reason.NO_ROUTE: Why.NO_ROUTE,
    Reason.NOT_AGREED: Why.NOT_AGREED,
    Reason.AVOIDED: Why.NOT_AGREED,
    Reason.NEEDS_KEY: Why.KEY,
    Reason.KEY_REFUSED: Why.KEY,
    Reason.NEEDS_SETTING: Why.KEY,
    Reason.NOT_POSSIBLE: Why.NOT_POSSIBLE,
    Reason.REFUSED: Why.NEVER,
    Reason.BY_HAND: Why.BY_HAND,
}

_SAYS: Mapping[Why, str] = {
    Why.NO_ANSWER: mark("They did not answer, or the answer does not tell."),
    Why.UNREADABLE: mark("We could not read these to the end."),
    Why.FAULT: mark("A check of ours did not work. It is our fault, not yours."),
    Why.STOPPED: mark("You stopped before these."),
    Why.NO_ROUTE: mark("The proxy you chose could not be reached. Nothing was sent."),
    Why.NOT_AGREED: mark("You did not say yes to these."),
    Why.KEY: mark("They need a key or a setting of your own."),
    Why.NOT_POSSIBLE: mark("What you gave cannot be used there."),
    Why.NEVER: mark("Our own rules keep us from asking these."),
    Why.BY_HAND: mark("You can look at these yourself."),
}


@dataclass(frozen=True, slots=True)
class Unlooked:
    """Places that were not looked at for reasons of one sort."""

    why: Why
    says: str
    held: tuple[NotChecked, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.held)


def why_of(reason: Reason) -> Why:
    """Return the group that *reason* belongs to."""
    return _OF[reason]


def unlooked(not_checked: Iterable[NotChecked]) -> tuple[Unlooked, ...]:
    """Return all of *not_checked* in their groups; none is left out."""
    groups: dict[Why, list[NotChecked]] = {}
    for one in not_checked:
        groups.setdefault(why_of(one.reason), []).append(one)
    return tuple(Unlooked(why, _(_SAYS[why]), tuple(groups[why])) for why in Why if why in groups)
