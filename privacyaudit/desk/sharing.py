"""Releases, sign-off of each print, second readers, and the report of a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from privacyaudit.agreements import (
    SETS,
    Release,
    SecondReader,
    SignOff,
    check_reader,
    check_release,
    check_sign_off,
    still_given,
    unread_steps,
)
from privacyaudit.conclusions import conclude
from privacyaudit.desk import case as cases
from privacyaudit.desk.books import put, sorts
from privacyaudit.errors import ConsentError, InputError, Step
from privacyaudit.model import Audit
from privacyaudit.store.case import Case
from privacyaudit.words import _

RELEASES = "releases"
SIGNED = "sign-offs"
READERS = "second readers"


def releases(case: Case) -> tuple[Release, ...]:
    """Return every release that the client has not taken back, the oldest first."""
    return still_given(sorts(case, RELEASES, Release))


def release(case: Case, given: Release, today: date | None = None) -> None:
    """Write down a release; raises InputError where it cannot be right."""
    put(case, RELEASES, check_release(given, today or cases.today_here()))


def take_back(case: Case, to: str, today: date | None = None) -> int:
    """
    End every release to *to*: from now on nothing more is shown; return how many there were.

    What was handed over already is not undone by it. Raises InputError where
    there is no such release.
    """
    day = today or cases.today_here()
    ended = [one for one in releases(case) if one.to.casefold() == to.strip().casefold()]
    if not ended:
        raise InputError(_("There is no release to them."), _("List them, then try again."))
    put(case, RELEASES, Release(ended[-1].to, (), "", day, day, "", taken_back=True))
    return len(ended)


def sign_off(case: Case, signed: SignOff) -> None:
    """Write down that the client said yes to a print; raises InputError for an unknown one."""
    audit = cases.one_audit(case, signed.audit)
    keys = {exposure.key for exposure in audit.exposures}
    if signed.which not in SETS or not signed.initials.strip():
        raise InputError(
            _("A sign-off names the print, and has the client's initials."),
            _("Choose from: {names}.").format(names=", ".join(SETS)),
        )
    if not set(signed.left_out) <= keys:
        raise InputError(_("There is no such finding in this audit."), _("List them first."))
    put(case, SIGNED, signed)


def second_reader(case: Case, reader: SecondReader) -> None:
    """Write down that a second worker read a step; raises InputError for the same worker."""
    audit = cases.one_audit(case, reader.audit)
    if reader.action not in {action.id for action in audit.actions}:
        raise InputError(_("There is no such step in this audit."), _("List them first."))
    put(case, READERS, check_reader(reader))


def for_print(case: Case, ident: str, which: str) -> Audit:
    """
    Return the audit as it may be printed in this set: without what the client left out.

    Raises ConsentError where the client has not signed it, or a step that the
    other person could notice has no second reader.
    """
    audit = cases.one_audit(case, ident)
    signed = check_sign_off(audit, which, sorts(case, SIGNED, SignOff))
    unread = unread_steps(audit, sorts(case, READERS, SecondReader))
    if unread and which == "me":
        raise ConsentError(
            _("A second worker has not read {count} steps the other person could notice.").format(
                count=len(unread)
            ),
            _("Ask one to read them, and write it down."),
            Step.SECOND_READER,
        )
    if signed is None or not signed.left_out:
        return audit
    dropped = {
        finding
        for exposure in audit.exposures
        if exposure.key in signed.left_out
        for finding in exposure.findings
    }
    kept = tuple(finding for finding in audit.findings if finding not in dropped)
    return conclude(replace(audit, findings=kept))
