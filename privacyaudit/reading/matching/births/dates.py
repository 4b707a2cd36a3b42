"""Written dates: every form in which a date is written, and reading one round its year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from privacyaudit.reading.matching.births.calendar import (
    MONTH,
    MORE_NAMES,
    NAMES,
    NUMBERS,
    day_words,
)
from privacyaudit.reading.matching.births.spelt_dates import day_forms
from privacyaudit.reading.matching.fold import fold

_SEP = r"[\s.,/\-\x1d-\x1f|_]{1,4}"
_BEFORE = (
    re.compile(
        rf"(?<!\d)(\d{{1,2}})\x1f?(?:st|nd|rd|th|\.|er|o|º|u|:?[ea]|-?in|-?(?:ain|af|il|ydd|fed|ed|eg|ntena))?\x1f?(?:\s(?:day|la|paivana))?(?:[\s\x1f]{{0,3}}of)?(?:\s?del?)?(?:\smhi(?:\sna)?)?"
        rf"(?:{_SEP}(?:d'|mi na )?)({MONTH.pattern})(?:\s?(?:del?|do ano|de l'any|vuonna|of|in))?(?:{_SEP}|'|)\Z",
        re.I,
    ),
    re.compile(
        rf"(?<![a-z])({MONTH.pattern}){_SEP}(?:the\s)?(\d{{1,2}})(?:st|nd|rd|th)?{_SEP}\Z", re.I
    ),
    re.compile(
        r"(?<!\d)(?<!\d\.)(\d{1,2})[\s\x1d-\x1f]{0,2}[./\-\s|_\x1d-\x1f][\s\x1d-\x1f]{0,2}(\d{1,2})[\s\x1d-\x1f]{0,2}[./\-\s|_\x1d-\x1f][\s\x1d-\x1f]{0,2}\Z"
    ),
)
_AFTER = (
    re.compile(
        r"^[\s\x1d-\x1f]{0,2}[./\-\s|_,][\s\x1d-\x1f]{0,2}(\d{1,2})[\s\x1d-\x1f]{0,2}[./\-\s|_,][\s\x1d-\x1f]{0,2}(\d{1,2})(?!\d|[./-](?:18|19|20)\d\d(?!\d))"
    ),
    re.compile(
        rf"^\s?(?:年|년|{fold('년')})\s?(\d{{1,2}})\s?(?:月|월|{fold('월')})\s?(\d{{1,2}})\s?(?:日|일|{fold('일')})"
    ),
)
_AFTER_NAMED = (
    re.compile(rf"^{_SEP}({MONTH.pattern}){_SEP}(\d{{1,2}})(?!\d)", re.I),
    re.compile(rf"^{_SEP}(\d{{1,2}})(?:st|nd|rd|th)?{_SEP}({MONTH.pattern})(?![a-z])", re.I),
    re.compile(rf"^\s(?:m\.|metu)\s({MONTH.pattern})\s(\d{{1,2}})(?!\d)", re.I),
    re.compile(rf"^\.?\sgada\s(\d{{1,2}})\.\s({MONTH.pattern})(?![a-z])", re.I),
)
MONTH_BEFORE = re.compile(
    rf"(?<![a-z])({MONTH.pattern}){_SEP}(?:del?\s|of\s|{fold('του')}\s)?\Z|(?<!\d)(\d{{1,2}})[/\-.](?:[*x#?]{{1,2}}[/\-.])?\Z",
    re.I,
)
MONTH_AFTER = re.compile(rf"(?:\.|\sm\.|\sgada)?\s({MONTH.pattern})(?![^\W\d_])(?!\.?\s\d)", re.I)

NEAR_DATE = re.compile(
    rf"(?<!\d)(\d{{1,2}})\x1f?(?:st|nd|rd|th|er|\.)?\x1f?(?:\s?of)?{_SEP}({MONTH.pattern})(?![a-z])|(?<![a-z])({MONTH.pattern}){_SEP}(\d{{1,2}})(?!\d)|(?<![A-Za-z\d./])(\d{{1,2}})[./\-](\d{{1,2}})(?![A-Za-z\d])(?!\.\d)",
    re.I,
)
A_DATE = re.compile(
    rf"(?<![\d./-])(?:\d{{1,2}}[./\- ]\d{{1,2}}[./\- ](?:18|19|20)\d\d|\d{{1,2}}\. \d{{1,2}}\. (?:18|19|20)\d\d|(?:18|19|20)\d\d-\d\d-\d\d|(?:18|19|20)\d\d\. ?\d{{1,2}}\. ?\d{{1,2}}|(?:18|19|20)\d\d(?:年|\. |\smm?\. )(?:\d{{1,2}}月\d{{1,2}}(?=日)|(?:{MONTH.pattern}) \d{{1,2}}(?!\d))|\d{{1,2}}(?:(?:st|nd|rd|th|er|\.)?(?: of| de)? |[-/.])(?:{MONTH.pattern})(?:(?: de)?[ ,.]{{1,3}}|[-/])(?:18|19|20)\d\d"
    rf"|(?:{MONTH.pattern})(?:\.? |[-/])\d{{1,2}}(?:st|nd|rd|th)?(?:,? |[-/])(?:18|19|20)\d\d|(?:18|19|20)\d\d/\d\d/\d\d)(?![\d/-])",
    re.I,
)


_CLOCKS = (0, -1, -2, -3, -5.5, 4, 5, 6, 7, 8, 12)
"""Hours between midnight here and in Greenwich, where people of many countries live."""


@lru_cache(maxsize=256)
def parsed(value: str, region: str) -> date | None:
    """Return the date as typed, or ``None``; slashes are read as the region writes them."""
    text = fold(value).strip().lower()
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        pass
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    named = [
        NUMBERS[m[0].lower()]
        for m in MONTH.finditer(text)
        if m[0].lower() in NUMBERS and len(m[0]) > 2
    ]
    try:
        if named and len(numbers) >= 2:
            day, year = sorted(numbers[:2])
            return date(year, named[0], day)
        if len(numbers) == 3:
            if numbers[0] > 31:
                return date(*numbers)
            first, second, year = numbers
            if (region == "US" and first <= 12) or second > 12:
                first, second = second, first
            return date(year, second, first)
    except ValueError:
        return None
    return None


_YEAR_LETTERS = {"PL": "r", "UA": "р", "BG": "г"}
"""What is written behind a year without a space, for the word *year*."""


def forms(value: str, region: str) -> Iterator[str]:
    """Yield the birth year as a word, and the forms in which the year is no word of its own."""
    born = parsed(value, region)
    if born is None:
        return
    year, month, day = born.year, born.month, born.day
    yield f" {year} "
    if region in _YEAR_LETTERS:
        yield f" {year}{_YEAR_LETTERS[region]} "
    short = f"{year % 100:02}"
    yield f"{year}{month:02}{day:02}"
    yield f"{day:02}{month:02}{year}"
    yield f"{month:02}{day:02}{year}"
    yield f"{year}年{month}月{day}日"
    yield f"{year}년{month}월{day}일"
    for a, b in {
        (f"{day:02}", f"{month:02}"),
        (f"{month:02}", f"{day:02}"),
        (str(day), str(month)),
        (str(month), str(day)),
    }:
        yield f"{a}{b}{short}"
        yield f"{short}{a}{b}"
    for name in NAMES[month]:
        if len(name) < 3:
            continue
        for said in {str(day), f"{day:02}"}:
            yield f"{said}{name}{year}"
            yield f"{said}{name}{short}"
            yield f"{said}{name}"
            yield f"{name}{said}"
        if day == 1:
            yield f"1er{name}"
        for end in ("th", "st", "nd", "rd"):
            yield f"{day}{end}{name}"
            yield f"{day}{end}of{name}"
            yield f"{name}{day}{end}"
    for name in NAMES[month]:
        if name.endswith(("o", "re", "ril", "set", "ago", "ene")):
            yield f"{day}de{name}"
    for said in {
        f" {day:02} {month:02} ",
        f" {day} {month} ",
        f" {month:02} {day:02} ",
        f" {day} {month:02} ",
    }:
        yield said
    yield f" {day}  {month} "  # with a full stop and a space: 8. 1.
    yield f"bday{month:02}{day:02}"
    for name in MORE_NAMES[month]:
        yield f"{day}{name}"
        yield f"{name}{day}"
        if day < 10 and len(name) < 5:
            yield f"0{day}{name}"
    english = NAMES[month][0]
    for said in day_words(day):
        yield f"{said}{english}"
        yield f"{said}of{english}"
        yield f"{said}dayof{english}"
        yield f"{english}{said}"
        yield f"{english}the{said}"
    yield from day_forms(day, month)
    midnight = (born - date(1970, 1, 1)).days * 86_400
    for hours in _CLOCKS:
        yield f"{abs(int(midnight + hours * 3600))}"
    yield from (
        " birthday ",
        " bday ",
        " birthdaymonth ",
        " birthdayday ",
        " born ",
        " dob ",
        " birth ",
        " geburtstag ",
        " urodziny ",
        " anniversaire ",
        " turned ",
        " turns ",
        " aged ",
        " age ",
        *(f" {word} " for word in LISTS),
    )


LISTS = """
    birthdays geburtstage geburtstagskinder anniversaires cumpleanos compleanni aniversariantes
    aniversarios urodzin jarigen verjaardagen іменинників іменинники именинники именинников
    solenizanci oslavenci syntymapaivat fodelsedagar bursdager penblwydd rodendan rodendani
    gimtadienis sunnipaev рожденици születésnapok születésnaposok jarig verjaardag compleanno
    fodelsedag bursdag cumpleanos aniversario fodselsdag syntymapaiva narozeniny narodeniny szuletesnap breithla
""".split()
"""What heads lists of birthdays, or says *birthday* where the day stands behind it."""


def dates_at(text: str, start: int, end: int) -> Iterator[tuple[int, int, int, int, bool]]:
    """Yield day, month, start, end, whether the order is sure, for dates whose year is there."""
    before, after = text[max(0, start - 40) : start], text[end : end + 30]
    shift = start - len(before)
    match = _BEFORE[0].search(before)
    if match:
        yield int(match[1]), NUMBERS.get(match[2].lower(), 0), shift + match.start(), end, True
    match = _BEFORE[1].search(before)
    if match:
        yield int(match[2]), NUMBERS.get(match[1].lower(), 0), shift + match.start(), end, True
    match = _BEFORE[2].search(before)
    if match:
        yield int(match[1]), int(match[2]), shift + match.start(), end, False
    match = _AFTER[0].match(after)
    if match:
        yield int(match[2]), int(match[1]), start, end + match.end(), True
    match = _AFTER[1].match(after)
    if match:
        yield int(match[2]), int(match[1]), start, end + match.end(), True
    match = _AFTER_NAMED[0].match(after)
    if match:
        yield int(match[2]), NUMBERS.get(match[1].lower(), 0), start, end + match.end(), True
    match = _AFTER_NAMED[2].match(after)
    if match:
        yield int(match[2]), NUMBERS.get(match[1].lower(), 0), start, end + match.end(), True
    match = _AFTER_NAMED[1].match(after) or _AFTER_NAMED[3].match(after)
    if match:
        yield int(match[1]), NUMBERS.get(match[2].lower(), 0), start, end + match.end(), True
