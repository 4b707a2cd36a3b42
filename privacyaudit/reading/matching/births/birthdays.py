"""Dates of birth: judging a date that was found, whole, in parts, short, or without its year."""

from __future__ import annotations

import re
from datetime import date

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import column_head, spoken
from privacyaudit.reading.matching.births.ages import (
    of_age,
    of_listed_age,
    of_next_line,
    of_page_date,
)
from privacyaudit.reading.matching.births.aligned import in_rows
from privacyaudit.reading.matching.births.beside_name import in_own_column
from privacyaudit.reading.matching.births.birth_words import BIRTH, NUMBERED
from privacyaudit.reading.matching.births.births import NOTHING, TURNED, birth_beside, judged, keyed
from privacyaudit.reading.matching.births.calendar import NUMBERS
from privacyaudit.reading.matching.births.date_parts import NO_DAY, NO_YEAR, day_before, in_parts
from privacyaudit.reading.matching.births.dates import (
    LISTS,
    MONTH_AFTER,
    MONTH_BEFORE,
    dates_at,
    parsed,
)
from privacyaudit.reading.matching.births.month_lists import (
    in_month,
    listed_day,
    named_in_line,
    own_entry,
)
from privacyaudit.reading.matching.births.own_record import beside_in_tuple
from privacyaudit.reading.matching.births.spelt_dates import AFTER_TENS, said_year
from privacyaudit.reading.matching.births.told import noticed
from privacyaudit.reading.matching.births.whose import named_in, whose
from privacyaudit.reading.matching.births.yearless import in_list, near_word
from privacyaudit.reading.matching.fold import fold


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a date: the whole of it, beside words of birth, and not another person's."""
    verdict = _written(candidate)
    if verdict is None:
        born = parsed(candidate.detail.value, candidate.region)
        headed_list = candidate.found.lower() in _ANCHORS and born is not None
        return in_month(candidate, born) if headed_list and born else None
    owner = whose(candidate, candidate.start, candidate.end)
    if owner == "other":
        named = named_in_line(candidate) or own_entry(candidate, cheers=True)
        return verdict if verdict.why == NO_YEAR and named else None
    if owner == "perhaps" and verdict.why == TURNED:
        return None
    if owner == "perhaps":
        return unsure("Another person's name stands beside it.")
    if verdict.why == NOTHING:
        known = own_entry(candidate, cheers=True) or beside_in_tuple(candidate)
        row = in_rows(candidate, candidate.start) if not known and owner == "own" else ""
        known = known or (len(row.split()) > 1 and named_in(candidate, row) == "own")
        return SURE if known else verdict
    return verdict


def _written(candidate: Candidate) -> Verdict | None:
    """Judge how a date is written, and whether words of birth stand beside it."""
    born = parsed(candidate.detail.value, candidate.region)
    if born is None:
        return None
    found = candidate.found
    if found.isdigit() and 7 < len(found) < 11 and int(found) > 31_000_000:
        counted = _counted(candidate, born)
        if counted is not None or len(found) != 8:
            return counted
    if re.fullmatch(r"\d{4}[^\W\d_]?", found):
        return _near_year(candidate, born)
    if found.isalpha() and found.lower() in _ANCHORS:
        return near_word(candidate, born)
    if re.fullmatch(r"BDAY\W{1,3}\d{4}", found, re.I):
        whole = not re.match(r"-?\d", candidate.after(2))
        return unsure(NO_YEAR) if whole else None
    if re.fullmatch(r"\d{1,2}\D{1,2}\d{1,2}", found):
        year = re.match(r"[./-] ?(?:19|20)\d\d(?!\d)", candidate.after(6))
        if year is not None:
            return of_age(candidate, born, candidate.end + year.end())
        ahead = re.search(r"(?<!\d)(20\d\d)[./-]\Z", candidate.before(6))
        if ahead is not None:
            return SURE if of_next_line(candidate, int(ahead[1]) - born.year) else None
        day = in_list(candidate) or listed_day(candidate)
        return SURE if day is not None and of_listed_age(candidate, born) else day
    return _run_together(candidate, born)


_ANCHORS = frozenset(
    """
    birthday bday birthdaymonth birthdayday born dob birth geburtstag urodziny anniversaire turned turns aged age
""".split()
) | {fold(word).lower() for word in LISTS}


def _counted(candidate: Candidate, born: date) -> Verdict | None:
    """Judge seconds or milliseconds since 1970: a date of birth only under a birth key."""
    before, after = candidate.before(1), candidate.after(4)
    if before.isalnum() or not re.match(r"(?:000)?(?:\.0{1,3})?(?![\w.])", after):
        return None
    if (born.year < 1970) != (before == "-"):
        return None
    near = spoken(candidate.before(60)).lower()
    beside = re.search(rf"(?:{BIRTH.pattern})[\s\"':=(){{}}$/a-z\x1d-\x1f-]{{1,34}}\Z", near, re.I)
    return SURE if beside or keyed(candidate) else None


_FIGURE = re.compile(r"(?<!\d[./-])(?<!\d\d)\d[.,]\Z|\$\s?\Z")
"""What makes four figures no year, but for words of birth."""
_DAY_MONTH = re.compile(r"(?:(?<!\d)\d{1,2}\.\s?){1,2}\Z|[^\W\d_]{3,12}\.? ?\d{1,2}[,.]\Z")


def _under_a_head(candidate: Candidate) -> bool:
    """Return whether a field or a column says what a date is, which is no birth."""
    return bool(candidate.key or column_head(candidate.text, candidate.start))


def _near_year(candidate: Candidate, born: date) -> Verdict | None:
    text, start, end = candidate.text, candidate.start, candidate.end
    if _FIGURE.search(text[max(0, start - 4) : start]):
        head = _DAY_MONTH.search(text[max(0, start - 16) : start])
        if head is None or not (
            birth_beside(candidate, start - len(head[0]), end)
            or (not _under_a_head(candidate) and whose(candidate, start, end) == "own")
            or own_entry(candidate, cheers=True)
            or noticed(candidate, start, end) == "own"
        ):
            return None
    best: Verdict | None = None
    whole = False
    us = candidate.region == "US"
    for day, month, low, high, named in dates_at(text, start, end):
        whole = True
        if low and text[low - 1].isdigit():
            continue
        if named or low == start:
            right, turned = (
                (day, month) == (born.day, born.month),
                (month, day) == (born.day, born.month),
            )
            if named and (low != start or re.match(r"-\d\d-\d\d(?!\d)", text[end : end + 7])):
                turned = False
        else:
            a, b = (month, day) if us else (day, month)
            right = (a, b) == (born.day, born.month)
            turned = not right and (b, a) == (born.day, born.month)
            if turned and b > 12:
                right, turned = True, False
            if turned and a <= 12 and b <= 12 and born.day > 12:
                right, turned = True, False
        listed = low == start and "," in text[end:high]
        if (right or turned) and not (listed and not birth_beside(candidate, low, high)):
            verdict = judged(candidate, low, high, turned and not right)
            if verdict is SURE:
                return SURE
            best = best or verdict
    if best is not None:
        return best
    if day_before(born, text, start) and birth_beside(candidate, start, end):
        return SURE
    parts = in_parts(candidate, born)
    if parts is not None:
        return parts
    if whole:
        return None
    month_match = MONTH_BEFORE.search(text[max(0, start - 20) : start])
    if month_match:
        month = (
            NUMBERS.get((month_match[1] or "").lower(), 0)
            if month_match[1]
            else int(month_match[2])
        )
        at = start - (min(20, start) - month_match.start())
        if month == born.month and (
            birth_beside(candidate, at, end) or in_own_column(candidate, at, end)
        ):
            return unsure(NO_DAY)
    behind = MONTH_AFTER.match(text, end)
    if behind is not None and NUMBERS.get(behind[1].lower()) == born.month:
        return unsure(NO_DAY) if birth_beside(candidate, start, behind.end()) else None
    return None


def _run_together(candidate: Candidate, born: date) -> Verdict | None:
    """Judge a date whose year is short, in words, or not a word of its own."""
    text, start, end = candidate.text, candidate.start, candidate.end
    found = candidate.found
    if re.search(r"[0-9]\Z|\d[./-]\Z", text[max(0, start - 2) : start]):
        return None
    digits = re.sub(r"\D", "", found)
    after = text[end : end + 24]
    letters = re.sub(r"[^A-Za-z\x80-\U0010ffff]", "", found).lower()
    if not letters:
        if re.match(r"[0-9]|[./-]\d", after):
            numbered = NUMBERED.search(text[max(0, start - 30) : start])
            if not (numbered and re.match(r"[-+ ]?\d{3,5}(?!\d)", after)):
                return None
        if re.search(r"[A-Za-z]\Z", text[max(0, start - 1) : start]):
            return None
        gaps = re.findall(r"[^0-9]+", found)
        if any(len(gap) > 3 or re.search(r"[,;:()]", gap) for gap in gaps):
            return None
        if len(gaps) not in (0, 2):
            return None
        if not birth_beside(candidate, start, end):
            return None
        return _short_numbers(digits, gaps, born, candidate.region)
    if re.search(r"[A-Za-z]\Z", text[max(0, start - 1) : start]) and found[:1].isalpha():
        return None
    if found[-1:].isdigit() and after[:1].isdigit():
        return None
    if re.search(r"[,;:()\x1d]", re.sub(r",", "", found)) or len(found) > 40:
        return None
    if str(born.year) in digits:
        return judged(candidate, start, end, False)
    year = re.match(
        r"(?:st|nd|rd|th)?[\s,.'\-/]{0,4}(?:(?:of|del?)\s)?(\d{4}(?!\d)|\d{2}(?![\d:]))", after
    )
    if not digits and AFTER_TENS.search(text[max(0, start - 24) : start]):
        return None
    in_words = None if after[:1].isalpha() else said_year(text[end : end + 90], born.year)
    if in_words is not None:
        return judged(candidate, start, end + len(after), False) if in_words else None
    if re.match(r"[^\W\d_]", after) and not re.match(r"(?:st|nd|rd|th)(?![a-z])", after):
        return None
    if digits.endswith(f"{born.year % 100:02}") and len(digits) > 2 and not year:
        return SURE if birth_beside(candidate, start, end) else None
    if year:
        if len(year[1]) == 4:
            if not digits and int(year[1]) == born.year:  # the day in words
                return judged(candidate, start, end + year.end(), False)
            return of_age(candidate, born, end + year.end())
        if int(year[1]) == born.year % 100 and birth_beside(candidate, start, end):
            return SURE
        return None
    if birth_beside(candidate, start, end):
        known = of_page_date(candidate, born) or of_listed_age(candidate, born)
        return SURE if known else unsure(NO_YEAR)
    day = listed_day(candidate)
    return SURE if day is not None and of_listed_age(candidate, born) else day


def _short_numbers(digits: str, gaps: list[str], born: date, region: str) -> Verdict | None:
    year, short, month, day = (
        f"{born.year}",
        f"{born.year % 100:02}",
        f"{born.month:02}",
        f"{born.day:02}",
    )
    ours = {year + month + day, short + month + day, f"{short}{born.month}{born.day}"}
    straight = {day + month + year, day + month + short, f"{born.day}{born.month}{short}"}
    turned = {month + day + year, month + day + short, f"{born.month}{born.day}{short}"}
    if region == "US":
        straight, turned = turned, straight
    if len(digits) < 6 and not gaps:
        return None
    if digits in ours | straight or (digits in turned and born.day > 12):
        return SURE
    return unsure(TURNED) if digits in turned else None
