"""
ZIP files, read in order from their list of contents, one entry in memory at a time.

The standard library keeps every entry of the list as an object: a million
entries fill hundreds of megabytes before the first file is read. Here the
list is walked, so an archive of any size needs the same memory.
"""

from __future__ import annotations

import bz2
import lzma
import os
import stat
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from privacyaudit.reading.archives.member import (
    CHUNK,
    ArchiveError,
    LockedArchiveError,
    Member,
    watched,
)

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_WAY64 = struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_TAIL = 65_536 + _END.size + _WAY64.size
_STORED, _DEFLATED, _BZIP2, _LZMA = 0, 8, 12, 14
_SECRET = 0x1
_UTF8 = 0x800
MOST_NOTE = 1000
"""Characters of the note on one file, or of the whole archive, that are read."""


class _Unpacks(Protocol):
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Contents:
    """Where an archive's list of contents is, and how many entries it says it has."""

    at: int
    size: int
    count: int
    shift: int
    """How far every place in the list is off: bytes put in front of the archive."""
    note: bytes = b""
    """What its maker wrote on the archive as a whole."""


def contents(file: BinaryIO) -> Contents:
    """
    Return where the list of contents of the ZIP *file* is.

    :raises ArchiveError: it has none, so it is cut short or no ZIP.
    """
    length = file.seek(0, os.SEEK_END)
    begin = max(0, length - _TAIL)
    file.seek(begin)
    tail = file.read(_TAIL)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise ArchiveError
    _mark, _disk, _list_disk, _here, count, size, offset, _length_of = _END.unpack_from(tail, at)
    note = tail[at + _END.size :][:MOST_NOTE]
    end = begin + at
    way = at - _WAY64.size
    if way >= 0 and tail[way : way + 4] == b"PK\x06\x07":
        _mark, _disk, end64, _disks = _WAY64.unpack_from(tail, way)
        file.seek(min(end64, length))
        record = file.read(_END64.size)
        if len(record) == _END64.size and record[:4] == b"PK\x06\x06":
            *_rest, count, size, offset = _END64.unpack(record)
            end = end64
    start = end - size
    if start < 0:
        raise ArchiveError
    return Contents(start, size, count, start - offset, note)


def members(file: BinaryIO, first: int = 1, most: int | None = None) -> Iterator[Member]:
    """
    Yield the files of the ZIP *file*, from number *first*, *most* of them.

    :raises ArchiveError: the list of contents is damaged.
    """
    inside = contents(file)
    at, end = inside.at, inside.at + inside.size
    window, base = b"", at
    number = 0
    while at < end and (most is None or number < first + most - 1):
        place = at - base
        if place + _ENTRY.size > len(window) or place + _length(window, place) > len(window):
            file.seek(at)
            window, base, place = file.read(min(CHUNK, end - at)), at, 0
        if len(window) < _ENTRY.size or window[place : place + 4] != b"PK\x01\x02":
            raise ArchiveError
        length = _length(window, place)
        number += 1
        if number >= first:
            yield _member(file, window, place, number, inside.shift)
        at += length


def _length(window: bytes, place: int) -> int:
    names, extra, comment = struct.unpack_from("<3H", window, place + 28)
    return _ENTRY.size + int(names) + int(extra) + int(comment)


def _member(file: BinaryIO, window: bytes, place: int, number: int, shift: int) -> Member:
    fields = _ENTRY.unpack_from(window, place)
    flags, method, packed, size = fields[3], fields[4], fields[8], fields[9]
    crc, names, extras, outer, offset = fields[7], fields[10], fields[11], fields[15], fields[16]
    name_at = place + _ENTRY.size
    raw = window[name_at : name_at + names]
    extra = window[name_at + names : name_at + names + extras]
    size, packed, offset = _wide(extra, size, packed, offset)
    mode = outer >> 16
    name = raw.decode("utf-8" if flags & _UTF8 else "cp437", "replace")
    plain = (stat.S_ISREG(mode) or not stat.S_IFMT(mode)) and not name.endswith(("/", "\\"))

    def chunks() -> Iterator[bytes]:
        if flags & _SECRET or method == 99:
            raise LockedArchiveError
        raw_chunks = _packed(file, offset + shift, packed)
        return watched(_checked(_unpack(raw_chunks, method), crc), packed)

    note_at = name_at + names + extras
    note = window[note_at : note_at + fields[12]].decode("utf-8", "replace")
    said = (note[:MOST_NOTE],) if note else ()
    return Member(number, name, size, chunks, bool(flags & _SECRET), plain, said)


def _wide(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """Return the sizes and the place, from the extra field where they need 64 bits."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        if kind == 1:
            inside = extra[at + 4 : at + 4 + length]
            values = list(struct.unpack_from(f"<{len(inside) // 8}Q", inside))
            if size == 0xFFFFFFFF and values:
                size = values.pop(0)
            if packed == 0xFFFFFFFF and values:
                packed = values.pop(0)
            if offset == 0xFFFFFFFF and values:
                offset = values.pop(0)
            break
        at += 4 + length
    return size, packed, offset


def _packed(file: BinaryIO, at: int, left: int) -> Iterator[bytes]:
    if at < 0:
        raise ArchiveError
    file.seek(at)
    head = file.read(_LOCAL.size)
    if len(head) < _LOCAL.size or head[:4] != b"PK\x03\x04":
        raise ArchiveError
    names, extra = struct.unpack_from("<HH", head, 26)
    at += _LOCAL.size + names + extra
    while left:
        file.seek(at)  # somebody may have read elsewhere since
        chunk = file.read(min(CHUNK, left))
        if not chunk:
            raise ArchiveError
        left -= len(chunk)
        at += len(chunk)
        yield chunk


def _unpack(chunks: Iterator[bytes], method: int) -> Iterator[bytes]:
    if method == _STORED:
        yield from chunks
        return
    if method == _DEFLATED:
        yield from _inflate(chunks)
        return
    if method == _BZIP2:
        tool: _Unpacks = bz2.BZ2Decompressor()
    elif method == _LZMA:
        tool, chunks = _lzma(chunks)
    else:
        raise ArchiveError
    try:
        for chunk in chunks:
            yield tool.decompress(chunk, CHUNK * 4)
            while not getattr(tool, "needs_input", True) and not getattr(tool, "eof", True):
                yield tool.decompress(b"", CHUNK * 4)
    except (OSError, EOFError, lzma.LZMAError) as fault:
        raise ArchiveError from fault


def _inflate(chunks: Iterator[bytes]) -> Iterator[bytes]:
    tool = zlib.decompressobj(-15)
    try:
        for chunk in chunks:
            yield tool.decompress(chunk, CHUNK * 4)
            while tool.unconsumed_tail:
                yield tool.decompress(tool.unconsumed_tail, CHUNK * 4)
        if not tool.eof:
            raise ArchiveError
    except zlib.error as fault:
        raise ArchiveError from fault


def _lzma(chunks: Iterator[bytes]) -> tuple[_Unpacks, Iterator[bytes]]:
    first = next(chunks, b"")
    if len(first) < 9:
        raise ArchiveError
    size = struct.unpack_from("<H", first, 2)[0]
    try:
        options = lzma._decode_filter_properties(  # type: ignore[attr-defined]
            lzma.FILTER_LZMA1, first[4 : 4 + size]
        )
        tool = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[options])
    except (lzma.LZMAError, ValueError) as fault:
        raise ArchiveError from fault

    def rest() -> Iterator[bytes]:
        yield first[4 + size :]
        yield from chunks

    return tool, rest()


def _checked(chunks: Iterator[bytes], crc: int) -> Iterator[bytes]:
    seen = 0
    for chunk in chunks:
        seen = zlib.crc32(chunk, seen)
        if chunk:
            yield chunk
    if seen != crc:
        raise ArchiveError
