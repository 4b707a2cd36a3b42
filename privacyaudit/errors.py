"""
Every error this project raises, and what each means to the person.

::

    PrivacyAuditError          says one plain sentence, and what to do next
    ├── InputError             something in the details needs a change
    │   └── DetailsError       one or more mistakes in a details file, all at once
    ├── ConsentError           no consent, expired, or it does not cover this
    ├── PlanError              an ask that was not declared or not agreed
    ├── CheckError             a check is not well made
    ├── RefusedError           our own rules keep us from asking this address
    ├── ReadingError           a document could not be read
    ├── ServiceError           a service, support or site record is not well made
    ├── CaseError              a case could not be opened, or kept
    │   ├── WrongKeyError      the passphrase or code does not open it
    │   ├── LockedError        it is closed, or another program is using it
    │   └── NoSpaceError       there is no space left on the disk
    └── MissingExtraError      an optional part is not installed

No message holds a value that the person typed, or anything from a page.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What can be done next, where each front has its own way there: a command, a page."""

    ADD_DETAILS = "add details"
    AGREE = "agree"
    AGREE_ANEW = "agree anew"
    BRING_FILES = "bring files"
    KEEP_ON = "keep on"
    LIST_LETTERS = "list letters"
    LOOK = "look"
    MAKE_RECORD = "make record"
    RELEASE = "release"
    SECOND_READER = "second reader"
    SIGN_OFF = "sign off"


class PrivacyAuditError(Exception):
    """
    Something went wrong; the message says what, and the next step.

    The words name no command and no page: *step* says which one is meant, and
    each front adds its own way there.
    """

    exit_code = 1

    def __init__(self, says: str, next_step: str = "", step: Step | None = None) -> None:
        super().__init__(f"{says} {next_step}".strip())
        self.says = says
        self.next_step = next_step
        self.step = step


class InputError(PrivacyAuditError):
    """Something the person gave needs a change before it can be used."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake in a details file, without the value that caused it."""

    line: int
    """The line in the file, from 1; 0 where there is none."""
    field: str
    says: str


class DetailsError(InputError):
    """One or more mistakes in a details file, reported all at once."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        lines = "\n".join(
            f"Line {m.line}: {m.field}: {m.says}" if m.line else f"{m.field}: {m.says}"
            for m in self.mistakes
        )
        super().__init__(lines)


class ConsentError(PrivacyAuditError):
    """There is no consent, it has expired, or it does not cover this."""

    exit_code = 3


class PlanError(PrivacyAuditError):
    """An ask that its source did not declare, or that was not agreed."""


class CheckError(PrivacyAuditError):
    """A check is not well made; its id and the fault are in the message."""


class RefusedError(PrivacyAuditError):
    """Our own rules keep us from asking this address."""

    exit_code = 2


class ReadingError(PrivacyAuditError):
    """A document could not be read."""


class ServiceError(PrivacyAuditError):
    """A service, support or site record is not well made."""


class CaseError(PrivacyAuditError):
    """A case could not be opened, or kept."""

    exit_code = 4


class WrongKeyError(CaseError):
    """The passphrase or recovery code does not open this case."""

    exit_code = 6


class LockedError(CaseError):
    """The case has been locked, or another program is using it."""

    exit_code = 7


class NoSpaceError(CaseError):
    """There is no space left on the disk; what was kept before is still there."""

    exit_code = 8


class MissingExtraError(PrivacyAuditError):
    """An optional part is not installed; the next step names it."""
