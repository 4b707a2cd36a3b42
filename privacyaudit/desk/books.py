"""The books of a case: records of one sort each, written once and read back as they were."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from privacyaudit.store.case import Case
from privacyaudit.store.troubles import damaged

T = TypeVar("T")


def put(case: Case, book: str, record: object, ident: str = "", now: datetime | None = None) -> str:
    """Write *record* at the end of *book*; return the id it belongs to."""
    ident = ident or secrets.token_hex(4)
    case.write(book, ident, msgspec.json.encode(record), now)
    return ident


def every(case: Case, book: str, sort: type[T]) -> tuple[tuple[str, T], ...]:
    """Return the records of *book* with their ids, as they were written."""
    kept = []
    for record in case.read(book):
        if record.body is None:
            continue
        try:
            kept.append((record.id, msgspec.json.decode(record.body, type=sort)))
        except msgspec.MsgspecError:
            raise damaged() from None
    return tuple(kept)


def sorts(case: Case, book: str, sort: type[T]) -> tuple[T, ...]:
    """Return the records of *book* without their ids."""
    return tuple(record for _ident, record in every(case, book, sort))


def plain(record: object) -> Any:
    """Return *record* as plain data, for a handover."""
    return msgspec.to_builtins(record)
