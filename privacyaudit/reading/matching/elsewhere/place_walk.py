"""Walking from one word of a name to the next: bent, put in, left out, the town behind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from privacyaudit.reading.matching.elsewhere.in_town import cut_short
from privacyaudit.reading.matching.elsewhere.place_bent import bends
from privacyaudit.reading.matching.elsewhere.place_slots import GLUED, Slot
from privacyaudit.reading.matching.elsewhere.same_words import FAITHS, FILLERS, NUMBER_SIGNS


@dataclass(frozen=True, slots=True)
class Word:
    """A word on the page, plain and as it stands."""

    plain: str
    text: str
    start: int
    end: int
    cut: bool = False
    """A full stop stands behind it: it may be the beginning of a word."""


def fits(
    slot: Slot, words: list[Word], at: int, region: str, exactly: int = 0
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
    if words[at].cut and not slot.optional and any(cut_short(word, way) for way in slot.ways):
        return 1, False
    for way in slot.ways:
        if (
            len(way) > (3 if region in GLUED else 4)
            and not word.isdigit()
            and bends(word, way, region)
        ):
            return 1, True
    return None


def walk(
    wanted: tuple[Slot, ...], words: list[Word], at: int, step: int, region: str
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
                fit = fits(slot, words, begin, region, exactly) if begin >= 0 else None
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


def turned(
    every: tuple[Slot, ...], at: int, words: list[Word], here: int, region: str, text: str
) -> tuple[tuple[int, bool, bool], tuple[int, bool, bool]] | None:
    """Return the first and last word of a name of two words the other way round."""
    needed = [slot for slot in every if not slot.optional]
    if len(needed) != 2:
        return None
    apart = kind_in_town(needed, every[at], words, here, region)
    if apart is not None:
        return apart
    other = needed[1] if every[at] is needed[0] else needed[0]
    if every[at] is needed[1]:  # *University of Otherton*, *Otherton University*
        behind = fits(other, words, here + 1, region)
        if behind is None or goes_on(words, here + behind[0], text):
            return None
        return (here, behind[1], False), (here + behind[0], False, False)
    front = fits(other, words, here - 1, region) if here else None
    if front is None or goes_on(words, here, text):
        return None
    return (here - 1, front[1], False), (here, False, False)


def kind_in_town(
    needed: list[Slot], anchored: Slot, words: list[Word], here: int, region: str
) -> tuple[tuple[int, bool, bool], tuple[int, bool, bool]] | None:
    """Return the first and last word of *the lido in Testford*, for Testford Lido."""
    town = here if anchored is needed[0] else here + 2
    if not 2 < town < len(words) or words[town - 1].plain not in ("in", "at"):
        return None
    if words[town - 3].plain != "the" or fits(needed[1], words, town - 2, region, 1) is None:
        return None
    if fits(needed[0], words, town, region, 1) is None or not words[town].text[:1].isupper():
        return None
    return (town - 2, False, False), (town, False, False)


_BETWEEN = re.compile(r"[,\x1d\x1e] ?| ?\(| (?:-|in|at) ", re.I)


def town_behind(
    every: tuple[Slot, ...], at: int, words: list[Word], here: int, region: str, text: str
) -> tuple[tuple[int, bool, bool], tuple[int, bool, bool]] | None:
    """Return the first and last word of a place whose town stands behind: *VFW Hall, Testford*."""
    for cut in range(1, len(every)):
        kind, town = every[cut:], every[:cut]
        if all(slot.optional for slot in town) or sum(map(_size, kind)) < 2:
            continue
        where = (at - cut) % len(every)
        turned = (*kind, *town)
        left = walk(turned[:where][::-1], words, here, -1, region)
        right = walk(turned[where + 1 :], words, here, 1, region)
        if left is None or right is None or right[2] or goes_on(words, right[0], text):
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


def goes_on(words: list[Word], last: int, text: str) -> bool:
    """Return whether another word with a large letter follows at once."""
    if last + 1 >= len(words):
        return False
    gap = text[words[last].end : words[last + 1].start]
    return gap == " " and words[last + 1].text[:1].isupper()
