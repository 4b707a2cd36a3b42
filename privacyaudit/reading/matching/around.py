"""What stands around a match: labels, keys, edges, and words that say 'not this'."""

from __future__ import annotations

import re
from functools import lru_cache

from privacyaudit.reading.matching.any_of import any_of
from privacyaudit.reading.matching.fold import BLOCK, CELL, INLINE

EDGE = re.compile(f"[{INLINE}{BLOCK}{CELL}]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_RUNS_IN = re.compile(rf"[^\W_]{INLINE}?\Z")
_WORD_IN_FRONT = re.compile(rf"(?<![^\W_])(?:[^\W\d_a-z][^\W\d_]{{2,}}|\d{{3,}}){INLINE}\Z")
_RUNS_ON = re.compile(rf"[^\W_]|{INLINE}(?:[a-z]|\d{{1,2}}(?![\d\s]))")


def line_before(text: str, start: int, count: int, cells: int = 1) -> str:
    """
    Return up to *count* characters in front of *start*, at most *cells* lines or cells back.

    The label of a value is on its line, in the cell before, or on the line above.
    """
    part = text[max(0, start - count) : start]
    pieces = list(re.split(f"[{BLOCK}{CELL}\n]", part))
    kept: list[str] = [pieces.pop()]
    while pieces and cells:
        piece = pieces.pop()
        kept.append(piece)
        if piece.strip(" :\t\r\x1f"):  # a colon in a cell of its own is no label
            cells -= 1
    return " ".join(reversed(kept)).replace(INLINE, " ")


def line_after(text: str, end: int, count: int) -> str:
    """Return up to *count* characters behind *end* on the same line."""
    part = text[end : end + count]
    return re.split(f"[{BLOCK}{CELL}\n]", part)[0].replace(INLINE, " ")


def in_its_own_tags(before: str, after: str) -> bool:
    """
    Return whether a value stands between tags, with whole words beside them and no gap.

    As in ``<b>Anna Day</b><a>anna@...</a>``, where a style sheet sets the gap. A single letter
    or a word in small letters in front may as well be the beginning of a longer value.
    """
    apart = _RUNS_IN.search(before) is None or _WORD_IN_FRONT.search(before) is not None
    return apart and _RUNS_ON.match(after) is None


def sentence_before(text: str, start: int, count: int) -> str:
    """Return what stands in front of *start* in the same sentence or line."""
    part = line_before(text, start, count, cells=0)
    return re.split(r"[.!?;]\s", part)[-1]


@lru_cache(maxsize=64)
def words(listed: str) -> re.Pattern[str]:
    """Return a pattern for any of the words or phrases in *listed*, one a line or space."""
    phrases = [phrase.strip() for line in listed.splitlines() for phrase in line.split(",")]
    choices = any_of(
        sorted((phrase.lower() for phrase in phrases if phrase), key=len, reverse=True)
    )
    return re.compile(
        r"(?<![^\W\d_])(?:" + choices.replace(r"\ ", r"[\s_-]{0,3}") + r")(?![^\W\d_])", re.I
    )


def spoken(text: str) -> str:
    """Return *text* with keys such as ``birthDate`` and ``date_of_birth`` as words."""
    return _CAMEL.sub(" ", text).replace("_", " ").replace("-", " ")


def record(text: str, start: int, end: int, *, inner: bool = True) -> tuple[int, int]:
    """
    Return where the record that holds ``text[start:end]`` begins and ends.

    In JSON it is the object round it: the innermost, or, with ``inner=False``, the
    one that is an item of a list or stands by itself. Elsewhere it is all of *text*.
    """
    low, high, at = 0, len(text), start
    while True:
        opened = _opened(text, at)
        if opened < 0:
            return low, high
        low = opened + 1
        closed = _closed(text, end if high == len(text) else high + 1)
        high = closed if closed >= 0 else len(text)
        if inner or closed < 0 or not text[max(0, opened - 3) : opened].rstrip().endswith(":"):
            return low, high
        at = opened


def _opened(text: str, at: int) -> int:
    """Return where the brace round *at* opens, or -1."""
    depth = 0
    for brace in re.finditer(r"[{}]", text[:at][::-1]):
        depth += 1 if brace[0] == "}" else -1
        if depth < 0:
            return at - 1 - brace.start()
    return -1


def _closed(text: str, at: int) -> int:
    """Return where the brace round *at* closes, or -1."""
    depth = 0
    for brace in re.finditer(r"[{}]", text[at:]):
        depth += 1 if brace[0] == "{" else -1
        if depth < 0:
            return at + brace.start()
    return -1


def column_head(text: str, start: int) -> str:
    """Return what the column in which *start* stands is headed by, where that can be seen."""
    rows = text[:start].split(BLOCK)
    here = rows[-1].count(CELL)
    if not here and not text[start:].partition(BLOCK)[0].count(CELL):
        return ""
    cells: list[str] = []
    for row in rows[:-1]:
        if CELL in row:
            cells = row.split(CELL)
            break
    return cells[here].replace(INLINE, " ") if here < len(cells) else ""
