"""A house's number written as English words in front of its street: *Fifty-two Probe Road*."""

from __future__ import annotations

import re

_ONES = (
    "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen"
).split("|")
_TENS = "||twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|")
_WORDS = re.compile(
    rf"(?<![\w-])((?:{'|'.join(_TENS[2:])})(?:[ -](?:{'|'.join(_ONES[1:10])}))?|{'|'.join(reversed(_ONES[1:]))})"
    r"[,\s\x1d\x1f]{1,3}\Z",
    re.I,
)
_COUNTED = re.compile(
    r"\b(?:all|the|of|for|in|our|other|these|those|and|to|about|around|over|than|nearly) \Z", re.I
)


def in_words(before: str) -> int:
    """Return the number that is written in words right in front of a street, or 0."""
    said = _WORDS.search(before)
    if said is None or not said[1][0].isupper() or _COUNTED.search(before[: said.start()]):
        return 0
    tens, _, ones = re.sub("[ -]", " ", said[1].lower()).partition(" ")
    if tens in _ONES:
        return _ONES.index(tens)
    return 10 * _TENS.index(tens) + (_ONES.index(ones) if ones else 0)
