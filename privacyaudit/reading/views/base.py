"""What a view is: stretches of a document's text, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from privacyaudit.model import Part, Person, Presence, Reason, Trace
from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, INLINE

_PIECE = re.compile(f"[{HARD}{BLOCK}{CELL}{INLINE}][^{HARD}{BLOCK}{CELL}{INLINE}]*")
MOST_DEPTH = 4
"""How deep one encoding may lie in another."""
MOST_BYTES = 16 * 1024 * 1024
"""How much text the decoded parts of one document may add."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where in a document a stretch of text stands."""

    part: Part
    key: str = field(default="", repr=False)
    """The attribute, meta, column or JSON key it stands under, in lower case."""


def no_path(_number: int) -> str:
    """Return no path: nobody kept the way to a stretch."""
    return ""


def _no_title() -> str:
    return ""


@dataclass(slots=True)
class Sheet:
    """
    Many stretches of text that are looked through in one pass.

    Every stretch begins with an edge character (hard, block, cell or inline),
    so that counting edges tells which stretch a match is in. Where it stands
    is worked out only when something was found there.
    """

    stretches: list[str] = field(repr=False)
    """All of it in order, in strings cut anywhere: :meth:`pieces` gives stretch by stretch."""
    locate: Callable[[int], Where]
    path: Callable[[int], str] = no_path
    title: Callable[[], str] = _no_title
    """The document's title and main heading."""
    depth: int = 0
    """How many encodings were taken off to get here."""
    part: Part | None = None
    """The part that all of it is in, where no stretch has a path of its own."""

    def pieces(self) -> list[str]:
        """Return each stretch, from its edge to the next one's."""
        return _PIECE.findall("".join(self.stretches))


@dataclass(slots=True)
class Limits:
    """What is left of a document's allowance for text inside text."""

    bytes_left: int = MOST_BYTES
    person: Person = field(default=Person(), repr=False)
    """For whom it is read: a photo may be near an area that they gave."""
    key: bytes = field(default=b"", repr=False)
    """The run's key for marks of places and days; without one no mark is made."""
    within: int = 0
    """How many messages the one that is read lies in."""
    cut: bool = False
    """Whether anything was left unread because the allowance was used up."""
    full: bool = False
    """Whether no more of the document is looked at: nobody need take it apart any further."""

    def take(self, count: int) -> bool:
        """Return whether *count* more characters may be read, and count them."""
        if count > self.bytes_left:
            self.cut = True
            return False
        self.bytes_left -= count
        return True


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a document, or the rest of it, could not be read."""

    reason: Reason
    says: str
    key: str = ""
    """What it is counted as in an archive; its reason where empty."""


Read = Sheet | Presence | Problem | Trace
"""What a family makes of a document: text to look through, and what it noticed itself."""

Views = Callable[[str, Limits, int], Iterable[Sheet]]
"""One media-type family's way from decoded text to sheets."""

_EDGELESS = {ord(edge): " " for edge in HARD + BLOCK + CELL + INLINE}


def without_edges(text: str) -> str:
    """Return *text* without the characters that mark edges."""
    for edge in (HARD, BLOCK, CELL, INLINE):
        if edge in text:
            return text.translate(_EDGELESS)
    return text


def plain_sheet(stretches: Sequence[str], part: Part, depth: int = 0) -> Sheet:
    """Return a sheet of unrelated *stretches*, all of one *part*."""
    where = Where(part)
    return Sheet(
        [HARD + without_edges(text) for text in stretches], lambda _: where, depth=depth, part=part
    )


SLICE = 1024 * 1024
OVERLAP = 512


def slices(text: str) -> Iterator[str]:
    """Yield *text* in slices, each beginning a little before the last one's end."""
    if len(text) <= SLICE:
        yield text
        return
    for start in range(0, len(text), SLICE):
        yield text[max(0, start - OVERLAP) : start + SLICE]
