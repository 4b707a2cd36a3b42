"""Given names beside a date: the person's own, or those of a relative of the same surname."""

from __future__ import annotations

from functools import lru_cache

from privacyaudit.reading.matching.births.name_words import given_names
from privacyaudit.reading.matching.people.given import short_names
from privacyaudit.reading.matching.people.names import Name


@lru_cache(maxsize=64)
def shorts(middle: tuple[str, ...]) -> frozenset[str]:
    """Return the short forms of middle names, by which many are called."""
    return frozenset(short for word in middle for short in short_names(word))


def only_given(words: list[str], name: Name) -> bool:
    """Return whether all *words* are the person's given names, without the surname."""
    names = given_names()
    return all(word in name.given or (word in name.middle and word in names) for word in words)


def another_given(words: list[str], name: Name) -> bool:
    """Return whether a relative of the same surname is named by a given name of their own."""
    own = (*name.given, *name.middle, *name.family)
    return any(word in given_names() and word not in own for word in words[:3])
