"""Names as languages bend them: *z Anną Nowicką*, *інтерв'ю з Оленою*, *Anna Forsmyrs hus*."""

from __future__ import annotations

import re
from functools import lru_cache

from privacyaudit.reading.matching.translit import spellings

_SURNAMES = (
    ("ski", ("skiego", "skiemu", "skim", "scy")),
    ("cki", ("ckiego", "ckiemu", "ckim", "ccy")),
    ("dzki", ("dzkiego", "dzkiemu", "dzkim")),
    ("ska", ("skiej", "ską", "scy")),
    ("cka", ("ckiej", "cką", "ccy")),
    ("dzka", ("dzkiej", "dzką")),
    ("ová", ("ové", "ovou")),
    ("ská", ("ské", "skou")),
    ("cká", ("cké", "ckou")),
    ("ský", ("ského", "skému", "ským")),
    ("cký", ("ckého", "ckému", "ckým")),
    ("ський", ("ського", "ському", "ським")),
    ("цький", ("цького", "цькому", "цьким")),
    ("ська", ("ської", "ській", "ську", "ською")),
    ("цька", ("цької", "цькій", "цьку", "цькою")),
    ("ский", ("ского", "скому", "ским", "ском")),
    ("ская", ("ской", "скую")),
    ("енко", ("енка", "енку", "енком", "енкові")),
    ("ова", ("ової", "ову", "овою", "овій", "овой")),
    ("ева", ("евої", "еву", "евою", "евій", "евой")),
    ("ина", ("иної", "ину", "иною", "иній", "иной")),
    ("ов", ("ова", "ову", "овим", "овым", "ове", "ові")),
    ("ев", ("ева", "еву", "евим", "евым", "еве")),
    ("ин", ("ина", "ину", "ином", "иным", "ине")),
    ("ук", ("ука", "уку", "уком", "укові")),
    ("юк", ("юка", "юку", "юком", "юкові")),
    ("ак", ("ака", "аку", "аком", "акові")),
    ("ик", ("ика", "ику", "иком", "икові")),
)
"""Endings that only these languages' surnames have, and what becomes of them."""
_SLAVIC = (
    (r"(?<=[kg])a\Z", ("i", "ę", "ą", "o", "u", "ou", "e")),
    (r"ka\Z", ("ce",)),
    (r"da\Z", ("dzie",)),
    (r"ta\Z", ("cie",)),
    (r"ra\Z", ("rze", "ře")),
    (r"ła\Z", ("le",)),
    (r"ga\Z", ("dze", "ze")),
    (r"ia\Z", ("i", "ię", "ią", "io")),
    (r"a\Z", ("y", "i", "ie", "e", "ę", "ą", "o", "u", "ou", "ě")),
    (r"ek\Z", ("ka", "kowi", "kiem", "ku", "kovi", "kem")),
    (r"(?<=[bcdfghjklmnprstwzłńśćżźčřšžvy])\Z", ("a", "owi", "em", "iem", "u", "ie", "ovi", "e")),
    (r"а\Z", ("и", "і", "у", "ою", "о", "ы", "е", "ой")),
    (r"я\Z", ("ї", "ю", "єю", "и", "ей", "і")),
    (r"(?<=[бвгдзклмнпрстфхцчшщ])\Z", ("а", "у", "ові", "ом", "і", "е")),
    (r"о\Z", ("а", "у", "ом", "ові", "е")),
    (r"[йь]\Z", ("я", "ю", "єві", "єм", "ем", "еві")),
)
_BY_REGION: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "PL": (
        (r"ek\Z", ("ka", "kowi", "kiem")),
        (r"(?<=a)k\Z|(?<=i)k\Z", ("ka", "kowi", "kiem")),
        (r"cz\Z", ("cza", "czowi", "czem")),
        (r"a\Z", ("y", "i", "ę", "ą")),
        (r"(?<=[bdfglmnprstwz])\Z", ("a", "owi", "em")),
    ),
    "CZ": (
        (r"ek\Z", ("ka", "kovi", "kem")),
        (r"a\Z", ("y", "ovi", "ou")),
        (r"(?<=[bcdfghjklmnprstvzčřšž])\Z", ("a", "ovi", "em")),
    ),
    "FI": (
        (r"i\Z", ("en", "elle", "ella", "elta", "esta", "een")),
        (r"nen\Z", ("sen", "sta", "selle", "selta", "sella")),
        (r"si\Z", ("sen", "delle", "tta")),
        (r"(?<=[aeiouyäö])\Z", ("n", "lle", "lla", "llä", "lta", "ltä", "sta", "stä", "a", "ä")),
        (r"(?<=[lnrst])\Z", ("in", "ille", "ia")),
    ),
    "HU": (
        (r"a\Z", ("ának", "át", "ával", "áról", "ánál", "áék", "ához")),
        (r"e\Z", ("ének", "ét", "ével", "éről", "énél", "ék", "éhez")),
        (r"(?<=[^ae])\Z", ("nak", "nek", "t", "ot", "et", "ról", "ről", "tól", "től", "ék")),
        (r"([bcdfghjklmnprstvz])\Z", (r"\1\1al", r"\1\1el", r"\1ékat", r"\1éknál")),
    ),
    "GR": (
        (r"ος\Z", ("ου", "ο", "ε")),
        (r"ης\Z", ("η",)),
        (r"ας\Z", ("α",)),
        (r"(?<=[ααηή])\Z", ("ς",)),
    ),
    "TR": (
        (r"\Z", ("nin", "in", "un", "nun", "a", "e", "ya", "ye", "yi", "da", "de", "la", "le")),
    ),
    **dict.fromkeys(
        ("DE", "AT", "CH", "SE", "NO", "DK", "NL", "BE"), ((r"(?<=[^sxzß])\Z", ("s",)),)
    ),
}
_BY_REGION["SK"] = _BY_REGION["CZ"]
_BY_REGION["CY"] = _BY_REGION["GR"]


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
    families = [
        lower.removesuffix(ending) + other
        for ending, others in _SURNAMES
        if lower.endswith(ending)
        for other in others
    ]
    if len(family) < 4:
        return (), ()
    slavic = bool(families) or region in ("PL", "CZ", "SK")
    rules = _BY_REGION.get(region, ())
    families += _turned(lower, rules) if not families else []
    if not families and not rules:
        return (), ()
    givens = _turned(plain, _SLAVIC if slavic else () if region in _NO_GIVEN else rules)
    return (
        tuple(spelling for name in dict.fromkeys(givens) for spelling in spellings(name)[:2]),
        tuple(spelling for name in dict.fromkeys(families) for spelling in spellings(name)[:2]),
    )


_NO_GIVEN = frozenset(("DE", "AT", "CH", "SE", "NO", "DK", "NL", "BE", "TR"))
"""Regions where only the last word of a name is bent."""


def stem(families: tuple[str, ...]) -> str:
    """Return what all bent forms of a surname begin with, to be searched for; or nothing."""
    if not families:
        return ""
    shortest = min(families, key=len)
    for size in range(len(shortest), 3, -1):
        if all(family.startswith(shortest[:size]) for family in families):
            return shortest[:size]
    return ""
