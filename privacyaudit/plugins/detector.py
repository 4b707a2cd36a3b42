"""Detectors: what we look for, and when it really is it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from privacyaudit.model import Detail, DetailKind, Match, Part
from privacyaudit.plugins.guidance import Guidance


@dataclass(frozen=True, slots=True)
class Nearby:
    """Where a candidate stands; worked out only for a detector that asks."""

    part: Part = Part.TEXT
    key: str = field(default="", repr=False)
    title: str = field(default="", repr=False)


@dataclass(slots=True)
class Candidate:
    r"""
    A place where a form of a detail was found, for its detector to judge.

    Offsets are into :attr:`text`, which is the folded but unsquashed text
    around the match: letters, digits, spaces and punctuation as a person
    would read them. Where a tag stood there is an edge: ``\x1f`` for an
    inline tag, ``\x1e`` between cells, ``\x1d`` between lines and blocks.
    """

    detail: Detail = field(repr=False)
    text: str = field(repr=False)
    start: int
    end: int
    region: str = ""
    look: Callable[[], Nearby] = field(default=Nearby, repr=False)
    disguised: bool = False
    """Reversed or turned by thirteen letters on the page; plain in :attr:`text`."""
    listed: Sequence[Detail] = field(default=(), repr=False)
    """Everything the person listed: whose name stands beside a date, whose home in a town."""

    @property
    def part(self) -> Part:
        """Which part of the document it is in."""
        return self.look().part

    @property
    def key(self) -> str:
        """The attribute, meta, class or column names it stands under, in lower case."""
        return self.look().key

    @property
    def title(self) -> str:
        """The document's title and main heading: context for common words."""
        return self.look().title

    @property
    def found(self) -> str:
        """The text that matched."""
        return self.text[self.start : self.end]

    def before(self, count: int) -> str:
        """Return up to *count* characters in front of the match."""
        return self.text[max(0, self.start - count) : self.start]

    def after(self, count: int) -> str:
        """Return up to *count* characters behind the match."""
        return self.text[self.end : self.end + count]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a detector says of a candidate, with what a person would hesitate over."""

    match: Match
    why: str = ""


SURE = Verdict(Match.CONFIRMED)
"""The verdict on a candidate that leaves no doubt."""


def unsure(why: str) -> Verdict:
    """Return the verdict on a candidate over which a person would hesitate, and why."""
    return Verdict(Match.POSSIBLE, why)


class Looks(Protocol):
    """What a detector's class offers."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """
        Yield the ways *detail* is written, the plainest first.

        Each is searched for squashed: letters and digits only. One that
        begins and ends with a space is searched for as whole words, one that
        only begins with a space as the beginning of a word.
        """
        ...

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge a candidate in its surroundings; ``None`` is 'not it'."""
        ...


@dataclass(frozen=True)
class Detector:
    """Something to look for: how it is written, and when it really is it."""

    id: str
    looks_for: tuple[DetailKind, ...]
    guidance: Guidance
    sample: str
    sees: tuple[str, ...]
    ignores: tuple[str, ...]
    looks: Looks
    hesitates: tuple[str, ...] = ()
    """Pages on which the answer is 'possible'."""
    region: str = "GB"
    unlisted_as: str = ""
    """What its ``unlisted(text, details, region)`` counts, such as ``phone``."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Pages, and how many details that nobody listed each one shows."""


def detector(
    *,
    id: str,  # noqa: A002 - the vocabulary's word
    looks_for: DetailKind | tuple[DetailKind, ...],
    guidance: Guidance,
    sample: str,
    sees: tuple[str, ...],
    ignores: tuple[str, ...],
    hesitates: tuple[str, ...] = (),
    region: str = "GB",
    unlisted_as: str = "",
    counts: Mapping[str, int] | None = None,
) -> Callable[[type[Looks]], Detector]:
    """Make a detector of the class that knows the forms and confirms them."""

    def make(looks: type[Looks]) -> Detector:
        kinds = looks_for if isinstance(looks_for, tuple) else (looks_for,)
        return Detector(
            id,
            kinds,
            guidance,
            sample,
            sees,
            ignores,
            looks(),
            hesitates,
            region,
            unlisted_as,
            counts or {},
        )

    return make
