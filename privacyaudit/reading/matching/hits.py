"""What the scan finds, before and after a detector has said its word."""

from __future__ import annotations

from dataclasses import dataclass, field

from privacyaudit.plugins import Looks, Verdict


@dataclass(frozen=True, slots=True)
class Hit:
    """A form found: whose it is, who judges it, and how it was disguised."""

    number: int
    """Which of the person's details."""
    looks: Looks
    form: bytes
    """The form, as it is searched for."""
    twist: str = ""
    """``"reversed"``, ``"rot13"``, or empty."""

    @property
    def one(self) -> tuple[int, bytes]:
        """What an allowance is for: the detail's number and the form."""
        return self.number, self.form


@dataclass(frozen=True, slots=True)
class Seen:
    """A detector's word with its place in a sheet, before it becomes a sighting."""

    number: int
    verdict: Verdict
    edge: int
    """Which stretch of the sheet."""
    found: str = field(repr=False)
