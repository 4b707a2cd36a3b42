"""
A text that says the same over and over: most of that left out before it is looked at.

What stands in the same words as before has been judged already. To look at each
place and find that out takes seconds for some megabytes; to leave it out takes none.
"""

from __future__ import annotations

from privacyaudit.reading.matching.fold import EDGES, HARD

LONG = 256 * 1024
"""Bytes of text from which on it is looked for what repeats."""
KEPT = 32 * 1024
"""Bytes of each repetition that are kept on each side: far more than any detector sees."""
_STEP = 16 * 1024
_MOST = 4096
"""Bytes of the longest words that repeat."""
_PROBE = 64
_EDGES = (HARD + EDGES).encode()


def without_repeats(plain: bytes) -> bytes:
    """
    Return folded *plain* without most of what only repeats what stands around it.

    All edges are kept, so that those of a sheet still tell its stretches; and what is left
    out is so many whole turns, so that every stretch of words up to :data:`KEPT` bytes long
    that was in the text still is.
    """
    if len(plain) < LONG:
        return plain
    kept: list[bytes] = []
    done = at = 0
    while at + 4 * KEPT < len(plain):
        turn = _turn(plain, at)
        if not turn:
            at += _STEP
            continue
        end = at + _STEP
        while plain[end : end + _STEP] == plain[end + turn : end + turn + _STEP]:
            end += _STEP
        spare = (end - at - 2 * KEPT) // turn * turn
        if spare > 0:
            kept.append(plain[done : at + KEPT])
            done = at + KEPT + spare
        at = end
    return b"".join([*kept, plain[done:]]) if kept else plain


def _turn(plain: bytes, at: int) -> int:
    """Return after how many bytes the text at *at* repeats, for a step at least, or 0."""
    turn = plain.find(plain[at : at + _PROBE], at + 1, at + _MOST + _PROBE) - at
    if turn <= 0 or plain[at : at + _STEP] != plain[at + turn : at + turn + _STEP]:
        return 0
    around = plain[at : at + turn]
    return 0 if any(edge in around for edge in _EDGES) else turn
