"""Names as Slavic languages bend them: *z Anną Nowicką*, *інтерв'ю з Оленою*."""

from __future__ import annotations

import re
from functools import lru_cache

from privacyaudit.reading.matching.translit import spellings

_SURNAMES = (
    ("ski", ("skiego", "skiemu", "skim")),
    ("cki", ("ckiego", "ckiemu", "ckim")),
    ("dzki", ("dzkiego", "dzkiemu", "dzkim")),
    ("ska", ("skiej", "ską")),
    ("cka", ("ckiej", "cką")),
    ("dzka", ("dzkiej", "dzką")),
    ("ський", ("ського", "ському", "ським")),
    ("цький", ("цького", "цькому", "цьким")),
    ("ська", ("ської", "ській", "ську", "ською")),
    ("цька", ("цької", "цькій", "цьку", "цькою")),
)
"""Endings that only these languages' surnames have, and what becomes of them."""
_GIVEN = (
    (r"a\Z", ("y", "i", "ie", "e", "ę", "ą", "o")),
    (r"(?<=[bcdfghjklmnprstwzłńśćżź])\Z", ("a", "owi", "em", "iem", "u", "ie")),
    (r"а\Z", ("и", "і", "у", "ою", "о")),
    (r"(?<=[бвгдзклмнпрстфхцчшщ])\Z", ("а", "у", "ові", "ом", "і")),
)


@lru_cache(maxsize=512)
def bent(given: str, family: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the bent forms of both names, squashed; none where no Slavic ending tells."""
    lower = family.lower()
    families = [
        lower.removesuffix(ending) + other
        for ending, others in _SURNAMES
        if lower.endswith(ending)
        for other in others
    ]
    if not families:
        return (), ()
    plain = given.lower()
    givens = [
        re.sub(ending, other, plain, count=1)
        for ending, others in _GIVEN
        if re.search(ending, plain)
        for other in others
    ]
    return (
        tuple(spellings(name)[0] for name in givens),
        tuple(spellings(name)[0] for name in dict.fromkeys(families)),
    )
