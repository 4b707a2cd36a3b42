"""Birth: the words that make a date a birthday."""

from __future__ import annotations

import re
from functools import lru_cache

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import column_head, line_after, line_before, spoken
from privacyaudit.reading.matching.births.aligned import aligned_head
from privacyaudit.reading.matching.births.birth_words import (
    AFTER_BIRTH,
    BIRTH,
    FOREIGN_BIRTH,
    GLUED_BIRTH,
    NOT_BIRTH,
    SHORT,
    SHORT_HEAD,
    short_there,
)
from privacyaudit.reading.matching.births.counted import GATE as GATE
from privacyaudit.reading.matching.births.counted import unlisted as unlisted
from privacyaudit.reading.matching.births.told import noticed, told
from privacyaudit.reading.matching.fold import fold


def keyed(candidate: Candidate) -> bool:
    """Return whether the field, attribute or column is named for a birth."""
    return headed(candidate.key) or headed(column_head(candidate.text, candidate.start))


@lru_cache(maxsize=256)
def headed(head: str) -> bool:
    """Return whether a key or a column's *head* is one of birth, in any of the languages."""
    said = re.sub(r"\([^()]{5,}\)|\x1f", " ", spoken(fold(head)))
    if BIRTH.search(said) or SHORT_HEAD.fullmatch(said.strip(" .:")):
        return True
    return bool(FOREIGN_BIRTH.search(said.lower()) or GLUED_BIRTH.search(said))


_SENTENCE = re.compile(
    r"(?<![Gg]eb)(?<!\b[Uu]r)(?<![Nn]ar)(?<![Ss]zul)(?<![Nn]asc)(?<![Nn]ac)(?<!\b[nbfsdrgNBFSDRG])(?<![Dd]og)(?<![Ff]ec)(?<!\b[Dd]t)[.!?]\s+(?=[A-Z])"
)
"""Where a sentence ends; behind *geb.* and the like it goes on."""


_MAIDEN = re.compile(r"[(,]\s?(?:nee?|born|geb\.?|geborene|nata|z domu)\s[^()\d,;]{2,30}[),]")
"""A woman's name before her marriage, which is no birth."""


_NO_BIRTH = re.compile(
    r"(?<![a-z])(?:born (?:to (?:run|ride|be|die|fly|dance|love|lose|win|kill|race|sing|play|rock|swim|read)|free|this way|again|ready|survivor|slippy)"
    r"|dz\.? ?u(?=\.))(?![a-z])"
)
"""What is called by a birth, and a gazette of laws: *Born to Run*, *Dz.U.*."""


_INITIALS = re.compile(r"(?:(?<![a-z])[a-z]\.\s?){2,}")
"""Initials, in which no *d.* stands for *died*."""


def birth_beside(candidate: Candidate, start: int, end: int) -> bool:
    """Return whether birth words or a birth key stand beside the date."""
    before = spoken(line_before(candidate.text, start, 70))
    before = re.sub(r"(?i:omit[ -]year=)\d{4}", "", _SENTENCE.split(before)[-1]).lower()
    before = _NO_BIRTH.sub(" ", _MAIDEN.sub(" ", before))
    found = list(BIRTH.finditer(before))
    last = found[-1] if found else None
    if last is None:
        plain = line_before(candidate.text, start, 70).lower()
        foreign = list(FOREIGN_BIRTH.finditer(before))
        last = foreign[-1] if foreign else SHORT.search(before)
        if last is None and FOREIGN_BIRTH.search(plain):
            return not NOT_BIRTH.search(plain)  # capitals and small letters mix when folded
        if last is None and short_there(candidate.region, before):
            return True
    if last is not None:
        other = NOT_BIRTH.search(before, last.end())
        if other is None and not re.search(r"\d{4}", before[last.end() :]):
            return True
    after = line_after(candidate.text, end, 60).lower()
    said = AFTER_BIRTH.match(after[:40])
    if (
        said
        and not re.match(r"[^.;]{0,16}\d", after[said.end() :])
        and not NOT_BIRTH.search(_INITIALS.sub("", before)[-24:])
    ):
        return True
    if _PLACE.search(candidate.text[max(0, start - 60) : start]) and _IS_ONE.match(after):
        return True
    if keyed(candidate) or headed(column_head(candidate.text, start)):
        return True
    return headed(aligned_head(candidate.text, start))


_KEY_OF_ELSE = re.compile(
    r"(?<![^\W\d_])(?:placed|orders?|ordered|schema|reg|registration|release|revision|payment|paid|purchased?|booking|booked|last|access|login|effective|signed|sent|received|service|visit|closing|opening|sale|sold)(?![^\W\d_])",
    re.I,
)
"""Keys and heads of dates that are nobody's birthday, but may be words of any sentence."""
_PLACE = re.compile(r"[^\W\d_] \([^\W\d_][^()\d,;]{1,30},\s\Z")
_IS_ONE = re.compile(
    r"\.?\s?(?:[-\u2013]\s?)?\)\s?,?\s(?:e|es|is|est|ist)\s(?:una?|un'|uma?|een|an?|une|eine?)(?![^\W\d_])",
    re.I,
)
"""How encyclopaedias begin: *Anna Esempio (Pisa, 22 gennaio 1984) è una scacchista*."""
_ON = re.compile(
    rf"(?<![^\W_])(?:on|since|du|le|am|op|del|el|il|dnia|em|den|vom|{fold('στις')})\s{{1,2}}(?:[A-Z][a-z]{{2,8}}day,? )?\Z",
    re.I,
)
_DATELINE = re.compile(r"(?:\A|[\x1d\n])\s{0,4}[A-Z][\w' -]{2,30},? (?:le|den|il|dnia|am|a|li) \Z")
"""A place and *the*, at the head of a letter or above a signature."""


def _told_of(candidate: Candidate, start: int, end: int) -> bool:
    """Return whether something is told of the day: a sentence with nobody's name, or a dateline."""
    before = candidate.text[max(0, start - 90) : start].replace("\x1f", "")
    after = re.split(r"[\x1d\x1e\n]", candidate.text[end : end + 120])[0]
    if _DATELINE.search(before) and not after.strip(" .,"):
        return True
    if _ON.search(before) is None:
        return False
    block = re.split(r"[\x1d\x1e\n]", before)[-1] + " " + after
    names = {
        part.lower()
        for detail in candidate.listed
        if detail.kind in (DetailKind.NAME, DetailKind.ALIAS, DetailKind.FORMER_NAME)
        for part in fold(detail.value).split()
    }
    said = re.findall(r"[^\W\d_]{3,}", block)
    if any(word.lower() in names for word in said) or re.search(
        r"\b(?:s?he|hers?|his|i|my)\b", block, re.I
    ):
        return False
    return len([word for word in said if word.islower()]) > 2


TURNED = "Day and month are the other way round."
NOTHING = "The date is there, but nothing says that it is a birthday."


def _of_else(candidate: Candidate, start: int) -> bool:
    """Return whether the key or the head of a date says that it is an order's or the like."""
    key = _KEY.search(candidate.text[max(0, start - 40) : start])
    heads = (key[1] if key else "", candidate.key, column_head(candidate.text, start))
    return any(_KEY_OF_ELSE.search(spoken(fold(head))) for head in heads if head)


_KEY = re.compile(r"([\w -]{2,30})[\"']?\s?[:=]\s?[\"']?\Z")


def judged(candidate: Candidate, start: int, end: int, turned: bool) -> Verdict | None:
    """Judge the person's own date; *turned* where day and month changed places."""
    beside = birth_beside(candidate, start, end)
    if turned:
        return unsure(TURNED) if beside else None
    if beside:
        return SURE
    whose = told(candidate, start, end) or noticed(candidate, start, end)
    if whose:
        return SURE if whose == "own" else None
    near = spoken(line_before(candidate.text, start, 40)) + " " + spoken(fold(candidate.key))
    if NOT_BIRTH.search(near) or NOT_BIRTH.search(line_after(candidate.text, end, 20)):
        return None
    if _of_else(candidate, start):
        return None
    if re.search(r"(?:^|[\s(])[+⚭⚮⚰]\s{0,2}\Z", candidate.text[max(0, start - 4) : start]):
        return None  # the cross of the dead
    if _told_of(candidate, start, end):
        return None
    return unsure(NOTHING)
