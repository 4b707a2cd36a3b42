"""
A name of several words, read word by word round its rarest one.

What is run together is found as it is; here it is found bent by grammar, with
small words put in or left out, shortened, and with its legal form elsewhere.
"""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.elsewhere.in_town import is_the_one
from privacyaudit.reading.matching.elsewhere.place_bent import of_a_town
from privacyaudit.reading.matching.elsewhere.place_everyday import (
    NO_SCHOOL,
    OF_A_SCHOOL,
    is_of_a_kind,
    without_cuts,
)
from privacyaudit.reading.matching.elsewhere.place_slots import (
    GERMAN,
    Slot,
    anchor,
    ends_sentence,
    plain_of,
    second_anchor,
    slots,
)
from privacyaudit.reading.matching.elsewhere.place_walk import (
    Word,
    fits,
    goes_on,
    town_behind,
    turned,
    walk,
)
from privacyaudit.reading.matching.elsewhere.same_words import (
    AS_SAID,
    FILLERS,
    LEGAL,
)

_WORD = re.compile(r"[^\W\d_]+(?:'[sS](?![^\W\d_]))?|\d+")
_BREAK = re.compile(r"[!?;:|\x00]|[^\W\d_]{5}\.\s|[\x1d\n]\s*[\x1d\n]|\x1e[^\x1e]*\x1e")


def confirm(candidate: Candidate, common: frozenset[str]) -> Verdict | None:
    """Judge a name by its words round the anchor that was found."""
    value, region = candidate.detail.value, candidate.region
    every = slots(value)
    at = anchor(value, common)
    if at < 0:
        return None
    low, high = max(0, candidate.start - 110), candidate.end + 110
    text = candidate.text[low:high].replace("&amp;", "&    ")
    words = [
        Word(
            plain_of(re.sub(r"'[sS]\Z", "", m[0])),
            m[0],
            m.start(),
            m.end(),
            text[m.end() : m.end() + 1] == ".",
        )
        for m in _WORD.finditer(text)
    ]
    start = candidate.start - low
    here = next((i for i, word in enumerate(words) if word.end > start), None)
    if here is None:
        return None
    bent = fits(every[at], words, here, region)
    second = second_anchor(value, common)
    if bent is None and second >= 0 and fits(every[second], words, here, region):
        at = second
        bent = fits(every[at], words, here, region)
    left = right = None
    if bent:
        left = walk(every[:at][::-1], words, here, -1, region)
        right = walk(every[at + 1 :], words, here + bent[0] - 1, 1, region)
    elif region in GERMAN and of_a_town(words[here].plain, every[at]):
        bent = 1, False  # *Oberheider Freibad*
    else:
        return None
    if left is None or right is None:
        other = turned(every, at, words, here, region, text)
        if other is None and candidate.detail.kind in _SITED:
            other = town_behind(every, at, words, here, region, text)
            if other is not None:
                return SURE
        if other is None:
            return None
        left, right = other
    first, last = left[0], right[0]
    found = without_cuts(text[words[first].start : words[last].end], every)
    if (
        _BREAK.search(found)
        or ends_sentence(value, found)
        or found.count("\x1e") > 1
        or found.count("\x1d") > 1
    ):
        return None
    if right[2]:
        if not words[last].text[:1].isupper() or NO_SCHOOL.match(text, words[last].end):
            return None
        behind = text[words[last].end :]
        high_school = words[last].plain == "high" and (
            not re.match(r" ?[\w-]", behind) or OF_A_SCHOOL.match(behind)
        )
        if high_school or (words[last].plain in AS_SAID and not goes_on(words, last, text)):
            return SURE
        return unsure("The name is there without its last word.")
    changed = bent[1] or left[1] or right[1]
    if (bent[1] or right[1]) and goes_on(words, last, text):
        said = words[last].plain
        behind = words[last + 1].plain
        if said + "s" in {way for slot in every for way in slot.ways} and behind not in LEGAL:
            return None  # *Konkan Rope Way* is not *Konkan Ropes*
    return _judged(candidate, every, words[first : last + 1], text, changed)


def _judged(
    candidate: Candidate, every: tuple[Slot, ...], said: list[Word], text: str, changed: bool
) -> Verdict | None:
    value = candidate.detail.value
    latin = re.search("[A-Za-z]", value) is not None
    needed = sum(not slot.optional for slot in every)
    listed = {way for slot in every for way in slot.ways}
    put_in = [word for word in said if word.plain in FILLERS and word.plain not in listed]
    one = len(put_in) == 1 and candidate.detail.kind is DetailKind.PLACE and put_in[0] in said[1:-1]
    if one and is_the_one(text[: said[0].start], text[said[-1].end :]):
        put_in = []
    if needed < 3 and (any(word.plain in _WHERE for word in put_in) or (put_in and changed)):
        return None  # a pool in that town, not the pool of that name
    joined = text[said[0].start : said[-1].end]
    if latin and candidate.part == "text":
        large = [word for word in said if len(word.plain) > 3 and not word.text.isdigit()]
        if put_in and not all(word.text[:1].isupper() for word in large):
            return None
        if large and not large[0].text[:1].isupper() and not large[-1].text[:1].isupper():
            return None
        if joined.islower():
            return None
    if not latin and changed and needed < 3 and candidate.detail.kind not in _SCHOOLS:
        around = text[max(0, said[0].start - 2) : said[-1].end + 2]
        if '"' not in around:
            return None
    before, after = text[: said[0].start], text[said[-1].end :]
    if is_of_a_kind(candidate, said[-1].text, before, after):
        return None
    last = said[-1].plain
    if last not in listed and {last + "s", last[:-1]} & listed and re.match(" [A-Z]", after):
        if plain_of(after.split()[0]) not in LEGAL:
            return None  # another name, which begins with a word like the last: *Rope Way*
    if re.match(r"-[^\W\d_]|[^\W\d_]", after) or re.search(r"[^\W\d_]-?\Z", before):
        return unsure("It is part of a longer name.")
    if _SIDE.search(before) and candidate.detail.kind in _SITED:
        return unsure("It is part of a longer name.")
    return SURE


_SCHOOLS = (DetailKind.SCHOOL, DetailKind.CHILD_SCHOOL)
_WHERE = frozenset("in im an am auf at w we z v na pri a en".split())
_SIDE = re.compile(r"(?<![A-Za-z])(?:North|South|East|West|New|Old|Upper|Lower|Great|Little) \Z")
_SITED = (*_SCHOOLS, DetailKind.PLACE)
