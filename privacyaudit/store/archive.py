"""
Sealed archives: a tar inside an age file, so that ordinary programs open it.

``age -d notes.age | tar x`` is all it takes. A large one has its key in a
second file beside it: ``age -d -i notes.key.age notes.age | tar x``.
"""

from __future__ import annotations

import hashlib
import io
import os
import tarfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pyrage

from privacyaudit.errors import CaseError, InputError, WrongKeyError
from privacyaudit.store import files
from privacyaudit.store.sealing import Identity, Writer, identity_from, new_identity
from privacyaudit.words import _

AT_ONCE = 128 * 1024 * 1024
"""Bytes up to which one passphrase file is made, in memory; above, a stream with a key file."""

KEY_SUFFIX = ".key.age"
TRIES = 5
PAUSE = 0.5
"""Seconds between two tries."""
HEAD = b"age-encryption.org/"
"""How every age file begins."""
CHUNK = 1024 * 1024

seal_words: Callable[[bytes, str], bytes] = pyrage.passphrase.encrypt
"""Seal bytes under a passphrase; slow on purpose, so tests may put a quick one here."""
open_words: Callable[[bytes, str], bytes] = pyrage.passphrase.decrypt


Opener = Callable[[], AbstractContextManager[BinaryIO]]


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive."""

    name: str
    size: int
    opened: Opener


def member(name: str, content: bytes) -> Member:
    """Return a member with *content*."""

    @contextmanager
    def opened() -> Iterator[BinaryIO]:
        yield io.BytesIO(content)

    return Member(name, len(content), opened)


def write(path: Path, members: Iterable[Member], *, passphrase: str = "", to: str = "") -> str:
    """
    Seal *members* into the new file *path*, under a passphrase or *to* an age key.

    Returns the SHA-256 of the file. It has its name only once it is whole.
    Raises InputError where *to* is no age key or *path* is there already.
    """
    if path.exists() or key_path(path).exists():
        raise InputError(_("There is a file of this name already."), _("Choose another name."))
    every = tuple(members)
    part = path.with_name(f"{path.name}.part")
    try:
        with os.fdopen(_fresh(part), "wb") as handle:
            writer = Writer(handle)
            if to:
                _stream(every, _recipient(to), writer)
            elif sum(one.size for one in every) <= AT_ONCE:
                plain = io.BytesIO()
                _tar(every, plain)
                writer.write(seal_words(plain.getvalue(), passphrase))
            else:
                identity = new_identity()
                key = seal_words(f"{identity}\n".encode(), passphrase)
                _stream(every, identity.to_public(), writer)
                files.write(key_path(path), key)
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        if not path.exists():
            key_path(path).unlink(missing_ok=True)
        raise
    files.settle(path.parent)
    return writer.sum.hexdigest()


def read(
    path: Path, take: Callable[[str, BinaryIO], None], *, passphrase: str = "", identity: str = ""
) -> None:
    """
    Open the archive at *path* and give every member to *take*: its name and its bytes.

    Raises WrongKeyError where the key does not open it, CaseError where it is
    not whole or was made by something else.
    """
    with path.open("rb") as source:
        if source.read(len(HEAD)) != HEAD:
            raise _no_archive()
        source.seek(0)
        if not identity and not key_path(path).exists():
            try:
                plain = _opened(source.read(), passphrase)
            except pyrage.DecryptError as error:
                raise _cannot_open(error) from None
            _untar(io.BytesIO(plain), take)
            return
        secret = _given_key(identity) if identity else _kept_key(path, passphrase)
        with _unsealed(source, secret) as (plain_stream, fault):
            try:
                _untar(plain_stream, take)
            except (tarfile.TarError, EOFError):
                # The unsealing knows better why the stream ended.
                while plain_stream.read(CHUNK):
                    pass
                if not fault:
                    raise _no_archive() from None
        if fault:
            raise _cannot_open(fault[0])


def key_path(path: Path) -> Path:
    """Return where the key of a large archive lies."""
    return path.with_name(path.name.removesuffix(".age") + KEY_SUFFIX)


def _fresh(part: Path) -> int:
    part.unlink(missing_ok=True)
    return files.new_file(part)


def _recipient(to: str) -> object:
    try:
        return pyrage.x25519.Recipient.from_str(to.strip())
    except pyrage.RecipientError:
        raise InputError(
            _("This is not an age key to send to."), _("It begins with age1. Copy it again.")
        ) from None


def _opened(sealed: bytes, passphrase: str) -> bytes:
    """Open *sealed*; a busy machine is asked again, for it takes its own slowness for an attack."""
    for left in reversed(range(TRIES)):
        try:
            return open_words(sealed, passphrase)
        except pyrage.DecryptError as error:
            if "excessive" not in str(error).lower():
                raise
            if not left:
                raise CaseError(
                    _("This computer is too busy to open the file just now."),
                    _("Wait until it has less to do, then try again. Nothing was changed."),
                ) from None
            time.sleep(PAUSE)
    raise AssertionError("a try ends in bytes or in an error")


def _given_key(identity: str) -> Identity:
    try:
        return identity_from(identity)
    except pyrage.IdentityError:
        raise WrongKeyError(
            _("This is not an age key."), _("It begins with AGE-SECRET-KEY-1. Copy it again.")
        ) from None


def _kept_key(path: Path, passphrase: str) -> Identity:
    try:
        return identity_from(_opened(key_path(path).read_bytes(), passphrase).decode().strip())
    except (pyrage.DecryptError, pyrage.IdentityError, UnicodeDecodeError) as error:
        raise _cannot_open(error) from None


def _tar(members: Iterable[Member], target: BinaryIO) -> None:
    with tarfile.open(fileobj=target, mode="w|", format=tarfile.PAX_FORMAT) as tar:
        for one in members:
            info = tarfile.TarInfo(one.name)
            info.size = one.size
            info.mode = files.OWNER_FILE
            with one.opened() as source:
                tar.addfile(info, source)


def _stream(members: Iterable[Member], recipient: object, writer: Writer) -> None:
    """Tar in one thread and seal in the other, so that nothing plain is on the disk."""
    reading, writing = os.pipe()
    faults: list[BaseException] = []

    def pour() -> None:
        with os.fdopen(writing, "wb") as target:
            try:
                _tar(members, target)
            except BaseException as error:
                faults.append(error)

    thread = threading.Thread(target=pour, daemon=True)
    thread.start()
    try:
        with os.fdopen(reading, "rb") as source:
            try:
                pyrage.encrypt_io(source, writer, [recipient])
            except (pyrage.EncryptError, OSError):
                if writer.fault is not None:
                    raise writer.fault from None
                raise
    finally:
        thread.join()
    if faults:
        raise faults[0]


@contextmanager
def _unsealed(
    source: BinaryIO, identity: Identity
) -> Iterator[tuple[BinaryIO, list[BaseException]]]:
    reading, writing = os.pipe()
    faults: list[BaseException] = []

    def pour() -> None:
        with os.fdopen(writing, "wb") as target:
            try:
                pyrage.decrypt_io(source, Writer(target), [identity])
            except Exception as error:  # told to the thread that reads, which knows what it means
                faults.append(error)

    thread = threading.Thread(target=pour, daemon=True)
    thread.start()
    with os.fdopen(reading, "rb") as plain:
        try:
            yield plain, faults
        finally:
            while plain.read(CHUNK):
                pass
            thread.join()


def _untar(source: BinaryIO, take: Callable[[str, BinaryIO], None]) -> None:
    with tarfile.open(fileobj=source, mode="r|") as tar:
        for info in tar:
            content = tar.extractfile(info) if info.isfile() else None
            if content is None:
                raise _no_archive()
            with content:
                take(info.name, content)  # type: ignore[arg-type]


def _cannot_open(error: BaseException) -> CaseError:
    says = str(error).lower()
    if "no matching keys" in says or "decryption failed" in says:
        return WrongKeyError(
            _("This passphrase or key does not open the file."), _("Type it again.")
        )
    return CaseError(
        _("This file is damaged, or is not a backup."),
        _("Use another copy of it. Nothing was changed."),
    )


def _no_archive() -> CaseError:
    return CaseError(
        _("This file is damaged, or is not a backup."),
        _("Use another copy of it. Nothing was changed."),
    )


def digest(source: BinaryIO) -> str:
    """Return the SHA-256 of what *source* still holds."""
    sum_ = hashlib.sha256()
    while chunk := source.read(CHUNK):
        sum_.update(chunk)
    return sum_.hexdigest()
