"""Compound files, the small file systems that old Office and Outlook write, read with limits."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MOST_ENTRIES = 100_000
MOST_BYTES = 64 * 1024 * 1024
"""Bytes that are taken out of one file, all streams together."""
_LAST = 0xFFFFFFFA
"""Numbers from here on are marks, and no sectors."""
_NONE = 0xFFFFFFFF
_ENTRY = 128
_STREAM = 2


class CompoundError(ValueError):
    """It is damaged, cut short, or goes round in circles."""


@dataclass(slots=True)
class Entry:
    """A stream or a folder of a compound file."""

    name: str = field(repr=False)
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class Compound:
    """
    The streams of the compound file *body*, by path.

    :raises CompoundError: also by each method.
    """

    def __init__(self, body: bytes) -> None:
        self.body = body
        self._left = MOST_BYTES
        try:
            self._open()
        except (struct.error, IndexError) as fault:
            raise CompoundError from fault

    def _open(self) -> None:
        body = self.body
        if body[:8] != MARK or len(body) < 512:
            raise CompoundError
        shift, small_shift = struct.unpack_from("<HH", body, 30)
        if shift not in (9, 12) or small_shift != 6:
            raise CompoundError
        self._size = 1 << shift
        directory, self._cutoff, small_table = (
            struct.unpack_from("<I", body, at)[0] for at in (48, 56, 60)
        )
        self._table = self._sectors_table()
        entries = self._chain(directory, self._table)
        self._entries = [
            self._entry(entries[at : at + _ENTRY])
            for at in range(0, min(len(entries), MOST_ENTRIES * _ENTRY) - _ENTRY + 1, _ENTRY)
        ]
        if not self._entries:
            raise CompoundError
        small = self._chain(small_table, self._table) if small_table < _LAST else b""
        self._small_table = struct.unpack(f"<{len(small) // 4}I", small[: len(small) // 4 * 4])
        root = self._entries[0]
        self._small = self._chain(root.start, self._table) if root.start < _LAST else b""

    def _sectors_table(self) -> tuple[int, ...]:
        """Return which sector follows which."""
        places = list(struct.unpack_from("<109I", self.body, 76))
        more = struct.unpack_from("<I", self.body, 68)[0]
        each = self._size // 4
        seen: set[int] = set()
        while more < _LAST:
            if more in seen:
                raise CompoundError
            seen.add(more)
            *found, more = struct.unpack(f"<{each}I", self._sector(more))
            places += found
        table: list[int] = []
        for place in dict.fromkeys(one for one in places if one < _LAST):
            table += struct.unpack(f"<{each}I", self._sector(place))
        return tuple(table)

    def _sector(self, number: int) -> bytes:
        at = (number + 1) * self._size
        if at >= len(self.body):
            raise CompoundError
        return self.body[at : at + self._size].ljust(self._size, b"\x00")

    def _chain(self, number: int, table: tuple[int, ...]) -> bytes:
        parts: list[bytes] = []
        while number < _LAST:
            if number >= len(table) or len(parts) > len(table):
                raise CompoundError
            parts.append(self._sector(number))
            number = table[number]
        return b"".join(parts)

    @staticmethod
    def _entry(raw: bytes) -> Entry:
        length = min(64, struct.unpack_from("<H", raw, 64)[0])
        name = raw[: max(0, length - 2)].decode("utf-16-le", "replace")
        left, right, child = struct.unpack_from("<3I", raw, 68)
        start, size = struct.unpack_from("<II", raw, 116)
        return Entry(name, raw[66], left, right, child, start, size)

    def streams(self) -> Iterator[tuple[tuple[str, ...], bytes]]:
        """Yield the path and the bytes of each stream, each once, whatever the tree says."""
        seen: set[int] = set()
        waiting: list[tuple[int, tuple[str, ...]]] = [(self._entries[0].child, ())]
        while waiting:
            number, above = waiting.pop()
            if number == _NONE:
                continue
            if number >= len(self._entries) or number in seen:
                raise CompoundError
            seen.add(number)
            entry = self._entries[number]
            path = (*above, entry.name)
            waiting += [(entry.left, above), (entry.right, above)]
            if entry.kind == _STREAM:
                yield path, self._stream(entry)
            else:
                waiting.append((entry.child, path))

    def _stream(self, entry: Entry) -> bytes:
        self._left -= entry.size
        if self._left < 0:
            raise CompoundError
        if entry.size >= self._cutoff:
            data = self._chain(entry.start, self._table)
        else:
            data = self._small_chain(entry)
        if len(data) < entry.size:
            raise CompoundError
        return data[: entry.size]

    def _small_chain(self, entry: Entry) -> bytes:
        parts: list[bytes] = []
        number = entry.start
        while number < _LAST and len(parts) * 64 < entry.size:
            if number >= len(self._small_table):
                raise CompoundError
            parts.append(self._small[number * 64 : number * 64 + 64])
            number = self._small_table[number]
        return b"".join(parts)
