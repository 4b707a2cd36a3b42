"""One file inside an archive, and what keeps an archive from being a trap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

CHUNK = 256 * 1024
MOST_MEMBERS = 200_000
"""Files of one archive that are looked at; the rest is 'not checked'."""
MOST_RATIO = 100
"""Times that a file may grow when it is unpacked, beyond its first :data:`FREE` bytes."""
FREE = 4 * 1024 * 1024


class ArchiveError(ValueError):
    """The archive is damaged, or not of a kind that is read."""


class LockedArchiveError(ArchiveError):
    """The file in the archive is locked with a password."""


class BombError(ArchiveError):
    """It unpacks to far more than it is: made to fill a computer."""


@dataclass(slots=True)
class Member:
    """A file inside an archive, known by its number; its name is never printed (rule E17)."""

    number: int
    """From 1, counting everything in the archive."""
    name: str = field(repr=False)
    size: int
    """Bytes when unpacked, as the archive says."""
    chunks: Callable[[], Iterator[bytes]] = field(repr=False)
    """Unpack it, a piece at a time; may raise :class:`ArchiveError`."""
    locked: bool = False
    plain: bool = True
    """An ordinary file: no link, device or pipe."""
    said: tuple[str, ...] = field(default=(), repr=False)
    """What the archive says of it beside its name: whose it was, a note."""

    @property
    def suffix(self) -> str:
        """The end of its name, in lower case, without the dot."""
        base = self.name.replace("\\", "/").rpartition("/")[2]
        return base.rpartition(".")[2].lower()[:12] if "." in base else ""


def read(member: Member, most: int) -> tuple[bytes, bool]:
    """
    Return the first *most* bytes of *member*, and whether that is all of it.

    :raises ArchiveError: it is damaged, locked, or a bomb.
    """
    parts: list[bytes] = []
    left = most
    for chunk in member.chunks():
        if len(chunk) > left:
            parts.append(chunk[:left])
            return b"".join(parts), False
        parts.append(chunk)
        left -= len(chunk)
    return b"".join(parts), True


def watched(chunks: Iterator[bytes], packed: int) -> Iterator[bytes]:
    """Pass *chunks* on, until they are far more than *packed* bytes can honestly hold."""
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > FREE + packed * MOST_RATIO:
            raise BombError
        yield chunk
