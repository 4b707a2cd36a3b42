"""Births that are told in a sentence: *Am 8. April 1961 wurde Jorg in Kiel geboren*."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.births.name_words import given_names
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import bare

_TOLD = re.compile(
    r"(?<![^\W\d_])(?:wurde [^.;\d]{2,60} geboren|(?:kam|kommt) (?:[^.;]{1,60} )?zur welt|nasce|nace|nait|naissait"
    r"|urodzil[ao]? sie|urodzil|urodzila|nacque|nacio|nasceu)(?![^\W\d_])",
    re.I,
)
"""Verbs of birth that stand on either side of a date."""
_EDGE = re.compile(r"[\x00\x1d\x1e\n]|(?<![\d.][\d.])(?<!\d)[.!?;]\s")


def told(candidate: Candidate, start: int, end: int) -> str:
    """Return whose birth the sentence tells: ``own``, ``other``, or an empty text for none."""
    before = _EDGE.split(candidate.text[max(0, start - 80) : start])[-1]
    after = _EDGE.split(candidate.text[end : end + 80])[0]
    if re.search(r"\d{4}", before + after):
        return ""
    said = (before + " # " + after).replace("\x1f", "")
    if _TOLD.search(said) is None:
        return ""
    words = [bare(word) for word in re.findall(r"[^\W\d_]+", said) if word[0].isupper()]
    names = [
        fold(detail.value).split()
        for detail in candidate.listed
        if detail.kind in (DetailKind.NAME, DetailKind.FORMER_NAME)
    ]
    own = {bare(name[0]) for name in names if name}
    if not own.isdisjoint(words):
        others = [word for word in words if word in given_names() and word not in own]
        parts = {bare(part) for name in names for part in name}
        return "own" if all(word in parts for word in others) else ""
    return "other" if not given_names().isdisjoint(words) else ""
