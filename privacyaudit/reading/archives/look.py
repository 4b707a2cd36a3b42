"""
Looking through an archive or a large file, one file in memory at a time.

Files are known by their number. An archive's inner names tell what kind a
file is, and are neither kept nor printed (rule E17). Nothing is unpacked to
disk, and links, devices and pipes in it are left alone.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import BinaryIO, Protocol

from privacyaudit.model import Document, Examination, Part, Person, Reason
from privacyaudit.reading import kinds
from privacyaudit.reading.archives import tars, zips
from privacyaudit.reading.archives.exported import Exported
from privacyaudit.reading.archives.gather import BOMB, CUT, DEEP, EMPTY, MANY, Gathered
from privacyaudit.reading.archives.member import (
    CHUNK,
    MOST_MEMBERS,
    ArchiveError,
    BombError,
    LockedArchiveError,
    Member,
)
from privacyaudit.reading.archives.pieces import OVERLAP, pieces
from privacyaudit.reading.archives.single import is_single, name_in, unpacked
from privacyaudit.reading.exports import export_of
from privacyaudit.reading.exports.layout import SIGNED
from privacyaudit.reading.names import OURS, Met, Name
from privacyaudit.reading.traces import zone
from privacyaudit.reading.views import media_type as what_is
from privacyaudit.words import _

MOST_DEPTH = 2
"""Archives in archives."""
LARGEST = 48 * 1024 * 1024
"""Bytes of one photo, document or inner archive that is read whole."""
_FILMS = frozenset(
    ("mp4", "mov", "avi", "mkv", "webm", "m4v", "3gp", "mp3", "m4a", "aac", "wav", "ogg")
)
_JSON = "application/json"
_TARS = ("application/gzip", "application/x-tar", "application/x-bzip2", "application/x-xz")


class Reads(Protocol):
    """What looks at one document: the reader."""

    person: Person
    key: bytes

    def examine(self, document: Document) -> Examination:
        """Return what a document shows."""
        ...

    def names(self, names: Sequence[Name], part: Part = Part.NAME) -> Examination:
        """Return what the names of files, or what is said beside them, show."""
        ...


def look(reader: Reads, document: Document) -> Examination:
    """Return what an archive or a large file shows; never raises for what it holds."""
    walk = _Walk(reader)
    try:
        with _opened(document) as file:
            kind = kinds.sniff(file.read(CHUNK))
            if kind in kinds.ARCHIVES:
                walk.into(file, kind, document.share, 0, 0)
                if not walk.any and not walk.gathered.unread:
                    walk.gathered.unread[EMPTY] = 1
            elif kind:
                return _whole_file(reader, file, document)
            else:
                walk.alone(file, document)
    except OSError:
        return Examination(problem=Reason.UNREADABLE, says=_("The file could not be opened."))
    except ArchiveError:
        walk.gathered.unread[CUT] += 1
    return walk.gathered.result()


def _opened(document: Document) -> BinaryIO:
    return open(document.file, "rb") if document.file else io.BytesIO(document.body)


def _whole_file(reader: Reads, file: BinaryIO, document: Document) -> Examination:
    file.seek(0)
    body = file.read(LARGEST + 1)
    if len(body) > LARGEST:
        return Examination(problem=Reason.TOO_LARGE, says=_("It is too large to read."))
    return reader.examine(Document(body, document.media_type, name=document.name))


class _Walk:
    """One walk through an archive, and what was seen on the way."""

    def __init__(self, reader: Reads) -> None:
        self.reader = reader
        self.gathered = Gathered()
        self.told = Exported(self.gathered, reader.key, zone(reader.person))
        self.any = False
        """Whether any file was looked into."""
        self._names = Met(reader.names)
        self._said = Met(partial(reader.names, part=Part.METADATA))

    def into(
        self, file: BinaryIO, kind: str, share: tuple[int, int], depth: int, number: int
    ) -> None:
        """Read one share of the archive *file*; inside another it has that one's *number*."""
        if kind != kinds.ZIP and is_single(file, kind):
            size = file.seek(0, os.SEEK_END)
            name = name_in(file) or OURS
            one = Member(1, name, size, lambda: unpacked(file, kind, size))
            members: Iterator[Member] = iter([one] if share[0] == 0 else [])
        else:
            members = self._members(file, kind, share)
        for member in members:
            self._named(self._names.add(member.name, number or member.number))
            for said in member.said:
                self._named(self._said.say(said, number or member.number))
            try:
                self._one(member, depth, number or member.number)
            except LockedArchiveError:
                self.gathered.unread[Reason.ENCRYPTED] += 1
            except BombError:
                self.gathered.unread[BOMB] += 1
            except (ArchiveError, OSError):
                self.gathered.unread[Reason.UNREADABLE] += 1

        if not depth:
            self._named(self._names.rest())
            self._named(self._said.rest())

    def _named(self, seen: Examination | None) -> None:
        """Add what names show, also those of what is locked or not read."""
        if seen is not None:
            self.gathered.add(seen)

    def alone(self, file: BinaryIO, document: Document) -> None:
        """Read one share of a long text that is in no archive."""
        part, of = document.share
        size = file.seek(0, os.SEEK_END)
        begin, end = size * part // of, size * (part + 1) // of
        name = document.name or document.file
        self.told.know(export_of([name]))
        head = _head(file)
        kind = what_is(Document(head[:4096], document.media_type, name=name))
        path = self.told.begin(name, head, first=part == 0)

        def chunks() -> Iterator[bytes]:
            file.seek(begin)
            left = end - begin
            while left > 0 and (chunk := file.read(min(CHUNK, left))):
                left -= len(chunk)
                yield chunk
            if part + 1 < of:
                yield _rest(file, end, kind)

        member = Member(0, path, size, chunks)
        stream = member.chunks()
        self._text(member, next(stream, b""), stream, 0, kind, document.share)

    def _members(self, file: BinaryIO, kind: str, share: tuple[int, int]) -> Iterator[Member]:
        part, of = share
        if kind == kinds.ZIP:
            inside = zips.contents(file)
            if part == 0 and inside.note:
                self._named(self._said.say(inside.note.decode("utf-8", "replace"), 0))
            count = min(inside.count, MOST_MEMBERS)
            first, last = count * part // of, count * (part + 1) // of
            self.told.know(export_of(member.name for member in zips.members(file, 1, 2000)))
            yield from zips.members(file, first + 1, last - first)
            if part == of - 1 and inside.count > MOST_MEMBERS:
                self.gathered.unread[MANY] = 1
            return
        file.seek(0)
        for member in tars.members(file, 1, MOST_MEMBERS + 1):
            if member.number > MOST_MEMBERS:
                self.gathered.unread[MANY] = 1
                return
            if self.told.export is None:
                self.told.know(export_of([member.name]))
            if member.number % of == part:
                yield member

    def _one(self, member: Member, depth: int, number: int) -> None:
        if not member.plain:
            return
        if member.locked:
            raise LockedArchiveError
        if member.suffix in _FILMS:
            self.gathered.unread[Reason.NOT_SUPPORTED] += 1
            return
        chunks = member.chunks()
        first = next(chunks, b"")
        if not first:
            return
        kind = kinds.sniff(first)
        if kind:
            self.told.binary(member.name)
        if kind in (kinds.OTHER, kinds.SOUNDS_AND_FILMS):
            self.gathered.unread[Reason.NOT_SUPPORTED] += 1
        elif kind:
            self._whole(member, first, chunks, depth, number)
        else:
            self._text(member, first, chunks, number)

    def _whole(
        self, member: Member, first: bytes, chunks: Iterator[bytes], depth: int, number: int
    ) -> None:
        body = bytearray(first)
        for chunk in chunks:
            body += chunk
            if len(body) > LARGEST:
                self.gathered.unread[Reason.TOO_LARGE] += 1
                return
        inside = bytes(body)
        kind = kinds.sniff(inside)
        if kind not in kinds.ARCHIVES:
            self.any = True
            seen = self.reader.examine(Document(inside, name=f"x.{member.suffix}"))
            self.gathered.add(seen, number)
        elif depth + 1 > MOST_DEPTH:
            self.gathered.unread[DEEP] += 1
        else:
            self.into(io.BytesIO(inside), kind, (0, 1), depth + 1, number)

    def _text(
        self,
        member: Member,
        first: bytes,
        chunks: Iterator[bytes],
        number: int,
        kind: str = "",
        of: tuple[int, int] = (0, 1),
    ) -> None:
        name = f"x.{member.suffix}"
        kind = kind or what_is(Document(first[:4096], name=name))
        self.any = True
        problems: set[str] = set()
        path = member.name
        begins, ends = of[0] == 0, of[0] + 1 == of[1]
        for place, piece, last in _numbered(pieces(chain([first], chunks), kind)):
            whole = place == 0 and last and begins and ends
            share = (0, 1) if whole else (place, place + 2)
            seen = self.reader.examine(Document(piece, kind, name=name, share=share))
            if seen.problem is not None:
                problems.update(seen.unread or [seen.problem])
            if last and ends and not whole and kind == _JSON and not _ends_as_json(piece):
                problems.add(Reason.UNREADABLE)
            self.gathered.add(replace(seen, problem=None, says="", unread={}), number)
            if place == 0 and number:
                path = self.told.begin(path, piece)
            self.told.piece(path, piece, number)
        for problem in problems:
            self.gathered.unread[problem] += 1


def _numbered(found: Iterator[bytes]) -> Iterator[tuple[int, bytes, bool]]:
    """Yield each piece with its number, from 0, and whether it is the last."""
    number = 0
    held = next(found, None)
    while held is not None:
        following = next(found, None)
        yield number, held, following is None
        number, held = number + 1, following


def _ends_as_json(piece: bytes) -> bool:
    return piece.rstrip()[-1:] in (b"}", b"]")


def _head(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read(SIGNED)


def _rest(file: BinaryIO, end: int, kind: str) -> bytes:
    """Return what stands behind a share's end and belongs to it."""
    file.seek(end)
    if kind != "application/mbox":
        return file.read(OVERLAP)
    behind = file.read(LARGEST)
    at = behind.find(b"\nFrom ")
    return behind[: at + 1] if at >= 0 else behind
