"""
Rule C1: a record comes before a change, and never in the way of a person.

One home for the rule, so that the report, the pages and the terminal agree.
"""

from __future__ import annotations

from enum import StrEnum

from privacyaudit.model import Action, ExposureKind
from privacyaudit.words import mark


class Said(StrEnum):
    """What a person said of keeping a record; nothing said is no answer yet."""

    SAVED = "saved"
    NOT_NEEDED = "not needed"
    NOT_SAFE = "not safe"


SAYS: dict[Said, str] = {
    Said.SAVED: mark("I have saved it"),
    Said.NOT_NEEDED: mark("I do not need it"),
    Said.NOT_SAFE: mark("It is not safe for me to save it"),
}
"""The words for each, to be translated where they are shown."""


def is_live(action: Action) -> bool:
    """Tell whether *action* takes away what shows where a person is right now."""
    return ExposureKind.LIVE_LOCATION in action.kinds


def steps_open(action: Action, said: str = "") -> bool:
    """
    Tell whether the steps of *action* are shown yet; *said* is a :class:`Said` or nothing.

    They wait only for an answer about the record, whichever it is, and only
    where a record comes first. What shows a person's place now never waits.
    """
    if not action.save_evidence_first or is_live(action):
        return True
    return said in set(Said)
