"""Dates of birth of people who listed nothing: counted beside words of birth, never shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import re2  # type: ignore[import-untyped]

from privacyaudit.model import Detail, DetailKind
from privacyaudit.reading.matching.births.aligned import below
from privacyaudit.reading.matching.births.birth_words import NOT_BIRTH
from privacyaudit.reading.matching.births.dates import A_DATE, parsed
from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, fold

_A_YEAR = re.compile(r"(?:18|19|20)\d\d")
"""What every date looked for here holds, so that a text without one is left at once."""
_A_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
"""What every such date has beside its year: a day."""
_ELSEWHERE = r"народ рожд родил нар\. рођен раждан роден родена γεννησ γεννηθ γέννησ जन्म 生年月日 生まれ 出生 생년월일 לידה נולד ميلاد ولد"
_BIRTHS = (
    r"birth|(?<!ub)(?<!new)born(?!eo|holm|o\b)|dob\b|d\.o\.b|geb(?:o?ren|oort|urt|\.)|naissance|urodz|\bur\.|nacimiento|nacid|nacio |nasc(?!ar)|\bnat[oa] |fodd|fodt|fodels|fodsel|syntyn|narozen|naroden|szulet|dogum|\bnee? le \d|\bne\(e\)|\bnee? (?:a|en|au|aux) |\bnee le|\bb\. ?(?:\d|(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec))|\* ?\d{1,2}\. ?[A-Z0-9]|naiss\b|\bnac\.|nacim\b|\bnar\. ?\d|\bnar\.: ?\d|szul\.|synt\.|\([nsfg]\. ?\d|, [fn]\. ?\d{1,2}[. /]|ganwyd|ganed|geni: ?\d|breithe|rugadh|rod[ej]n|rojen|data[ _-]ur\b|geb[ ._-]{0,2}dat|(?:data|dt|d)[ ._-]{0,2}nasc|(?:fecha|fec|f)[ ._-]{0,2}nac|(?:date|dat|d)[ ._-]{0,2}naiss|\bbday|\bddn\b|dat[aeu]?m?[ ._-]{1,2}nar|rojstva|dzimsan|dzimus|gimimo|gime \d|sunniaeg|sundinud|"
    + "|".join(map(fold, _ELSEWHERE.split()))
)
_BIRTH_GATE = re.compile(_BIRTHS, re.I)
_ANYWHERE = re.sub(r"\(\?<?![^()]+\)", "", _BIRTHS)
_ANY_BIRTH = re2.compile("(?i)" + _ANYWHERE)
"""
The same, by an engine that is faster where there is none.

It never misses what the other finds: it knows no *unless* (*NASCAR*, *Borneo*), and takes
letters that are not ASCII for ends of words, so it only sees more of those.
"""


_EVE = re.compile(r"T(?:1[3-9]|2[0-3]):(?:00|30)")
"""A time in Greenwich at which the next day begins further east."""

GATE = f"(?i:{_ANYWHERE})"
"""Where words of birth are; a cheap first look."""


_ROWS = 400
"""How far down a column is looked."""


_LONGEST_HEAD = 1_000


def _under(text: str, at: int) -> Iterable[str]:
    """Yield the dates in the column of a table whose head stands at *at*."""
    far = max(0, at - _LONGEST_HEAD)
    low = max(text.rfind(BLOCK, far, at), text.rfind(HARD, far, at)) + 1
    if not low and far:
        return  # a line as long as that is no head of a table
    head = _ROW_END.split(text[low : at + 400], maxsplit=1)[0]
    cells = head.count(CELL)
    if not cells or re.search(r"\d{4}", head):
        return
    column = text.count(CELL, low, at)
    low += len(head) + 1
    for _row in range(_ROWS):
        row = _ROW_END.split(text[low : low + 600], maxsplit=1)[0]
        low += len(row) + 1
        if row.count(CELL) != cells:
            return
        said = A_DATE.fullmatch(row.split(CELL)[column].strip())
        if said is not None:
            yield said[0]


_ROW_END = re.compile(f"[{BLOCK}{HARD}]")


_NO_ONES = re.compile(
    r"(?<!date of )(?<!place of )(?<!record of )birth of (?:the|our|its|this|that|an?) (?!(?:\w+ )?(?:child|son|daughter|baby|boy|girl|twins?|heir|grand|applicant|patient|person|member|player|student|pupil|holder|employee|deceased|insured|prince))"
    r"|born to (?:run|be|ride|die|win|dance|fly|play|sing|lead|lose|love|kill|cook|shine|swim|race|climb|rock|perform|do|make)(?![a-z])"
    r"|(?:birth|born)(?:day)? (?:in the usa|again|control|rate|stone|place of (?:the|jazz))",
    re.I,
)
"""What has a birth and is nobody: a club, a song."""
_SHORT_DATE = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\d./-])")
"""A date whose year has two figures."""
_LATELY = 30
"""Two figures up to these are a year of this century."""


def _short(text: str, low: int, high: int, region: str) -> tuple[int, date | None]:
    """Return where a date with a short year ends that stands right behind a word of birth."""
    found = _SHORT_DATE.search(text, high, high + 30)
    between = text[high : found.start()] if found else ""
    if found is None or re.search(
        r"(?i:\bv(?:er|ersion)?\.?\s?\Z)|[\d\x00\x1d\n;]|\x1e[^\x1e]*\x1e", between
    ):
        return low, None
    if NOT_BIRTH.search(between.lower()):
        return low, None
    year = int(found[4])
    whole = f"{found[1]}/{found[3]}/{year + (2000 if year <= _LATELY else 1900)}"
    return found.end(), parsed(whole, region)


_BEHIND = re.compile(
    rf"geboren|dob\b|d\.o\.b|szul|syntyn|{'|'.join(map(fold, ('народ', 'рожд', 'роден', 'рођен')))}|生|出生|{fold('생')}|{fold('출생')}",
    re.I,
)
"""Words of birth that stand behind the date."""
_RUN_TOGETHER = re.compile(r"[\"']?\s?[:=>]\s?[\"']?((?:18|19|20)\d\d)([01]\d)([0-3]\d)(?!\d)")
_LATER = re.compile(r"[ ,](?:on|am|le|el|den|op|il|dnia)(?: the)? (?=\w)", re.I)
_STOPS = re.compile(r"[.;:\x00\x1d\x1e\n]")
_LONG = 20
"""Characters of one sentence between a birth and its day that make the day *later*."""


def _on_later(text: str, at: int) -> re.Match[str] | None:
    """Return the date that ends a long sentence of birth: *born in X, to A and B, on 5 June 1931*."""
    sentence = text[at : at + 170]
    for lead in _LATER.finditer(sentence, _LONG):
        if _STOPS.search(sentence, lead.start() - _LONG, lead.start()):
            continue
        match = A_DATE.match(sentence, lead.end())
        if match is not None and not NOT_BIRTH.search(sentence, 0, lead.end()):
            return match
    return None


def _just_before(text: str, low: int, high: int) -> str:
    """Return the date that stands in front of a word of birth, in the same few words."""
    found = list(A_DATE.finditer(text, low, high))
    if not found or not re.fullmatch(
        r"[^.;:\d\x1d\x1e\n]{0,26}(?:\.\s)?", text[found[-1].end() : high]
    ):
        return ""
    return found[-1][0]


def _same(when: date, mine: date | None) -> bool:
    """Return whether a date with a short year is *mine*, whichever way round."""
    if mine is None or when.year % 100 != mine.year % 100:
        return False
    return {when.day, when.month} == {mine.day, mine.month}


def unlisted(text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
    """Yield dates beside birth words in *text* that are not the person's own."""
    if _A_YEAR.search(text) is None and _SHORT_DATE.search(text) is None:
        return
    gates = [
        gate
        for place in _ANY_BIRTH.finditer(text)
        if (gate := _BIRTH_GATE.match(text, place.start())) is not None
    ]
    if not gates:
        return
    own = {
        parsed(detail.value, region) for detail in details if detail.kind is DetailKind.BIRTH_DATE
    }
    end = -1
    seen = 0
    for gate in gates:
        if gate.start() < end:
            continue
        low = gate.start()
        if _NO_ONES.match(text, low):
            continue
        run = _RUN_TOGETHER.match(text, gate.end())
        if run is not None:
            end = run.end()
            when = parsed("-".join(run.groups()), region)
            if when is not None and when not in own:
                yield when.isoformat()
            continue
        column = list(below(text, low)) if text[low - 1 : low] != CELL else []
        if column:
            end = column[-1][0]
            for _at, said in column:
                when = parsed(said, region)
                if when is not None and when not in own:
                    yield when.isoformat()
            continue
        near = text[low : gate.end() + 60].partition("\x00")[0]
        dated = _A_YEAR.search(near) and _A_DAY.search(near)
        match = A_DATE.search(near) if dated else None
        later = _on_later(text, gate.end()) if match is None else None
        if later is not None:
            end = gate.end() + later.end()
            when = parsed(later[0], region)
            if when is not None and when not in own:
                yield when.isoformat()
            continue
        if match is None:
            stop, when = _short(text, low, gate.end(), region)
            if when is not None:
                end = stop
                if not any(_same(when, mine) for mine in own):
                    yield when.isoformat()
                continue
            said = _just_before(text, max(seen, low - 48), low) if _BEHIND.match(gate[0]) else ""
            when = parsed(said, region) if said else None
            if when is not None and when not in own:
                seen = low
                yield when.isoformat()
            for said in _under(text, low):
                when = parsed(said, region)
                if when is not None and when not in own:
                    yield when.isoformat()
            continue
        end = low + match.end()
        between = near[: match.start()].lower()
        if NOT_BIRTH.search(between, gate.end() - low):
            continue
        when = parsed(match[0], region)
        if when is not None and _EVE.match(near, match.end()):
            when = when if when in own else when + timedelta(days=1)
        if when is not None and when not in own:
            yield when.isoformat()
