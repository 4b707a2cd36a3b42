"""One at a time: long work on a case, which other programs wait for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from privacyaudit.store import files
from privacyaudit.store.troubles import in_use, plainly

LOCK = "lock"


@contextmanager
def alone(folder: Path, patience: float) -> Iterator[None]:
    """
    Keep every other program from long work on the case in *folder* meanwhile.

    Raises LockedError after *patience* seconds of waiting.
    """
    lock = FileLock(folder / LOCK, timeout=patience, mode=files.OWNER_FILE)
    with plainly():
        try:
            lock.acquire()
        except Timeout:
            raise in_use() from None
    try:
        yield
    finally:
        lock.release()
