"""A house's number in a field of its own, under a key that says so."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.around import spoken
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.houses import bare, same_house

_KEYED = re.compile(
    r"(?<![a-z])(?<!unit )(?<!flat )(?<!apt )(?<!suite )(?<!phone )(?<!unit_)(?<!flat_)(?:(?:house|haus|huis|huse?|hus|street|gatu|building|primary)?[ :]?(?:number|nr|num|no|numero|numer|nummer)(?: ?(?:voie|domu|budynku|etablissement|voie etablissement|ext|exterior))?"
    r"|house|hausnummer|hausnr|huisnummer|huisnr|husnr|husnummer|nrdomu|nrbudynku|housenumber|streetnumber|gatunummer|civico|premises|paon|house num|dom|hsz|civ|n ?porta|hazszam|haz szam|kapi ?no|bina ?no|dis ?kapi ?no|kucni ?broj|broj|cislo ?(?:domu|popisne|orientacni)?|talonumero|maja ?nr|namo ?nr|numar|numero ?rua|numerovoie(?:etablissement)?"
    + "".join(f"|{fold(word)}" for word in ("будинок", "дом", "буд", "αριθμός"))
    + r")\.?[\"'\s:=\x1d-\x1f]{1,6}(0{0,3}\d{1,5} ?[a-z]?)(?![\w])",
    re.I,
)


_BARE = re.compile(r"(?:number|nr|num|no)\.?\s{1,3}\d", re.I)
"""A word for any number: behind another word it is that thing's, as in *Newsletter No. 88*."""


def by_key(text: str, start: int, end: int) -> str:
    """Return the house's number that stands nearest under a key of its own, if one does."""
    low = max(0, start - 130)
    near = spoken(text[low : end + 90])
    found = [
        (abs(m.start() - (start - low)), m[1])
        for m in _KEYED.finditer(near)
        if m.start() - (end - low) in range(4)
        or not (_BARE.match(m[0]) and near[: m.start()][-2:].strip("\x1d\x1e\x1f ").isalpha())
    ]
    if not found:
        return ""
    letter = _LETTER.search(near)
    return same_house(bare(min(found)[1]) + (bare(letter[1]) if letter else ""))


_FIELD = r"[\"']([^\W\d][\w .-]{1,24})[\"']\s?:\s?[\"']?(0{0,3}\d{1,5} ?[a-z]?)[\"']?"
_NEXT_FIELD = re.compile(rf"[^\"'{{}}]{{0,12}}[\"']\s?,\s?{_FIELD}\s?[,}}]", re.I)
_FIELD_AHEAD = re.compile(
    rf"[{{,]\s?{_FIELD}\s?,\s?[\"'][\w .-]{{2,24}}[\"']\s?:\s?[\"'][^\"']{{0,12}}\Z", re.I
)
_OTHER_KEY = re.compile(
    r"unit|apt|flat|floor|level|lokal|piso|wohn|appart|daire|kat\b|kv|post|zip|plz|code|cod|cap\b|irsz|pin|psc|id\b|_id|phone|tel|mob|age|year|jahr|ano|eta|stock|door|count|size|area|zone|price|amount|rank|pos|order|bib|score|lot|block",
    re.I,
)
"""Keys of what is no house, though it stands beside a street."""


def beside_field(text: str, start: int, end: int, own: str) -> bool:
    """Return whether the house's number is the whole value of the field right beside the street's."""
    found = (
        _NEXT_FIELD.match(text[end : end + 70]),
        _FIELD_AHEAD.search(text[max(0, start - 90) : start]),
    )
    return any(
        match is not None
        and same_house(bare(match[2])) == own
        and _OTHER_KEY.search(match[1]) is None
        for match in found
    )


_LETTER = re.compile(
    r"(?:indice|bokstav|letter|suffix|uppgang|oppgang|opgang|entrance|trappa|toevoeging|repetition|repet|rep|btq|complement ?num|litera)[a-z ]{0,26}[\"']?\s?[:=]\s?[\"'](bis|ter|quater|[a-z])[\"']",
    re.I,
)
"""The letter of a house's number in a field of its own."""
