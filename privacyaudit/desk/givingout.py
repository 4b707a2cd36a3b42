"""
Giving an exhibit out: a folder or a ZIP of plain files, outside the case.

The web pages call :func:`zipped` with a file in memory and hand it over as a
download, with :data:`PLAIN` beside it; the terminal calls :func:`export`.
Both write down who got it before the first byte leaves.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from privacyaudit.desk import exhibits
from privacyaudit.desk.exhibits import Kept, write_down
from privacyaudit.errors import CaseError, InputError
from privacyaudit.evidence.captured import sha256
from privacyaudit.store import files
from privacyaudit.store.case import Case
from privacyaudit.store.troubles import plainly
from privacyaudit.words import _, mark

PLAIN = mark(
    "These files are not locked. Anybody who has them can read them. "
    "Keep them where the other person cannot look."
)
"""Shown wherever an exhibit is given out."""
CHUNK = 1024 * 1024


def zip_name(kept: Kept) -> str:
    """Return the name of an exhibit's ZIP: its mark, time and number, and nothing else."""
    return f"{kept.name}.zip"


def zipped(case: Case, exhibit: str, target: BinaryIO, *, who: str, to: str) -> Kept:
    """
    Write the pack of an exhibit to *target* as a ZIP that is stored, not packed.

    It holds one folder, in which ``sha256sum -c SHA256SUMS`` works. It is
    written down whom it was given to. Raises CaseError where a file of it is
    not whole; what *target* then holds must be thrown away.
    """
    kept = exhibits.one(case, exhibit)
    with _written_down(case, kept, who, to), zipfile.ZipFile(target, "w") as made:
        for one in exhibits.members(case, kept):
            about = zipfile.ZipInfo(f"{kept.name}/{one.name}", kept.at.timetuple()[:6])
            about.external_attr = files.OWNER_FILE << 16
            with one.opened() as source, made.open(about, "w", force_zip64=True) as inside:
                shutil.copyfileobj(source, inside, CHUNK)
    return kept


def export_zip(case: Case, exhibit: str, folder: Path, *, who: str, to: str) -> Path:
    """
    Write the ZIP of an exhibit into *folder*; return where; whole or not at all.

    Raises InputError where it is there already, or the folder is the case's own.
    """
    outside(case, folder)
    kept = exhibits.one(case, exhibit)
    target = folder / zip_name(kept)
    part = folder / f"{target.name}.part"
    with plainly():
        if target.exists():
            raise _there()
        part.unlink(missing_ok=True)
        try:
            with os.fdopen(files.new_file(part), "w+b") as handle:
                zipped(case, exhibit, handle, who=who, to=to)
                handle.flush()
                os.fsync(handle.fileno())
            os.replace(part, target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return target


def export(case: Case, exhibit: str, folder: Path, *, who: str, to: str) -> Path:
    """
    Write the pack as a folder of plain files inside *folder*; return where; whole or not at all.

    It is written down whom it was given to. Raises InputError where it is
    there already, CaseError where a file of it is not whole.
    """
    outside(case, folder)
    kept = exhibits.one(case, exhibit)
    target, part = folder / kept.name, folder / f"{kept.name}.part"
    with plainly():
        if target.exists():
            raise _there()
        shutil.rmtree(part, ignore_errors=True)
        try:
            files.make_folder(part)
            with _written_down(case, kept, who, to):
                for one in exhibits.members(case, kept):
                    path = part / PurePosixPath(one.name)
                    if not path.parent.is_dir():
                        files.make_folder(path.parent)
                    with one.opened() as source, os.fdopen(files.new_file(path), "wb") as handle:
                        shutil.copyfileobj(source, handle, CHUNK)
                        handle.flush()
                        os.fsync(handle.fileno())
            os.replace(part, target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return target


def outside(case: Case, place: Path) -> None:
    """Raise InputError where *place* is in the case's own folder: plain files stay out of it."""
    if place.resolve().is_relative_to(case.folder.resolve()):
        raise InputError(
            _("This folder belongs to the case, and holds sealed files only."),
            _("Choose a folder somewhere else."),
        )


@contextmanager
def _written_down(case: Case, kept: Kept, who: str, to: str) -> Iterator[None]:
    """Write down first whom it goes to, since the log goes too; and afterwards if it did not."""
    digest = sha256(kept.sums)
    write_down(case, kept.exhibit, "exported", who, to, digest)
    try:
        yield
    except BaseException:
        with suppress(CaseError):
            write_down(case, kept.exhibit, "not exported after all", who, to, digest)
        raise


def _there() -> InputError:
    return InputError(_("It is there already."), _("Choose another folder."))
