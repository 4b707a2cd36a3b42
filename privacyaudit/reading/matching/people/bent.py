"""Names as languages bend them: *z Anną Nowicką*, *інтерв'ю з Оленою*, *Anna Forsmyrs hus*."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from privacyaudit.reading.matching.translit import spellings

_SURNAMES = (
    ("ski", ("skiego", "skiemu", "skim", "scy")),
    ("cki", ("ckiego", "ckiemu", "ckim", "ccy")),
    ("dzki", ("dzkiego", "dzkiemu", "dzkim")),
    ("ska", ("skiej", "ską", "scy")),
    ("cka", ("ckiej", "cką", "ccy")),
    ("dzka", ("dzkiej", "dzką")),
    ("ová", ("ové", "ovou", "ovej")),
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
    ("ёва", ("ёвой", "ёву", "евой", "еву")),
    ("ёв", ("ёва", "ёву", "ёвым", "ёве", "ева", "еву", "евым")),
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
    (r"ia\Z", ("i", "ii", "ię", "ią", "io", "ie", "iou")),
    (r"a\Z", ("y", "i", "ie", "e", "ę", "ą", "o", "u", "ou", "ě")),
    (r"ek\Z", ("ka", "kowi", "kiem", "ku", "kovi", "kem")),
    (r"el\Z", ("la", "lovi", "lem", "lu")),
    (r"eł\Z", ("ła", "łowi", "łem")),
    (r"(?<=[bcdfghjklmnprstwzłńśćżźčřšžvy])\Z", ("a", "owi", "em", "iem", "u", "ie", "ovi", "e")),
    (r"а\Z", ("и", "і", "у", "ою", "о", "ы", "е", "ой")),
    (r"я\Z", ("ї", "ю", "єю", "и", "ей", "і")),
    (r"(?<=[бвгдзклмнпрстфхцчшщ])\Z", ("а", "у", "ові", "ом", "і", "е")),
    (r"о\Z", ("а", "у", "ом", "ові", "е")),
    (r"[йь]\Z", ("я", "ю", "єві", "єм", "ем", "еві")),
)
_BY_REGION: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "PL": (
        (r"iec\Z", ("ca", "cowi", "cem", "cu")),
        (r"ieł\Z", ("ła", "łowi", "łem")),
        (r"ka\Z", ("ce",)),
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
    "UA": (
        (r"ка\Z", ("ки", "ку", "кою", "ці")),
        (r"а\Z", ("и", "у", "ою", "і")),
    ),
    "HR": (
        (r"(?<=[bcdfghjklmnprstvzčćđšž])\Z", ("a", "u", "om", "em")),
        (r"a\Z", ("e", "i", "u", "om")),
    ),
    "LT": (
        (r"as\Z", ("o", "ui", "ą", "u", "e")),
        (r"is\Z", ("io", "iui", "į", "iu")),
        (r"ė\Z", ("ės", "ei", "ę", "e")),
        (r"a\Z", ("os", "ai", "ą")),
    ),
    "LV": ((r"a\Z", ("as", "ai", "u")), (r"s\Z", ("a", "am", "u")), (r"e\Z", ("es", "ei", "i"))),
    "RO": ((r"a\Z", ("ei", "iei")),),
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
_BY_REGION |= dict.fromkeys(("RS", "SI", "BA", "ME"), _BY_REGION["HR"])
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
    slavic = bool(families) or region in _SLAVIC_REGIONS
    rules = _BY_REGION.get(region, ())
    families += _turned(lower, rules)
    if not families and not rules:
        return (), ()
    most = 6 if region in ("GR", "CY") else 2
    givens = _turned(plain, _SLAVIC if slavic else () if region in _NO_GIVEN else rules)
    return (
        tuple(spelling for name in dict.fromkeys(givens) for spelling in spellings(name)[:most]),
        tuple(spelling for name in dict.fromkeys(families) for spelling in spellings(name)[:most]),
    )


_SLAVIC_REGIONS = frozenset("PL CZ SK UA RU BY BG HR RS SI BA ME".split())
_NO_GIVEN = frozenset(("DE", "AT", "CH", "SE", "NO", "DK", "NL", "BE", "TR"))
"""Regions where only the last word of a name is bent."""


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
