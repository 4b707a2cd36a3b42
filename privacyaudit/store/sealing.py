"""Sealing a file under an age identity, in a stream, and opening it again."""

from __future__ import annotations

import hashlib
import os
import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pyrage

from privacyaudit.errors import InputError
from privacyaudit.store import files
from privacyaudit.store.troubles import damaged
from privacyaudit.words import _

Listen = Callable[[int], None]
"""Told how many bytes are done, now and then."""

Identity = Any
"""An age identity: the secret half of a key pair. The library is not typed."""


def new_identity() -> Identity:
    """Return a new identity; as text it can be kept in the database."""
    return pyrage.x25519.Identity.generate()


def identity_from(secret: str) -> Identity:
    """Return the identity that was kept as *secret*."""
    return pyrage.x25519.Identity.from_str(secret)


class Reader:
    """Reads *source* and remembers what went by."""

    def __init__(self, source: BinaryIO, listen: Listen | None = None) -> None:
        self._source = source
        self._listen = listen
        self.sum = hashlib.sha256()
        self.size = 0
        self.fault: OSError | None = None

    def read(self, size: int = -1) -> bytes:
        """Read on; what goes wrong is kept, since the sealing would hide it."""
        try:
            content = self._source.read(size)
        except OSError as error:
            self.fault = error
            raise
        self.sum.update(content)
        self.size += len(content)
        if self._listen is not None:
            self._listen(self.size)
        return content


class Writer:
    """Writes to *target* and remembers why it could not."""

    def __init__(self, target: BinaryIO, listen: Listen | None = None) -> None:
        self._target = target
        self._listen = listen
        self.sum = hashlib.sha256()
        self.size = 0
        self.fault: OSError | None = None

    def write(self, content: bytes) -> int:
        """Write on."""
        try:
            self._target.write(content)
        except OSError as error:
            self.fault = error
            raise
        self.sum.update(content)
        self.size += len(content)
        if self._listen is not None:
            self._listen(self.size)
        return len(content)

    def flush(self) -> None:
        """Do nothing: the caller waits for the disk once, at the end."""


def seal(
    home: Path, source: BinaryIO, identity: Identity, listen: Listen | None = None
) -> tuple[str, Reader]:
    """
    Seal *source* into a new file in *home*; return its name, and what went by.

    Raises InputError where the source cannot be read, OSError where the disk
    cannot be written. A crash leaves a ``.part`` file at most.
    """
    if not home.is_dir():
        files.make_folder(home)
    stored = secrets.token_hex(16)
    part = home / f"{stored}.part"
    reader = Reader(source, listen)
    try:
        with os.fdopen(files.new_file(part), "wb") as handle:
            writer = Writer(handle)
            try:
                pyrage.encrypt_io(reader, writer, [identity.to_public()])
                handle.flush()
            except (pyrage.EncryptError, OSError):
                # The sealing hides why: ours is the reason that helps.
                if writer.fault is not None:
                    raise writer.fault from None
                raise (unreadable() if reader.fault is not None else damaged()) from None
            os.fsync(handle.fileno())
        os.replace(part, home / stored)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    files.settle(home)
    return stored, reader


def unseal(path: Path, identity: Identity, writer: Writer) -> None:
    """Open the sealed file at *path* into *writer*; raises CaseError where it is not whole."""
    with path.open("rb") as source:
        try:
            pyrage.decrypt_io(source, writer, [identity])
        except (pyrage.DecryptError, OSError):
            if writer.fault is not None:
                raise writer.fault from None
            raise damaged() from None


def seal_again(
    home: Path,
    path: Path,
    old: Identity,
    new: Identity,
) -> str:
    """Seal the file at *path* again under *new*; return its new name."""
    # One thread opens, one seals, and a pipe joins them: no plain copy on the disk.
    reading, writing = os.pipe()
    faults: list[Exception] = []

    def pour() -> None:
        with os.fdopen(writing, "wb") as target:
            try:
                unseal(path, old, Writer(target))
            except Exception as error:  # raised again below, in the thread that waits
                faults.append(error)

    thread = threading.Thread(target=pour)
    thread.start()
    try:
        with os.fdopen(reading, "rb") as source:
            stored, _read = seal(home, source, new)
    finally:
        thread.join()
    if faults:
        (home / stored).unlink(missing_ok=True)
        raise faults[0]
    return stored


def unreadable() -> InputError:
    """Say that a file the person brought could not be read."""
    return InputError(
        _("This file could not be read to its end, so it was not kept."),
        _("Check that it is still there and whole, then try again."),
    )
