"""Words of firms', schools' and places' names, as the grammar of a country bends them."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.elsewhere.place_slots import BENT, GERMAN, GLUED, Slot, softened

_ENDING = re.compile(
    r"iec|ek|ok|(?:[ckc]z?)?(?:m|j|mi|a|u|i|y|e|o|ow|owi|em|ie|iem|im|ym|iej|ej|ego|emu|ach|om|ami|ou|ove|ovi|ech|am|ia|iu|ii|ich|ych|[oeyu]je|[oe]se|i?uose|[oeaiu]s|i?ais?|[oea]ms|ui|iui)?"
)


def of_a_town(word: str, slot: Slot) -> bool:
    """Return whether *word* is made of the town in *slot*: *Oberheider*."""
    return any(word in (way + "er", way + "r", way[:-1] + "er") for way in slot.ways)


def bends(word: str, way: str, region: str) -> bool:
    """Return whether *word* is *way* with an ending of the languages of *region*."""
    if word == way + "s" or word + "s" == way or (region == "IE" and word in softened(way)):
        return True
    shared = 0
    for one, other in zip(word, way, strict=False):
        if one != other:
            break
        shared += 1
    rest, lost = word[shared:], way[shared:]
    if region in GERMAN:
        return not lost and rest in ("n", "en", "s", "es", "e")
    if region in GLUED:
        return len(lost) <= 1 and len(rest) <= 4 and shared >= 4
    if region not in BENT or shared < max(4, (len(way) * 3 + 4) // 5) or len(lost) > 3:
        return False
    if way.isascii():
        fewest = max(4, (len(way) * 3 + 4) // 5)
        return any(
            len(word) - cut <= 4 and _ENDING.fullmatch(word, cut) is not None
            for cut in range(shared, max(fewest, shared - 2) - 1, -1)
            if len(way) - cut <= 3
        )
    return len(rest) <= 4
