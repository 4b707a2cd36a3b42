"""The next step after a refusal, as a command to type."""

from __future__ import annotations

from collections.abc import Mapping

from privacyaudit.errors import Step
from privacyaudit.words import _, mark

COMMANDS: Mapping[Step, str] = {
    Step.ADD_DETAILS: "privacyaudit case details CASE DETAILS",
    Step.AGREE: "privacyaudit start",
    Step.AGREE_ANEW: "privacyaudit case consent CASE --new",
    Step.BRING_FILES: "privacyaudit evidence bring CASE FILE",
    Step.KEEP_ON: "privacyaudit case keep CASE --until DAY",
    Step.LIST_LETTERS: "privacyaudit letters list",
    Step.LOOK: "privacyaudit case audit CASE",
    Step.MAKE_RECORD: "privacyaudit audit DETAILS --record FILE",
    Step.RELEASE: "privacyaudit case release CASE --what PART --until DAY",
    Step.SECOND_READER: "privacyaudit case second-reader CASE",
    Step.SIGN_OFF: "privacyaudit case sign-off CASE --for PRINT",
}
"""What to type for each; words in capitals are put in by the person."""

TYPE = mark("Type: {command}")


def command_for(step: Step | None) -> str:
    """Return the line that says what to type, or nothing where there is no command."""
    return _(TYPE).format(command=COMMANDS[step]) if step is not None else ""
