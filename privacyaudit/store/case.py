"""The case itself: made, opened, written to one whole change at a time, and locked."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from privacyaudit.errors import CaseError, LockedError, NoSpaceError
from privacyaudit.store import database, files, making, records, rotation, slots
from privacyaudit.store.alone import alone
from privacyaudit.store.database import PATIENCE, Connection
from privacyaudit.store.keys import STANDARD, Cost, check_passphrase
from privacyaudit.store.records import Record
from privacyaudit.store.schema import MIGRATIONS
from privacyaudit.store.troubles import damaged, plainly
from privacyaudit.words import _

IDLE = 300.0
"""Seconds without use after which an open case locks itself."""
T = TypeVar("T")


class Case:
    """
    One person's case, open; use it in a ``with`` block.

    Everything that returns was on the disk before it returned. It may be used
    from several threads, and from several programs at once.
    """

    def __init__(
        self,
        folder: Path,
        connection: Connection,
        data_key: bytes,
        keys: slots.Slots,
        *,
        patience: float,
        idle: float,
    ) -> None:
        self.folder = folder
        self.id = keys.case
        self._data_key = data_key
        self._connection: Connection | None = connection
        self._slots = keys
        self._patience = patience
        self._idle = idle
        self._guard = threading.RLock()
        self._used = time.monotonic()
        self._timer: threading.Timer | None = None
        self._watch()

    # Making, opening, closing

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        today: date | None = None,
        cost: Cost = STANDARD,
        idle: float = 0.0,
    ) -> tuple[Case, str]:
        """
        Make a case in the new folder *folder*; return it, and its recovery code.

        Raises InputError for a passphrase that is easy to guess, CaseError
        where the folder is there already or cannot be written.
        """
        words = check_passphrase(passphrase)
        today = today or datetime.now(UTC).date()
        with plainly():
            code = making.make(folder, words, today, cost)
        return cls.open(folder, words, idle=idle), code

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str = "",
        *,
        code: str = "",
        patience: float = PATIENCE,
        idle: float = 0.0,
    ) -> Case:
        """
        Open the case in *folder* with its *passphrase*, or its recovery *code*.

        *idle* seconds without use lock it; 0 is never. Raises WrongKeyError,
        LockedError, or CaseError with what to do next.
        """
        kinds = ("recovery",) if code else ("passphrase", "person")
        with plainly():
            keys = slots.read(folder)
            slot, opened = slots.open_slots(keys, kinds, code or passphrase)
            if rotation.begun(keys):
                with alone(folder, patience):
                    keys = slots.read(folder)
                    slot, opened = slots.open_slots(keys, kinds, code or passphrase)
                    connection, keys = rotation.resolve(folder, keys, slot, opened, patience)
            else:
                connection, keys = rotation.resolve(folder, keys, slot, opened, patience)
        try:
            # An empty file opens under any key, and is no case.
            if not database.version(connection):
                raise damaged()
            if database.version(connection) != len(MIGRATIONS):
                with alone(folder, patience):
                    database.migrate(connection, MIGRATIONS)
        except BaseException:
            connection.close()
            raise
        case = cls(folder, connection, opened[0], keys, patience=patience, idle=idle)
        _tidy(case, keys)
        return case

    def lock(self) -> None:
        """Close the case and forget its key; opening it again needs the passphrase."""
        with self._guard:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            if self._connection is not None:
                self._connection.close()
                self._connection = None
                self._data_key = b""

    def __enter__(self) -> Case:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.lock()

    @property
    def is_open(self) -> bool:
        """False once it was locked."""
        return self._connection is not None

    # Reading and writing

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read; for the parts of the store."""
        with self._guard:
            connection = self._alive()
            try:
                with plainly():
                    yield connection
            except CaseError as error:
                raise self._changed_elsewhere(error) from None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Change something, whole or not at all; for the parts of the store."""
        with self.reading() as connection, database.change(connection):
            yield connection

    def removing(self, remove: Callable[[Connection], T]) -> T:
        """Run *remove* as one change, also on a full disk: space was kept back for it."""
        try:
            with self.writing() as connection:
                return remove(connection)
        except NoSpaceError:
            files.drop_ballast(self.folder)
            try:
                with self.writing() as connection:
                    return remove(connection)
            finally:
                files.fill_ballast(self.folder)

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Keep other programs from long work on this case meanwhile."""
        with alone(self.folder, self._patience):
            yield

    def write(self, book: str, ident: str, body: bytes, now: datetime | None = None) -> Record:
        """Write one record at the end of *book*; it is kept when this returns."""
        with self.writing() as connection:
            return records.append(connection, book, ident, body, now or datetime.now(UTC))

    def read(self, book: str, ident: str = "") -> tuple[Record, ...]:
        """Return the records of *book*, or those of one *ident* in it."""
        with self.reading() as connection:
            return tuple(records.read(connection, book, ident))

    def take_out(self, book: str, ident: str) -> int:
        """Remove what the records of *ident* say, for good, also on a full disk."""
        return self.removing(lambda connection: records.take_out(connection, book, ident))

    def fact(self, name: str) -> bytes | None:
        """Return what the case knows of itself under *name*."""
        with self.reading() as connection:
            row = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return bytes(row[0]) if row else None

    def set_fact(self, name: str, value: bytes) -> None:
        """Keep *value* under *name*."""
        with self.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    @property
    def key(self) -> bytes:
        """The key under which audits of this case are compared; never changes."""
        return self.fact("comparison key") or b""

    @property
    def purge_on(self) -> date:
        """The day on which this case is due to be removed."""
        return date.fromisoformat((self.fact("purge on") or b"9999-12-31").decode())

    def purge_on_day(self, day: date) -> None:
        """Set the day on which this case is due to be removed."""
        self.set_fact("purge on", day.isoformat().encode())

    def faults(self) -> tuple[str, ...]:
        """Return what is not as it was written; nothing where all is well."""
        with self.reading() as connection:
            pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            whole = connection.execute("PRAGMA integrity_check").fetchall()
            wrong = [row[0] for row in pages] + [row[0] for row in whole if row[0] != "ok"]
            return (*wrong, *records.faults(connection))

    # Keys

    @property
    def ways_in(self) -> tuple[slots.Slot, ...]:
        """The slots: who can open this case."""
        return self._slots.slots

    def change_keys(
        self, change: Callable[[slots.Slots, bytes], tuple[slots.Slots, bytes]]
    ) -> None:
        """Change the slots, or the key itself, as *change* says; for the parts of the store."""
        with self.reading(), self.undisturbed():
            self._slots, self._data_key = change(slots.read(self.folder), self._data_key)

    # Inside

    def _alive(self) -> Connection:
        now = time.monotonic()
        if self._idle and now - self._used > self._idle:
            self.lock()
        if self._connection is None:
            raise LockedError(_("The case is locked."), _("Open it again to go on."))
        self._used = now
        return self._connection

    def _watch(self) -> None:
        # The key leaves memory when the time is up, not at the next click.
        if not self._idle:
            return
        with self._guard:
            if self._connection is None:
                return
            left = self._idle - (time.monotonic() - self._used)
            if left <= 0:
                self.lock()
                return
            self._timer = threading.Timer(left + 0.01, self._watch)
            self._timer.daemon = True
            self._timer.start()

    def _changed_elsewhere(self, error: CaseError) -> CaseError:
        if type(error) is not CaseError:
            return error
        try:
            turn = slots.read(self.folder).turn
        except CaseError:
            return error
        if turn == self._slots.turn:
            return error
        return LockedError(
            _("The key of this case was changed meanwhile."), _("Open it again to go on.")
        )


def _tidy(case: Case, keys: slots.Slots) -> None:
    # Best effort: a case in a folder that cannot be written still opens.
    from privacyaudit.store import blobs  # it stands on this module

    try:
        with alone(case.folder, 0):
            files.sweep(case.folder)
            if slots.read(case.folder).turn == keys.turn:
                slots.mend(case.folder, keys)
            files.fill_ballast(case.folder)
        blobs.tidy(case)
    except (CaseError, OSError):
        return
