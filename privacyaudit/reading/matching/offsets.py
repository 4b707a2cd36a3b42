"""The way back from squashed text, worked out only where something hit."""

from __future__ import annotations

from bisect import bisect_right
from itertools import compress

from privacyaudit.reading.matching.fold import _KEPT, _LOWER, SQUASHED_AWAY

MASK = bytes(1 if _LOWER[code] in _KEPT else 0 for code in range(256))
"""One for each byte that squashing keeps."""


class Offsets:
    """The way from offsets in squashed text to offsets in the text it was made of."""

    _BIG, _SMALL, _OFTEN = 2048, 128, 8

    def __init__(self, plain: bytes) -> None:
        self.plain = plain
        counts = [0]
        total = 0
        for start in range(0, len(plain), self._BIG):
            total += len(plain[start : start + self._BIG].translate(None, SQUASHED_AWAY))
            counts.append(total)
        self.counts = counts
        self.block, self.asked = -1, 0
        self.low = self.high = 0
        self.kept: list[int] = []
        """The offsets of all that is kept from the squashed offset *low* to *high*."""

    def __getitem__(self, squashed: int) -> int:
        if self.low <= squashed < self.high:
            return self.kept[squashed - self.low]
        big = bisect_right(self.counts, squashed) - 1
        left = squashed - self.counts[big]
        if big != self.block:
            self.block, self.asked = big, 0
        self.asked += 1
        if self.asked > self._OFTEN:
            # Many hits lie here: work the block out once.
            at = big * self._BIG
            part = self.plain[at : at + self._BIG]
            self.kept = list(compress(range(at, at + len(part)), part.translate(MASK)))
            self.low, self.high = self.counts[big : big + 2]
            return self.kept[left]
        at = big * self._BIG
        while True:
            part = self.plain[at : at + self._SMALL]
            kept = len(part.translate(None, SQUASHED_AWAY))
            if left < kept:
                break
            left -= kept
            at += self._SMALL
        for offset in compress(range(len(part)), part.translate(MASK)):
            if left == 0:
                return at + offset
            left -= 1
        raise IndexError(squashed)  # pragma: no cover - a match lies within its text
