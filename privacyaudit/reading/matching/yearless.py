"""Birthdays without a year, lists of them, and an age beside a date."""

from __future__ import annotations

import re
from datetime import date

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import line_after, line_before, spoken
from privacyaudit.reading.matching.birth_words import NOT_BIRTH
from privacyaudit.reading.matching.calendar import NUMBERS
from privacyaudit.reading.matching.dates import NEAR_DATE
from privacyaudit.reading.matching.fold import fold


def near_word(candidate: Candidate, born: date) -> Verdict | None:
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


_LIST = re.compile(
    r"geburtstag|birthday|urodzin|anniversaire|verjaardag|jarig|cumplea|complean|aniversar|syntymapaiv|fodelsed"
    r"|fodselsdag|bursdag|narozenin|narodenin|szuletesnap|nastere|dogum gun"
    + "".join(
        f"|{fold(word)}"
        for word in ("день народження", "дні народження", "дни рождения", "γενέθλια")
    ),
    re.I,
)
"""What heads a list of birthdays."""


def in_list(candidate: Candidate) -> Verdict | None:
    """Judge a day and month in figures, which stand in a list of birthdays."""
    text, start, end = candidate.text, candidate.start, candidate.end
    if not re.fullmatch(r"\d{1,2}[./-] ?\d{1,2}", candidate.found):
        return None
    if re.match(r"[./-]?\s?\d|:", text[end : end + 3]) or re.search(
        r"[\d.:/-]\Z|\d[ ]\Z|\$\s?\Z", text[max(0, start - 2) : start]
    ):
        return None
    if _LIST.search(spoken(text[max(0, start - 200) : start])) is None:
        return None
    return unsure("Day and month are there, not the year.")
