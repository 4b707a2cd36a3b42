"""Whether the person's own whole name stands in the record, row or line of a date."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.around import record
from privacyaudit.reading.matching.births.name_words import OTHER_LETTERS, PATRONYMIC, given_names
from privacyaudit.reading.matching.fold import BLOCK, CELL
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.names import Name, taken_apart

_LONGEST = 1_500
"""Characters of one record in which a name is looked for."""
_KIN = re.compile(
    r"(?:'s|s'|\b(?:her|his|their|my|our|meine?|seine?|ihre?|sa|son|ses|mon|ma|sus?|mi|jego|jej|moj[aey]?|zijn|haar|mijn|sua|suo|hans|hennes|min))\s"
    r"(?:(?:late|elder|older|younger|eldest|youngest|oldest|baby|little|first|second)\s)?"
    r"(?:mother|father|mum|mom|dad|brother|sister|son|daughter|child|wife|husband|spouse|partner|uncle|aunt|cousin|niece|nephew|grand\w{3,8}"
    r"|mutter|vater|bruder|schwester|sohn|tochter|frau|mann|mere|pere|frere|soeur|fils|fille|mari|femme|madre|padre|hermano|hermana|hijo|hija"
    r"|matka|ojciec|brat|siostra|syn|corka|moeder|vader|broer|zus|zoon|dochter|sorella|fratello|figlio|figlia)"
    r",?\s\(?(?:(?:was|is|wurde|est|fue|nacio|nacque|ur\.)\s)?(?:born|b\.|dob|birthday|geb|nee?|nacid[oa]|nat[oa]|urodz|ur\b)[^.;\x1d]{0,20}\Z",
    re.I,
)
"""A relative without a name, whose birth is told."""
_KIN_WORD = re.compile(
    r"(?<![^\W\d_])(?:mother|father|mum|mom|dad|brother|sister|son|daughter|child(?:ren)?|wife|husband|spouse|widow|uncle|aunt|cousin|niece|nephew|next of kin|parents?|guardian|emergency"
    r"|mutter|vater|bruder|schwester|sohn|tochter|kind(?:er)?|ehefrau|ehemann|gatt(?:e|in)|witwe|mere|pere|frere|soeur|fils|fille|epouse|epoux|conjoint|enfants?"
    r"|madre|padre|hermano|hermana|hij[oa]s?|espos[oa]|matka|ojciec|ojca|matki|brat|siostra|syn|corka|zona|maz|moeder|vader|broer|zus|zoon|dochter|echtgeno\w{2,3}|kind"
    r"|sorella|fratello|figli[oae]|moglie|marito|mae|pai|filh[oa]|irma[o]?|with|et|und|and|mit|avec|con)(?![^\W\d_])",
    re.I,
)
"""What else may tie two names in a line."""


_LABELLED = re.compile(
    r"\W{0,3}(?:(?:full|patient|student|candidate|applicant|player|member)(?:'s)? )?(?:name|nom|nome|nombre|naam|namn|navn|imie i nazwisko|nazwisko i imie)\s?:\s?([^:]{3,50}?)(?=\s{2}|[;,|\n]|\s[A-Z][\w']+(?: \w+)?\s?:)",
    re.I,
)
"""A line that begins with a name under its label."""


def of_kin(text: str, start: int) -> bool:
    """Return whether a birth is told of a relative without a name."""
    return _KIN.search(text[max(0, start - 60) : start]) is not None


def whole_name_there(
    text: str, start: int, end: int, own: tuple[Name, ...], *, among_others: bool
) -> bool:
    """
    Return whether the person's own whole name stands in the record, row or line of a date.

    With *among_others*, where somebody else's stands there too, a line of prose tells nothing.
    """
    low, high = record(text, start, end, inner=False)
    if (low, high) != (0, len(text)) and high - low < _LONGEST:
        return any(_all_there(text[low:high], name) for name in own)
    ahead = re.split(rf"[{BLOCK}\n;]", text[max(0, start - 160) : start])[-1]
    line = ahead + re.split(rf"[{BLOCK}\n;]", text[start : end + 90], maxsplit=1)[0]
    if CELL in line:
        line = _first_named(line, own)
    elif labelled := _LABELLED.match(line):
        line = labelled[1]
    elif among_others or _KIN_WORD.search(line):
        return False
    return any(_all_there(line, name) for name in own)


def _first_named(row: str, own: tuple[Name, ...]) -> str:
    """Return *row*, or nothing where a cell in front of the person's names somebody else."""
    mine = {part for name in own for part in (*name.given, *name.family, *name.core)}
    for cell in row.split(CELL):
        words = {bare(word) for word in re.split(r"[^\w'-]+", cell)}
        if words & mine:
            return row
        if words & given_names():
            return ""
    return row


_IN_TUPLE = re.compile(r"'([^'\n]{4,70})'\s?,\s?[NE]?'\Z")


def beside_in_tuple(candidate: Candidate) -> bool:
    """Return whether the value in front of a date, in a row of a data base's dump, is the name."""
    text, start = candidate.text, candidate.start
    low = max(0, start - 90)
    before = re.sub(r"\d{1,2}[./-]\d{1,2}[./-]\Z", "", text[low:start])
    value = _IN_TUPLE.search(before)
    if value is None or "VALUES" not in text[max(0, start - 20_000) : start].upper():
        return False
    return any(
        _all_there(value[1], taken_apart(detail.value))
        for detail in candidate.listed
        if detail.kind in (DetailKind.NAME, DetailKind.FORMER_NAME)
    )


def _all_there(stretch: str, name: Name) -> bool:
    """Return whether both a given name and the surname are words of *stretch*."""
    words = [word for word in map(bare, re.split(r"[^\w'-]+", stretch)) if word]
    if name.given and name.given[0] not in words and not set(name.given) & set(words):
        return False
    whole = {part for part in (*name.family, *name.core) if len(part) > 2}
    if whole & set(words):
        return True
    joined = " ".join(words)
    return any(
        part in joined.replace(" ", "") and re.search(_spaced(part), joined) is not None
        for part in whole
        if len(part) > 4
    )


def _spaced(part: str) -> str:
    """Return a pattern for *part* as words of its own: *van der berg* for *vanderberg*."""
    return r"(?<![^\W_])" + " ?".join(map(re.escape, part)) + r"(?![^\W_])"


def initials_of(words: list[str], own: tuple[Name, ...]) -> bool:
    """Return whether all *words* are initials, those of the person: *M-A L*."""
    if len(words) < 2 or any(len(word) > 2 for word in words):
        return False
    for name in own:
        heads = {part[:1] for part in (*name.family, *name.core) if part}
        firsts = {name.initials.lower(), *(name.given[0][:1] for _ in name.given[:1])}
        for given, family in (
            ("".join(words[:-1]), words[-1]),
            ("".join(words[1:]), words[0]),
        ):
            if family in heads and given in firsts:
                return True
    return False


def in_other_letters(sentence: str, own: tuple[Name, ...]) -> str:
    """Return whose a sentence is in letters that are not Latin, by the given names in it."""
    if sentence.isascii():
        return ""
    words = [bare(word) for word in re.split(r"[\s.,;:()\x1f-]+", sentence) if word]
    if any(word in name.given or word in name.family for name in own for word in words):
        mine = any(word in name.given for name in own for word in words)
        return "own" if mine else "other" if OTHER_LETTERS.intersection(words) else ""
    known = OTHER_LETTERS.intersection(words) or any(
        word.endswith(end) and len(word) > len(end) + 2 for word in words for end in PATRONYMIC
    )
    return "other" if known else ""
