"""Rows without heads: a number that is a whole value in the same row as its owner's name."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.around import column_head
from privacyaudit.reading.matching.calling.phone_words import OTHER
from privacyaudit.reading.matching.fold import fold

_OPENS = re.compile(
    r"(?:\A|[,;|\t(\[\x1d\x1e\n]|[\"']:(?=\s?[\"']))\s?[NE]?[\"']?(?:\+?\d{1,3})?\Z"
)
_CLOSES = re.compile(r"[\"']?\s?(?:\Z|[,;|\t)\]}\x1d\x1e\n])")
_ROW = re.compile(r"[\n\x1d()\[\]{}]")
"""What ends a row of a list or a table, or of what is put into a table."""
_LONGEST = 400
_NAMES = (DetailKind.NAME, DetailKind.FORMER_NAME)
_MARKS = (DetailKind.EMAIL, DetailKind.USERNAME)


def in_own_row(candidate: Candidate) -> bool:
    """Return whether a number is a whole value, and its row names the person."""
    ahead, behind = candidate.before(_LONGEST), candidate.after(_LONGEST)
    if not (_OPENS.search(ahead) and _CLOSES.match(behind)):
        return False
    row = (_ROW.split(ahead)[-1] + " " + _ROW.split(behind)[0]).lower()
    if OTHER.search(column_head(candidate.text, candidate.start)):
        return False
    said = set(re.findall(r"[^\W\d_]+", row))
    for detail in candidate.listed:
        plain = fold(detail.value).lower()
        if detail.kind in _MARKS and len(plain) > 5 and plain in row:
            return True
        names = re.findall(r"[^\W\d_]{2,}", plain)
        if detail.kind in _NAMES and len(names) > 1 and {names[0], names[-1]} <= said:
            return True
    return False
