"""
What passes between the pool and its children: plain records in frames, nothing else.

A child may have been turned by the page it read, so the pool believes nothing
it says beyond the shapes here: details come back as numbers of the person's
own, words are short, a path is tags and counts only.
"""

from __future__ import annotations

import os
import re
import struct
from dataclasses import replace
from typing import BinaryIO

import msgspec

from privacyaudit.cleaning import readable
from privacyaudit.model import (
    Detail,
    Document,
    Examination,
    ExposureKind,
    Match,
    Part,
    Person,
    Place,
    Presence,
    Reason,
    Sighting,
    Trace,
)

_SIZE = struct.Struct(">I")
ANSWER = 4 * 1024 * 1024
"""Bytes of a child's answer at most."""
MOST = 20_000
"""Sightings and presences in one answer at most."""
WORDS = 400
"""Characters of one sentence of a child at most."""
_PATH = re.compile(r"[A-Za-z0-9_:.\-\[\]/@#]{0,600}")
_KIND = re.compile(r"[a-z_]{1,40}")


class BrokenError(Exception):
    """What came over the pipe is not one of our records."""


class Hello(msgspec.Struct):
    """The first frame to a child: for whom it reads, and with what."""

    person: Person
    reader: str
    """``module:name`` of the class that reads."""
    limits: bool = True
    key: bytes = b""
    """The run's key for marks of places and days."""


class Job(msgspec.Struct):
    """One document to read, and how much of the machine that may take."""

    document: Document
    seconds: int
    memory: int
    path: bytes = b""
    """The file's path as the system has it, where it is no text that can be sent."""


class Seen(msgspec.Struct):
    """A sighting, with its detail by number."""

    detail: int
    match: Match
    part: Part
    offset: int
    path: str
    why: str


class Noted(msgspec.Struct):
    """A presence, with its detail by number; -1 is none."""

    kind: ExposureKind
    says: str
    detail: int
    match: Match
    asks: str
    names: tuple[str, ...]
    place: str
    service: str
    level: int
    count: int = 0


class Said(msgspec.Struct):
    """All of an examination."""

    seen: list[Seen]
    noted: list[Noted]
    unlisted: dict[str, int]
    problem: Reason | None
    says: str
    spent: bool = False
    """The child is no longer fit for another document."""
    unread: dict[str, int] = {}
    traces: list[Trace] = []


_encode = msgspec.msgpack.Encoder().encode
_hello = msgspec.msgpack.Decoder(Hello)
_job = msgspec.msgpack.Decoder(Job)
_said = msgspec.msgpack.Decoder(Said)


def send(pipe: BinaryIO, record: Hello | Job | Said | bytes) -> None:
    """Write one frame."""
    if isinstance(record, Job):
        record = _sendable(record)
    data = record if isinstance(record, bytes) else _encode(record)
    pipe.write(_SIZE.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def receive(pipe: BinaryIO, most: int) -> bytes:
    """
    Read one frame of *most* bytes.

    :raises EOFError: the other end is gone.
    :raises BrokenError: it is longer than that.
    """
    head = pipe.read(_SIZE.size)
    if len(head) < _SIZE.size:
        raise EOFError
    (size,) = _SIZE.unpack(head)
    if size > most:
        raise BrokenError
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return data


def hello(data: bytes) -> Hello:
    """Read a child's first frame."""
    return _hello.decode(data)


def job(data: bytes) -> Job:
    """Read a document to examine."""
    told = _job.decode(data)
    if told.path:
        told.document = replace(told.document, file=os.fsdecode(told.path))
    return told


def _sendable(job: Job) -> Job:
    """Return *job* with its paths as text: a system's names of files can be any bytes."""
    document = job.document
    name, file = readable(document.name), readable(document.file)
    if (name, file) == (document.name, document.file):
        return job
    path = b"" if file == document.file else os.fsencode(document.file)
    sent = replace(document, name=name, file="" if path else file)
    return Job(sent, job.seconds, job.memory, path)


def _tags(path: str) -> str:
    """Return *path* if it is tags and counts only: a page can name its tags as it likes."""
    return path if _PATH.fullmatch(path) else ""


def _short(text: str) -> str:
    return text[:WORDS]


def pack(examination: Examination, person: Person, *, spent: bool = False) -> Said:
    """Make the record of *examination*: details by number, nothing unlisted."""
    by_identity = {id(detail): number for number, detail in enumerate(person.details)}

    def number(detail: Detail) -> int:
        found = by_identity.get(id(detail))
        return found if found is not None else person.details.index(detail)

    return Said(
        [
            Seen(
                number(one.detail),
                one.match,
                one.place.part,
                one.place.offset,
                one.place.path,
                one.why,
            )
            for one in examination.sightings[:MOST]
        ],
        [
            Noted(
                one.kind,
                one.says,
                -1 if one.detail is None else number(one.detail),
                one.match,
                one.asks,
                one.names,
                one.place,
                one.service,
                one.level,
                one.count,
            )
            for one in examination.presences[:MOST]
        ],
        dict(examination.unlisted),
        examination.problem,
        examination.says,
        spent,
        dict(examination.unread),
        list(examination.traces[:MOST]),
    )


def unpack(data: bytes, person: Person) -> tuple[Examination, bool]:
    """
    Read a child's answer, believing only its shape; the flag says it is spent.

    :raises BrokenError: it is not an answer, or points at a detail that is not there.
    """
    try:
        said = _said.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise BrokenError from None
    if len(said.seen) > MOST or len(said.noted) > MOST or len(said.unlisted) > 64:
        raise BrokenError
    details = person.details
    for seen in said.seen:
        if not 0 <= seen.detail < len(details):
            raise BrokenError
    for noted in said.noted:
        if not -1 <= noted.detail < len(details) or len(noted.names) > 50:
            raise BrokenError
    if len(said.unread) > 64 or len(said.traces) > MOST:
        raise BrokenError
    for kind, count in (*said.unlisted.items(), *said.unread.items()):
        if not _KIND.fullmatch(kind) or count < 0:
            raise BrokenError
    return (
        Examination(
            tuple(
                Sighting(
                    details[one.detail],
                    one.match,
                    Place(one.part, max(0, one.offset), _tags(one.path)),
                    _short(one.why),
                )
                for one in said.seen
            ),
            said.unlisted,
            tuple(
                Presence(
                    one.kind,
                    _short(one.says),
                    None if one.detail < 0 else details[one.detail],
                    one.match,
                    _short(one.asks),
                    tuple(_short(name) for name in one.names),
                    place=_short(one.place),
                    service=_short(one.service),
                    level=one.level,
                    count=max(0, one.count),
                )
                for one in said.noted
            ),
            said.problem,
            _short(said.says),
            said.unread,
            tuple(said.traces),
        ),
        said.spent,
    )
