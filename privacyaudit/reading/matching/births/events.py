"""Birthdays among the events of a calendar."""

from __future__ import annotations

import re
from datetime import date

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.births.date_parts import NO_YEAR
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import bare, short_names

_DAY = re.compile(r"DTSTART[^:\n\x1d\x1e]{0,40}[:\x1e]\s?(\d{4})-?(\d\d)-?(\d\d)", re.I)
_SUMMARY = re.compile(r"SUMMARY[^:\n\x1d\x1e]{0,40}[:\x1e]\s?([^\n\x1d\x1e]{0,120})", re.I)


def in_event(candidate: Candidate, born: date) -> Verdict | None:
    """
    Judge the event of a calendar round the word *birthday*.

    Its day is enough to be possible; with the person's name in its title, and the year of
    birth or the age of that day there or in the first of its days, it is the whole date.
    """
    text, start, end = candidate.text, candidate.start, candidate.end
    before, after = text[max(0, start - 400) : start], text[end : end + 400]
    if "SUMMARY" not in before:
        return None
    part = before.rpartition("BEGIN:VEVENT")[2] + candidate.found + after.partition("END:VEVENT")[0]
    days = {(int(m[1]), int(m[2]), int(m[3])) for m in _DAY.finditer(part)}
    if {day[1:] for day in days} != {(born.month, born.day)}:
        return None
    summary = _SUMMARY.search(part)
    if summary is None or not _named(candidate, summary[1]):
        return unsure(NO_YEAR)
    years = {day[0] for day in days}
    said = {int(number) for number in re.findall(r"(?<!\d)\d{1,4}(?!\d)", summary[1])}
    noted = re.search(rf"(?<!\d){born.year}(?!\d)", part)
    whole = years == {born.year} or noted or any(year - born.year in said for year in years)
    return SURE if whole else unsure(NO_YEAR)


def _named(candidate: Candidate, title: str) -> bool:
    """Return whether a given name of the person's stands in *title*."""
    words = {bare(word) for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", title)}
    words |= {word[:-1] for word in words if word.endswith("s")}
    for detail in candidate.listed:
        if detail.kind in (DetailKind.NAME, DetailKind.ALIAS, DetailKind.FORMER_NAME):
            first = fold(detail.value).split()[:1]
            if any(bare(name) in words for one in first for name in (one, *short_names(one))):
                return True
    return False
