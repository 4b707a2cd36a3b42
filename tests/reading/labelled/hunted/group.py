"""One detail of one person, and many pages with what must be said of it."""

from __future__ import annotations

from dataclasses import dataclass

from privacyaudit import DetailKind


@dataclass(frozen=True)
class Group:
    """
    Pages for one detail.

    Each line of *pages* begins with what must be said: ``C`` confirmed, ``P``
    possible, ``N`` anything but confirmed, ``-`` nothing, ``+phone=2`` how many
    details of others are counted.
    """

    bullet: str
    country: str
    kind: DetailKind
    value: str
    also: tuple[tuple[DetailKind, str], ...]
    """What else the person listed."""
    media: str
    pages: str
