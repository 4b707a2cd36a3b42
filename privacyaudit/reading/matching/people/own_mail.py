"""What an address beside a name tells: that it is another's, or that a middle name is what one goes by."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.names import taken_apart

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_IN_FRONT = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,})[ _\x1f]\Z")


def _own(candidate: Candidate) -> list[str]:
    return [
        fold(detail.value).lower().strip()
        for detail in candidate.listed
        if detail.kind is DetailKind.EMAIL
    ]


def in_anothers_mail(candidate: Candidate) -> bool:
    """Return whether the name is part of an address that goes on where the person's own one ends."""
    low, high = max(0, candidate.start - 70), candidate.end + 70
    text = candidate.text
    if text.find("@", low, high) < 0:
        return False
    own = _own(candidate)
    for mail in _MAIL.finditer(text, low, high):
        if mail.start() < candidate.end and mail.end() > candidate.start:
            said = mail[0].lower().rstrip(".-_")
            if said not in own and any(bare(one) in bare(said) for one in own):
                return True
    return False


def called_by_middle(candidate: Candidate) -> bool:
    """Return whether a middle name and the surname stand beside the person's own address."""
    name = taken_apart(candidate.detail.value, candidate.region)
    text = candidate.text
    if not name.middle or bare(candidate.found) not in name.family:
        return False
    front = _IN_FRONT.search(text[max(0, candidate.start - 40) : candidate.start])
    if front is None or bare(front[1]) not in name.middle or not front[1][:1].isupper():
        return False
    line = re.split(r"[\n\x1d]", text[candidate.end : candidate.end + 90])[0].lower()
    return any(
        re.search(rf"(?<![\w.+-]){re.escape(one)}(?![\w-])", line) for one in _own(candidate)
    )
