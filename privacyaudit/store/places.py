"""Where a case should not lie: folders that a program copies to somebody else's computer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

SYNCED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("OneDrive", ("onedrive",)),
    ("iCloud", ("icloud drive", "iclouddrive", "mobile documents", "com~apple~clouddocs")),
    ("Dropbox", ("dropbox",)),
    ("Google Drive", ("google drive", "googledrive", "my drive", "drivefs")),
    ("Box", ("box", "box sync")),
    ("MEGA", ("mega", "megasync", "mega downloads")),
    ("Nextcloud", ("nextcloud",)),
    ("ownCloud", ("owncloud",)),
    ("pCloud", ("pcloud", "pcloud drive", "pclouddrive")),
    ("Syncthing", ("syncthing",)),
    ("Proton Drive", ("proton drive", "protondrive")),
    ("Sync.com", ("sync", "sync.com")),
    ("Tresorit", ("tresorit", "tresors")),
    ("Yandex Disk", ("yandex.disk", "yandex disk")),
    ("Synology Drive", ("synologydrive", "cloudstation")),
)
"""The names these programs give their folders, in lower case."""

STARTS: tuple[tuple[str, str], ...] = (
    ("OneDrive", "onedrive - "),
    ("OneDrive", "onedrive-"),
    ("Google Drive", "googledrive-"),
    ("Dropbox", "dropbox ("),
    ("Dropbox", "dropbox-"),
    ("Box", "box-"),
    ("iCloud", "icloud~"),
)
"""Names that begin so: a company's or a second account's folder."""

MARKS: tuple[tuple[str, str], ...] = (
    ("Dropbox", ".dropbox"),
    ("Dropbox", ".dropbox.cache"),
    ("Syncthing", ".stfolder"),
    ("Nextcloud", ".nextcloudsync.log"),
    ("Nextcloud", ".sync_*.db"),
    ("ownCloud", ".owncloudsync.log"),
    ("OneDrive", ".849C9593-D756-4E56-8D6E-42412F2A707B"),
    ("Google Drive", ".tmp.drivedownload"),
    ("Synology Drive", ".SynologyWorkingDirectory"),
)
"""What these programs leave in a folder of theirs, whatever it is called."""


def synced_by(folder: Path, home: Path | None = None) -> str:
    """
    Return the name of the program that seems to copy *folder* elsewhere, or nothing.

    A warning, never a promise: a program that is not on the list copies too.
    """
    given = folder.absolute()
    real = given.resolve()
    for path in {given, real}:
        for part in path.parts:
            if name := _named(part.casefold()):
                return name
    for path in {given, real}:
        for parent in (path, *path.parents):
            if name := _marked(parent):
                return name
    home = home or Path.home()
    # A Mac may copy the whole desktop and the documents to its maker's computers.
    cloud = home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    for place in ("Desktop", "Documents"):
        if real.is_relative_to(home / place) and (cloud / place).exists():
            return "iCloud"
    return ""


def _named(part: str) -> str:
    for name, folders in SYNCED:
        if part in folders:
            return name
    return next((name for name, start in STARTS if part.startswith(start)), "")


def _marked(folder: Path) -> str:
    for name, mark in MARKS:
        try:
            if any(_matches(folder, mark)):
                return name
        except OSError:
            return ""
    return ""


def _matches(folder: Path, mark: str) -> Iterable[Path]:
    if "*" in mark:
        return folder.glob(mark)
    path = folder / mark
    return (path,) if path.exists() else ()
