"""
Records, written once and chained: what was written when cannot be changed quietly.

Each book (the diary, the consents, the requests) is a chain of its own: the
hash of a record covers its place, its time, its content and the hash before
it. What a person takes out leaves its place and its hash behind, so that the
rest can still be shown to be as it was written.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from privacyaudit.store.database import Connection

START = b"\0" * 32
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a book."""

    book: str
    seq: int
    """From 1, without gaps."""
    id: str
    """What it belongs to: an entry, a request, a pack."""
    at: datetime
    """When it was written, in UTC."""
    body: bytes | None = field(repr=False)
    """JSON; None once the person took it out."""
    hash: str


def append(connection: Connection, book: str, ident: str, body: bytes, at: datetime) -> Record:
    """Write *body* at the end of *book*; inside a change."""
    last = connection.execute(
        "SELECT seq, hash FROM records WHERE book = ? ORDER BY seq DESC LIMIT 1", (book,)
    ).fetchone()
    seq, before = (last[0] + 1, last[1]) if last else (1, START)
    salt = secrets.token_bytes(SALT_BYTES)
    content = hashlib.sha256(salt + body).digest()
    when = at.isoformat()
    link = _link(before, book, seq, ident, when, content)
    connection.execute(
        "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (book, seq, ident, when, salt, body, content, link),
    )
    return Record(book, seq, ident, at, body, link.hex())


def read(connection: Connection, book: str, ident: str = "") -> Iterator[Record]:
    """Yield the records of *book* as they were written, or those of one *ident*."""
    rows = connection.execute(
        "SELECT book, seq, id, at, body, hash FROM records"
        " WHERE book = ? AND (? = '' OR id = ?) ORDER BY seq",
        (book, ident, ident),
    ).fetchall()
    for name, seq, owner, at, body, link in rows:
        yield Record(name, seq, owner, datetime.fromisoformat(at), body, bytes(link).hex())


def take_out(connection: Connection, book: str, ident: str) -> int:
    """Remove what the records of *ident* say, for good; return how many; inside a change."""
    done = connection.execute(
        "UPDATE records SET body = NULL, salt = NULL"
        " WHERE book = ? AND id = ? AND body IS NOT NULL",
        (book, ident),
    )
    return int(done.rowcount)


def books(connection: Connection) -> tuple[str, ...]:
    """Return the names of all books that have a record."""
    rows = connection.execute("SELECT DISTINCT book FROM records ORDER BY book").fetchall()
    return tuple(name for (name,) in rows)


def faults(connection: Connection) -> tuple[str, ...]:
    """Return ``book/seq`` of every record that is not as it was written."""
    wrong = []
    for book in books(connection):
        before, expected = START, 1
        rows = connection.execute(
            "SELECT seq, id, at, salt, body, content, hash FROM records"
            " WHERE book = ? ORDER BY seq",
            (book,),
        ).fetchall()
        for seq, ident, at, salt, body, content, link in rows:
            same = body is None or hashlib.sha256(salt + body).digest() == content
            if not same or seq != expected or _link(before, book, seq, ident, at, content) != link:
                wrong.append(f"{book}/{seq}")
            before, expected = link, seq + 1
    return tuple(wrong)


def _link(before: bytes, book: str, seq: int, ident: str, at: str, content: bytes) -> bytes:
    place = json.dumps([book, seq, ident, at], ensure_ascii=True).encode()
    return hashlib.sha256(before + hashlib.sha256(place).digest() + content).digest()
