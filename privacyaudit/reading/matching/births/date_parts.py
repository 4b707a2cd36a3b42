"""Dates of birth in parts: day, month and year in fields of their own, or some of these."""

from __future__ import annotations

import re
from datetime import date, timedelta

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import record, spoken
from privacyaudit.reading.matching.births.beside_name import in_own_column
from privacyaudit.reading.matching.births.birth_words import BIRTH, NOT_BIRTH
from privacyaudit.reading.matching.births.births import NOTHING, birth_beside, keyed
from privacyaudit.reading.matching.births.calendar import MONTH, NUMBERS

_OF_BIRTH = r"\s?(?:of birth|(?:de |di |da )?(?:naissance|nascita|nacimiento|nascimento)|urodzenia|(?:van )?geboorte|birth|geburt|narozeni|nasterii)"
_DAY_PART = re.compile(
    rf"(?:[\"']d[\"']|(?<![a-z])[dtj](?=\s?[:=])|day|tag|jour|dzien|dd|jj|(?<![a-z])(?:gg|tt|pp|zi|ziua|gun|diena|paev|la|pv|jd)|dia|giorno|dag|den|(?<![a-z])nap|paiva)(?:{_OF_BIRTH})?['\"]?[\s:=>\x1d-\x1f,\"']{{1,8}}(\d{{1,2}})(?!\d)",
    re.I,
)
_MONTH_PART = re.compile(
    rf"(?:[\"']m[\"']|(?<![a-z])m(?=\s?[:=])|month|monat|mois|miesiac|mm|mes|mese|maand|maned|manad|mesic|honap|(?<![a-z])(?:luna|ay|kk)|kuukausi)(?:{_OF_BIRTH})?['\"]?[\s:=>\x1d-\x1f,\"']{{1,8}}(\d{{1,2}}(?!\d)|{MONTH.pattern})",
    re.I,
)
_ANOTHER_PART = re.compile(
    r"(?:arriv|depart|check ?in|check ?out|expir|start|end|from|valid|due|pickup|return|travel|issue)\w{0,4} (?:day|month|year|date|dd|mm|[dm])\b",
    re.I,
)
"""Keys of the parts of dates that are nobody's birthday."""
_SMALL = 160
"""Characters of a record that may hold nothing but a date."""
NO_DAY = "Month and year are there, not the day."
NO_YEAR = "Day and month are there, not the year."


def _said(near: str) -> tuple[set[int], set[int]]:
    """Return the days and months that stand under keys of their own in *near*."""
    days = {int(m[1]) for m in _DAY_PART.finditer(near)}
    months = {
        int(m[1]) if m[1].isdigit() else NUMBERS.get(m[1], 0) for m in _MONTH_PART.finditer(near)
    }
    return days, months


def in_parts(candidate: Candidate, born: date) -> Verdict | None:
    """Judge day, month and year in fields beside one another."""
    text = candidate.text[max(0, candidate.start - 100) : candidate.end + 100]
    near = spoken(text).lower()
    days, months = _said(near)
    if "{" in text and len(days) + len(months) > 2:  # a neighbour's date is near
        low, high = record(candidate.text, candidate.start, candidate.end)
        if low and high - low < _SMALL:
            days, months = _said(spoken(candidate.text[low:high]).lower())
    if days == {born.day} and months == {born.month}:
        if BIRTH.search(near) or keyed(candidate):
            return SURE
        if NOT_BIRTH.search(near) or _ANOTHER_PART.search(near):
            return None
        return unsure(NOTHING)
    return _without_day(candidate, born)


def _fields_round(candidate: Candidate) -> tuple[str, str]:
    """Return the innermost record round a match as words, and what stands in front of it."""
    text = candidate.text
    low, high = record(text, candidate.start, candidate.end)
    low, high = max(low, candidate.start - 80), min(high, candidate.end + 80)
    return spoken(text[low:high]).lower(), spoken(text[max(0, low - 40) : low]).lower()


_KEYS_OPEN = re.compile(
    r"[a-z ./]{0,24}[\"']?\s?:\s?\{(?:\s?[\"'][a-z ]{0,14}[\"']\s?:\s?\{)?\s?\Z"
)
"""What may stand between a word of birth and the fields in its record."""


def _under_birth(candidate: Candidate, near: str, ahead: str) -> bool:
    """Return whether the fields in *near* are those of a birth, by their keys or their record's."""
    if BIRTH.search(near):
        return NOT_BIRTH.search(near) is None
    heads = list(BIRTH.finditer(ahead))
    return bool(heads and _KEYS_OPEN.match(ahead, heads[-1].end())) or keyed(candidate)


def _without_day(candidate: Candidate, born: date) -> Verdict | None:
    """Judge month and year in fields, as registers of firms show them."""
    year = re.match(r"[\"']?[-/.](\d{2})(?!\d|[./-]\d)", candidate.after(6))
    if year is not None:
        mine = int(year[1]) == born.month and not re.search(r"[\d./-]\Z", candidate.before(1))
        beside = mine and birth_beside(candidate, candidate.start, candidate.end + 3)
        beside = beside or (mine and in_own_column(candidate, candidate.start, candidate.end + 3))
        return unsure(NO_DAY) if beside else None
    near, ahead = _fields_round(candidate)
    days, months = _said(near)
    if days or months != {born.month} or len(re.findall(r"(?<!\d)(?:18|19|20)\d\d", near)) > 1:
        return None
    return unsure(NO_DAY) if _under_birth(candidate, near, ahead) else None


def without_year(candidate: Candidate, born: date) -> Verdict | None:
    """Judge day and month in fields of their own, behind a word of birth."""
    text = candidate.text
    opened = re.match(r"[\w ]{0,12}[\"']?\s?:\s?\{", text[candidate.end : candidate.end + 20])
    at = candidate.end + (opened.end() if opened else 0)
    low, high = record(text, at, at)
    near = spoken(text[max(low, candidate.start) : min(high, at + 70)]).lower()
    if re.search(r"(?<!\d)(?:18|19|20)\d\d(?!\d)", near):
        return None  # judged at its year
    days, months = _said(near)
    return unsure(NO_YEAR) if (days, months) == ({born.day}, {born.month}) else None


_MIDNIGHT = re.compile(
    r"-\d\d-\d\d[T ](?:1[3-9]|2[0-3]):(?:00|30)(?::00)?(?:\.0{1,6})?\s?(?:Z|\+00)"
)


def day_before(born: date, text: str, start: int) -> bool:
    """Return whether a time in Greenwich is the midnight, further east, at which *born* began."""
    eve = born - timedelta(days=1)
    return text.startswith(eve.isoformat(), start) and _MIDNIGHT.match(text, start + 4) is not None
