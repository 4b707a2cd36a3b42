"""A name and the town it is in: the town in front written behind, or the one behind left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.elsewhere.place_slots import anchor, plain_of, words_of
from privacyaudit.reading.matching.fold import fold

_WITHIN = "in at of".split()
_BETWEEN = re.compile(r",\s|[ ](?:in|at|of)[ ]|[ ][-|][ ]|[ ]\(|[ ]?[\x1d\x1e\n][ ]?")
_WHOSE = (DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.ALIAS, DetailKind.FAMILY_NAME)


def forms(tokens: Sequence[str]) -> Iterator[str]:
    """Yield a name of three words or more with its first one or two behind the others."""
    for many in (1, 2):
        if len(tokens) - many < 2 or len("".join(tokens[:many])) < 5 or "and" in tokens:
            continue
        for word in ("", *_WITHIN):
            yield "".join(tokens[many:]) + word + "".join(tokens[:many])


def is_turned(candidate: Candidate, tokens: Sequence[str]) -> bool:
    """Return whether the town is behind the rest of what was found."""
    return plain_of(candidate.found) in set(forms(tokens))


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge *VFW Hall, Otterton* for *Otterton VFW Hall*: where a name begins and ends there."""
    found = candidate.found
    large = [word for word in re.findall(r"[^\W\d_]+", found) if len(word) > 3]
    if not all(word[:1].isupper() for word in large) or _BETWEEN.search(found) is None:
        return None
    if len(re.findall(r"[,\x1d\x1e\n(]", found)) > 1:
        return None
    if re.search(r"[A-Za-z0-9'-]\Z|[A-Z][\w.']* \Z", candidate.before(24)):
        return None  # the end of a longer name
    if re.match(r"[A-Za-z0-9-]| [A-Z]", candidate.after(2)):
        return None
    return SURE


@lru_cache(maxsize=512)
def without_town(value: str, common: frozenset[str]) -> str:
    """Return a name that can stand without the town behind its comma, or an empty text."""
    head, _comma, town = value.partition(",")
    names = re.fullmatch(r"\s*[^\W\d_][^\d,]{2,40}(?:,[^\d,]{2,30})?", town)
    return head.strip() if names and anchor(head, common) >= 0 else ""


def shortened(candidate: Candidate, short: str) -> Candidate:
    """Return *candidate* as one of the name *short*."""
    return replace(candidate, detail=replace(candidate.detail, value=short))


def of_that_town(candidate: Candidate, verdict: Verdict | None) -> Verdict | None:
    """Judge a name that was found without its town: it may be that of another."""
    if verdict is None:
        return None
    near = fold(f"{candidate.before(200)} {candidate.found} {candidate.after(200)}")
    town = candidate.detail.value.partition(",")[2]
    said = {plain_of(word) for word in re.findall(r"[^\W\d_]{3,}", near)}
    if any(plain_of(word) in said for word in words_of(town) if len(word) > 3):
        return verdict
    last = candidate.detail.value.partition(",")[0].split()[-1]
    ends = re.search(re.escape(fold(last)), candidate.text[candidate.start :], re.I)
    end = max(candidate.end, candidate.start + ends.end() if ends else 0)
    if re.match(r"(?:, | in | \(|, in )[A-Z][a-z]{3}", candidate.text[end : end + 12]):
        return None  # in another town
    named = {
        plain_of(detail.value.split()[-1])
        for detail in candidate.listed
        if detail.kind in _WHOSE and detail.value.strip()
    }
    if named & said:
        return verdict
    return unsure("The name is there without its town.")
