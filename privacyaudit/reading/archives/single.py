"""One file packed by itself: GZIP, BZIP2 and XZ."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from privacyaudit.reading.archives import tars
from privacyaudit.reading.archives.member import CHUNK, FREE, MOST_RATIO, ArchiveError, BombError


def is_single(file: BinaryIO, kind: str) -> bool:
    """Return whether a packed file is one file by itself, and no TAR."""
    if kind == "application/x-tar":
        return False
    file.seek(0)
    try:
        return next(tars.members(file), None) is None
    except ArchiveError:
        return True


def name_in(file: BinaryIO) -> str:
    """Return what a GZIP file was called before it was packed, or nothing; most keep it."""
    file.seek(0)
    head = file.read(1024)
    if head[:2] != b"\x1f\x8b" or len(head) < 10 or not head[3] & 8:
        return ""
    at = 10 + (2 + int.from_bytes(head[10:12], "little") if head[3] & 4 else 0)
    return head[at:].partition(b"\x00")[0].decode("utf-8", "replace")


def unpacked(file: BinaryIO, kind: str, size: int) -> Iterator[bytes]:
    """
    Yield the file that *file*, of *size* bytes, is when unpacked.

    :raises ArchiveError: it is damaged, or a bomb.
    """
    file.seek(0)
    total = 0
    try:
        with _opener(file, kind) as inside:
            while chunk := inside.read(CHUNK):
                total += len(chunk)
                if total > FREE + size * MOST_RATIO:
                    raise BombError
                yield bytes(chunk)
    except (OSError, EOFError, zlib.error, lzma.LZMAError) as fault:
        raise ArchiveError from fault


def _opener(file: BinaryIO, kind: str) -> BinaryIO:
    if kind == "application/gzip":
        return gzip.open(file)  # type: ignore[return-value]
    if kind == "application/x-bzip2":
        return bz2.open(file)  # type: ignore[return-value]
    return lzma.open(file)  # type: ignore[return-value]
