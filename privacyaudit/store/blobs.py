"""
Files of a case: attachments, captures and packs, each sealed on its own.

They lie beside the database as age files under random names, sealed to an
identity that only the database holds. So a case of many gigabytes opens at
once, and one file at a time is read. Originals are never touched.
"""

from __future__ import annotations

import os
import re
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from privacyaudit.errors import CaseError, InputError
from privacyaudit.store import files
from privacyaudit.store.alone import alone
from privacyaudit.store.case import Case
from privacyaudit.store.database import Connection
from privacyaudit.store.sealing import (
    Identity,
    Listen,
    Writer,
    identity_from,
    new_identity,
    seal,
    seal_again,
    unreadable,
    unseal,
)
from privacyaudit.store.troubles import damaged, missing, plainly
from privacyaudit.words import _

FOLDER = "files"
NAME = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Blob:
    """A file in the case."""

    id: str
    name: str = field(repr=False)
    """As the person knows it."""
    sha256: str
    """Of its bytes as they were brought."""
    size: int
    at: datetime


def keep(
    case: Case,
    source: BinaryIO,
    name: str,
    *,
    listen: Listen | None = None,
    now: datetime | None = None,
) -> Blob:
    """
    Keep what *source* holds; it is in the case when this returns.

    Raises InputError where it cannot be read to its end, NoSpaceError where
    the disk is full.
    """
    with case.undisturbed(), plainly():
        number, identity = _identity(case)
        stored, reader = seal(case.folder / FOLDER, source, identity, listen)
        blob = Blob(
            secrets.token_hex(8), name, reader.sum.hexdigest(), reader.size,
            now or datetime.now(UTC),
        )  # fmt: skip
        row = (blob.id, stored, number, blob.sha256, blob.size, name, blob.at.isoformat())
        try:
            with case.writing() as connection:
                connection.execute("INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        except BaseException:
            (case.folder / FOLDER / stored).unlink(missing_ok=True)
            raise
    return blob


def keep_path(case: Case, path: Path, *, listen: Listen | None = None) -> Blob:
    """
    Keep a copy of the file at *path*; the file itself stays as it is.

    Raises InputError where it is not there, or no ordinary file.
    """
    try:
        if not path.is_file():
            raise InputError(_("This file is not there."), _("Check where it is, then try again."))
        with path.open("rb") as source:
            return keep(case, source, path.name, listen=listen)
    except OSError:
        raise unreadable() from None


def read(case: Case, ident: str, target: BinaryIO, listen: Listen | None = None) -> Blob:
    """
    Write the file *ident* to *target*, and return what it is.

    Raises CaseError where it is missing or not as it was brought; *target*
    may then hold a part of it.
    """
    with case.reading() as connection:
        row = connection.execute(
            "SELECT id, name, sha256, size, at, stored, secret FROM files"
            " JOIN identities ON identity = number WHERE id = ?",
            (ident,),
        ).fetchone()
    if row is None:
        raise missing()
    blob = Blob(row[0], row[1], row[2], row[3], datetime.fromisoformat(row[4]))
    identity = identity_from(row[6])
    writer = Writer(target, listen)
    with plainly():
        unseal(case.folder / FOLDER / row[5], identity, writer)
    if writer.sum.hexdigest() != blob.sha256:
        raise damaged()
    return blob


@contextmanager
def opened(case: Case, ident: str) -> Iterator[BinaryIO]:
    """
    Open the file *ident* to be read once, from its beginning to its end.

    Raises CaseError at the end where it is missing or not as it was brought.
    One thread opens it and a pipe joins them: no plain copy, on disk or in memory.
    """
    reading, writing = os.pipe()
    faults: list[BaseException] = []
    pipe = _Pipe(os.fdopen(writing, "wb"))

    def pour() -> None:
        with suppress(BrokenPipeError), pipe.target:
            try:
                read(case, ident, pipe)  # type: ignore[arg-type]
            except BaseException as error:
                faults.append(error)

    thread = threading.Thread(target=pour, daemon=True)
    thread.start()
    try:
        with os.fdopen(reading, "rb") as source:
            yield source
    except BaseException:
        thread.join()
        # Where the file came short, the other end knows better why.
        if faults and not pipe.shut:
            raise faults[0] from None
        raise
    thread.join()
    if faults:
        raise faults[0]


class _Pipe:
    """One end of a pipe, which remembers that the other was shut."""

    def __init__(self, target: BinaryIO) -> None:
        self.target = target
        self.shut = False

    def write(self, content: bytes) -> int:
        try:
            return self.target.write(content)
        except BrokenPipeError:
            self.shut = True
            raise


def kept(case: Case) -> tuple[Blob, ...]:
    """Return every file of the case, the oldest first."""
    with case.reading() as connection:
        rows = connection.execute(
            "SELECT id, name, sha256, size, at FROM files ORDER BY at, id"
        ).fetchall()
    return tuple(
        Blob(ident, name, digest, size, datetime.fromisoformat(at))
        for ident, name, digest, size, at in rows
    )


def remove(case: Case, ident: str) -> bool:
    """Remove one file for good, also on a full disk; tell whether there was one."""

    def delete(connection: Connection) -> str:
        row = connection.execute("SELECT stored FROM files WHERE id = ?", (ident,)).fetchone()
        connection.execute("DELETE FROM files WHERE id = ?", (ident,))
        return str(row[0]) if row else ""

    stored = case.removing(delete)
    if stored:
        with plainly():
            (case.folder / FOLDER / stored).unlink(missing_ok=True)
    return bool(stored)


def faults(case: Case, listen: Callable[[str], None] | None = None) -> tuple[str, ...]:
    """Return the id of every file that is missing or not as it was brought."""
    wrong = []
    with open(os.devnull, "wb") as nowhere:
        for blob in kept(case):
            try:
                read(case, blob.id, nowhere)
            except CaseError:
                wrong.append(blob.id)
            if listen is not None:
                listen(blob.id)
    return tuple(wrong)


def renew(case: Case, listen: Callable[[int, int], None] | None = None) -> None:
    """
    Seal every file again under a new identity, one at a time.

    After a crash the next call goes on where this one stopped.
    """
    with case.undisturbed(), plainly():
        with case.writing() as connection:
            last = connection.execute("SELECT max(number) FROM identities").fetchone()[0] or 0
            if not _unfinished(connection):
                last += 1
                fresh = str(new_identity())
                connection.execute("INSERT INTO identities VALUES (?, ?)", (last, fresh))
            rows = connection.execute(
                "SELECT id, stored, secret FROM files JOIN identities ON identity = number"
                " WHERE identity < ?",
                (last,),
            ).fetchall()
            newest = connection.execute(
                "SELECT secret FROM identities WHERE number = ?", (last,)
            ).fetchone()[0]
        identity = identity_from(newest)
        for done, (ident, stored, secret) in enumerate(rows):
            old = case.folder / FOLDER / stored
            again = seal_again(case.folder / FOLDER, old, identity_from(secret), identity)
            with case.writing() as connection:
                connection.execute(
                    "UPDATE files SET stored = ?, identity = ? WHERE id = ?", (again, last, ident)
                )
            old.unlink(missing_ok=True)
            if listen is not None:
                listen(done + 1, len(rows))
        with case.writing() as connection:
            connection.execute("DELETE FROM identities WHERE number < ?", (last,))


def tidy(case: Case) -> None:
    """Finish a renewal that a crash cut short, and remove files that belong to nothing."""
    folder = case.folder / FOLDER
    if not folder.is_dir():
        return
    with alone(case.folder, 0), case.reading() as connection:
        unfinished = _unfinished(connection)
        known = {row[0] for row in connection.execute("SELECT stored FROM files").fetchall()}
        files.sweep(folder)
        for path in folder.iterdir():
            if NAME.fullmatch(path.name) and path.name not in known:
                path.unlink(missing_ok=True)
    if unfinished:
        renew(case)


def _unfinished(connection: Connection) -> bool:
    return int(connection.execute("SELECT count(*) FROM identities").fetchone()[0]) > 1


def _identity(case: Case) -> tuple[int, Identity]:
    with case.writing() as connection:
        row = connection.execute(
            "SELECT number, secret FROM identities ORDER BY number DESC LIMIT 1"
        ).fetchone()
        if row is None:
            row = (1, str(new_identity()))
            connection.execute("INSERT INTO identities VALUES (?, ?)", row)
    return row[0], identity_from(row[1])
