"""
Where in a text anything may be that only a closer look can tell: found in one pass.

Two looks need places rather than the whole text: the one for single words of the
person's (which are too short to be looked for without the spaces around them),
and the one that counts what nobody listed. Two patterns find the places of both:
one alone has so many states that its automaton is made anew all the time, which
costs five times as much on real pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

import re2  # type: ignore[import-untyped]

BEFORE, BEHIND = 70, 90
"""How many bytes in front of a spot and behind it belong to it."""
MOST_SPOTS = 20_000
"""With more spots than these a text is looked at whole: that is quicker then."""
_MEMORY = 32 << 20
"""Bytes that an automaton may take: with the usual eight it may be made anew all the time."""
_NO_LETTER = rb"[\x00-/:-@\[-`{-\x7f]"
"""What stands between words: the bytes that ``fold.spaced`` makes a space."""


class Window(NamedTuple):
    """A stretch of a text with so many spots in it."""

    low: int
    high: int
    spots: int


class Spots:
    """A pattern for any number of words and gates, and the windows where it finds one."""

    def __init__(self, words: Iterable[bytes], gates: Iterable[bytes]) -> None:
        """
        Compile *words*, as ``fold.spaced`` writes them with a space in front, and *gates*.

        A word without a space behind it may go on.
        """
        gates = list(gates)
        half = len(gates) // 2
        first, second = gates[:half], gates[half:]
        spelled = sorted({_spelled(word) for word in words})
        if spelled:
            first.insert(0, _NO_LETTER + b"(?i:%b)" % b"|".join(spelled))
        options = re2.Options()
        options.max_mem = _MEMORY
        self._any = [
            re2.compile(b"|".join(b"(?:%b)" % pattern for pattern in patterns), options)
            for patterns in (first, second)
            if patterns
        ]

    def __call__(self, plain: bytes) -> list[Window]:
        """Return what of folded *plain* is worth a closer look, in order; none touches another."""
        found: list[tuple[int, int]] = []
        for pattern in self._any:
            left = MOST_SPOTS + 1 - len(found)
            found.extend(spot.span() for spot in islice(pattern.finditer(plain), left))
        if len(found) > MOST_SPOTS:
            return [Window(0, len(plain), len(found))]
        return merged(sorted(found), len(plain))


def merged(spans: Iterable[tuple[int, int]], length: int) -> list[Window]:
    """Return the windows around *spans*, which are in order, in a text of this *length*."""
    windows: list[Window] = []
    low = high = -1
    spots = 0
    for start, end in spans:
        if high < 0 or start - BEFORE > high:
            if high >= 0:
                windows.append(Window(low, high, spots))
            low, spots = max(0, start - BEFORE), 0
        high = max(high, end + BEHIND)
        spots += 1
    if high >= 0:
        windows.append(Window(low, min(high, length), spots))
    return windows


def _spelled(word: bytes) -> bytes:
    """Return a pattern for *word*: any one byte that is no letter for each space."""
    inside = _NO_LETTER.join(map(re.escape, word.strip(b" ").split(b" ")))
    return inside + _NO_LETTER if word.endswith(b" ") else inside
