"""
Copies of photos without their hidden part; the photos themselves stay as they are.

Each photo is read in a child process of its own, with limits. A copy is kept
only after it was read again and held nothing. Its name is a number: a photo's
own name often holds the day and time.
"""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from privacyaudit.desk.newfile import write_whole
from privacyaudit.errors import InputError, NoSpaceError
from privacyaudit.extras import need
from privacyaudit.model import Reason
from privacyaudit.words import _

MOST_BYTES = 100 * 1024 * 1024
SECONDS = 60
_BEGIN = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from privacyaudit.reading.photos.strip import main; main()"
)
_KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "LANG", "LC_ALL", "LC_CTYPE")
_WHY = {2: Reason.UNREADABLE, 3: Reason.TOO_LARGE, 4: Reason.NOT_SUPPORTED}


@dataclass(frozen=True, slots=True)
class Stripped:
    """What became of one photo: a copy, or the reason why there is none."""

    number: int
    """Which photo of those given, from 1."""
    copy: Path | None = field(default=None, repr=False)
    problem: Reason | None = None
    says: str = ""


def strip(photos: Iterable[Path], folder: Path) -> Iterator[Stripped]:
    """
    Yield what became of each of *photos*, with the copies in *folder*.

    A folder among them stands for the photos in it, by name; links are left out.

    :raises InputError: the folder cannot be used.
    :raises MissingExtraError: the part that reads photos is not installed.

    Writes only new files in *folder*; never a file that is there already.
    """
    need("files", "PIL", "exifread")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise InputError(
            _("The folder for the copies could not be made."), _("Choose another folder.")
        ) from None
    # Listed before the first copy is written: the copies may go to the same folder.
    listed = [one for photo in photos for one in _listed(photo)]
    for number, one in enumerate(listed, 1):
        yield _one(number, one, folder)


def _listed(photo: Path) -> list[Path]:
    return [one for one in _plain(photo) if _may_be_photo(one)] or [photo]


def _plain(folder: Path) -> list[Path]:
    """Return the ordinary files in *folder*, by name; none where it is no folder."""
    try:
        inside = sorted(folder.iterdir(), key=lambda path: path.name.casefold())
        found = [one for one in inside if not one.name.startswith(".")]
        return [one for one in found if one.is_file() and not one.is_symlink()]
    except OSError:
        return []


_PHOTO = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp", ".tif", ".tiff"})
_PHOTO_NO_COPY = frozenset({".heic", ".heif", ".avif", ".bmp", ".dng", ".psd", ".svg", ".ico"})
"""Pictures that are told as not copied, so that nobody takes them for done."""


_HEIC = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"})


def left_out(photos: Iterable[Path]) -> int:
    """Return how many files in the folders among *photos* are no photos, and are not copied."""
    return sum(1 for photo in photos for one in _plain(photo) if not _may_be_photo(one))


def _may_be_photo(path: Path) -> bool:
    """Return whether a file in a folder may be a photo, by its name or how it begins."""
    if path.suffix.lower() in _PHOTO | _PHOTO_NO_COPY:
        return True
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError:
        return True  # it is told that it could not be opened
    return head.startswith((b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*")) or (
        head[8:12] == b"WEBP" or (head[4:8] == b"ftyp" and head[8:12] in _HEIC)
    )


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy without the hidden part, in memory, or the reason why there is none."""

    copy: bytes = field(default=b"", repr=False)
    suffix: str = ""
    problem: Reason | None = None
    says: str = ""


def without_hidden(body: bytes) -> Copied:
    """Return a copy of the photo *body* without its hidden part; writes nothing."""
    if len(body) > MOST_BYTES:
        return Copied(problem=Reason.TOO_LARGE, says=_("The photo is too large."))
    if body[4:8] == b"ftyp" and not body[8:12].startswith(b"avi"):
        return Copied(
            problem=Reason.NOT_SUPPORTED,
            says=_("Photos of the kind HEIC can only be read here. Save it as JPEG first."),
        )
    try:
        done = subprocess.run(
            [
                sys.executable,
                "-I",
                "-c",
                _BEGIN,
                json.dumps([os.path.abspath(p) for p in sys.path]),
            ],
            input=body,
            capture_output=True,
            timeout=SECONDS,
            cwd=os.path.abspath(os.sep),
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Copied(problem=Reason.UNREADABLE, says=_("The photo took too long to read."))
    if done.returncode:
        reason = _WHY.get(done.returncode, Reason.UNREADABLE)
        return Copied(problem=reason, says=_SAYS[reason]())
    suffix, _end, copy = done.stdout.partition(b"\n")
    return Copied(copy, suffix.decode("ascii", "replace"))


def _one(number: int, photo: Path, folder: Path) -> Stripped:
    try:
        if photo.is_dir():
            return Stripped(number, None, Reason.UNREADABLE, _("There is no photo in this folder."))
        # Opened without waiting: a pipe that nobody writes to would be waited for for ever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(photo, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                says = _("It is not an ordinary file.")
                return Stripped(number, None, Reason.NOT_SUPPORTED, says)
            body = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return Stripped(number, None, Reason.UNREADABLE, _("It is not there. Check its name."))
    except (OSError, ValueError):
        says = _("The photo could not be opened. Check that you may read it.")
        return Stripped(number, None, Reason.UNREADABLE, says)
    made = without_hidden(body)
    if made.problem is not None:
        return Stripped(number, None, made.problem, made.says)
    try:
        path = _new(folder, made.suffix, made.copy)
    except NoSpaceError:
        says = _("There is no space left on this disk.")
        return Stripped(number, None, Reason.UNREADABLE, says)
    except (OSError, ValueError):
        return Stripped(number, None, Reason.UNREADABLE, _("The copy could not be written."))
    return Stripped(number, path)


_SAYS = {
    Reason.UNREADABLE: lambda: _("This is not a photo that can be copied, or it is damaged."),
    Reason.TOO_LARGE: lambda: _("The picture is too large to copy."),
    Reason.NOT_SUPPORTED: lambda: _("Something hidden was left in it, so no copy was made."),
}


def _new(folder: Path, suffix: str, copy: bytes) -> Path:
    """Write *copy* under the next free number."""
    if not suffix.isalpha() or len(suffix) > 5:
        raise ValueError
    number = 0
    while True:
        number += 1
        path = folder / f"photo-{number}.{suffix}"
        if any(folder.glob(f"photo-{number}.*")):
            continue
        write_whole(path, copy)
        return path
