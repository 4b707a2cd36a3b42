"""
What an export is: how to know it, what its files tell, and where times and places stand.

An export is what a network must give a person about themselves. It shows what
the network keeps, and what anyone with the person's password could see.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from unicodedata import normalize

from privacyaudit.model import ExposureKind, Presence, Trace
from privacyaudit.reading.traces import moment, on_the_wall, trace
from privacyaudit.words import _

NEAR = 600
"""Bytes within which a time and a place belong together."""
SIGNED = 128 * 1024
"""Bytes from a file's start that are looked at to tell whose it is."""
MOST = 5000
"""Times and places taken from one piece."""


@dataclass(frozen=True, slots=True)
class Tell:
    """A kind of file in an export, and what it tells about the person."""

    path: str
    """A pattern over the path inside the export, in lower case."""
    kind: ExposureKind
    says: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Setting:
    """Something written inside a file, such as who may see a profile."""

    path: str
    pattern: str
    """A pattern over the file's text."""
    kind: ExposureKind
    says: str
    level: int = 0
    reads: str = ""
    """What stands in such a file in a language that *pattern* is written for."""


@dataclass(frozen=True, slots=True)
class Shape:
    """
    What stands in a kind of file in every language, whatever its name was translated to.

    Networks translate the names of folders and files, and seldom their keys.
    """

    sign: str
    """A pattern over the beginning of the file's text."""
    path: str
    """The name such a file has in English, in lower case: it is read as that one."""
    alone: bool = True
    """No other network's files hold it; else it tells only inside a known export."""


@dataclass(frozen=True, slots=True)
class Trail:
    """Where in a kind of file times and places stand."""

    path: str
    time: str = ""
    """A pattern with one group: a time as text, or seconds or milliseconds since 1970."""
    spot: str = ""
    """A pattern with two groups: latitude and longitude."""
    scale: float = 1.0
    """What the two numbers are divided by."""
    local: bool = False
    """Times that name no zone are by the clock on the wall; else they are in UTC."""


@dataclass(frozen=True)
class Export:
    """One network's export."""

    id: str
    """The id of the service record that says what to do."""
    name: str
    version: str
    """Which layout is known, in words: a month or a year."""
    marks: tuple[str, ...]
    """Patterns over a path, any of which only this export has."""
    tells: tuple[Tell, ...]
    settings: tuple[Setting, ...] = ()
    trails: tuple[Trail, ...] = ()
    signs: tuple[str, ...] = ()
    """Patterns over a file's text that this export has in any language."""
    kin: str = ""
    """Whose such a file can be, where others write the same signs."""
    shapes: tuple[Shape, ...] = ()
    """What its files hold in any language, so that they are known by it."""

    def known(self, path: str) -> bool:
        """Return whether *path* is a file whose layout is known."""
        low = lower(path)
        paths = [tell.path for tell in self.tells]
        paths += [setting.path for setting in self.settings]
        paths += [trail.path for trail in self.trails]
        return any(compiled(path).search(low) for path in paths)

    def as_english(self, path: str, text: bytes) -> str:
        """Return *path*, or the English name of the file that begins with *text*."""
        if self.known(path):
            return path
        found = (shape.path for shape in self.shapes if inside(shape.sign, text))
        return next(found, path)

    def reads(self, path: str, text: bytes) -> bool:
        """Return whether the file at *path*, which begins with *text*, is in a language we read."""
        low = lower(path)
        return all(
            not setting.reads
            or not compiled(setting.path).search(low)
            or inside(setting.reads, text)
            for setting in self.settings
        )

    def itself(self) -> Presence:
        """Return what is said of the export as a whole."""
        says = _("This is what {name} keeps about you. We know its layout of {version}.")
        return self._whole(self.name, says.format(name=self.name, version=self.version))

    def partly(self) -> Presence:
        """Return what is said of an export in a language of which only some files are known."""
        says = _("This is what {name} keeps about you. We can read parts of it in this language.")
        return self._whole(self.name, says.format(name=self.name))

    def unknown(self) -> Presence:
        """Return what is said of an export in a language or a layout that is not known."""
        name = self.kin or self.name
        says = _("This looks like what {name} keeps about you. We do not know its layout.")
        more = _("We only looked for your details in it.")
        return self._whole(name, f"{says.format(name=name)} {more}")

    def _whole(self, name: str, says: str) -> Presence:
        return Presence(ExposureKind.ACCOUNTS, says, names=(name,), service=self.id)

    def said(self, path: str, text: bytes | None = None) -> Iterator[Presence]:
        """Yield what a file at *path*, and what is written in its *text*, tells."""
        low = lower(path)
        if text is None:
            for tell in self.tells:
                if compiled(tell.path).search(low):
                    yield Presence(tell.kind, _(tell.says), service=self.id, level=tell.level)
            return
        for setting in self.settings:
            if compiled(setting.path).search(low) and _inside(setting.pattern).search(text):
                yield Presence(setting.kind, _(setting.says), service=self.id, level=setting.level)

    def traces(
        self, path: str, text: bytes, key: bytes, number: int, ahead: int = 0
    ) -> Iterator[Trace]:
        """
        Yield the traces of times and places in the *text* of the file at *path*.

        :param ahead: by how many hours the person's clocks are ahead of UTC.
        """
        low = lower(path)
        for trail in self.trails:
            if key and compiled(trail.path).search(low):
                yield from _follow(trail, text, Marks(key, number, ahead))


def inside(pattern: str, text: bytes) -> bool:
    """Return whether *pattern* is in the beginning of *text*."""
    return _inside(pattern).search(text, 0, SIGNED) is not None


def lower(path: str) -> str:
    """Return the end of *path* as the patterns expect it."""
    low = path.replace("\\", "/").lower()[-300:]
    return low if low.isascii() else normalize("NFC", low)


_patterns: dict[str, re.Pattern[str]] = {}
_texts: dict[str, re.Pattern[bytes]] = {}


def compiled(pattern: str) -> re.Pattern[str]:
    """Return *pattern*, compiled once."""
    if pattern not in _patterns:
        _patterns[pattern] = re.compile(pattern)
    return _patterns[pattern]


def _inside(pattern: str) -> re.Pattern[bytes]:
    if pattern not in _texts:
        _texts[pattern] = re.compile(pattern.encode())
    return _texts[pattern]


@dataclass(frozen=True, slots=True)
class Marks:
    """How the marks of one file are made."""

    key: bytes
    number: int
    ahead: int

    def of(self, spot: tuple[float, float] | None, when: date | None) -> Iterator[Trace]:
        """Yield the trace of a place and a time, where there is one."""
        made = trace(self.key, spot, on_the_wall(when, spot, self.ahead), self.number)
        if made is not None:
            yield made


def _follow(trail: Trail, text: bytes, marks: Marks) -> Iterator[Trace]:
    times: list[tuple[int, date]] = []
    if trail.time:
        for found in _inside(trail.time).finditer(text):
            behind = text[found.end(1) : found.end(1) + 20]
            when = _when(found[1].decode("ascii", "replace"), behind, local=trail.local)
            if when is not None:
                times.append((found.start(), when))
            if len(times) >= MOST:
                break
    if not trail.spot:
        for _at, when in times:
            yield from marks.of(None, when)
        return
    places = [at for at, _when_ in times]
    for count, found in enumerate(_inside(trail.spot).finditer(text)):
        if count >= MOST:
            return
        try:
            spot = float(found[1]) / trail.scale, float(found[2]) / trail.scale
        except ValueError:
            continue
        if abs(spot[0]) > 90 or abs(spot[1]) > 180 or spot == (0.0, 0.0):
            continue
        yield from marks.of(spot, _nearest(times, places, found.start()))


def _nearest(times: list[tuple[int, date]], places: list[int], at: int) -> date | None:
    index = bisect_left(places, at)
    close = [times[i] for i in (index - 1, index) if 0 <= i < len(times)]
    best = min(close, key=lambda one: abs(one[0] - at), default=None)
    return best[1] if best is not None and abs(best[0] - at) <= NEAR else None


_OFFSET = re.compile(rb"(?:\.\d{1,9})?\s?[+-](?!00:?00)\d\d:?\d\d")
"""An offset behind a time: it is by the clock on the wall."""


def _when(text: str, behind: bytes, *, local: bool) -> date | None:
    if text.isdigit():
        seconds = int(text)
        seconds = seconds // 1000 if seconds > 10**11 else seconds
        try:
            return datetime.fromtimestamp(seconds, UTC)
        except (ValueError, OverflowError, OSError):
            return None
    when = moment(text)
    if local or not isinstance(when, datetime) or _OFFSET.match(behind):
        return when
    return when.replace(tzinfo=UTC)
