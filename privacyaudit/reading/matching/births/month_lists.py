"""Lists of birthdays under a month: *Birthdays in October: Tom (5th), Sue (12th)*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import spoken
from privacyaudit.reading.matching.births.calendar import MONTH, NUMBERS
from privacyaudit.reading.matching.births.date_parts import NO_YEAR
from privacyaudit.reading.matching.births.yearless import LIST
from privacyaudit.reading.matching.fold import fold

_DAY = r"(?<![\d./-])(\d{1,2})(?:st|nd|rd|th|er|\.|[ºo°])?(?!\d)"


def in_month(candidate: Candidate, born: date) -> Verdict | None:
    """Judge a day that stands beside the person's given name, in a list under their month."""
    text = candidate.text
    part = text[candidate.end : candidate.end + 240]
    before = re.split(r"[\x1d\n.]", text[max(0, candidate.start - 24) : candidate.start])[-1]
    head = before + " " + re.split(r"[:\x1d\n]", part[:40])[0]
    if _months(head) != {born.month}:
        return None
    for given in _given(candidate):
        named = re.escape(given)
        day = re.search(
            rf"(?<![^\W\d_]){named}(?![^\W\d_])(?: [A-Z][\w'-]{{0,20}}\.?)?"
            rf"[ (:,\u2013-]{{1,4}}(?:le |el |op |am |a |il |on |the |den )?{_DAY}[)]",
            part,
            re.I,
        )
        day = day or re.search(
            rf"{_DAY}[ :\u2013-]{{1,4}}{named}(?![^\W\d_])(?! ?[(:]? ?\d)", part, re.I
        )
        day = day or re.search(
            rf"(?<![\d.)] )(?<![^\W\d_]){named}(?![^\W\d_])(?: [A-Z][\w'-]{{0,20}}\.?)?"
            rf"[ :\u2013-]{{1,4}}(?:le |el |op |am |a |il |on |the |den )?{_DAY}"
            r"(?! ?[:\u2013-] ?[^\W\d_])",
            part,
            re.I,
        )
        if day is not None and int(day[1]) == born.day:
            return unsure(NO_YEAR)
    return None


@lru_cache(maxsize=1024)
def _months(head: str) -> frozenset[int]:
    """Return the numbers of the months in *head*; kept, as each birth date asks for the same."""
    return frozenset(NUMBERS.get(found[1].lower(), 0) for found in _A_MONTH.finditer(head))


_A_MONTH = re.compile(rf"(?<![^\W\d_])({MONTH.pattern})(?![^\W\d_])", re.I)


def _given(candidate: Candidate) -> Iterator[str]:
    """Yield the person's given names, folded."""
    for detail in candidate.listed:
        if detail.kind is DetailKind.NAME and detail.value.split():
            yield fold(detail.value).split()[0]


def named_in_line(candidate: Candidate) -> bool:
    """Return whether the person's given name stands in a date's own line of a list of birthdays."""
    text, start, end = candidate.text, candidate.start, candidate.end
    if LIST.search(spoken(text[max(0, start - 200) : start])) is None:
        return False
    line = re.split(r"[\x1d\n]", text[max(0, start - 60) : start])[-1]
    line += re.split(r"[\x1d\n]", text[end : end + 60])[0]
    said = {word.lower() for word in re.findall(r"[^\W\d_]{3,}", line)}
    return any(name.lower() in said for name in _given(candidate))
