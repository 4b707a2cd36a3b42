"""Names as languages bend them: *z Anną Nowicką*, *інтерв'ю з Оленою*, *Anna Forsmyrs hus*."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from privacyaudit.reading.matching.people.endings import BY_REGION, SLAVIC, SURNAMES
from privacyaudit.reading.matching.people.given import bare, short_names
from privacyaudit.reading.matching.translit import in_latin, in_serbian, spellings

_WEAK = (
    (r"nk(?=[aeiouyäö]+\Z)", "ng"),
    (r"nt(?=[aeiouyäö]+\Z)", "nn"),
    (r"lt(?=[aeiouyäö]+\Z)", "ll"),
    (r"rt(?=[aeiouyäö]+\Z)", "rr"),
    (r"mp(?=[aeiouyäö]+\Z)", "mm"),
    (r"([kpt])\1(?=[aeiouyäö]+\Z)", r"\1"),
    (r"(?<=[^kptns])t(?=[aeiouyäö]+\Z)", "d"),
    (r"(?<=[^kptms])p(?=[aeiouyäö]+\Z)", "v"),
    (r"(?<=[^kptns])k(?=[aeiouyäö]+\Z)", ""),
)
"""How Finnish softens the last consonant of a name that it bends: *Virtapellon*, *Tuulikin*, *Lahden*."""


def _softened(word: str, region: str) -> list[str]:
    """Return *word*, and as Finnish softens it."""
    if region != "FI":
        return [word]
    made = (re.sub(one, other, word) for one, other in _WEAK if re.search(one, word))
    return [word, *made]


_LENITED = re.compile(r"(?i:([bcdfgmpt])(?=[^h])|(s)(?=[aeiouáéíóúlnr]))")


def _gaelic(given: str, family: str) -> tuple[list[str], list[str]]:
    """Return both names as Irish and Scottish Gaelic bend them: *do Shorcha*, *Thomáis Uí Fhiannalaigh*."""

    def soft(word: str) -> str:
        return _LENITED.sub(lambda m: m[0] + "h", word, count=1) if _LENITED.match(word) else word

    slender = re.sub(r"([aáoóuú])([bcdfgmlnrst]{1,2})\Z", r"\1i\2", given)
    return [soft(given), soft(slender), slender], [soft(family)]


def _turned(word: str, rules: tuple[tuple[str, tuple[str, ...]], ...]) -> list[str]:
    return [
        re.sub(ending, other, word, count=1)
        for ending, others in rules
        if re.search(ending, word)
        for other in others
    ]


@lru_cache(maxsize=512)
def bent(given: str, family: str, region: str = "") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the bent forms of both names, squashed; none where no ending or region tells."""
    lower, plain = family.lower(), given.lower()
    serbian = region in _SERBIAN or bool(re.search("[čćđšž]", plain + lower))
    if region in _SERBIAN:
        lower, plain = in_latin(lower), in_latin(plain)
    families = [
        lower.removesuffix(ending) + other
        for ending, others in SURNAMES
        if lower.endswith(ending)
        for other in others
    ]
    if len(family) < 4:
        return (), ()
    slavic = bool(families) or region in _SLAVIC_REGIONS
    rules = BY_REGION.get(region, ())
    families += [form for way in _softened(lower, region) for form in _turned(way, rules)]
    if region in _GAELIC:
        lenited, more = _gaelic(plain, lower)
        return tuple(dict.fromkeys(map(bare, lenited))), tuple(map(bare, more))
    if not families and not rules:
        return (), ()
    most = 6 if region in ("GR", "CY") else 2
    endings = SLAVIC if slavic else () if region in _NO_GIVEN else rules
    givens = [form for way in _softened(plain, region) for form in _turned(way, endings)]
    if slavic:  # short names are bent as well
        shorter = [one for one in short_names(given) if len(one) > 3][:_SHORT]
        givens += [form for one in shorter for form in _turned(one, endings)]
    if serbian:  # which is written in both alphabets
        givens += [in_serbian(form) for form in (plain, *givens)]
        families += [in_serbian(form) for form in (lower, *families)]
    return (
        tuple(spelling for name in dict.fromkeys(givens) for spelling in spellings(name)[:most]),
        tuple(spelling for name in dict.fromkeys(families) for spelling in spellings(name)[:most]),
    )


_SERBIAN = ("RS", "ME", "BA")
_GAELIC = ("IE",)
_SHORT = 8
_SLAVIC_REGIONS = frozenset("PL CZ SK UA RU BY BG HR RS SI BA ME".split())
_NO_GIVEN = frozenset(("DE", "AT", "CH", "SE", "NO", "DK", "NL", "BE", "TR", "EE"))
"""Regions where only the last word of a name is bent."""


def of_a_woman(given: str, names: Collection[str], family: str, region: str) -> bool:
    """Return whether a man's given name with an *a* stands by a surname that is not bent: *Jana Nowak*."""
    return (
        region in _SLAVIC_REGIONS
        and given[-1:] in ("a", "а")
        and given[:-1] in names
        and family[-1:] not in "aeiouyаеиоуыйяюь"
    )


def stems(families: Iterable[str]) -> tuple[str, ...]:
    """Return what the bent forms of a surname begin with, to be searched for."""
    groups: dict[str, list[str]] = {}
    for family in families:
        groups.setdefault(family[:4], []).append(family)
    return tuple(_begin(group) for begins, group in groups.items() if len(begins) > 3)


def _begin(words: list[str]) -> str:
    """Return what all *words* begin with."""
    first, last = min(words), max(words)
    same = next((at for at, char in enumerate(first) if last[at : at + 1] != char), len(first))
    return first[:same]
