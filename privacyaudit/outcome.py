"""
The outcome sheet: what was reached, in counts, without anything personal.

For a funder or a manager. It names no client, no site and no detail, and a
small number is rounded, so that one person cannot be picked out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from privacyaudit.compare import CHANGES, Change, Comparison
from privacyaudit.kinds import NAMES
from privacyaudit.model import Audit
from privacyaudit.requested import STATES, Standing
from privacyaudit.words import _

FEW = 5
"""A count below this is shown as 'fewer than five'."""


def few(count: int) -> str:
    """Return *count* in words that pick nobody out."""
    if 0 < count < FEW:
        return _("fewer than {few}").format(few=FEW)
    return str(count)


def sheet(
    audits: Sequence[Audit], course: Iterable[Comparison], asked: Iterable[Standing], made: date
) -> str:
    """Return the sheet as plain text; the day is given as its month only."""
    lines = [_("Outcome"), f"{made:%Y-%m}", ""]
    lines.append(_("Audits: {count}").format(count=few(len(audits))))
    if audits:
        kinds = Counter(exposure.kind for exposure in audits[-1].exposures)
        lines += ["", _("Seen in the newest audit, by kind:")]
        for kind, count in sorted(kinds.items()):
            lines.append(f"  {_(NAMES[kind])}: {few(count)}")
        not_checked = len(audits[-1].not_checked)
        lines.append(_("Not checked: {count}").format(count=few(not_checked)))
    changes = Counter(item.change for step in course for item in step.items)
    if changes:
        lines += ["", _("Between audits, all together:")]
        lines += [f"  {_(CHANGES[change])}: {few(changes[change])}" for change in Change]
    states = Counter(one.state for one in asked)
    if states:
        lines += ["", _("Requests:")]
        lines += [f"  {_(STATES[state])}: {few(count)}" for state, count in sorted(states.items())]
    return "\n".join(lines) + "\n"
