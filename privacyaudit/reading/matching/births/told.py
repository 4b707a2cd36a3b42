"""Births that are told in a sentence: *Am 8. April 1961 wurde Jorg in Kiel geboren*."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.births.name_words import given_names
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import bare, short_names

_OTHER_VERBS = (
    "народився народилася народилась родился родилась γεννήθηκε роден родена рођен рођена"
)
_TOLD = re.compile(
    r"(?<![^\W\d_])(?:w(?:urde|erd) [^.;\d]{2,80} geboren|(?:kam|kommt) (?:[^.;]{1,60} )?zur welt"
    r"|erblickt(?:e|en)? (?:[^.;]{1,60} )?das licht der welt|zag [^.;]{1,60} levenslicht"
    r"|nasce|nace|nait|naissait|naquit|(?:voit|vit|vu) le jour|(?:vient|vint|venue?) au monde"
    r"|urodzil[ao]? sie|urodzil|urodzila|przysz(?:edl|la) na swiat|nacque|nacio|nasceu"
    r"|(?:vino|viene|veio) (?:al|ao) mundo|vio la luz|(?:venne|viene) alla luce|came into the world"
    r"|foddes|fodtes|ble[v]? fodt|syntyi|narodila? s[ea]|szuletett|s-a nascut|dogdu"
    rf"|{'|'.join(fold(word) for word in _OTHER_VERBS.split())})(?![^\W\d_])",
    re.I,
)
"""Verbs of birth that stand on either side of a date."""
_EDGE = re.compile(
    r"[\x00\x1d\x1e\n]|(?<![\d.][\d.])(?<!\d)(?<![Gg]eb)(?<!\b[^\W\d_])(?<!\b(?:Dr|St|Hl|sv|sw|ks))[.!?;]\s"
)


_CHILD_OF = re.compile(
    r",? (?:(?:the|a|als|as|das|come|comme|como|jako) )?(?:\w+ )?(?:son|daughter|child|sohn|tochter|kind|fils|fille|figli[oa]|hij[oa]|filh[oa]|syn|corka|zoon|dochter) (?:of|de[srm]?|von|van|di|do|da|d')? ?(?=[A-Za-z])",
    re.I,
)
"""What ties the names of parents to the child in front of it."""


def _words(said: str) -> list[str]:
    return [bare(word) for word in re.findall(r"[^\W\d_]+", said) if word[0].isupper()]


def told(candidate: Candidate, start: int, end: int) -> str:
    """Return whose birth the sentence tells: ``own``, ``other``, or an empty text for none."""
    before = _EDGE.split(candidate.text[max(0, start - 80) : start])[-1]
    after = _EDGE.split(candidate.text[end : end + 80])[0]
    if re.search(r"\d{4}", before + after):
        return ""
    said = (before + " # " + after).replace("\x1f", "")
    if _TOLD.search(said) is None:
        return ""
    words = _words(said)
    names = [
        fold(detail.value).split()
        for detail in candidate.listed
        if detail.kind in (DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.ALIAS)
    ]
    own = {bare(name[0]) for name in names if name}
    own |= {bare(short) for name in own for short in short_names(name)}
    parts = {bare(part) for name in names for part in name}
    others = [word for word in words if word in given_names() and word not in own | parts]
    if not own.isdisjoint(words):
        child = _CHILD_OF.search(said)
        if others and child is not None and not own.isdisjoint(_words(said[: child.start()])):
            others = [word for word in others if word in _words(said[: child.start()])]
        return "" if others else "own"
    if not others and not parts.isdisjoint(words):
        return "own"
    return "other" if not given_names().isdisjoint(words) else ""


_COLUMN = re.compile(
    r"(?<![^\W\d_])(?:births?|new arrivals?|born|geburten|geboren|naissances?|nacimientos?|nascite|nascimentos?|narodziny|urodzenia|geboorten|geboren|fodte|fodda|fodslar|fodsler)(?![^\W\d_])",
    re.I,
)
"""What heads the births in a paper."""
_CHILD = re.compile(
    r"(?<![^\W\d_])(?:(?:an?|their|eine?n?|une?|el|la|il|um|uma|en|een|i)\s)?(?:(?:first|second|third|little|baby)\s)?"
    r"(?:daughter|son|girl|boy|tochter|sohn|madchen|jungen?|fille|fils|garcon|hij[ao]|figli[ao]|filh[ao]|corka|corke|syna?|dochter|zoon|datter|sonn|dotter)(?![^\W\d_])",
    re.I,
)


def noticed(candidate: Candidate, start: int, end: int) -> str:
    """Return whose birth a paper's notice tells: *5 May 1990, to the Smiths, a daughter, Ann*."""
    after = re.split(r"[\x00\x1d\n]", candidate.text[end : end + 180])[0].replace("\x1f", "")
    child = _CHILD.search(after)
    if child is None:
        return ""
    line = re.split(r"[\x00\x1d\n]", candidate.text[max(0, start - 60) : start])[-1]
    if _COLUMN.search(candidate.text[max(0, start - 300) : start]) is None:
        return ""
    names = [
        fold(detail.value).split()
        for detail in candidate.listed
        if detail.kind in (DetailKind.NAME, DetailKind.FORMER_NAME)
    ]
    own = {bare(name[0]) for name in names if name}
    surnames = {bare(name[-1]) for name in names if len(name) > 1}
    said = {bare(word) for word in re.findall(r"[^\W\d_][\w'-]+", line + " " + after)}
    beside = after[max(0, child.start() - 24) : child.start()] + " # " + after[child.end() :][:40]
    close = {bare(word) for word in re.findall(r"[^\W\d_][\w'-]+", beside)}
    if own & close:
        return "own" if surnames & said else ""
    behind = re.match(r"[\s,(:]{1,3}([A-Z][a-z]+)", after[child.end() :])
    return "other" if behind and bare(behind[1]) in given_names() else ""
