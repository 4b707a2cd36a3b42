"""Birth: the words that make a date a birthday, and counting other people's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import re2  # type: ignore[import-untyped]

from privacyaudit.model import Detail, DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import column_head, line_after, line_before, spoken, words
from privacyaudit.reading.matching.dates import A_DATE, parsed
from privacyaudit.reading.matching.fold import fold

BIRTH = words(
    """born,birth,birthday,birthdate,birth date,date of birth,dob,d.o.b,d o b,d. o. b,bday,b'day,birthdays,bdate,nee le,nee,ne le,ne en,ne(e) le,ne(e)
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
NOT_BIRTH = words(
    """posted,published,updated,modified,created,copyright,founded,established,est,released,release,died,death,dead,peacefully,d.,killed,married,marriage
    wedding,wed,event,events,expires,expiry,valid,issued,due,opened,closed,built,since,joined,registered,member since,arrived,first aired,aired
    opening,launched,recorded,filmed,premiere,match,fixture,game,concert,gig,version,archived,accessed,retrieved,invoice,delivered,shipped
    christening,funeral,buried,passed away,graduated,graduation,anniversary of,battle,treaty,incorporated,appointed,resigned,gestorben,deces,zmarl,zmarla,gegrundet,erschienen,veroffentlicht,opublikowano,publie"""
)


def keyed(candidate: Candidate) -> bool:
    """Return whether the field, attribute or column is named for a birth."""
    return bool(BIRTH.search(spoken(candidate.key)))


def birth_beside(candidate: Candidate, start: int, end: int) -> bool:
    """Return whether birth words or a birth key stand beside the date."""
    before = spoken(line_before(candidate.text, start, 70))
    before = re.split(r"[.!?]\s+(?=[A-Z])", before)[-1].lower()
    found = list(BIRTH.finditer(before))
    last = found[-1] if found else None
    if last is None:
        last = _FOREIGN_BIRTH.search(before) or _BORN_SHORT.search(before)
    if last is not None:
        other = NOT_BIRTH.search(before, last.end())
        if other is None and not re.search(r"\d{4}", before[last.end() :]):
            return True
    after = line_after(candidate.text, end, 26).lower()
    if re.match(
        r"[\s,)\-]{0,3}(?:is|was)?\s?(?:my|her|his|their|the)?\s?(?:birth|born|dob|birthday|\(dob\))",
        after,
    ):
        return True
    return keyed(candidate) or bool(BIRTH.search(column_head(candidate.text, start)))


def judged(candidate: Candidate, start: int, end: int, turned: bool) -> Verdict | None:
    """Judge the person's own date; *turned* where day and month changed places."""
    beside = birth_beside(candidate, start, end)
    if turned:
        return unsure("Day and month are the other way round.") if beside else None
    if beside:
        return SURE
    near = spoken(line_before(candidate.text, start, 40)) + " " + spoken(candidate.key)
    if NOT_BIRTH.search(near) or NOT_BIRTH.search(line_after(candidate.text, end, 20)):
        return None
    return unsure("The date is there, but nothing says that it is a birthday.")


_A_YEAR = re.compile(r"(?:19|20)\d\d")
"""What every date looked for here holds, so that a text without one is left at once."""
_BIRTHS = r"birth|born|dob\b|d\.o\.b|geb(?:oren|urt|\.)|naissance|urodz|\bur\.|nacimiento|nacid|nascita|\bnée? le|\bne(?:e)? le"
_BIRTH_GATE = re.compile(_BIRTHS, re.I)
_ANY_BIRTH = re2.compile("(?i)" + _BIRTHS)
"""
The same, by an engine that is faster where there is none.

It never misses what the other finds: it takes letters that are not ASCII for
ends of words, so it only sees more of those.
"""


GATE = r"(?i:birth|born\b|\bdob\b|d\.o\.b|geb(?:oren|urt|\.)|naissance|urodz|\bur\.\s|nacimiento|nacid|nascita|\bnee? le)"
"""Where words of birth are; a cheap first look."""


def unlisted(text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
    """Yield dates beside birth words in *text* that are not the person's own."""
    if _A_YEAR.search(text) is None or _ANY_BIRTH.search(text) is None:
        return
    own = {
        parsed(detail.value, region) for detail in details if detail.kind is DetailKind.BIRTH_DATE
    }
    end = -1
    for gate in _BIRTH_GATE.finditer(text):
        if gate.start() < end:
            continue
        low = gate.start()
        near = text[low : gate.end() + 60].partition("\x00")[0]
        match = A_DATE.search(near) if _A_YEAR.search(near) else None
        if match is None:
            continue
        end = low + match.end()
        between = near[: match.start()].lower()
        if NOT_BIRTH.search(between, gate.end() - low):
            continue
        when = parsed(match[0], region)
        if when is not None and when not in own:
            yield when.isoformat()
