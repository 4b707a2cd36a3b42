"""
What a name looks like on a site: patterns from lists, matched in linear time.

A pattern comes from a file, perhaps a stranger's. RE2 cannot be made to hang;
what it cannot read (a look-ahead, a back-reference) is taken as 'no pattern',
and the site is asked: its answer then decides.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol


class _Matcher(Protocol):
    def search(self, text: str) -> object: ...


@lru_cache(maxsize=8192)
def _compiled(pattern: str) -> _Matcher | None:
    import re2  # type: ignore[import-untyped]

    options = re2.Options()
    options.log_errors = False
    options.max_mem = 1 << 20
    try:
        matcher: _Matcher = re2.compile(pattern, options)
    except re2.error:
        return None
    return matcher


def readable(pattern: str) -> bool:
    """Say whether *pattern* can be matched in linear time."""
    return not pattern or _compiled(pattern) is not None


def allows(pattern: str, name: str) -> bool:
    """Say whether *name* fits *pattern*; anything fits none."""
    if not pattern:
        return True
    matcher = _compiled(pattern)
    return matcher is None or matcher.search(name) is not None
