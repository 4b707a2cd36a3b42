"""The text chunks of a PNG, wherever they stand, without unpacking its pixels."""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Iterator

PNG = b"\x89PNG\r\n\x1a\n"
MOST_TEXT = 512 * 1024
"""Bytes of one text chunk that are read, unpacked or not."""
_TEXT_CHUNKS = (b"tEXt", b"zTXt", b"iTXt")


def texts(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the key and the text of each text chunk of the PNG *body*."""
    at = len(PNG)
    while at + 12 <= len(body):
        size, name = struct.unpack_from(">I4s", body, at)
        if name in _TEXT_CHUNKS:
            yield _text(name, body[at + 8 : at + 8 + min(size, MOST_TEXT)])
        at += 12 + size


def _text(name: bytes, data: bytes) -> tuple[str, bytes]:
    key, _end, rest = data.partition(b"\x00")
    packed = name == b"zTXt"
    if name == b"iTXt":
        packed, rest = rest[:1] == b"\x01", rest[2:]
        rest = rest.partition(b"\x00")[2].partition(b"\x00")[2]
    elif packed:
        rest = rest[1:]
    if packed:
        with contextlib.suppress(zlib.error):
            rest = zlib.decompressobj().decompress(rest, MOST_TEXT)
    return key.decode("latin-1"), rest
