"""
What a client agreed to: releases to others, sign-off of each print, a second reader, decisions.

The person decides what goes in and who sees it; a worker's part is to write
that down (rules J3, J5).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from privacyaudit.errors import ConsentError, InputError, Step
from privacyaudit.model import Audit, Consent, Notice, Role
from privacyaudit.words import _

SETS = ("me", "helper", "police")
"""The three prints of a report."""


@dataclass(frozen=True, slots=True)
class Release:
    """A written, time-limited yes to showing something to somebody else."""

    to: str = field(repr=False)
    """Who gets it: an office, not a person where that is enough."""
    what: tuple[str, ...]
    """``diary``, ``report``, ``evidence``, ``requests``."""
    why: str = field(repr=False)
    given: date
    until: date
    initials: str = field(repr=False)
    """The client's."""
    worker: str = field(default="", repr=False)
    taken_back: bool = False
    """This line ends every release to the same before it."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """The client has seen a print set of an audit, and says yes to what is in it."""

    audit: str
    which: str
    given: date
    initials: str = field(repr=False)
    worker: str = field(default="", repr=False)
    left_out: tuple[str, ...] = ()
    """The keys of the exposures that the client does not want in it."""


@dataclass(frozen=True, slots=True)
class SecondReader:
    """A second worker has read a step that the other person could notice."""

    audit: str
    action: str
    given: date
    initials: str = field(repr=False)
    worker: str = field(repr=False)
    """Who runs the case: never the same as the second reader."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The person chose to leave something as it is, and may say why."""

    digests: tuple[str, ...]
    label: str
    place: str
    given: date
    why: str = field(default="", repr=False)
    undone: bool = False
    """Taken back: it is looked at again from now on."""


SHAREABLE = ("diary", "report", "evidence", "requests")


def check_release(release: Release, today: date) -> Release:
    """Return *release*; raises InputError where it names nobody, nothing or no end."""
    if not release.to.strip() or not release.initials.strip():
        raise InputError(
            _("A release says who gets it, and has the client's initials."), _("Write both.")
        )
    unknown = set(release.what) - set(SHAREABLE)
    if not release.what or unknown:
        raise InputError(
            _("A release names what may be shown."),
            _("Choose from: {names}.").format(names=", ".join(SHAREABLE)),
        )
    if release.until < release.given or release.given > today:
        raise InputError(_("The dates of this release cannot be right."), _("Check both days."))
    return release


def still_given(written: Iterable[Release]) -> tuple[Release, ...]:
    """Return the releases in *written*, the oldest first, that the client has not taken back."""
    given: list[Release] = []
    for one in written:
        if one.taken_back:
            given = [each for each in given if each.to.casefold() != one.to.casefold()]
        else:
            given.append(one)
    return tuple(given)


def covering(releases: Iterable[Release], to: str, what: Iterable[str], today: date) -> Release:
    """
    Return the release that lets *to* see *what* today.

    Raises ConsentError where there is none (rule J3).
    """
    wanted = set(what)
    for release in releases:
        in_time = release.given <= today <= release.until
        if in_time and release.to.casefold() == to.casefold() and wanted <= set(release.what):
            return release
    raise ConsentError(
        _("There is no release that covers this, so nothing was written."),
        _("Ask the client. If they say yes, write that down first."),
        Step.RELEASE,
    )


def needs_sign_off(consent: Consent) -> bool:
    """Tell whether a print needs the client's sign-off: an advocate's does."""
    return consent.role is Role.ADVOCATE


def check_sign_off(audit: Audit, which: str, signed: Iterable[SignOff]) -> SignOff | None:
    """
    Return the client's newest sign-off of this print, or None where none is needed.

    Raises ConsentError where the client has not signed it (rule J5).
    """
    found = [one for one in signed if (one.audit, one.which) == (audit.id, which)]
    if found:
        return found[-1]
    if not needs_sign_off(audit.consent):
        return None
    raise ConsentError(
        _("The client has not said yes to this print yet."),
        _("Show it to them on screen first. If they say yes, write that down."),
        Step.SIGN_OFF,
    )


def unread_steps(audit: Audit, read: Iterable[SecondReader]) -> tuple[str, ...]:
    """
    Return the titles of steps the other person could notice that no second worker has read.

    Only an advocate's case needs one; on their own, a person decides alone.
    """
    if not needs_sign_off(audit.consent):
        return ()
    seen = {one.action for one in read if one.audit == audit.id}
    return tuple(
        action.title
        for action in audit.actions
        if action.could_notice is Notice.HIGH and action.id not in seen
    )


def check_reader(reader: SecondReader) -> SecondReader:
    """Return *reader*; raises InputError where it is the same worker twice."""
    if not reader.initials.strip() or reader.initials.strip() == reader.worker.strip():
        raise InputError(
            _("The second reader is somebody else than the worker."), _("Ask a second worker.")
        )
    return reader


def left_by_choice(decisions: Iterable[Decision]) -> frozenset[str]:
    """Return the digests of all that the person chose to leave, and has not taken back."""
    left: set[str] = set()
    for decision in decisions:
        left = left - set(decision.digests) if decision.undone else left | set(decision.digests)
    return frozenset(left)
