"""Lists of birthdays under a month: *Birthdays in October: Tom (5th), Sue (12th)*."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from privacyaudit.model import Detail, DetailKind
from privacyaudit.plugins import Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import spoken
from privacyaudit.reading.matching.births.birth_words import NOT_BIRTH
from privacyaudit.reading.matching.births.calendar import MONTH, NUMBERS
from privacyaudit.reading.matching.births.date_parts import NO_YEAR
from privacyaudit.reading.matching.births.whose import named_in
from privacyaudit.reading.matching.births.yearless import LIST
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import short_names
from privacyaudit.reading.matching.people.names import taken_apart

_DAY = r"(?<![\d./-])(\d{1,2})(?:st|nd|rd|th|er|\.|[ºo°])?(?!\d)"


def in_month(candidate: Candidate, born: date) -> Verdict | None:
    """Judge a day that stands beside the person's given name, in a list under their month."""
    text = candidate.text
    part = text[candidate.end : candidate.end + 240]
    before = re.split(r"[\x1d\n.]", text[max(0, candidate.start - 24) : candidate.start])[-1]
    head = before + " " + re.split(r"[:\x1d\n]", part[:40])[0]
    if _months(head) != {born.month}:
        return None
    part = part.replace("\x1f", "").replace("\x1e", " ").replace("\x1d", ", ").replace("\n", ", ")
    named = _named(tuple(candidate.listed))
    if named is None:
        return None
    found = (pattern.search(part) for pattern in _beside(named))
    day = next((match for match in found if match is not None), None)
    return unsure(NO_YEAR) if day is not None and int(day[1]) == born.day else None


@lru_cache(maxsize=64)
def _beside(named: str) -> tuple[re.Pattern[str], ...]:
    """Return how a day stands beside one of the names in the pattern *named*."""
    on = r"(?:le |el |op |am |a |il |on |the |den |i |em |dia )?"
    name = rf"(?<![^\W\d_])(?:{named})(?![^\W\d_])(?: [A-Z][\w'-]{{0,20}}\.?)?"
    return (
        re.compile(rf"{name}[ (:,\u2013-]{{1,4}}{on}{_DAY}[)]", re.I),
        re.compile(
            rf"{_DAY}[ :\u2013-]{{1,4}}(?:{named})(?![^\W\d_])(?! ?[(:]? ?\d| (?:il|le|el|op) \d)",
            re.I,
        ),
        re.compile(
            rf"(?<![\d.)] ){name}[ :\u2013-]{{1,4}}{on}{_DAY}(?! ?[:\u2013-] ?[^\W\d_])", re.I
        ),
    )


@lru_cache(maxsize=1024)
def _months(head: str) -> frozenset[int]:
    """Return the numbers of the months in *head*; kept, as each birth date asks for the same."""
    return frozenset(
        NUMBERS.get(found[1].lower(), 0) for found in _A_MONTH.finditer(head) if len(found[1]) > 1
    )


_A_MONTH = re.compile(rf"(?<![^\W\d_])({MONTH.pattern})(?![^\W\d_])", re.I)


@lru_cache(maxsize=64)
def _named(listed: tuple[Detail, ...]) -> str | None:
    """Return a pattern for the person's given names and their short forms, folded."""
    kinds = (DetailKind.NAME, DetailKind.ALIAS, DetailKind.FORMER_NAME)
    names = [taken_apart(detail.value) for detail in listed if detail.kind in kinds]
    firsts = {fold(d.value).split()[0] for d in listed if d.kind in kinds and d.value.split()}
    firsts |= {part for name in names for part in (*name.given, *name.middle)}
    shorts = {fold(short) for first in firsts for short in short_names(first)}
    said = sorted((re.escape(name) for name in firsts | shorts if len(name) > 2), key=len)
    return "|".join(reversed(said)) or None


def _names_own(candidate: Candidate, words: str) -> bool:
    named = _named(tuple(candidate.listed))
    if named is None:
        return False
    if re.search(rf"(?<![^\W\d_])(?:{named})(?![^\W\d_])", words, re.I):
        return True
    short = _WITH_INITIAL.search(words)
    return short is not None and named_in(candidate, short[0]) == "own"


_WITH_INITIAL = re.compile(r"(?<![^\W\d_.])(?:[A-Z]\. ?){1,2}[A-Z][\w'-]{2,}(?![^\W\d_])")
"""A name with an initial: *G. Example*."""


def named_in_line(candidate: Candidate) -> bool:
    """Return whether the person's given name stands in a date's own line of a list of birthdays."""
    text, start, end = candidate.text, candidate.start, candidate.end
    if LIST.search(spoken(text[max(0, start - 200) : start])) is None:
        return False
    line = re.split(r"[\x1d\n]", text[max(0, start - 60) : start])[-1]
    line += re.split(r"[\x1d\n]", text[end : end + 60])[0]
    return _names_own(candidate, line)


_BETWEEN = re.compile(r"[,;\x1d\n\u00b7\u2022]")
_ITEM = re.compile(r"[;\x1d\n\u00b7\u2022]")
_CHEERS = re.compile(
    r"gratul|gluckw(?:u|ue)nsch|jubilant|jubilar|(?<![a-z])auguri|(?<![a-z])o?slavi(?![a-z])|felici|onnea|onnittel|happy returns"
    r"|la multi ani|cake (?:day|in|for|at)|wish (?:our|a very|him|her|them)|tanti auguri|xronia|bliadhna|penblwydd|sveiki"
    r"|big day|solenizant|grattis|gefeliciteerd|tillykke|(?:im|en|w|u|i) [a-z]{3,12} (?:feiern|fetent|obchodza|slave)",
    re.I,
)
"""What is said on birthdays, but not on them alone."""
_NO_BIRTHDAY = re.compile(
    r"hochzeit|wedding|mariage|boda|matrimoni|slub|svatb|huwelijk|bryllup|imienin|svatek|svatk|onomastic|name ?day"
    r"|namenstag|namnsdag|meister|champion|winn|(?<![a-z])won(?![a-z])|laurea|diplom|abitur|graduat|dienst|prufung|sieg|gewonnen|gewann"
    r"|mitglied(?:schaft|sjub)|nomin|promo|appoint|thank|exam|pass(?:ed|ing)|driving|degree|award|prize|retir",
    re.I,
)
"""What else people are congratulated on."""


def _entry(candidate: Candidate) -> str:
    """Return a date's own entry in a list, without the date."""
    text, start, end = candidate.text, candidate.start, candidate.end
    ahead = _BETWEEN.split(text[max(0, start - 60) : start])[-1]
    behind = _BETWEEN.split(text[end : end + 60])
    lone = not re.search(r"[^\W\d_]", ahead.rpartition(":")[2] + behind[0])
    item = _ITEM.split(text[max(0, start - 90) : start])[-1].rpartition(":")[2].strip()
    if lone and item.endswith(",") and not item[:1].isdigit():
        ahead = item[:-1].rpartition(",")[2]  # *Ann Example, 17 March*
    elif lone and re.match(r"\.?,", text[end : end + 2]):
        behind[0] = behind[1]  # the name follows a comma: *22 April, Jorg S., ...*
    return _PARTICLE.sub(" ", ahead + " " + behind[0]).replace("\x1f", "")


_PARTICLE = re.compile(r"(?<![^\W\d_])v(?:an|on)?\.? ?d\.", re.I)
"""*van der*, cut short, in which no *d.* stands for *died*."""


def own_entry(candidate: Candidate, *, cheers: bool = False) -> bool:
    """Return whether a date's entry, in a list or a line of birthdays, names the person."""
    entry = _entry(candidate)
    if not _names_own(candidate, entry) or NOT_BIRTH.search(entry):
        return False
    text, start, end = candidate.text, candidate.start, candidate.end
    round_it = (
        text[max(0, start - 200) : start] + " " + re.split(r"[\x1d\n]", text[end : end + 160])[0]
    )
    round_it = spoken(round_it.replace("\x1f", ""))
    if _NO_BIRTHDAY.search(round_it):
        return False
    return bool(LIST.search(round_it) or (cheers and _CHEERS.search(round_it)))


def listed_day(candidate: Candidate) -> Verdict | None:
    """Judge a day and month beside the person's given name, where birthdays are told."""
    text, start, end = candidate.text, candidate.start, candidate.end
    if re.match(r"[./-]?[ ]?\d|:\d", text[end : end + 3]) or re.search(
        r"[\d.:/-]\Z|\d[ ]\Z|\$\s?\Z", text[max(0, start - 2) : start]
    ):
        return None
    return unsure(NO_YEAR) if own_entry(candidate, cheers=True) else None
