"""
Audits in a case: whole, as JSON, and readable by every later version.

``UPGRADES`` turns the JSON of an older ``Audit.schema`` into the next one's.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from privacyaudit.errors import CaseError, InputError
from privacyaudit.model import AUDIT_SCHEMA, Audit
from privacyaudit.store.case import Case
from privacyaudit.store.database import Connection
from privacyaudit.store.slots import newer
from privacyaudit.store.troubles import damaged
from privacyaudit.words import _

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]

UPGRADES: Mapping[int, Upgrade] = {}
"""From a schema to the one after it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An audit in a case, before it is opened."""

    id: str
    at: datetime
    schema: int


def encode(audit: Audit) -> bytes:
    """Return *audit* as JSON."""
    return msgspec.json.encode(audit)


def decode(content: bytes) -> Audit:
    """
    Return the audit that *content* holds, whichever version wrote it.

    Raises CaseError where a newer version wrote it, or it is damaged.
    """
    try:
        return _decode(content)
    except (msgspec.MsgspecError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise damaged() from None


def _decode(content: bytes) -> Audit:
    schema = msgspec.json.decode(content, type=_Head).schema
    if schema > AUDIT_SCHEMA:
        raise newer()
    if schema < AUDIT_SCHEMA:
        facts = json.loads(content)
        for step in range(schema, AUDIT_SCHEMA):
            facts = {**UPGRADES[step](facts), "schema": step + 1}
        content = json.dumps(facts).encode()
    return msgspec.json.decode(content, type=Audit)


class _Head(msgspec.Struct):
    schema: int


def save(case: Case, audit: Audit) -> None:
    """
    Keep *audit* in *case*; the same id replaces it, as when questions were answered.

    Raises InputError for an audit that was not made for this case.
    """
    if not audit.comparable:
        raise InputError(
            _("This audit was not made inside the case, so it cannot be compared."),
            _("Run it again with the case open."),
        )
    row = (audit.id, audit.finished.isoformat(), audit.schema, zlib.compress(encode(audit), 6))
    with case.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO audits VALUES (?, ?, ?, ?)", row)


def kept(case: Case) -> tuple[Kept, ...]:
    """Return which audits there are, the oldest first."""
    with case.reading() as connection:
        rows = connection.execute("SELECT id, at, schema FROM audits ORDER BY at, id").fetchall()
    return tuple(Kept(ident, datetime.fromisoformat(at), schema) for ident, at, schema in rows)


def load(case: Case, ident: str) -> Audit:
    """
    Return one audit.

    Raises CaseError where there is none of that id, or it cannot be read.
    """
    with case.reading() as connection:
        row = connection.execute("SELECT body FROM audits WHERE id = ?", (ident,)).fetchone()
    if row is None:
        raise CaseError(
            _("There is no audit of this number in the case."), _("List them, then try again.")
        )
    try:
        return decode(zlib.decompress(row[0]))
    except zlib.error:
        raise damaged() from None


def remove(case: Case, ident: str) -> bool:
    """Remove one audit for good, also on a full disk; tell whether there was one."""

    def delete(connection: Connection) -> bool:
        done = connection.execute("DELETE FROM audits WHERE id = ?", (ident,))
        return int(done.rowcount) > 0

    return case.removing(delete)
