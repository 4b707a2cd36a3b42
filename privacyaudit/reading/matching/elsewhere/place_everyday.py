"""What goes on behind the words of a name: whether it is a school, a street, or everyday speech."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.elsewhere.place_slots import Slot, plain_of
from privacyaudit.reading.matching.fold import fold

OF_A_SCHOOL = re.compile(
    r"(?:'s)?,? (?:class|alum|grad|reunion|yearbook|prom(?![a-z])|homecoming|varsity|football|basketball|baseball|students?|"
    r"seniors?|juniors?|sophomore|freshm|pupils?|teachers?|principal|gym(?![a-z])|band(?![a-z])|old boys|old girls|former|sixth|head)",
    re.I,
)
"""What goes on behind *High* where it is a school."""
NO_SCHOOL = re.compile(
    r" (?:street|st|road|rd|court|court of|tide|water|winds?|tea|mass)(?![a-z])", re.I
)


_ENGLISH = frozenset("GB IE US CA AU NZ ZA IN".split())
_NOT_A_THING = re.compile(
    r" (?:is|was|has|had|have|are|were|will|would|can|said|says|since|until|from|where|when|who|which|that|because|but|and|or|for|with|full|part|team|staff)(?![a-z])"
)
_WORKS = re.compile(
    r"(?:work\w*|employ\w*|job|team|staff|joined|hired|manager|director) (?:at|by|of|for|with) \Z",
    re.I,
)


def is_of_a_kind(candidate: Candidate, last: str, before: str, after: str) -> bool:
    """Return whether a firm's name is no name there: *the Testford honey season*."""
    typed = candidate.detail.value
    if candidate.region not in _ENGLISH or candidate.part not in ("text", "title", "hidden"):
        return False
    if not last.islower() or not re.search(rf"(?<![a-z]){re.escape(last.title())}", fold(typed)):
        return False
    if candidate.detail.kind is not DetailKind.EMPLOYER or _WORKS.search(before):
        return False
    return re.match(r" [a-z]{4,}", after) is not None and _NOT_A_THING.match(after) is None


_STOP = re.compile(r"([^\W\d_]{2,})\.(?=\s)")


def without_cuts(found: str, every: tuple[Slot, ...]) -> str:
    """Return *found* without the stop behind each word of a name that is cut short."""
    return _STOP.sub(lambda stop: "  " if _is_cut(stop[1], every) else stop[0], found)


def _is_cut(word: str, every: tuple[Slot, ...]) -> bool:
    plain = plain_of(word)
    ways = {way for slot in every for way in slot.ways}
    return plain not in ways and any(way.startswith(plain) for way in ways)
