"""Heads of columns that are set with spaces in plain text, above lines of other kinds too."""

from __future__ import annotations

import re

_FAR = 3_000
"""How far above a line the heads of its columns may stand."""


def aligned_head(text: str, start: int) -> str:
    """Return what heads the column of spaces in which ``text[start]`` begins, or nothing."""
    low = text.rfind("\n", 0, start) + 1
    column = start - low
    if column < 4 or text[start - 2 : start] != "  " or "\x1e" in text[low:start]:
        return ""
    for line in reversed(text[max(0, low - _FAR) : low].split("\n")[:-1]):
        if re.search(r"\d", line):
            continue
        chunks = list(re.finditer(r"\S+(?: \S+)*", line))
        if len(chunks) < 2 or not re.search(r"\S {2,}\S", line):
            continue
        near = [chunk for chunk in chunks if abs(chunk.start() - column) < 4]
        if near:
            return min(near, key=lambda chunk: abs(chunk.start() - column))[0]
    return ""
