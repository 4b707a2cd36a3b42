"""Words that a page writes letter by letter, an element for each: to move them, or to hide them."""

from __future__ import annotations

from collections.abc import Sequence

from privacyaudit.reading.matching.fold import INLINE

_FEWEST = 6
"""So many letters one by one are a word that was taken apart, and no list of initials."""


def put_together(texts: Sequence[str]) -> tuple[list[str], set[int]] | None:
    """
    Return *texts* with words in single letters put together, or ``None`` where there are none.

    :param texts: edges and texts in turn, as the walk gathers them.

    With them come the numbers of the texts that were added to the one in front.
    """
    contents = texts[1::2]
    if sum(map((1).__eq__, map(len, contents))) < _FEWEST:
        return None
    edges = texts[0::2]
    whole: list[str] = []
    added: set[int] = set()
    at = 0
    while at < len(contents):
        end = at + 1
        if len(contents[at]) == 1:
            while end < len(contents) and edges[end] is INLINE and _alone(contents[end]):
                end += 1
        if end - at < _FEWEST:
            for number in range(at, end):
                whole += edges[number], contents[number]
        else:
            whole += edges[at], "".join(contents[at:end])
            added.update(range(at + 1, end))
        at = end
    return (whole, added) if added else None


def _alone(content: str) -> bool:
    return len(content) == 1 or (len(content) == 2 and content[0].isspace())
