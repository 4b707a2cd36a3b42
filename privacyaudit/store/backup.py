"""Backups: the whole case in one sealed file, read again before it counts as made."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from privacyaudit.errors import CaseError
from privacyaudit.store import archive, blobs, database, files, slots
from privacyaudit.store.archive import Member, member
from privacyaudit.store.case import Case
from privacyaudit.store.keys import check_passphrase
from privacyaudit.store.purge import STORED
from privacyaudit.store.troubles import damaged, plainly
from privacyaudit.words import _

ABOUT = "about.json"
CHUNK = 1024 * 1024

Listen = Callable[[str], None]
"""Told the step that begins: ``writing``, ``reading again``."""


class About(msgspec.Struct):
    """What is in a backup."""

    case: str
    sums: dict[str, str]
    """SHA-256 by name of every other file in it."""
    format: int = 1


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was read again and is whole."""

    path: Path
    sha256: str
    files: int
    key: Path | None
    """The second file that belongs to a large one."""


def back_up(case: Case, path: Path, passphrase: str, listen: Listen | None = None) -> Made:
    """
    Write the whole case to the new file *path*, and read it again.

    It opens with *passphrase* in this program or with ``age``; the case in it
    opens with the passphrase or code that the case has today. Other programs
    wait meanwhile, so that it is all of one moment.
    """
    words = check_passphrase(passphrase)
    tell = listen or (lambda step: None)
    with case.undisturbed(), plainly():
        tell("writing")
        with case.writing():
            members = list(_members(case.folder))
            sums = {one.name: _sum(one) for one in members}
            about = msgspec.json.encode(About(case.id, sums))
            digest = archive.write(path, [member(ABOUT, about), *members], passphrase=words)
        try:
            tell("reading again")
            with path.open("rb") as source:
                if archive.digest(source) != digest:
                    raise damaged()
            seen: dict[str, str] = {}
            _read(path, words, lambda name, source: seen.update({name: archive.digest(source)}))
            if seen != sums:
                raise damaged()
        except BaseException:
            path.unlink(missing_ok=True)
            archive.key_path(path).unlink(missing_ok=True)
            raise
    key = archive.key_path(path)
    return Made(path, digest, len(sums), key if key.exists() else None)


def restore(path: Path, passphrase: str, folder: Path) -> str:
    """
    Put the case of the backup at *path* into the new folder *folder*; return its id.

    Raises WrongKeyError, or CaseError where the backup is not whole; then no
    folder is made.
    """
    with plainly():
        if folder.exists():
            raise CaseError(
                _("There is something of this name already."),
                _("Choose a new name. Nothing was changed."),
            )
        part = folder.with_name(f"{folder.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        files.make_folder(part)
        try:
            seen: dict[str, str] = {}

            def take(name: str, source: BinaryIO) -> None:
                seen[name] = _put(part, name, source)

            about = _read(path, passphrase, take)
            if seen != about.sums or not {database.NAME, *slots.NAMES} <= set(seen):
                raise damaged()
            os.replace(part, folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        files.settle(folder.parent)
    return about.case


def _members(folder: Path) -> Iterator[Member]:
    names = [database.NAME, *slots.NAMES]
    inner = folder / blobs.FOLDER
    if inner.is_dir():
        names += sorted(
            f"{blobs.FOLDER}/{path.name}" for path in inner.iterdir() if _is_stored(path.name)
        )
    for name in names:
        path = folder / name
        if path.exists():
            yield Member(name, path.stat().st_size, _opener(path))


def _is_stored(name: str) -> bool:
    return STORED.fullmatch(name) is not None and not name.endswith(".part")


def _opener(path: Path) -> archive.Opener:
    @contextmanager
    def opened() -> Iterator[BinaryIO]:
        with path.open("rb") as source:
            yield source

    return opened


def _sum(one: Member) -> str:
    with one.opened() as source:
        return archive.digest(source)


def _read(path: Path, passphrase: str, take: Callable[[str, BinaryIO], None]) -> About:
    abouts: list[About] = []

    def each(name: str, source: BinaryIO) -> None:
        if name == ABOUT:
            try:
                abouts.append(msgspec.json.decode(source.read(16 * CHUNK), type=About))
            except msgspec.MsgspecError:
                raise damaged() from None
        elif not abouts or name not in abouts[0].sums:
            raise damaged()
        else:
            take(name, source)

    archive.read(path, each, passphrase=" ".join(passphrase.split()))
    if not abouts:
        raise damaged()
    return abouts[0]


def _put(part: Path, name: str, source: BinaryIO) -> str:
    # Only the names a case has: an archive must not write anywhere else.
    inside = name.removeprefix(f"{blobs.FOLDER}/")
    if name in (database.NAME, *slots.NAMES):
        target = part / name
    elif inside != name and _is_stored(inside):
        if not (part / blobs.FOLDER).is_dir():
            files.make_folder(part / blobs.FOLDER)
        target = part / blobs.FOLDER / inside
    else:
        raise damaged()
    with os.fdopen(files.new_file(target), "w+b") as handle:
        while chunk := source.read(CHUNK):
            handle.write(chunk)
        handle.flush()
        os.fsync(handle.fileno())
        handle.seek(0)
        return archive.digest(handle)
