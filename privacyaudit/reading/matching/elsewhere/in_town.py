"""A place told with *in* before its town, as people speak of the only one: *im Freibad in Testdorf*."""

from __future__ import annotations

import re

_THE = re.compile(
    r"(?<![^\W\d_])(?:la|le|el|het|im|am|vom|zum|beim|ins|ans|dem|das|des|the|na|do|z|ze|od|przy|w|we|v|ve|u"
    r"|ao|au|du|al|del|no|da|aan het|in het|op het|bij het|en el|en la|nella|nello|dal|dalla|alla)\s\Z",
    re.I,
)
"""What says in front of a place that one place is meant, and not just any of its sort."""


def is_the_one(before: str, after: str) -> bool:
    """Return whether a place of that sort in its town is the one, as what stands round it says."""
    return _THE.search(before) is not None and re.match(r"[-\s][A-Z]", after) is None


def cut_short(word: str, way: str) -> bool:
    """Return whether *word*, which had a full stop behind it, is *way* cut short: *Pav.*, *Ctr.*"""
    if not 2 <= len(word) < len(way) - 1 or word[0] != way[0]:
        return False
    if way.startswith(word):
        return len(word) > 2
    rest = iter(way[1:])
    return len(word) > 2 and all(letter in rest for letter in word[1:])
