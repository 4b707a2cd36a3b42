"""An age beside a date: what it tells of the day of birth."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import line_after
from privacyaudit.reading.matching.births.calendar import MONTH, NUMBERS
from privacyaudit.reading.matching.births.dates import A_DATE, NEAR_DATE, parsed
from privacyaudit.reading.matching.fold import BLOCK, fold


def beside_age(candidate: Candidate, born: date) -> Verdict | None:
    """Judge an age that fits a year near it."""
    if _NOBODY.search(candidate.before(40)):
        return None
    near = candidate.after(12)
    age = re.match(r"\D{0,4}(\d{1,3})(?!\d)", near)
    day = re.match(r"\s?\d{1,3}\s?\((?=\d|[A-Z])", near)
    said = NEAR_DATE.match(candidate.after(30), day.end()) if day else None
    if said and (said[1] or said[4]) and candidate.after(30)[said.end() :].startswith(")"):
        number, month = (said[1], said[2]) if said[1] else (said[4], said[3])
        if (int(number), NUMBERS.get(month.lower(), 0)) == (born.day, born.month):
            return unsure("Day and month are there, not the year.")
    month = _AND_MONTH.match(candidate.after(30))
    if month and (NUMBERS.get(month[1].lower()), int(month[2])) == (born.month, born.year):
        return unsure("Month and year are there, not the day.")
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
            if on_the_day(candidate, born, int(age[1])) or of_today(candidate, born)
            else unsure("The age fits the date beside it.")
        )
    return None


_AND_MONTH = re.compile(
    rf"\s?:?\s?\d{{1,3}},? ?[(,-]? ?({MONTH.pattern})\.? ((?:19|20)\d\d)\)?", re.I
)
"""An age with the month of the birth: *Age 46 (August 1979)*."""
_NOBODY = re.compile(
    r"(?:the|our|its|this|your)\s(?:[a-z]{3,12}\s)?(?:club|society|school|church|company|firm|website|site|magazine|museum|theatre|festival|shop|store|brand|app|programme|series|show|league|station|hospital|charity|band|choir|bridge|building|library|pub)"
    r"(?:\s(?:has|have|had))?\s\Z",
    re.I,
)
"""What grows older and is nobody."""


def on_the_day(candidate: Candidate, born: date, age: int) -> bool:
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


@lru_cache(maxsize=256)
def _reached(age: int) -> re.Pattern[str]:
    """Return a pattern for words that say that somebody reaches *age*, in many languages."""
    words = [fold(word).lower().strip() for word in re.split(r"[,\n]", _REACHED)]
    said = "|".join(word.replace("#", rf"{_TODAY}(?<!\d){age}") for word in words if word)
    return re.compile(rf"(?<![^\W\d_])(?:{said})", re.I)


_TODAY = (
    r"(?:(?:today|heute|dzis|dzisiaj|aujourd'hui|hoy|oggi|hoje|vandaag|i ?dag|tanaan|dnes|ma|bugun|azi|danas"
    rf"|{fold('сьогодні')}|{fold('сегодня')}|{fold('днес')}|{fold('σήμερα')}|(?:seine[nr]?|ihre[nr]?|son|sa|ses|sus?|suo|suoi|swoje|zijn|haar|his|her)),? ){{0,2}}"
)
"""What may stand between *turns* and the age."""


_REACHED = r"""#(?:st|nd|rd|th)? ?(?:birthday|b day|bday)\b,turn(?:s|ed|ing)? #,(?:is|am|becomes?|became|reache[sd]|hits?|be) #\b(?! ?[a-z:.]*\d),# today,# on,s #(?:st|nd|rd|th) on
    #\. geburtstag,(?:wird|wurde|werde) # ?(?:jahre)?\b,# jahre (?:alt|jung),#\. wiegenfest
    #(?:e|eme) anniversaire,(?:fete|fetait|fetera) (?:ses )?#,(?:aura|a eu|a) # ans
    (?:cumple|cumplio|cumplira|cumplia) (?:los )?#,#\.?[oº°]? cumpleanos
    (?:compie|compira|ha compiuto|compiva) (?:i )?#,#[oº°]? compleanno
    (?:wordt|werd) #,#(?:e|ste|de) verjaardag
    (?:konczy|skonczyl|skonczyla) #,#\.? urodziny,#\.? urodzin
    (?:faz|fez|completa|completou) #,#[oº°]? aniversario
    (?:fyller|fyllde|fylte|fylder|fyldte) #,#[ -]?arsdag,#[ -]?ars? ?dag
    tayttaa #,taytti #,#[ -]?vuotis
    (?:oslavi|oslavila|oslavil|slavi) #\.?,#\. narozenin,#\. narodenin
    #\. szuletesnap,#\. yas
    (?:виповнюється|виповнилося|виповнилось|исполняется|исполнилось) #,#[ -]?(?:річч|лети)"""


def of_age(candidate: Candidate, born: date, end: int) -> Verdict | None:
    """Judge the birthday at which an age is reached: its date, its age, and the person's name."""
    text = candidate.text
    year = re.search(r"(\d{4})\Z", text[:end][-4:])
    age = int(year[1]) - born.year if year else 0
    if not 0 < age < 120 or not _is_day(candidate, born, end):
        return None
    low = max(text.rfind(BLOCK, 0, candidate.start) + 1, candidate.start - 140)
    line = text[low : end + 60].replace("\x1f", "").partition(BLOCK)[0].lower()
    found = _reached(age).search(line)
    if found is None:
        return SURE if of_next_line(candidate, age) else None
    if _NOT_ONES.search(line[: found.start()]):
        return None
    if not _own_name(candidate, line):
        return unsure("The age fits the date beside it.")
    return SURE


def of_next_line(candidate: Candidate, age: int) -> bool:
    """Return whether a line below a page's date says that the person reaches *age* today."""
    below = candidate.text[candidate.end : candidate.end + 300].replace("\x1f", "")
    if not 0 < age < 120:
        return False
    for line in re.split(rf"[{BLOCK}\n]", below)[1:6]:
        if _DAYS_NAME.search(line) and _own_name(candidate, line.lower()):
            found = _reached(age).search(line)
            return found is not None and _NOT_ONES.search(line[: found.start()]) is None
    return False


_NOT_ONES = re.compile(r"(?<![a-z])(?:its|our|club|verein|shop|school)(?:'s? ?| )\Z", re.I)


def _own_name(candidate: Candidate, line: str) -> bool:
    """Return whether a part of the person's name stands in *line*."""
    names = {
        part.lower()
        for detail in candidate.listed
        if detail.kind in (DetailKind.NAME, DetailKind.ALIAS, DetailKind.FORMER_NAME)
        for part in fold(detail.value).split()
    }
    return not names.isdisjoint(re.findall(r"[^\W\d_]{2,}", line))


def of_page_date(candidate: Candidate, born: date) -> bool:
    """Return whether the year above makes the age in the line fit: *turned 40 on Monday 4 October*."""
    text = candidate.text
    low = max(text.rfind(BLOCK, 0, candidate.start) + 1, candidate.start - 140)
    line = text[low : candidate.end + 60].replace("\x1f", "").partition(BLOCK)[0].lower()
    years = {
        int(year) for year in re.findall(r"(?<!\d)20\d\d(?!\d)", text[max(0, low - 240) : low])
    }
    if len(years) != 1 or not _own_name(candidate, line):
        return False
    age = years.pop() - born.year
    found = _reached(age).search(line) if 0 < age < 120 else None
    return found is not None and _NOT_ONES.search(line[: found.start()]) is None


_DAYS_NAME = re.compile(
    rf"(?<![^\W\d_])(?:today|heute|dzis|dzisiaj|aujourd'hui|hoy|oggi|hoje|vandaag|i ?dag|tanaan|dnes|bugun|azi|danas|{fold('сьогодні')}|{fold('сегодня')}|{fold('σήμερα')})(?![^\W\d_])",
    re.I,
)


def of_today(candidate: Candidate, born: date) -> bool:
    """Return whether somebody turns an age *today*, and the page's one date is that birthday."""
    text = candidate.text
    low = max(text.rfind(BLOCK, 0, candidate.start) + 1, candidate.start - 140)
    line = text[low : candidate.end + 60].replace("\x1f", "").partition(BLOCK)[0]
    if _DAYS_NAME.search(line) is None or not _own_name(candidate, line.lower()):
        return False
    ahead = text[max(0, low - 400) : low]
    days = {parsed(match[0], candidate.region) for match in A_DATE.finditer(ahead)}
    if len(days) != 1:
        return False
    day = days.pop()
    if day is None or (day.day, day.month) != (born.day, born.month):
        return False
    return _reached(day.year - born.year).search(line) is not None


def of_listed_age(candidate: Candidate, born: date) -> bool:
    """Return whether the entry of a list under a month and year has the age of that birthday."""
    text = candidate.text
    low = max(text.rfind(BLOCK, 0, candidate.start), text.rfind("\n", 0, candidate.start)) + 1
    line = re.split(rf"[{BLOCK}\n]", text[low : candidate.end + 90].replace("\x1f", ""))[0]
    years = {
        int(year)
        for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text[max(0, low - 400) : low])
    }
    if len(years) != 1 or not _own_name(candidate, line.lower()):
        return False
    age = years.pop() - born.year
    return 0 < age < 120 and _aged(age).search(line) is not None


@lru_cache(maxsize=256)
def _aged(age: int) -> re.Pattern[str]:
    """Return a pattern for *age* as a list of birthdays says it."""
    return re.compile(
        rf"(?<![\d.,])(?:{age}(?:\.|th|st|nd|rd|e)?\s?(?:\x1e\s?)?(?:jahr|jahre|j\.|yrs?|years|ans|lat|anni|anos|jaar|ar|v\.|let|rokiv|ev|yas)(?![^\W\d_])"
        rf"|\({age}\)|\x1e\s?{age}\s?(?:\x1e|\Z))",
        re.I,
    )


def _is_day(candidate: Candidate, born: date, end: int) -> bool:
    """Return whether the date that ends at *end* has the day and month of *born*."""
    said = NEAR_DATE.search(candidate.found.replace(" de ", " ")) or NEAR_DATE.search(
        candidate.text[max(0, candidate.start - 3) : end]
    )
    if said is None:
        return False
    if said[5]:
        return (int(said[5]), int(said[6])) in ((born.day, born.month), (born.month, born.day))
    day, month = (said[1], said[2]) if said[1] else (said[4], said[3])
    return (int(day), NUMBERS.get(month.lower(), 0)) == (born.day, born.month)
