"""The encrypted database of a case: opened by its key, one whole change at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from privacyaudit.store.slots import DATABASE, newer
from privacyaudit.store.troubles import elsewhere, missing, plainly

NAME = DATABASE
PATIENCE = 30.0
"""Seconds to wait for another program before saying so."""

Connection = Any
"""sqlcipher3 is not typed; this is its DB-API connection."""

Migration = Callable[[Connection], None]


def connect(path: Path, key: bytes, patience: float = PATIENCE) -> Connection | None:
    """
    Return an open connection to *path*, or None where *key* is not its key.

    Raises CaseError where the file is missing, damaged, in use, or only a link.
    """
    if path.is_symlink():
        raise elsewhere()
    if not path.exists():
        raise missing()
    with plainly():
        connection = sqlcipher.connect(
            str(path), timeout=patience, isolation_level=None, check_same_thread=False
        )
    try:
        with plainly():
            return _prepared(connection, key)
    except BaseException:
        connection.close()
        raise


def _prepared(connection: Connection, key: bytes) -> Connection | None:
    # First of all: SQLCipher otherwise prints to the terminal on a wrong key.
    connection.execute("PRAGMA cipher_log = off")
    # A raw key in hexadecimal: a PRAGMA takes no parameters, and this has no quotes.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        if "not a database" not in str(error):
            raise
        connection.close()
        return None
    for setting in (
        "journal_mode = DELETE",  # one file to copy: people copy cases to memory sticks
        "synchronous = EXTRA",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        "foreign_keys = ON",
        "cipher_memory_security = ON",  # pages are wiped in memory once they are let go of
    ):
        connection.execute(f"PRAGMA {setting}")
    connection.set_authorizer(allowed)
    return connection


PRAGMAS = frozenset(("user_version", "rekey", "cipher_integrity_check", "integrity_check"))
"""What an open case still asks for; every setting was made before."""
FUNCTIONS = frozenset(("count", "max", "raise"))
ACTIONS = frozenset(
    getattr(sqlcipher, f"SQLITE_{name}")
    for name in (
        "SELECT",
        "READ",
        "INSERT",
        "UPDATE",
        "DELETE",
        "TRANSACTION",
        "SAVEPOINT",
        "CREATE_TABLE",
        "CREATE_INDEX",
        "CREATE_TRIGGER",
        "REINDEX",
        "ALTER_TABLE",
    )
)


def allowed(action: int, first: object, second: object, *_where: object) -> int:
    """
    Tell SQLite whether a statement may be run on an open case.

    No other file can be attached to write the case out in the clear, no
    setting turned off, no extension loaded; what is not listed is refused.
    """
    if action == sqlcipher.SQLITE_PRAGMA:
        fine = str(first).lower() in PRAGMAS
    elif action == sqlcipher.SQLITE_FUNCTION:
        fine = str(second).lower() in FUNCTIONS
    else:
        fine = action in ACTIONS
    return int(sqlcipher.SQLITE_OK if fine else sqlcipher.SQLITE_DENY)


@contextmanager
def change(connection: Connection) -> Iterator[Connection]:
    """One change, kept whole when the block ends, or not at all; sole writer meanwhile."""
    with plainly():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def version(connection: Connection) -> int:
    """Return the schema's number; 0 before anything was made."""
    with plainly():
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Connection, migrations: tuple[Migration, ...]) -> bool:
    """
    Bring the schema up to date in one change; tell whether it was not.

    Raises CaseError where a newer version of the tool made it.
    """
    if version(connection) == len(migrations):
        return False
    with change(connection):
        at = version(connection)
        if at > len(migrations):
            raise newer()
        for step in migrations[at:]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    return True
