"""Why places were not looked at, in a few groups: how many, why, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from privacyaudit.model import Audit, Capability, NotChecked, Reason
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


LIST = "usernames"
"""The source that asks a whole list of sites, each under its own name."""

ELSEWHERE = frozenset({Why.NOT_AGREED, Why.KEY, Why.NOT_POSSIBLE, Why.NEVER})
"""Groups whose places the person's own paper only counts; the screen and the helper's name them."""

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
        """How many places there are, by the names that are printed."""
        return how_many(self.held)


def why_of(reason: Reason) -> Why:
    """Return the group that *reason* belongs to."""
    return _OF[reason]


def unlooked(not_checked: Iterable[NotChecked]) -> tuple[Unlooked, ...]:
    """Return all of *not_checked* in their groups; no place is left out."""
    groups: dict[Why, list[NotChecked]] = {}
    for one in _apart(tuple(not_checked)):
        groups.setdefault(why_of(one.reason), []).append(one)
    return tuple(Unlooked(why, _(_SAYS[why]), tuple(groups[why])) for why in Why if why in groups)


def how_many(not_checked: Iterable[NotChecked]) -> int:
    """Return how many places these are: one that two usernames were for is one place."""
    return len({one.place or one.source for one in _apart(tuple(not_checked))})


def _apart(not_checked: tuple[NotChecked, ...]) -> Iterator[NotChecked]:
    """
    Yield all, with a name of its own for what two checks call the same.

    Many sites have a check of their own, and are on the list of sites for a
    username too. What the person looks at by hand is one page for both.
    """
    own = {one.place: one.reason for one in not_checked if one.source != LIST}
    for one in not_checked:
        if one.source == LIST and one.place in own:
            if one.reason is own[one.place] is Reason.BY_HAND:
                continue
            one = replace(one, place=_("{site} (accounts list)").format(site=one.place))
        yield one


def offline(audit: Audit) -> str:
    """
    Return what is said where no place on the internet answered; empty where one did.

    Two hundred sites that are all silent say more of this computer than of them.
    """
    here = {one.source for one in audit.sources if one.capability is Capability.YOUR_FILES}
    silent = {
        one.place
        for one in audit.not_checked
        if one.reason in (Reason.TIMED_OUT, Reason.UNREACHABLE) and one.source not in here
    }
    if len(silent) < 2 or any(sent.status for sent in audit.ledger):
        return ""
    return _(
        "None of the places on the internet answered. This computer may not be connected. "
        "Nothing is known of them. You can look again later."
    )
