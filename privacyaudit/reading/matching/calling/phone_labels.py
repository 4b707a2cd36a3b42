"""Words round digits that say that they are a phone number, or another kind of number."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind, Part
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.around import column_head, line_after, line_before, spoken
from privacyaudit.reading.matching.calling.phone_words import (
    LABEL,
    OTHER,
    RIGHT_BEFORE,
    SHORT_LABEL,
    WEAK,
)
from privacyaudit.reading.matching.calling.phones import parsed
from privacyaudit.reading.matching.fold import CELL, fold


def near_label(candidate: Candidate, rest: str) -> str:
    """Return what stands in front of a number and its prefix, keys as words."""
    start = candidate.start - (40 - len(rest)) if candidate.start >= 40 else len(rest)
    at = max(0, min(start, candidate.start))
    return spoken(line_before(candidate.text, at, 60))


_AREA = re.compile(
    r"(?<![a-z])(?:area|area code|std|std code|vorwahl|vorw|dialling code|prefix|prefijo|indicatif|prefisso|riktnummer)(?![a-z])",
    re.I,
)
"""What heads a column of the first digits of phone numbers."""
_DIALLED = re.compile(
    r"(?:dial\w*|calling|country|prefix|indicatif|prefij\w|kierunkowy|vorwahl|isd)[ _]?(?:code|prefix)?[\"']?\s?:\s?[\"']?\+?(\d{1,3})[\"']?,\s?"
    r"[\"'](?:(?:phone|tel|mobile|national|subscriber|local)[ _]?)?(?:number|nummer|numero|num|no|nr|phone|mobile|tel)[\"']\s?:\s?[\"']?\Z",
    re.I,
)
"""A country's code under a key of its own, right in front of a number's key."""


def called_otherwise(candidate: Candidate, rest: str, near: str) -> bool:
    """Return whether a word for another kind of number stands right in front, or heads the field."""
    if RIGHT_BEFORE.search(near) or OTHER.search(spoken(candidate.key)):
        return True
    if RIGHT_BEFORE.search(re.split(r"[\x1d\x1e\n]", rest)[-1]):
        return True  # in other alphabets capitals and small letters mix when folded
    return not candidate.key.isascii() and OTHER.search(fold(candidate.key)) is not None


def weakly(near: str, rest: str) -> bool:
    """Return whether a word for another number wins over one that may mean calling."""
    line = re.split(r"[\x1d\x1e\n]", rest)[-1]
    if not (LABEL.search(line) or SHORT_LABEL.search(line)) and RIGHT_BEFORE.search(line):
        return True
    labels = list(LABEL.finditer(near))
    if not labels or labels[-1][0].lower() not in WEAK:
        return False
    return OTHER.search(near, labels[-1].end()) is not None


def labelled(candidate: Candidate, rest: str) -> bool:
    """Return whether a word, a key or a column's head says that a number is one to call."""
    near = near_label(candidate, rest)[-45:]
    if LABEL.search(near) or SHORT_LABEL.search(near):
        return True
    key = spoken(fold(candidate.key))
    if LABEL.search(key) or near.rstrip().endswith("tel:"):
        return True
    head = column_head(candidate.text, candidate.start)
    if LABEL.search(head):
        return True
    if CELL in candidate.found and _AREA.search(head):
        last = candidate.start + candidate.found.rindex(CELL) + 1
        return LABEL.search(column_head(candidate.text, last)) is not None
    dialled = _DIALLED.search(near)
    if dialled is not None:
        return dialled[1] == parsed(candidate.detail.value, candidate.region)[0]
    return bool(
        re.match(
            r"\s{0,2}[(-]?\s?(?:mobile|home|work|cell|phone|tel|fax|whatsapp|landline|wireless|office)",
            line_after(candidate.text, candidate.end, 20),
            re.I,
        )
    )


_NAMED_CELL = re.compile(r"(?:\A|[\x1d\x1e\n])[ ]?[^\W\d_a-z][^\W\d_A-Z]{2,20}[ ]?\x1e[\s\x1f]*\Z")
"""The cell in front, with nothing in it but one word that may be a given name."""
_HEADED_CELL = re.compile(
    r"(?:\A|[\x1d\n])[ ]?[^\W\d_a-z][^\W\d_]{2,20}(?:[ '/-]{1,2}[^\W\d_]{1,20}){0,4}:?[ ]?\x1e[\s\x1f]*\Z"
)
"""The head of a row, a few words: *Fixture secretary*, *Out of hours*."""
_HEADED_CELL = re.compile(
    r"(?:\A|[\x1d\n])[ ]?[^\W\d_a-z][^\W\d_]{2,20}(?:[ '/-]{1,2}[^\W\d_]{1,20}){0,4}[ :]{0,2}\x1e[\s\x1f]*\Z"
)
"""The head of a row, a few words: *Fixture secretary*, *Out of hours*."""
_SOMEBODY = re.compile(r"@|https?:|www\.|[^\W\d_a-z][^\W\d_A-Z]{1,20} [^\W\d_a-z][^\W\d_A-Z]{1,20}")
"""An address on the net, or two words in capitals: somebody whose number it may be."""


_WHOSE = frozenset(
    (
        DetailKind.NAME,
        DetailKind.FORMER_NAME,
        DetailKind.ALIAS,
        DetailKind.USERNAME,
        DetailKind.EMAIL,
        DetailKind.WEBSITE,
        DetailKind.FAMILY_NAME,
        DetailKind.CHILD_NAME,
    )
)
"""Details that name somebody; a word of an address or a firm is on many pages."""


def alone(candidate: Candidate, rest: str) -> bool:
    """Return whether a number has its line for itself, and nothing near it says whose it is."""
    line = re.split(r"[\x1d\x1e\n]", rest)[-1] + re.split(r"[\x1d\x1e\n]", candidate.after(60))[0]
    if re.search(r"[^\W\d_]", line) or candidate.part is Part.NAME:
        return False
    if _NAMED_CELL.search(rest) or _HEADED_CELL.search(rest):
        return False
    near = spoken(candidate.before(200) + " " + candidate.after(200))
    if LABEL.search(near) or LABEL.search(spoken(candidate.title)) or _SOMEBODY.search(near):
        return False
    said = near.lower()
    words = set(re.findall(r"[^\W\d_]+", said))
    return not any(
        word in (said if len(word) > 4 else words)
        for detail in candidate.listed
        if detail.kind in _WHOSE
        for word in re.findall(r"[^\W\d_]{3,}", fold(detail.value).lower())
    )
