"""Dates of birth: judging a date that was found, whole, in parts, short, or without its year."""

from __future__ import annotations

import re
from datetime import date

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import line_after, line_before, spoken
from privacyaudit.reading.matching.births import BIRTH, NOT_BIRTH, birth_beside, judged, keyed
from privacyaudit.reading.matching.calendar import NUMBERS, year_words
from privacyaudit.reading.matching.dates import (
    DAY_PART,
    MONTH_BEFORE,
    MONTH_PART,
    NEAR_DATE,
    dates_at,
    parsed,
)
from privacyaudit.reading.matching.whose import whose


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a date: the whole of it, beside words of birth, and not another person's."""
    verdict = _written(candidate)
    if verdict is None:
        return None
    owner = whose(candidate, candidate.start, candidate.end)
    if owner == "other":
        return None
    if owner == "perhaps":
        return unsure("Another person's name stands beside it.")
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
    if found.isdigit() and len(found) == 4:
        return _near_year(candidate, born)
    if found.isalpha() and found.isascii() and found.lower() in _ANCHORS:
        return _near_word(candidate, born)
    return _run_together(candidate, born)


_ANCHORS = frozenset(
    """
    birthday born dob birth geburtstag urodziny anniversaire turned turns aged age
""".split()
)


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


def _near_year(candidate: Candidate, born: date) -> Verdict | None:
    text, start, end = candidate.text, candidate.start, candidate.end
    if re.search(r"(?<!\d[./-])(?<!\d\d)\d[.,]\Z|\$\s?\Z", text[max(0, start - 4) : start]):
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
            if named and low != start:
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
    parts = _in_parts(candidate, born)
    if parts is not None:
        return parts
    if whole:
        return None
    month_match = MONTH_BEFORE.search(text[max(0, start - 16) : start])
    if month_match:
        month = (
            NUMBERS.get((month_match[1] or "").lower(), 0)
            if month_match[1]
            else int(month_match[2])
        )
        at = start - (min(16, start) - month_match.start())
        if month == born.month and birth_beside(candidate, at, end):
            return unsure("Month and year are there, not the day.")
    return None


def _in_parts(candidate: Candidate, born: date) -> Verdict | None:
    text = candidate.text[max(0, candidate.start - 100) : candidate.end + 100]
    near = spoken(text).lower()
    days = {int(m[1]) for m in DAY_PART.finditer(near)}
    months = {
        int(m[1]) if m[1].isdigit() else NUMBERS.get(m[1], 0) for m in MONTH_PART.finditer(near)
    }
    if days == {born.day} and months == {born.month}:
        if BIRTH.search(near) or keyed(candidate):
            return SURE
        return unsure("The date is there, but nothing says that it is a birthday.")
    return None


def _near_word(candidate: Candidate, born: date) -> Verdict | None:
    """Judge a birthday without its year, and an age beside a date."""
    word = candidate.found.lower()
    text = candidate.text
    if word in ("turned", "turns", "aged", "age"):
        verdict = _age(candidate, born)
        if verdict is not None or word in ("aged", "age"):
            return verdict
    of_age = re.search(r"(?<!\d)(\d{1,3})(?:st|nd|rd|th) \Z", candidate.before(8))
    if word == "birthday" and of_age and _on_the_day(candidate, born, int(of_age[1])):
        return SURE
    after = line_after(text, candidate.end, 44)
    before = line_before(text, candidate.start, 34, cells=0)
    if (
        "\x1e" in text[candidate.end : candidate.end + 6]
        or "\x1d" in text[candidate.end : candidate.end + 4]
    ):
        after = re.split(
            "[\x1d]", text[candidate.end : candidate.end + 44].lstrip(":\x1d\x1e\x1f \n")
        )[0]
    for part in (after, before):
        for match in NEAR_DATE.finditer(part):
            rest = part[match.end() : match.end() + 8]
            if re.match(r"[\s,./-]{0,3}(?:19|20)?\d\d(?!\d)", rest) and not re.match(
                r"[\s,./-]{1,3}\d\d?:", rest
            ):
                continue  # a date with a year is judged at its year
            if NOT_BIRTH.search(part[: match.start()]):
                continue
            if match[5]:
                pairs = {(int(match[5]), int(match[6])), (int(match[6]), int(match[5]))}
            elif match[1]:
                pairs = {(int(match[1]), NUMBERS.get(match[2].lower(), 0))}
            else:
                pairs = {(int(match[4]), NUMBERS.get(match[3].lower(), 0))}
            if (born.day, born.month) in pairs:
                return unsure("Day and month are there, not the year.")
    return None


def _age(candidate: Candidate, born: date) -> Verdict | None:
    near = candidate.after(12)
    age = re.match(r"\D{0,4}(\d{1,3})(?!\d)", near)
    years = re.findall(
        r"(?<!\d)((?:19|20)\d\d)(?!\d)", candidate.before(90) + " " + candidate.after(90)
    )
    if (
        age
        and any(int(year) - born.year - int(age[1]) in (0, 1) for year in years)
        and int(age[1]) > 3
    ):
        return (
            SURE
            if _on_the_day(candidate, born, int(age[1]))
            else unsure("The age fits the date beside it.")
        )
    return None


def _on_the_day(candidate: Candidate, born: date, age: int) -> bool:
    """Return whether a birthday's own date follows its age: *turned 40 on 9 December 2023*."""
    after = line_after(candidate.text, candidate.end, 60)
    on = re.match(r"(?:\s?\d{1,3})?\s(?:years? old )?on\s{1,2}(?:[A-Z][a-z]{2,6}day,? )?", after)
    if on is None:
        return False
    said = NEAR_DATE.match(after, on.end())
    if said is None or not (said[1] or said[4]):
        return False
    day, month = (said[1], said[2]) if said[1] else (said[4], said[3])
    year = re.match(r"[\s,./-]{1,3}((?:19|20)\d\d)(?!\d)", after[said.end() :])
    return (
        year is not None
        and (int(day), NUMBERS.get(month.lower(), 0)) == (born.day, born.month)
        and int(year[1]) - born.year == age
    )


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
    year = re.match(r"(?:st|nd|rd|th)?[\s,.'\-/]{0,4}(?:of\s)?(\d{2,4})(?![\d:])", after)
    said = re.sub(r"[^a-z]", "", after.lower())
    if year_words(born.year) and said.startswith(year_words(born.year)):
        return judged(candidate, start, end + len(after), False)
    if re.match(r"[A-Za-z]", after) and not re.match(r"(?:st|nd|rd|th)(?![a-z])", after):
        return None
    if digits.endswith(f"{born.year % 100:02}") and len(digits) > 2 and not year:
        return SURE if birth_beside(candidate, start, end) else None
    if year:
        if len(year[1]) == 4:
            return None  # judged at its year, or another year's
        if int(year[1]) == born.year % 100 and birth_beside(candidate, start, end):
            return SURE
        return None
    if birth_beside(candidate, start, end):
        return unsure("Day and month are there, not the year.")
    return None


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
    return unsure("Day and month are the other way round.") if digits in turned else None
