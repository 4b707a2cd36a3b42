"""
A name of several words, read word by word round its rarest one.

What is run together is found as it is; here it is found bent by grammar, with
small words put in or left out, shortened, and with its legal form elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.elsewhere.in_town import cut_short, is_the_one
from privacyaudit.reading.matching.elsewhere.place_bent import bends, of_a_town
from privacyaudit.reading.matching.elsewhere.place_slots import (
    GERMAN,
    GLUED,
    Slot,
    anchor,
    ends_sentence,
    plain_of,
    slots,
)
from privacyaudit.reading.matching.elsewhere.same_words import (
    AS_SAID,
    FAITHS,
    FILLERS,
    LEGAL,
    NUMBER_SIGNS,
)

_WORD = re.compile(r"[^\W\d_]+(?:'[sS](?![^\W\d_]))?|\d+")
_BREAK = re.compile(r"[!?;:|\x00]|[^\W\d_]{5}\.\s|[\x1d\n]\s*[\x1d\n]|\x1e[^\x1e]*\x1e")


@dataclass(frozen=True, slots=True)
class _Word:
    plain: str
    text: str
    start: int
    end: int
    cut: bool = False


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
        _Word(
            plain_of(re.sub(r"'[sS]\Z", "", m[0])),
            m[0],
            m.start(),
            m.end(),
            text[m.end() : m.end() + 2] == ". ",
        )
        for m in _WORD.finditer(text)
    ]
    start = candidate.start - low
    here = next((i for i, word in enumerate(words) if word.end > start), None)
    if here is None:
        return None
    bent = _fits(every[at], words, here, region)
    left = right = None
    if bent:
        left = _walk(every[:at][::-1], words, here, -1, region)
        right = _walk(every[at + 1 :], words, here + bent[0] - 1, 1, region)
    elif region in GERMAN and of_a_town(words[here].plain, every[at]):
        bent = 1, False  # *Oberheider Freibad*
    else:
        return None
    if left is None or right is None:
        turned = _turned(every, at, words, here, region, text)
        if turned is None and candidate.detail.kind in _SITED:
            turned = _town_behind(every, at, words, here, region, text)
            if turned is not None:
                return SURE
        if turned is None:
            return None
        left, right = turned
    first, last = left[0], right[0]
    found = text[words[first].start : words[last].end]
    if (
        _BREAK.search(found)
        or ends_sentence(value, found)
        or found.count("\x1e") > 1
        or found.count("\x1d") > 1
    ):
        return None
    if right[2]:
        if not words[last].text[:1].isupper():
            return None
        high = words[last].plain == "high" and not re.match(r" ?[\w-]", text[words[last].end :])
        if high or (words[last].plain in AS_SAID and not _goes_on(words, last, text)):
            return SURE
        return unsure("The name is there without its last word.")
    changed = bent[1] or left[1] or right[1]
    if (bent[1] or right[1]) and _goes_on(words, last, text):
        said = words[last].plain
        behind = words[last + 1].plain
        if said + "s" in {way for slot in every for way in slot.ways} and behind not in LEGAL:
            return None  # *Konkan Rope Way* is not *Konkan Ropes*
    return _judged(candidate, every, words[first : last + 1], text, changed)


def _judged(
    candidate: Candidate, every: tuple[Slot, ...], said: list[_Word], text: str, changed: bool
) -> Verdict | None:
    value = candidate.detail.value
    latin = re.search("[A-Za-z]", value) is not None
    needed = sum(not slot.optional for slot in every)
    listed = {way for slot in every for way in slot.ways}
    put_in = [word for word in said if word.plain in FILLERS and word.plain not in listed]
    one = len(put_in) == 1 and candidate.detail.kind is DetailKind.PLACE and put_in[0] is said[-2]
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
    if not latin and changed and needed < 3:
        around = text[max(0, said[0].start - 2) : said[-1].end + 2]
        if '"' not in around:
            return None
    before, after = text[: said[0].start], text[said[-1].end :]
    last = said[-1].plain
    if last not in listed and {last + "s", last[:-1]} & listed and re.match(" [A-Z]", after):
        if plain_of(after.split()[0]) not in LEGAL:
            return None  # another name, which begins with a word like the last: *Rope Way*
    if re.match(r"-[^\W\d_]|[^\W\d_]", after) or re.search(r"[^\W\d_]-?\Z", before):
        return unsure("It is part of a longer name.")
    if _SIDE.search(before) and candidate.detail.kind in _SITED:
        return unsure("It is part of a longer name.")
    return SURE


_WHERE = frozenset("in im an am auf at w we z v na pri a en".split())
_SIDE = re.compile(r"(?<![A-Za-z])(?:North|South|East|West|New|Old|Upper|Lower|Great|Little) \Z")
_SITED = (DetailKind.SCHOOL, DetailKind.CHILD_SCHOOL, DetailKind.PLACE)


def _fits(
    slot: Slot, words: list[_Word], at: int, region: str, exactly: int = 0
) -> tuple[int, bool] | None:
    """Return how many words from *at* on are the slot's, and whether they are bent."""
    if not 0 <= at < len(words):
        return None
    run = ""
    for size in range(1, 6 if slot.phrase else 5):
        if at + size > len(words):
            break
        run += words[at + size - 1].plain
        if run in slot.ways and exactly in (0, size):
            return size, False
    if exactly > 1:
        return None
    word = words[at].plain
    if slot.head and word == slot.head and words[at].text.isupper():
        return 1, False
    for way in slot.ways:
        if (
            len(way) > (3 if region in GLUED else 4)
            and not word.isdigit()
            and bends(word, way, region)
        ):
            return 1, True
    if words[at].cut and any(cut_short(word, way) for way in slot.ways):
        return 1, False
    return None


def _walk(
    wanted: tuple[Slot, ...], words: list[_Word], at: int, step: int, region: str
) -> tuple[int, bool, bool] | None:
    """Return the last word that belongs to *wanted* from *at* on, whether any is bent, and a phrase cut."""
    bent = partly = False
    for number, slot in enumerate(wanted):
        skipped = 0
        where = at + step
        while True:
            fit = None
            for size in range(1, 6) if step < 0 else (1,):
                begin = where - size + 1 if step < 0 else where
                exactly = size if step < 0 else 0
                fit = _fits(slot, words, begin, region, exactly) if begin >= 0 else None
                if fit is not None:
                    break
            if fit is not None:
                at = where + (fit[0] - 1) * step
                bent = bent or fit[1]
                break
            if (
                skipped < 2
                and 0 <= where < len(words)
                and not slot.optional
                and (words[where].plain in FILLERS or words[where].plain in NUMBER_SIGNS)
            ):
                skipped += 1
                where += step
                continue
            faith = slot.phrase and skipped < 4 and 0 <= where < len(words)
            if faith and words[where].plain in FAITHS:
                skipped += 1
                where += step
                continue
            last = step > 0 and number == len(wanted) - 1
            if last and at + 1 < len(words) and words[at + 1].plain in slot.partly:
                at += 1
                partly = True
                break
            if slot.optional:
                break
            return None
    return at, bent, partly


def _turned(
    every: tuple[Slot, ...], at: int, words: list[_Word], here: int, region: str, text: str
) -> tuple[tuple[int, bool, bool], tuple[int, bool, bool]] | None:
    """Return the first and last word of a name of two words the other way round."""
    needed = [slot for slot in every if not slot.optional]
    if len(needed) != 2:
        return None
    other = needed[1] if every[at] is needed[0] else needed[0]
    if every[at] is needed[1]:  # *University of Otherton*, *Otherton University*
        behind = _fits(other, words, here + 1, region)
        if behind is None or _goes_on(words, here + behind[0], text):
            return None
        return (here, behind[1], False), (here + behind[0], False, False)
    front = _fits(other, words, here - 1, region) if here else None
    if front is None or _goes_on(words, here, text):
        return None
    return (here - 1, front[1], False), (here, False, False)


_BETWEEN = re.compile(r"[,\x1d\x1e] ?| ?\(| (?:-|in|at) ", re.I)


def _town_behind(
    every: tuple[Slot, ...], at: int, words: list[_Word], here: int, region: str, text: str
) -> tuple[tuple[int, bool, bool], tuple[int, bool, bool]] | None:
    """Return the first and last word of a place whose town stands behind: *VFW Hall, Testford*."""
    for cut in range(1, len(every)):
        kind, town = every[cut:], every[:cut]
        if all(slot.optional for slot in town) or sum(map(_size, kind)) < 2:
            continue
        where = (at - cut) % len(every)
        turned = (*kind, *town)
        left = _walk(turned[:where][::-1], words, here, -1, region)
        right = _walk(turned[where + 1 :], words, here, 1, region)
        if left is None or right is None or right[2] or _goes_on(words, right[0], text):
            continue
        first, last = left[0], right[0]
        said = words[first : last + 1]
        gaps = [text[a.end : b.start] for a, b in pairwise(said)]
        joints = [gap for gap in gaps if gap not in (" ", ". ", ".", "-")]
        joints += [f" {word.text} " for word in said if word.text in ("in", "at")]
        small = any(word.text.islower() and word.plain not in FILLERS for word in said)
        ahead = re.search(r"[A-Z][\w']* \Z", text[: said[0].start])
        if small or ahead or len(joints) > 1:
            continue
        if not joints or _BETWEEN.fullmatch(joints[0]):
            return left, right
    return None


def _size(slot: Slot) -> int:
    """Return how many words of a name a slot is; a phrase is two or more."""
    return 0 if slot.optional else 2 if slot.phrase else 1


def _goes_on(words: list[_Word], last: int, text: str) -> bool:
    """Return whether another word with a large letter follows at once."""
    if last + 1 >= len(words):
        return False
    gap = text[words[last].end : words[last + 1].start]
    return gap == " " and words[last + 1].text[:1].isupper()
