"""What can go wrong with a case on a disk, in one plain sentence each."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlcipher

from privacyaudit.errors import CaseError, LockedError, NoSpaceError
from privacyaudit.words import _

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def no_space() -> NoSpaceError:
    """Say that the disk is full and that nothing kept before is lost."""
    return NoSpaceError(
        _("There is no space left on this disk, so this was not kept."),
        _("Everything kept before is still there. Free some space, then try again."),
    )


def in_use() -> LockedError:
    """Say that another program has the case open."""
    return LockedError(
        _("Another program is using this case just now."),
        _("Close the other one, or wait until it has finished, then try again."),
    )


def damaged() -> CaseError:
    """Say that a file of the case cannot be read."""
    return CaseError(
        _("A file of this case is damaged and cannot be read."),
        _("Do not delete the folder. Bring the case back from a backup."),
    )


def read_only() -> CaseError:
    """Say that the folder cannot be written."""
    return CaseError(
        _("This folder cannot be written, so nothing was changed."),
        _("Copy the case to a folder of your own, or ask for write access."),
    )


def missing() -> CaseError:
    """Say that a file of the case is not there."""
    return CaseError(
        _("A file that belongs to this case is not there."),
        _("Check the folder you gave, or bring the case back from a backup."),
    )


def elsewhere() -> CaseError:
    """Say that a file of the case is a link: deleting the case would leave what it leads to."""
    return CaseError(
        _("A file of this case is only a link to another place, so it was not opened."),
        _("Put the file itself in the folder, then try again."),
    )


def no_case() -> CaseError:
    """Say that there is nothing in the folder, or no folder."""
    return CaseError(_("There is no case in this folder."), _("Check the folder you gave."))


def _from_database(error: Exception) -> CaseError:
    says = str(error).lower()
    if "full" in says:
        return no_space()
    if "locked" in says or "busy" in says:
        return in_use()
    if "readonly" in says or "read-only" in says:
        return read_only()
    if "unable to open" in says:
        return missing()
    if "closed database" in says:
        return LockedError(_("The case is locked."), _("Open it again to go on."))
    return damaged()


def _from_system(error: OSError) -> CaseError:
    if error.errno in FULL:
        return no_space()
    if error.errno in CLOSED:
        return read_only()
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return missing()
    return damaged()


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what the disk and the database raise into a CaseError, without its values."""
    try:
        yield
    except (sqlcipher.Error, sqlite3.Error) as error:
        raise _from_database(error) from None
    except OSError as error:
        raise _from_system(error) from None
