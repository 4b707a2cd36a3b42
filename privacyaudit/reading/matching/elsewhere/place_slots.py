"""The words of a firm's, school's or place's name, and the one among them to look for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from privacyaudit.reading.matching.elsewhere.same_words import (
    AND,
    FILLERS,
    LEGAL,
    LEGAL_PHRASES,
    NUMBER_SIGNS,
    PHRASES,
    SAME,
)
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.translit import spellings

BENT = frozenset("PL CZ SK UA RU BY BG HR RS SI BA MK LT LV".split())
GLUED = frozenset("FI EE HU TR".split())
GERMAN = frozenset("DE AT CH SE NO DK".split())
"""Where words are bent at their end, where endings are glued on, and where German ones are."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One word of a name: how it may be written, and whether it may be missing."""

    ways: frozenset[str]
    optional: bool = False
    phrase: bool = False
    partly: frozenset[str] = frozenset()
    """The first word of a phrase, which may stand for it: *Primary* for *Primary School*."""
    head: str = ""
    """The first letter of a word within, which may stand for it: *Collège J. Testier*."""


def words_of(value: str) -> list[str]:
    """Return the words of a name as typed, single letters with dots as one."""
    value = re.sub(
        r"(?<![^\W\d_])((?:[^\W\d_]\.){2,})", lambda m: m[1].replace(".", "") + " ", value
    )
    value = value.replace("&", " and ").replace("+", " and ").replace("№", " nr ")
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+", value)


def plain_of(word: str) -> str:
    """Return *word* folded, in lower case, with letters and digits only."""
    return re.sub(r"[^0-9a-z\x80-\U0010ffff]", "", fold(word).lower())


_FULL_STOP = re.compile(r"([^\W\d_]{3,})\.\s")


def ends_sentence(value: str, found: str) -> bool:
    """Return whether a sentence ends in *found*: a stop behind a word that is not cut short."""
    typed = {plain_of(word) for word in value.split() if not word.endswith(".")}
    return any(plain_of(stop[1]) in typed for stop in _FULL_STOP.finditer(found))


def without_legal(words: list[str]) -> list[str]:
    """Return *words* without what says in law what a firm is."""
    plain = [plain_of(word) for word in words]
    low, high = 0, len(words)
    changed = True
    while changed and high - low > 1:
        changed = False
        for phrase in LEGAL_PHRASES:
            size = len(phrase)
            if high - low > size and tuple(plain[high - size : high]) == phrase:
                high, changed = high - size, True
            if high - low > size and tuple(plain[low : low + size]) == phrase:
                low, changed = low + size, True
        if high - low > 1 and (plain[high - 1] in LEGAL or plain[high - 1] == "and"):
            high, changed = high - 1, True
        if high - low > 1 and plain[low] in LEGAL and len(plain[low]) > 1:
            low, changed = low + 1, True
    return words[low:high]


@lru_cache(maxsize=512)
def slots(value: str) -> tuple[Slot, ...]:
    """Take a name apart into words, phrases and what may be missing."""
    words = without_legal(words_of(value))
    plain = [plain_of(word) for word in words]
    found: list[Slot] = []
    at = 0
    while at < len(words):
        for size in (4, 3, 2, 1):
            ways = PHRASES.get(tuple(plain[at : at + size]))
            if ways is not None and at + size <= len(words):
                whole = frozenset((*ways, "".join(plain[at : at + size])))
                part = {plain[at]} if size == 2 and plain[at + 1] == "school" else set()
                found.append(Slot(whole, phrase=True, partly=frozenset(part)))
                at += size
                break
        else:
            word = plain[at]
            spelled = {s for s in spellings(re.sub(r"['’][sS]\Z", "", words[at])) if s}
            spelled |= {word, *SAME.get(word, ())}
            if 0 < at < len(words) - 1 and word in AND:
                found.append(Slot(frozenset(AND | {"and"}), optional=True))
            else:
                small = word in FILLERS or word in NUMBER_SIGNS
                more = NUMBER_SIGNS if word in NUMBER_SIGNS else frozenset()
                found.append(Slot(frozenset(spelled | more), optional=small))
            at += 1
    for at in range(1, len(found) - 1):
        slot = found[at]
        longest = max(slot.ways, key=len)
        if not slot.optional and not slot.phrase and len(longest) > 3 and longest.isalpha():
            found[at] = replace(slot, head=longest[0])
    return tuple(found)


@lru_cache(maxsize=512)
def anchor(value: str, common: frozenset[str]) -> int:
    """Return which word of a name is the rarest, or -1 where none is rare enough."""
    every = slots(value)
    if sum(not slot.optional for slot in every) < 2:
        return -1
    whole = [n for n, slot in enumerate(every) if SAME.keys().isdisjoint(slot.ways)]
    best = _longest(every, whole, common)
    # What is often shortened is looked for only where there is no other word.
    return best if best >= 0 else _longest(every, range(len(every)), common)


@lru_cache(maxsize=512)
def second_anchor(value: str, common: frozenset[str]) -> int:
    """Return another word of a name to look for, where the first may be cut short; else -1."""
    first = anchor(value, common)
    if first < 0:
        return -1
    every = slots(value)
    for number in range(len(every) - 1, -1, -1):
        whole = SAME.keys().isdisjoint(every[number].ways)
        if number != first and whole and _longest(every, (number,), common) == number:
            return number
    return -1


def _longest(every: Sequence[Slot], numbers: Iterable[int], common: frozenset[str]) -> int:
    best, length = -1, 4
    for number in numbers:
        slot = every[number]
        longest = max(map(len, slot.ways))
        rare = not slot.optional and not slot.phrase and not slot.ways & common
        if rare and longest > length and not any(way.isdigit() for way in slot.ways):
            best, length = number, longest
    return best


_ECLIPSED = {"b": "m", "c": "g", "d": "n", "f": "bh", "g": "n", "p": "b", "t": "d"}


def softened(way: str) -> set[str]:
    """Return *way* with its first letter as Irish grammar changes it."""
    plain = way[0] + way[2:] if way[1:2] == "h" and way[0] in "bcdfgmpst" else way
    hard = {plain, _ECLIPSED.get(plain[0], "") + plain}
    return hard | {plain[0] + "h" + plain[1:]} if plain[0] in "bcdfgmpst" else hard


def stems(value: str, at: int, region: str) -> set[str]:
    """Return what the anchor of a name begins with, in each of its spellings."""
    found = set()
    for way in slots(value)[at].ways:
        cut = 3 if region in BENT else 1 if region in GLUED else 0
        found.add(way[: max(4, len(way) - cut)] if len(way) > 4 else way)
        if region == "IE":
            found |= softened(way)
    return {stem for stem in found if len(stem) > 3}
