"""
Opening the files and folders the person listed: the one place that does.

Links are not followed out of a listed folder, devices and pipes are not
opened, and nothing is written.
"""

from __future__ import annotations

import json
import mimetypes
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

from privacyaudit.model import Ask, Reason, Reply, Terms
from privacyaudit.reading import kinds
from privacyaudit.words import _

FOLDER = "inode/directory"
"""The media type of a folder; its body is a JSON list of the paths in it."""
HANDED = 4 * 1024 * 1024
"""Bytes of the largest file that is handed to a reader; it opens a larger one itself."""
LARGE = "x-large-file"
"""The header of a file that the reader opens itself; its value is the size in bytes."""
MOST_FILES = 20_000
"""Files read from one folder at most; the rest is 'not checked'."""

_TYPES = {
    ".mhtml": "multipart/related",
    ".mht": "multipart/related",
    ".eml": "message/rfc822",
    ".vcf": "text/vcard",
    ".ics": "text/calendar",
    ".csv": "text/csv",
    ".json": "application/json",
    ".xhtml": "application/xhtml+xml",
    ".html": "text/html",
    ".htm": "text/html",
    ".txt": "text/plain",
    ".md": "text/plain",
    ".log": "text/plain",
}


def open_listed(ask: Ask, terms: Terms) -> Reply:
    """Return what is at the path of *ask*: a file's bytes, or a folder's list; never raises."""
    path = Path(ask.file)
    now = datetime.now(UTC)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return _folder(ask, path, now)
        if not stat.S_ISREG(mode):
            return _problem(ask, Reason.NOT_SUPPORTED, _("It is not an ordinary file."), now)
        # Opened without waiting, and looked at again, in case it was changed meanwhile.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return _problem(ask, Reason.NOT_SUPPORTED, _("It is not an ordinary file."), now)
            size = os.fstat(file.fileno()).st_size
            most = min(HANDED, terms.cap)
            body = file.read(most + 1)
            if len(body) > most or kinds.sniff(body) in kinds.ARCHIVES:
                # Too long to hand over, or packed: a reader opens it, and reads it in parts.
                kind = {"content-type": media_type(path), LARGE: str(size)}
                return Reply(ask, 200, kind, at=now)
    except OSError:
        return _problem(ask, Reason.UNREADABLE, _("The file could not be opened."), now)
    return Reply(
        ask,
        200,
        {"content-type": media_type(path)},
        body,
        at=now,
    )


def media_type(path: Path) -> str:
    """Return what a file is by its suffix; empty where the suffix says nothing."""
    suffix = path.suffix.lower()
    return _TYPES.get(suffix) or mimetypes.guess_type("x" + suffix)[0] or ""


def _problem(ask: Ask, reason: Reason, says: str, now: datetime) -> Reply:
    return Reply(ask, problem=reason, says=says, at=now)


def _folder(ask: Ask, folder: Path, now: datetime) -> Reply:
    found: list[str] = []
    links = False
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(
            (name for name in folders if not name.startswith(".")), key=str.casefold
        )
        links = links or any(Path(here, name).is_symlink() for name in folders)
        for name in sorted(files, key=str.casefold):
            path = Path(here, name)
            if name.startswith("."):
                continue
            if path.is_symlink():
                links = True
            else:
                found.append(str(path))
        if len(found) > MOST_FILES:
            break
    if not found and links:
        says = _("There are only links in this folder. We do not follow them: list the files.")
        return _problem(ask, Reason.NOT_SUPPORTED, says, now)
    if not found:
        return _problem(ask, Reason.UNREADABLE, _("There is no file in this folder."), now)
    return Reply(
        ask,
        200,
        {"content-type": FOLDER},
        json.dumps(found[:MOST_FILES]).encode(),
        at=now,
        truncated=len(found) > MOST_FILES,
    )
