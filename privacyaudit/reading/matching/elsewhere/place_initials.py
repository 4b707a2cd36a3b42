"""A name with what it is cut to initials: *Ormswick SC*, *IC Santa Lucia*, *Prairie Rose CHC*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.elsewhere.place_slots import plain_of
from privacyaudit.reading.matching.elsewhere.same_words import AND, FILLERS

_SHORTEST = 6
"""Letters of what is written out."""
_MOST_INITIALS = 4


@lru_cache(maxsize=512)
def _cut(tokens: Sequence[str]) -> dict[str, int]:
    """Return each form, and how many initials it has."""
    found: dict[str, int] = {}
    whole = [token for token in tokens if token not in FILLERS and token not in AND]
    if len(whole) != len(tokens) or not all(token.isalpha() for token in tokens):
        return found
    for at in range(1, len(tokens) - 1):
        run, rest = "".join(tokens[:at]), tokens[at:]
        if len(run) >= _SHORTEST and len(rest) <= _MOST_INITIALS:
            found[run + "".join(token[0] for token in rest)] = len(rest)
    run = "".join(tokens[2:])
    if len(tokens) > 2 and len(run) >= _SHORTEST and min(map(len, tokens[:2])) > 3:
        found[tokens[0][0] + tokens[1][0] + run] = 2
    return found


def forms(tokens: Sequence[str]) -> Iterator[str]:
    """Yield the name with its last words, or its first two, as initials."""
    yield from _cut(tuple(tokens))


def is_cut(candidate: Candidate, tokens: Sequence[str]) -> bool:
    """Return whether what was found has initials."""
    return plain_of(candidate.found) in _cut(tuple(tokens))


def confirm(candidate: Candidate, tokens: Sequence[str]) -> Verdict | None:
    """Judge it: initials in capitals, beside words that are a name, with no other name around."""
    found = candidate.found.replace("\x1f", "")
    many = _cut(tuple(tokens))[plain_of(found)]
    initials = rf"(?:[A-Z]\.?){{{many}}}"
    words = r"[A-Z][^\W\d_]+(?:[ '-]{1,2}[A-Z][^\W\d_]+)*"
    if not re.fullmatch(f"{words} {initials}|{initials} [\"']?{words}", found):
        return None
    if found.isupper() or re.search(r"[A-Za-z0-9'-]\Z|[A-Z][\w.']* \Z", candidate.before(24)):
        return None
    if re.match(r"\.?[A-Za-z0-9-]| [A-Z]", candidate.after(2)):
        return None
    return SURE if many > 2 else unsure("Part of the name is cut to its first letters.")
