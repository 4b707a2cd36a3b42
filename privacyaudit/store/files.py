"""Files of a case: readable by their owner only, written whole or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

BALLAST = "spare"
BALLAST_BYTES = 4 * 1024 * 1024
OWNER_FILE = 0o600
OWNER_FOLDER = 0o700


def make_folder(folder: Path) -> None:
    """Make *folder*, for its owner only; its parents must be there."""
    folder.mkdir(mode=OWNER_FOLDER)
    folder.chmod(OWNER_FOLDER)


def new_file(path: Path) -> int:
    """Make *path*, for its owner only, and return its handle; it must not be there yet."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    return os.open(path, flags | getattr(os, "O_BINARY", 0), OWNER_FILE)


def settle(folder: Path) -> None:
    """Wait until the names in *folder* are on the disk, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write(path: Path, content: bytes) -> None:
    """Write *content* to *path* so that a crash leaves the old file or the new one."""
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with os.fdopen(new_file(part), "wb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    settle(path.parent)


def sweep(folder: Path) -> None:
    """Remove what a crash left half written in *folder*."""
    for part in folder.glob("*.part"):
        part.unlink(missing_ok=True)


def fill_ballast(folder: Path) -> bool:
    """Keep some space back, so that removing works on a full disk; tell whether it could."""
    path = folder / BALLAST
    try:
        if path.exists() and path.stat().st_size == BALLAST_BYTES:
            return True
        # Random, because some disks store zeros in no space at all.
        write(path, secrets.token_bytes(BALLAST_BYTES))
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True


def drop_ballast(folder: Path) -> None:
    """Give back the space that was kept for this moment."""
    (folder / BALLAST).unlink(missing_ok=True)
