"""What to do next after a refusal, as a button on a page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from privacyaudit.errors import MissingExtraError, PrivacyAuditError, Step
from privacyaudit.words import _, mark

COMMAND = re.compile(r"\bpip install\b|\btype:|\'(?:privacyaudit|case|evidence) [a-z-]+", re.I)
"""How a command to type looks in a sentence: in a browser nobody can type one."""


@dataclass(frozen=True, slots=True)
class Onward:
    """What to do next: the words, and a button where there is one."""

    words: str
    endpoint: str = ""
    button: str = ""


WAYS: dict[Step, tuple[str, str]] = {
    Step.ADD_DETAILS: ("about.start", mark("Go to the questions")),
    Step.AGREE: ("agreeing.agree", mark("Go to the yes")),
    Step.AGREE_ANEW: ("agreeing.agree", mark("Go to the yes")),
    Step.BRING_FILES: ("evidence.saved", mark("Add a picture or a file")),
    Step.KEEP_ON: ("people.until", mark("Choose a later day")),
    Step.LIST_LETTERS: ("letters.all_of_them", mark("Go to the letters")),
    Step.LOOK: ("planning.plan", mark("Look now")),
    Step.MAKE_RECORD: ("planning.plan", mark("Look now")),
    Step.RELEASE: ("sharing.release", mark("Write down a yes")),
    Step.SECOND_READER: ("desk.second", mark("Go to the steps to read")),
    Step.SIGN_OFF: ("cases.sign", mark("Go to the sign-off")),
}
"""Where each step is taken, and what the button says."""


def onward(fault: PrivacyAuditError) -> Onward:
    """Return what a page says and offers next after *fault*."""
    words = fault.next_step
    if isinstance(fault, MissingExtraError) or COMMAND.search(words):
        words = _("Whoever set this up for you can add it. All the rest works without it.")
    if fault.step is None:
        return Onward(words)
    endpoint, button = WAYS[fault.step]
    return Onward(words, endpoint, _(button))


def told(fault: PrivacyAuditError) -> str:
    """Return what went wrong and what to do, for beside a field."""
    return f"{fault.says} {onward(fault).words}".strip()
