"""Removing a case for good: the keys first, so that what is left opens for nobody."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from privacyaudit.errors import CaseError
from privacyaudit.store import blobs, database, files, slots
from privacyaudit.store.alone import LOCK
from privacyaudit.store.making import CACHE_MARK
from privacyaudit.store.troubles import plainly
from privacyaudit.words import _, mark

OURS = (
    re.compile(rf"({'|'.join(map(re.escape, slots.NAMES))})(\.[0-9a-f]{{8}}\.part)?"),
    re.compile(rf"{database.NAME}(-journal|-wal|-shm)?"),
    re.compile(rf"{files.BALLAST}(\.[0-9a-f]{{8}}\.part)?"),
    re.compile(re.escape(LOCK)),
    re.compile(re.escape(CACHE_MARK) + r"(\.[0-9a-f]{8}\.part)?"),
)
STORED = re.compile(r"[0-9a-f]{32}(\.part)?")

REMAINS = mark(
    "Copies you made, backups, and what a disk keeps for itself may still be there. "
    "Without the passphrase or the code they do not open."
)
"""What removing cannot promise, said beside it (rule F6)."""


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge did, and what it saw when it looked again."""

    removed: int
    """Files."""
    size: int
    """Bytes."""
    left: int
    """Files in the folder that are not ours, and were left alone."""
    gone: bool
    """Looked again: nothing of the case is in the folder."""


def purge(folder: Path, listen: Callable[[int], None] | None = None) -> Purged:
    """
    Remove the case in *folder* for good; works on a full disk, and without a key.

    Only files of the case are removed; anything else in the folder stays.
    Raises CaseError where there is no case, or the folder cannot be written.
    """
    with plainly():
        if not any((folder / name).exists() for name in (*slots.NAMES, database.NAME)):
            raise CaseError(_("There is no case in this folder."), _("Nothing was removed."))
        removed = size = 0
        # Keys first: should anything stop us now, nobody can open what is left.
        for path in sorted(_ours(folder), key=lambda path: path.name not in slots.NAMES):
            size += _remove(path, overwrite=path.name in slots.NAMES)
            removed += 1
            if listen is not None:
                listen(removed)
        inner = folder / blobs.FOLDER
        if inner.is_dir() and not any(inner.iterdir()):
            inner.rmdir()
        left = sum(1 for path in folder.rglob("*") if path.is_file())
        gone = not _ours(folder)
        if gone and not left and not any(folder.iterdir()):
            folder.rmdir()
            files.settle(folder.parent)
    return Purged(removed, size, left, gone)


def _ours(folder: Path) -> list[Path]:
    inner = folder / blobs.FOLDER
    kept = [path for path in folder.iterdir() if any(one.fullmatch(path.name) for one in OURS)]
    if inner.is_dir() and not inner.is_symlink():
        kept += [path for path in inner.iterdir() if STORED.fullmatch(path.name)]
    return [path for path in kept if path.is_symlink() or path.is_file()]


def _remove(path: Path, *, overwrite: bool) -> int:
    size = path.lstat().st_size
    if overwrite and not path.is_symlink():
        # In place, so that it needs no space; a disk may still keep the old bytes.
        with path.open("r+b") as handle:
            handle.write(os.urandom(size))
            handle.flush()
            os.fsync(handle.fileno())
    path.unlink()
    return size
