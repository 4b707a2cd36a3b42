"""Birthdays without a year, lists of them, and an age beside a date."""

from __future__ import annotations

import re
from datetime import date

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import column_head, line_after, line_before, spoken
from privacyaudit.reading.matching.births.ages import beside_age, on_the_day
from privacyaudit.reading.matching.births.birth_words import NOT_BIRTH
from privacyaudit.reading.matching.births.births import headed
from privacyaudit.reading.matching.births.calendar import MONTH, NUMBERS
from privacyaudit.reading.matching.births.date_parts import NO_DAY, NO_YEAR, without_year
from privacyaudit.reading.matching.births.dates import NEAR_DATE
from privacyaudit.reading.matching.births.events import in_event
from privacyaudit.reading.matching.births.whose import is_others
from privacyaudit.reading.matching.fold import fold


def near_word(candidate: Candidate, born: date) -> Verdict | None:
    """Judge a birthday without its year, and an age beside a date."""
    word = candidate.found.lower()
    text = candidate.text
    if word in ("turned", "turns", "aged", "age"):
        verdict = beside_age(candidate, born)
        if verdict is not None or word in ("aged", "age"):
            return verdict
    of_age = re.search(r"(?<!its )(?<!\d)(\d{1,3})(?:st|nd|rd|th) \Z", candidate.before(12))
    if word == "birthday" and of_age and on_the_day(candidate, born, int(of_age[1])):
        return SURE
    whose = re.search(r"(?<![^\W\d_])([A-Z][a-z]{2,})'s \Z", candidate.before(24))
    if whose is not None and is_others(candidate, whose[1]):
        return None
    if re.match(r" (?:de mariage|de noces|di matrimonio|di nozze|de bodas?)", candidate.after(16)):
        return None
    event = in_event(candidate, born)
    if event is not None:
        return event
    after = line_after(text, candidate.end, 56)
    short = _MONTH_AND_YEAR.match(after) if word in ("born", "dob") else None
    if short and (NUMBERS.get(short[1].lower()), int(short[2])) == (born.month, born.year % 100):
        return unsure(NO_DAY)
    before = line_before(text, candidate.start, 34, cells=0)
    if (
        "\x1e" in text[candidate.end : candidate.end + 6]
        or "\x1d" in text[candidate.end : candidate.end + 4]
    ):
        after = re.split(
            "[\x1d]", text[candidate.end : candidate.end + 56].lstrip(":\x1d\x1e\x1f \n")
        )[0]
    for part in (after, before):
        for match in NEAR_DATE.finditer(part) if _FIGURE.search(part) else ():
            if match.start() > 40 and part is after:
                continue  # too far, and its year may be cut off
            rest = part[match.end() : match.end() + 8]
            if re.match(r"[\s,./-]{0,3}(?:19|20)?\d\d(?!\d)", rest) and not re.match(
                r"[\s,./-]{1,3}\d\d?:", rest
            ):
                continue  # a date with a year is judged at its year
            if NOT_BIRTH.search(part[: match.start()]) or _of_another(candidate, part, match):
                continue
            if match[5]:
                pairs = {(int(match[5]), int(match[6])), (int(match[6]), int(match[5]))}
            elif match[1]:
                pairs = {(int(match[1]), NUMBERS.get(match[2].lower(), 0))}
            else:
                pairs = {(int(match[4]), NUMBERS.get(match[3].lower(), 0))}
            if (born.day, born.month) in pairs:
                return unsure(NO_YEAR)
    return without_year(candidate, born)


_FIGURE = re.compile(r"\d")
_MONTH_AND_YEAR = re.compile(rf"[\s:]{{1,3}}({MONTH.pattern})[\s.,'-]{{1,2}}(\d\d)(?![\d:.])", re.I)


def _of_another(candidate: Candidate, part: str, match: re.Match[str]) -> bool:
    """Return whether somebody else's given name stands beside a day in a list."""
    behind = re.match(
        r"\.?[\s:,\u2013-]{1,4}([A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)(?![^\W\d_])", part[match.end() :]
    )
    ahead = re.search(
        r"(?<![^\W\d_])([A-Z][a-z]{2,})(?: [A-Z][\w'-]{0,20}\.?)? ?\(\Z", part[: match.start()]
    )
    named = ahead or behind
    return named is not None and is_others(candidate, named[1])


LIST = re.compile(
    r"geburtstag|compi(?:e|ono) gli anni|cumplen anos|fazem anos|jarig|gratulier\w{0,3} (?:\w{2,9} )?im (?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)|birthday|urodzin|anniversaire|verjaardag|jarig|cumplea|complean|aniversar|syntymapaiv|fodelsed"
    r"|fodselsdag|bursdag|breithla|pen-?blwydd|rodendan|gimtadien|sunnipaev|dzimsanas dien|merkkipaiv|narozenin|narodenin|szuletesnap|nastere|dogum gun"
    + "".join(
        f"|{fold(word)}"
        for word in (
            "день народження",
            "днем народження",
            "днем рождения",
            "дні народження",
            "дни рождения",
            "іменинник",
            "іменинників",
            "именинник",
            "рожденици",
            "рожденик",
            "γενέθλια",
        )
    ),
    re.I,
)
"""What heads a list of birthdays."""


def in_list(candidate: Candidate) -> Verdict | None:
    """Judge a day and month in figures, which stand in a list of birthdays."""
    text, start, end = candidate.text, candidate.start, candidate.end
    if not re.fullmatch(r"\d{1,2}[./-] ?\d{1,2}", candidate.found):
        return None
    if re.match(r"[./-]?[ ]?\d|:", text[end : end + 3]) or re.search(
        r"[\d.:/-]\Z|\d[ ]\Z|\$\s?\Z", text[max(0, start - 2) : start]
    ):
        return None
    named = re.match(
        r"\.?[\s:\u2013-]{1,4}([A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)(?![^\W\d_])", text[end : end + 30]
    )
    if named is not None and is_others(candidate, named[1]):
        return None
    head = candidate.key or column_head(text, start)
    if (
        not headed(head)
        and not headed(column_head(text, start))
        and not LIST.search(spoken(fold(head)))
    ):
        if LIST.search(spoken(text[max(0, start - 200) : start])) is None:
            return None
    return unsure(NO_YEAR)
