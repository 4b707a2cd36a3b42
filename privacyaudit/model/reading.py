"""Reading: documents, the places in them, and what was seen there or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from privacyaudit.model.asking import Ask, Reason
from privacyaudit.model.kinds import ExposureKind
from privacyaudit.model.person import Detail


class Part(StrEnum):
    """Which part of a document a stretch of text is from."""

    TEXT = "text"
    HIDDEN = "hidden"
    """In the page's text, but not shown on screen."""
    TITLE = "title"
    PREVIEW = "preview"
    """Meta tags: what searches and chat previews show."""
    LINK = "link"
    ATTRIBUTE = "attribute"
    DATA = "data"
    """JSON-LD, microdata, API answers, table files."""
    COMMENT = "comment"
    SCRIPT = "script"
    STYLE = "style"
    METADATA = "metadata"
    """A file's own properties."""
    HEADER = "header"
    """An e-mail's header lines."""
    NAME = "name"
    """A file's own name, or one inside an archive."""


@dataclass(frozen=True, slots=True)
class Document:
    """Something to be read: bytes, what they are, and where they are from."""

    body: bytes = field(repr=False)
    media_type: str = ""
    charset: str = ""
    url: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    """A file's name: its suffix helps to tell what it is; never printed."""
    file: str = field(default="", repr=False)
    """A path that the reader opens itself, for what is too large to hand over."""
    size: int = 0
    """How large that file is, in bytes."""
    share: tuple[int, int] = (0, 1)
    """Which part of that file to read, from 0, and of how many."""
    place: str = ""
    """The words printed for where it is; the ask's own where empty."""
    candidate: bool = False
    """A page the person did not list: only two facts of different kinds, one
    of them not a name, make it worth a word (rule E3)."""
    asks: str = ""
    """A question to be answered before what is seen in it counts, such as 'is this you?'."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a document something was seen, for the helper's copy."""

    part: Part
    offset: int = 0
    """Bytes from the start of the decoded document; 0 where unknown."""
    path: str = ""
    """Element path such as ``html/body/p[3]``: tag names and counts only."""


class Match(StrEnum):
    """How sure a detector is."""

    CONFIRMED = "confirmed"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A detector's word: this detail, in this place."""

    detail: Detail
    match: Match
    place: Place
    why: str = ""
    """For a possible match: what a person would hesitate over."""


@dataclass(frozen=True, slots=True)
class Unlisted:
    """How many details of a kind are shown that the person did not list; never which."""

    kind: str
    """``phone``, ``email``, ``address``, ``date``, ``vehicle``, ``coordinates``, ``name``."""
    count: int
    place: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """
    A place and a time that a file holds, as marks that mean nothing by themselves.

    Marks are made under a key that lives for one run: two of them tell only
    whether two files are from the same area or day.
    """

    areas: tuple[int, ...] = ()
    """Marks of the area, in grids laid differently; empty where no place is held."""
    day: int = 0
    """The mark of the day; 0 where no time is held."""
    hour: int = -1
    """The hour of the week, from 0 on Monday at midnight; -1 where unknown."""
    number: int = 0
    """Which file of an archive; 0 is the document itself."""
    likeness: int = 0
    """64 bits of how a picture on a page looks, to tell the same one elsewhere; 0 is none.
    It stays in memory and is never sent."""


@dataclass(frozen=True, slots=True)
class Examination:
    """What one document shows: the person's details, and a count of others."""

    sightings: tuple[Sighting, ...] = ()
    unlisted: Mapping[str, int] = field(default_factory=dict)
    presences: tuple[Presence, ...] = ()
    """What the reader itself noticed, such as a photo that holds a location."""
    problem: Reason | None = None
    """Why it could not be read, or not to the end."""
    says: str = ""
    unread: Mapping[str, int] = field(default_factory=dict)
    """How many files of an archive were not read, by reason."""
    traces: tuple[Trace, ...] = field(default=(), repr=False)
    """What could be worked out from many files together."""


@dataclass(frozen=True, slots=True)
class Presence:
    """A source's own word without a detail in it: an account, a breach, a key."""

    kind: ExposureKind
    says: str
    """What is there, in our own words and declared public names only."""
    detail: Detail | None = None
    """The detail that led to it."""
    match: Match = Match.CONFIRMED
    asks: str = ""
    """A question for the person, such as 'is this account yours?'."""
    names: tuple[str, ...] = ()
    """Declared public names to print: breaches, sites."""
    address: str = field(default="", repr=False)
    """Where a person can look; only what they typed or could build from it."""
    place: str = ""
    service: str = ""
    """The id of the service record that says what to do."""
    level: int = 0
    """Overrides the kind's base level where not 0."""
    count: int = 0
    """How many files of an archive it is about, where there are several."""


@dataclass(frozen=True, slots=True)
class NotSeen:
    """Looked, and not there; it may still be there."""

    source: str = ""
    place: str = ""
    labels: tuple[str, ...] = ()
    """What was looked for, by label."""
    spot: str = ""
    """HMAC of the very document that was read; empty without a case."""
    says: str = ""
    """What else is to be known of it, such as that there is no page at all."""
    also: tuple[str, ...] = ()
    """The spots of the further files of a folder that it is true of."""


@dataclass(frozen=True, slots=True)
class NotChecked:
    """Where we did not look, and why; never to be read as 'not there'."""

    reason: Reason
    says: str = ""
    source: str = ""
    place: str = ""
    by_hand: str = field(default="", repr=False)
    """An address where the person can look themselves, or empty."""
    labels: tuple[str, ...] = ()


Outcome = Document | Presence | Ask | NotSeen | NotChecked
"""What a source may make of a reply."""
