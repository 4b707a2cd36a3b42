"""
A new file for its owner alone: the whole of it, or none.

A report that was cut off half-way by a full disk would read as if there were
no more to say.
"""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from privacyaudit.errors import NoSpaceError
from privacyaudit.words import _

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What a system says where no more can be written."""


def write_whole(path: Path, body: bytes) -> None:
    """
    Write *body* to the new file *path*, never over another; on any fault nothing of it is left.

    :raises NoSpaceError: the disk is full.
    :raises FileExistsError: something is there already.
    :raises OSError: it cannot be written for another reason.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = -1
    try:
        handle = os.open(path, flags, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(body)
    except BaseException as fault:
        if handle >= 0:
            with contextlib.suppress(OSError):
                path.unlink()
        if isinstance(fault, OSError) and fault.errno in FULL:
            raise no_space() from None
        raise


def no_space() -> NoSpaceError:
    """Say that the disk is full, and that no half file was left."""
    return NoSpaceError(
        _("There is no space left on this disk, so nothing was written."),
        _("Free some space, or choose another disk, then try again."),
    )
