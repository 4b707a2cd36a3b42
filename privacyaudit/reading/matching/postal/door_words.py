"""How a house's door is told in an address: storeys, Indian numbers, and houses without a number."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.postal.houses import bare

HU_FLOOR = re.compile(
    r"(?<=\s)(\d{1,4}(?:/?[a-z])?)\.?,?\s(?:\d{1,2}|[ivx]{1,4}|fszt|mfszt)\.?\s?(?:(?:em|emelet)\.?\s?,?\s?(?:/\s?)?(?:(\d{1,3})\.?(?:\s?a(?:jto|\.)?)?)?|/\s?(\d{1,3})\.?)(?=,|\Z)",
    re.I,
)
"""A house, a storey and a door, as in *12. III. em. 5.*"""
_DOOR_WORD = re.compile(
    r"(?:\A|(?<=,\s)|(?<=,))\s?(?:(?:(?:h|d|p)\.?\s?)?(?:no|num|#)|(?:house|door|plot|gala|shop|site)\.?\s?(?:no|num|number|nr|#)?)\.?\s?[:.-]?\s?(?=\d)",
    re.I,
)
"""Words in front of a house's or plot's number, as India says them: *H.No.*, *Plot No.*"""
_DOOR = re.compile(
    r"(?:\A|(?<=,\s))#?(\d{1,4}-\d{1,4}(?:[-/]\d{1,4})+(?:/[a-z])?|\d{1,4}(?:[-/]\d{1,4})+(?:/[a-z])?)(?=[\s,])",
    re.I,
)
_PARTS = re.compile(r"\A\d{1,4}-\d{1,4}(?:[-/]\d{1,4})+(?:/[a-z])?(?=,?\s[^\W\d_])", re.I)
"""An Indian number of several parts without a word in front: *12-4-87 Some Street*."""
LEVEL = re.compile(
    r"(?:(?:level|lvl|l|floor|fl|shop|office|suite|studio|room|tower|block|wing|po box|kiosk|stall|bay|dock|sala|loja|andar|piso|planta|local|oficina|bureau|etage|batiment|bat|hall|gate|dept|department|mailbox|pmb|gf|g/f)\.?\s?(?:no\.?\s?)?#?(?:\d{1,4}[a-z]?|[a-z]\d{0,3})?"
    r"|(?:\d{1,2}(?:st|nd|rd|th|e|er|eme|\.|o|a)?|ground|first|second|third|fourth|fifth|top|lower|upper|rear)\s(?:floor|fl|level|etage|og|stock|andar|piso|planta|storey))\.?",
    re.I,
)
"""A floor, shop or tower that is a part of an address by itself: *Level 3*, *2nd Floor*."""
UNNUMBERED = re.compile(
    r"[\s,.]{0,3}(?:s\s?/\s?n(?:[oº]|um)?|s\.\s?n\.|sin (?:numero|num)|sem numero|senza numero|snc)(?![a-z])\.?",
    re.I,
)
"""What Spanish, Portuguese and Italian addresses say of a house without a number."""
NO_NUMBER = "s/n"
ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)(?![a-z])", re.I)
"""A street that is called by a number, such as *3rd Cross*."""
STAIRS = re.compile(r"(?<=\s)(\d{1,4}) ([A-Z]) (\d{1,3})(?=,|\Z)")
"""A house, a staircase and a flat, as in *5 B 12*."""
FLOOR = re.compile(
    r"(?:\d{1,2}\s?[oa]?\.?\s?|st\.?\s?|fszt\.?\s?|[ivx]{1,4}[./]\s?|bajo|bj\.?|pb\.?)"
    r"(?:[a-z]|tv|th|mf|izq|izda|dcha|dta|dto|esq|dir|tr|og|eg|et|etage|em|\d{1,3})?\.?\Z",
    re.I,
)
"""A floor and side, as in *3º B* and *2. tv.*: no town."""
HOUSES = frozenset(
    "cottages court row view gardens park garth croft mead chase brae spinney copse paddock glade".split()
)
"""What a house or a block may be called, as well as a street."""
NUMBERED = frozenset("road rd cr route rte highway hwy sh fm us".split())
"""Roads that are called by a number."""


def plain_door(text: str) -> str:
    """Return an address without words in front of its house's number, and that number as one."""
    if _DOOR_WORD.search(text) is None:
        return _PARTS.sub(lambda door: bare(door[0]), text, count=1)
    text = _DOOR_WORD.sub("", text, count=1)
    door = _DOOR.search(text)
    return text if door is None else text.replace(door[1], bare(door[1]), 1)


def without_sn(text: str) -> tuple[str, bool]:
    """Return an address without what says that its house has no number, and whether it was said."""
    plain, found = re.subn(rf"(?<=[a-z]){UNNUMBERED.pattern}", "", text, count=1, flags=re.I)
    return plain, bool(found)
