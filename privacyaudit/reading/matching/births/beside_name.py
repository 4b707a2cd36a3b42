"""A month and year in a column of their own behind the person's name."""

from __future__ import annotations

import re

from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.births.birth_words import NOT_BIRTH
from privacyaudit.reading.matching.births.whose import named_in
from privacyaudit.reading.matching.fold import BLOCK, CELL

_GAP = re.compile(rf"(?:\x1f?{CELL}\x1f?[ ]?|[ ]{{2,}}|[ ]\()\Z")
_SHUT = re.compile(rf"\)|[ ]?(?:\x1f?[{CELL}{BLOCK}\n]|\Z|[ ]{{2}}|-(?:[ ]|\Z))")


def in_own_column(candidate: Candidate, start: int, end: int) -> bool:
    """Return whether ``text[start:end]`` stands alone in the column behind the person's name."""
    text = candidate.text
    before = re.split(rf"[{BLOCK}\n]", text[max(0, start - 80) : start])[-1]
    gap = _GAP.search(before)
    if gap is None or _SHUT.match(text, end) is None:
        return False
    cell = re.split(rf"{CELL}|[ ]{{2,}}", before[: gap.start()])[-1].replace("\x1f", "").strip()
    words = cell.split()
    if not 1 < len(words) < 6 or NOT_BIRTH.search(cell):
        return False
    return named_in(candidate, cell) == "own"
