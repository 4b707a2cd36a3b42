"""
The tables of a case, as a list of changes: a case made by any version opens.

A released change is never edited. ``tests/store/fixtures`` keeps a case made
under every one of them.
"""

from __future__ import annotations

from privacyaudit.store.database import Connection, Migration


def first(connection: Connection) -> None:
    """Make room for records written once, audits, and what the case knows of itself."""
    for statement in (
        "CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
        """CREATE TABLE records (
            book TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL,
            salt BLOB, body BLOB, content BLOB NOT NULL, hash BLOB NOT NULL,
            PRIMARY KEY (book, seq))""",
        """CREATE TRIGGER records_are_not_edited BEFORE UPDATE ON records
            WHEN NOT (NEW.body IS NULL AND NEW.salt IS NULL AND NEW.book IS OLD.book
                AND NEW.seq IS OLD.seq AND NEW.id IS OLD.id AND NEW.at IS OLD.at
                AND NEW.content IS OLD.content AND NEW.hash IS OLD.hash)
            BEGIN SELECT RAISE(ABORT, 'a record is written once'); END""",
        """CREATE TRIGGER records_keep_their_place BEFORE DELETE ON records
            BEGIN SELECT RAISE(ABORT, 'a record keeps its place'); END""",
        """CREATE TABLE audits (
            id TEXT PRIMARY KEY, at TEXT NOT NULL, schema INTEGER NOT NULL,
            body BLOB NOT NULL)""",
    ):
        connection.execute(statement)


def files(connection: Connection) -> None:
    """Make room for files kept beside the database, each sealed to an identity of the case."""
    for statement in (
        "CREATE TABLE identities (number INTEGER PRIMARY KEY, secret TEXT NOT NULL)",
        """CREATE TABLE files (
            id TEXT PRIMARY KEY, stored TEXT NOT NULL UNIQUE,
            identity INTEGER NOT NULL REFERENCES identities, sha256 TEXT NOT NULL,
            size INTEGER NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL)""",
    ):
        connection.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (first, files)
