"""Made-up Outlook messages: the small file system they are kept in, written by hand."""

from __future__ import annotations

import struct
from collections.abc import Mapping

LAST, NONE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
Tree = Mapping[str, "bytes | Tree"]


def _sectors(data: bytes) -> bytes:
    return data + bytes(-len(data) % 512)


def compound(tree: Tree) -> bytes:
    """Return a compound file of *tree*: names to bytes, or to another tree."""
    entries: list[list[object]] = [["Root Entry", 5, NONE, NONE, LAST, 0]]
    small = bytearray()
    small_table: list[int] = []
    large: list[tuple[int, bytes]] = []

    def add(inside: Tree) -> int:
        """Add the entries of a folder; its first one's number."""
        first = before = NONE
        for name, what in inside.items():
            number = len(entries)
            entries.append([name, 1 if not isinstance(what, bytes) else 2, NONE, NONE, LAST, 0])
            if before == NONE:
                first = number
            else:
                entries[before][2] = number
            before = number
            if not isinstance(what, bytes):
                entries[number][3] = add(what)
            elif len(what) >= 4096:
                large.append((number, what))
                entries[number][5] = len(what)
            elif what:
                begin, count = len(small_table), -(-len(what) // 64)
                small.extend(what + bytes(-len(what) % 64))
                small_table.extend([*range(begin + 1, begin + count), LAST])
                entries[number][4:] = [begin, len(what)]
        return first

    entries[0][3] = add(tree)
    parts: list[bytes] = []
    table: list[int] = []

    def put(data: bytes) -> int:
        """Put *data* into sectors of its own; the first one's number."""
        begin, count = len(table), len(_sectors(data)) // 512
        table.extend([*range(begin + 1, begin + count), LAST] if count else [])
        parts.append(_sectors(data))
        return begin if count else LAST

    for number, what in large:
        entries[number][4] = put(what)
    entries[0][4:] = [put(bytes(small)), len(small)]
    small_at = put(b"".join(struct.pack("<I", one) for one in small_table))
    rows = b"".join(
        str(name).encode("utf-16-le").ljust(64, b"\x00")
        + struct.pack("<HBB", 2 * len(str(name)) + 2, kind, 1)
        + struct.pack("<3I", NONE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
        for name, kind, right, child, start, size in entries
    )
    rows_at = put(rows)
    count = -(-(len(table) + 2) // 128)
    table_at = len(table)
    table += [TABLE] * count
    table += [NONE] * (count * 128 - len(table))
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
        + struct.pack("<9I", 0, count, rows_at, 0, 4096, small_at, 1, LAST, 0)
        + struct.pack("<109I", *range(table_at, table_at + count), *[NONE] * (109 - count))
    )
    return head + b"".join(parts) + struct.pack(f"<{count * 128}I", *table)


def stream(number: str, text: str | bytes) -> dict[str, bytes | Tree]:
    """Return a property of a message: text as UTF-16, bytes as they are."""
    if isinstance(text, bytes):
        return {f"__substg1.0_{number}0102": text}
    return {f"__substg1.0_{number}001F": text.encode("utf-16-le")}


def message(
    *, attached: tuple[str, bytes] | None = None, to: str = "", **said: str | bytes
) -> bytes:
    """Return an Outlook message; *said* is ``p1000="text"`` for property 1000."""
    tree: dict[str, bytes | Tree] = {
        "__nameid_version1.0": {"__substg1.0_00020102": b""},
        "__properties_version1.0": bytes(32),
    }
    for number, text in said.items():
        tree |= stream(number[1:], text)
    if to:
        tree["__recip_version1.0_#00000000"] = stream("3003", to)
    if attached:
        tree["__attach_version1.0_#00000000"] = {
            **stream("3707", attached[0]),
            **stream("3701", attached[1]),
        }
    return compound(tree)
