"""Signs that a name is another person's of that name: a death, or another year of birth."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.births.dates import parsed
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.names import PARTICLES, Name
from privacyaudit.reading.matching.people.tokens import tokens_of

_IN_MEMORY = re.compile(
    r"(?<![a-z])(?:in (?:loving |fond )?memory of|(?:the|our) late|obituary(?: of| for|:)?|in memoriam:?"
    r"|(?:funeral|death|passing|burial|memorial)(?: service)? (?:of|for)|remembering|rest in peace,?|r\.?i\.?p\.?:?"
    r"|sp\.|nachruf(?: auf)?:?|(?:wir )?trauern? um|(?:zum )?gedenken an|s\. ?p\.|pamieci|pogrzeb|wspomnienie o"
    r"|(?:estate|last will|will|executors?|probate) of(?: the late)?|\+|hommage a|(?:avis de )?deces(?: de)?:?|obseques de|i gcuimhne ar)[\s\x1d-\x1f]{1,3}"
    r"(?:(?:mrs?|ms|miss|dr|herr|frau|pani?|mme|m)\.? )?\Z",
    re.I,
)
_YEAR = r"(?:1[5-9]\d\d|20[0-2]\d)"
_DIED = re.compile(
    r"[\s,.()\x1d-\x1f-]{0,5}(?:\(?aged? \d{1,3}\)?[,\s]{1,3})?(?:(?:late )?of [A-Z0-9][\w ]{2,20}, ?(?:[\w ]{2,20}, ?)?)?(?:who )?(?:has |had |sadly |suddenly )?"
    r"(?:\+ ?(?:\d{1,2}[./] ?\d{1,2}[./]|\d{1,2}\.? [^\W\d_]{3}|(?:1[5-9]|20)\d\d(?![\d .-]*\d))|died|late of [A-Z0-9]|(?:was )?killed in action|k\.?i\.?a\.?(?![a-z])|bapti[sz]ed [\w ]{0,14}?1[5-8]\d\d|passed (?:away|on)|peacefully|departed this|was (?:killed|buried)|rest in peace|r\.?i\.?p\.?(?![a-z])|deceased"
    r"|verstorben|gestorben|gest\.|verstarb|ist tot|zm\.|zmarla?|decedee?|est (?:mort|morte|decedee?)|s'est eteinte?"
    r"|nous a quittes|fallecio|fallecid[oa]|murio|faleceu|falecid[oa]|(?:e )?(?:morto|morta|decedut[oa]|mancat[oa])"
    r"|scompars[oa]|(?:is )?overleden|overl\.|avled|dode|avliden|kuoli|zemrel[aoy]?|zesnul[aoy]?|elhunyt|meghalt"
    rf"|vefat|(?:a )?decedat[a]?|(?:{fold('помер')}|{fold('умер')})(?:{fold('л')}{fold('а')}|{fold('ла')})?"
    r"|d\. ?\d{4})(?![a-z])",
    re.I,
)
_LIVED = re.compile(
    rf"[\s,(\x1d-\x1f]{{0,3}}(?:b\. ?|born |\* ?|geb\. ?|ur\. ?)?(?:\d{{1,2}}[. ][\w. ]{{1,12}})?({_YEAR})"
    rf"\s?(?:-|to|bis|,? ?died|,? ?d\.)\s?(?:d\. ?|died )?(?:\d{{1,2}}[. ][\w. ]{{1,12}})?({_YEAR})(?!\d)",
    re.I,
)
_BORN = re.compile(
    r"[\s,(\x1d-\x1f]{0,3}(?:was )?(?:born|b\.|\*|geb\.?|geboren|ur\.|urodzon[ya]|nee? le|dob|date of birth|rugadh|hapoдилacя)"
    rf"(?:[\s:]| on| am| in){{0,4}}(?:[\w.,/ -]{{0,20}}?[\s./-])?(?<!\d)({_YEAR})(?!\d)",
    re.I,
)


def sign_of_another(candidate: Candidate, name: Name) -> str:
    """Return why the name may be another person's of the same name, or an empty text."""
    text = candidate.text
    end, start = candidate.end, candidate.start
    rest = re.match(r"[^\W\d_]*", text[end:])
    begun = re.search(r"[^\W\d_]*\Z", text[:start])
    start -= len(begun[0]) if begun else 0  # ... or its end
    end += rest.end() if rest else 0  # a nickname may be the beginning of the name
    base = end
    typed = re.split(r"[\s'’.-]+", candidate.detail.value)
    own = {*name.given, *name.middle, *name.family, *name.barrels, *PARTICLES, *map(bare, typed)}
    for token in tokens_of(text[base : base + 60])[:6]:
        initial = len(token.bare) == 1 and token.text.isupper()
        if token.bare in own or initial:
            end = base + token.end
        else:
            break
    for token in reversed(tokens_of(text[max(0, start - 60) : start])[-6:]):
        if token.bare not in own:
            break
        start = max(0, candidate.start - 60) + token.start
    after = text[end : end + 70]
    if _IN_MEMORY.search(text[max(0, start - 50) : start]) or _DIED.match(after):
        return "It may be another person of that name: it tells of a death."
    lived = _LIVED.match(after)
    if lived and int(lived[2]) - int(lived[1]) > 14:
        return "It may be another person of that name: it tells of a death."
    born = _BORN.match(after)
    if born is None:
        return ""
    years = {
        day.year
        for detail in candidate.listed
        if detail.kind is DetailKind.BIRTH_DATE
        and (day := parsed(detail.value, candidate.region)) is not None
    }
    if years and int(born[1]) not in years:
        return "It may be another person of that name: another year of birth stands beside it."
    return ""
