"""
Dates of birth: every written form, read near the birth year, and what stands beside them.

Over 300 lines because each step of judging a date leans on the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from privacyaudit.model import Detail, DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import line_after, line_before, spoken, words
from privacyaudit.reading.matching.calendar import MONTH, NAMES, NUMBERS, day_words, year_words
from privacyaudit.reading.matching.fold import fold

_BIRTH = words(
    """born,birth,birthday,birthdate,birth date,date of birth,dob,d.o.b,d o b,d. o. b,bday,b'day,birthdays,bdate,nee le,nee,ne le,ne en
    naissance,date de naissance,anniversaire,geboren,geb,geburtsdatum,geburtstag,geburt,urodzony,urodzona,urodzenia,data urodzenia,ur,urodziny
    nacimiento,fecha de nacimiento,nacido,nacida,cumpleanos,nato,nata,nascita,data di nascita,nascimento,geboortedatum,rugadh,data breithe,breithla
    जन्म,जन्मतिथि,जन्म तिथि,data nasterii,birthed,christened,came into the world,born on,birthyear,birthmonth"""
)
_FOREIGN_BIRTH = re.compile(
    "|".join(
        map(
            re.escape,
            (
                fold(w).lower()
                for w in """
    родился родилась рождения народився народилась народилася народження जन्म 出生 生年月日 γεννήθηκε γέννησης
""".split()
            ),
        )
    )
)
_BORN_SHORT = re.compile(r"(?:^|[\s(,;|])(?:b\.|\*|b:|geb\.|ur\.|n\.)\s{0,3}\Z", re.I)
_NOT_BIRTH = words(
    """posted,published,updated,modified,created,copyright,founded,established,est,released,release,died,death,dead,d.,killed,married,marriage
    wedding,wed,event,events,expires,expiry,valid,issued,due,opened,closed,built,since,joined,registered,member since,arrived,first aired,aired
    opening,launched,recorded,filmed,premiere,match,fixture,game,concert,gig,version,archived,accessed,retrieved,invoice,delivered,shipped
    christening,funeral,buried,passed away,graduated,graduation,anniversary of,battle,treaty,incorporated,appointed,resigned,gestorben,deces,zmarl,zmarla,gegrundet,erschienen,veroffentlicht,opublikowano,publie"""
)
_SEP = r"[\s.,/\-\x1d-\x1f|_]{1,4}"
_BEFORE = (
    re.compile(
        rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.|er|o|º)?(?:\s?of)?(?:\s?de)?{_SEP}({MONTH.pattern})(?:\s?de)?(?:{_SEP}|'|)\Z",
        re.I,
    ),
    re.compile(
        rf"(?<![a-z])({MONTH.pattern}){_SEP}(?:the\s)?(\d{{1,2}})(?:st|nd|rd|th)?{_SEP}\Z", re.I
    ),
    re.compile(
        r"(?<![\d.])(\d{1,2})[\s\x1d-\x1f]{0,2}[./\-\s|_\x1d-\x1f][\s\x1d-\x1f]{0,2}(\d{1,2})[\s\x1d-\x1f]{0,2}[./\-\s|_\x1d-\x1f][\s\x1d-\x1f]{0,2}\Z"
    ),
)
_AFTER = (
    re.compile(
        r"^[\s\x1d-\x1f]{0,2}[./\-\s|_][\s\x1d-\x1f]{0,2}(\d{1,2})[\s\x1d-\x1f]{0,2}[./\-\s|_][\s\x1d-\x1f]{0,2}(\d{1,2})(?!\d)"
    ),
    re.compile(r"^\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]"),
)
_AFTER_NAMED = (
    re.compile(rf"^{_SEP}({MONTH.pattern}){_SEP}(\d{{1,2}})(?!\d)", re.I),
    re.compile(rf"^{_SEP}(\d{{1,2}})(?:st|nd|rd|th)?{_SEP}({MONTH.pattern})(?![a-z])", re.I),
)
_MONTH_BEFORE = re.compile(rf"(?<![a-z])({MONTH.pattern}){_SEP}\Z|(?<!\d)(\d{{1,2}})[/\-.]\Z", re.I)


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


def forms(value: str, region: str) -> Iterator[str]:
    """Yield the birth year as a word, and the forms in which the year is no word of its own."""
    born = parsed(value, region)
    if born is None:
        return
    year, month, day = born.year, born.month, born.day
    yield f" {year} "
    short = f"{year % 100:02}"
    yield f"{year}{month:02}{day:02}"
    yield f"{day:02}{month:02}{year}"
    yield f"{month:02}{day:02}{year}"
    yield f"{year}年{month}月{day}日"
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
        for end in ("th", "st", "nd", "rd"):
            yield f"{day}{end}{name}"
            yield f"{day}{end}of{name}"
            yield f"{name}{day}{end}"
    english = NAMES[month][0]
    for said in day_words(day):
        yield f"{said}{english}"
        yield f"{said}of{english}"
        yield f"{english}{said}"
        yield f"{english}the{said}"
    yield from (
        " birthday ",
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
    )


def _keyed(candidate: Candidate) -> bool:
    return bool(_BIRTH.search(spoken(candidate.key)))


def birth_beside(candidate: Candidate, start: int, end: int) -> bool:
    """Return whether birth words or a birth key stand beside the date."""
    before = spoken(line_before(candidate.text, start, 70))
    before = re.split(r"[.!?]\s+(?=[A-Z])", before)[-1].lower()
    found = list(_BIRTH.finditer(before))
    last = found[-1] if found else None
    if last is None:
        last = _FOREIGN_BIRTH.search(before) or _BORN_SHORT.search(before)
    if last is not None:
        other = _NOT_BIRTH.search(before, last.end())
        if other is None and not re.search(r"\d{4}", before[last.end() :]):
            return True
    after = line_after(candidate.text, end, 26).lower()
    if re.match(
        r"[\s,)\-]{0,3}(?:is|was)?\s?(?:my|her|his|their|the)?\s?(?:birth|born|dob|birthday|\(dob\))",
        after,
    ):
        return True
    return _keyed(candidate)


def _dates_at(text: str, start: int, end: int) -> Iterator[tuple[int, int, int, int, bool]]:
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
    match = _AFTER_NAMED[1].match(after)
    if match:
        yield int(match[1]), NUMBERS.get(match[2].lower(), 0), start, end + match.end(), True


def _judged(candidate: Candidate, start: int, end: int, turned: bool) -> Verdict | None:
    beside = birth_beside(candidate, start, end)
    if turned:
        return unsure("Day and month are the other way round.") if beside else None
    if beside:
        return SURE
    near = spoken(line_before(candidate.text, start, 40)) + " " + spoken(candidate.key)
    if _NOT_BIRTH.search(near) or _NOT_BIRTH.search(line_after(candidate.text, end, 20)):
        return None
    return unsure("The date is there, but nothing says that it is a birthday.")


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a date: the whole of it, and beside words of birth."""
    born = parsed(candidate.detail.value, candidate.region)
    if born is None:
        return None
    found = candidate.found
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


def _near_year(candidate: Candidate, born: date) -> Verdict | None:
    text, start, end = candidate.text, candidate.start, candidate.end
    if re.search(r"\d[.,]\Z|[£$€]\s?\Z", text[max(0, start - 2) : start]):
        return None
    best: Verdict | None = None
    whole = False
    us = candidate.region == "US"
    for day, month, low, high, named in _dates_at(text, start, end):
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
        if right or turned:
            verdict = _judged(candidate, low, high, turned and not right)
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
    month_match = _MONTH_BEFORE.search(text[max(0, start - 16) : start])
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


_DAY_PART = re.compile(
    r"(?:day|tag|jour|dzien|dd)['\"]?[\s:=>\x1d-\x1f,\"']{1,8}(\d{1,2})(?!\d)", re.I
)
_MONTH_PART = re.compile(
    rf"(?:month|monat|mois|miesiac|mm)['\"]?[\s:=>\x1d-\x1f,\"']{{1,8}}(\d{{1,2}}(?!\d)|{MONTH.pattern})",
    re.I,
)


def _in_parts(candidate: Candidate, born: date) -> Verdict | None:
    text = candidate.text[max(0, candidate.start - 100) : candidate.end + 100]
    near = spoken(text).lower()
    days = {int(m[1]) for m in _DAY_PART.finditer(near)}
    months = {
        int(m[1]) if m[1].isdigit() else NUMBERS.get(m[1], 0) for m in _MONTH_PART.finditer(near)
    }
    if days == {born.day} and months == {born.month}:
        if _BIRTH.search(near) or _keyed(candidate):
            return SURE
        return unsure("The date is there, but nothing says that it is a birthday.")
    return None


_NEAR_DATE = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s?of)?{_SEP}({MONTH.pattern})(?![a-z])|(?<![a-z])({MONTH.pattern}){_SEP}(\d{{1,2}})(?!\d)|(?<![\d./])(\d{{1,2}})[./\-](\d{{1,2}})(?![\d])(?!\.\d)",
    re.I,
)


def _near_word(candidate: Candidate, born: date) -> Verdict | None:
    """Judge a birthday without its year, and an age beside a date."""
    word = candidate.found.lower()
    text = candidate.text
    if word in ("turned", "turns", "aged", "age"):
        return _age(candidate, born)
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
        for match in _NEAR_DATE.finditer(part):
            rest = part[match.end() : match.end() + 8]
            if re.match(r"[\s,./-]{0,3}(?:19|20)?\d\d(?!\d)", rest) and not re.match(
                r"[\s,./-]{1,3}\d\d?:", rest
            ):
                continue  # a date with a year is judged at its year
            if _NOT_BIRTH.search(part[: match.start()]):
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
        return unsure("The age fits the date beside it.")
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
        return _judged(candidate, start, end, False)
    year = re.match(r"(?:st|nd|rd|th)?[\s,.'\-/]{0,4}(?:of\s)?(\d{2,4})(?![\d:])", after)
    said = re.sub(r"[^a-z]", "", after.lower())
    if year_words(born.year) and said.startswith(year_words(born.year)):
        return _judged(candidate, start, end + len(after), False)
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


_A_DATE = re.compile(
    rf"(?<![\d./-])(?:\d{{1,2}}[./\- ]\d{{1,2}}[./\- ](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? (?:{MONTH.pattern})[ ,.]{{1,3}}(?:19|20)\d\d"
    rf"|(?:{MONTH.pattern})\.? \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d)(?![\d/-])",
    re.I,
)
_BIRTH_GATE = re.compile(
    r"birth|born|dob\b|d\.o\.b|geb(?:oren|urt|\.)|naissance|urodz|\bur\.|nacimiento|nacid|nascita|\bnée? le|\bne(?:e)? le",
    re.I,
)


GATE = r"(?i:birth|born\b|\bdob\b|d\.o\.b|geb(?:oren|urt|\.)|naissance|urodz|nacimiento|nacid|nascita|\bnee? le)"
"""Where words of birth are; a cheap first look."""


def unlisted(text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
    """Yield dates beside birth words in *text* that are not the person's own."""
    own = {
        parsed(detail.value, region) for detail in details if detail.kind is DetailKind.BIRTH_DATE
    }
    end = -1
    for gate in _BIRTH_GATE.finditer(text):
        if gate.start() < end:
            continue
        low = gate.start()
        near = text[low : gate.end() + 60].partition("\x00")[0]
        match = _A_DATE.search(near)
        if match is None:
            continue
        end = low + match.end()
        between = near[: match.start()].lower()
        if _NOT_BIRTH.search(between, gate.end() - low):
            continue
        when = parsed(match[0], region)
        if when is not None and when not in own:
            yield when.isoformat()
