"""TAR files, packed or not, read once from front to back."""

from __future__ import annotations

import tarfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from privacyaudit.reading.archives.member import CHUNK, ArchiveError, Member, watched

_ODD = (tarfile.TarError, OSError, EOFError, zlib.error, ValueError, KeyError, RecursionError)


def members(file: BinaryIO, first: int = 1, most: int | None = None) -> Iterator[Member]:
    """
    Yield the files of the TAR *file*; each must be read before the next is asked for.

    :raises ArchiveError: it is damaged or cut short.
    """
    number = 0
    try:
        with tarfile.open(fileobj=file, mode="r|*") as archive:
            for entry in archive:
                number += 1
                setattr(archive, "members", [])  # noqa: B010 - it would keep them all
                if most is not None and number >= first + most:
                    return
                if number >= first:
                    yield _member(archive, entry, number)
    except _ODD as fault:
        raise ArchiveError from fault


def _member(archive: tarfile.TarFile, entry: tarfile.TarInfo, number: int) -> Member:
    def chunks() -> Iterator[bytes]:
        def read() -> Iterator[bytes]:
            try:
                inside = archive.extractfile(entry)
                while inside is not None and (chunk := inside.read(CHUNK)):
                    yield chunk
            except _ODD as fault:
                raise ArchiveError from fault

        # A file in a TAR is not packed by itself: only holes can make it grow.
        return watched(read(), entry.size)

    said = tuple(filter(None, (entry.uname, entry.gname, entry.linkname)))
    return Member(number, entry.name, entry.size, chunks, plain=entry.isreg(), said=said)
