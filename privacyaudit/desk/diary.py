"""Writing the diary of a case, correcting it, and reading it again."""

from __future__ import annotations

import hashlib
import io
import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import msgspec

from privacyaudit.desk.given import Given, plain_name
from privacyaudit.diary import Attached, Entry, Incident, check, decode, encode
from privacyaudit.diarysheets import read_table
from privacyaudit.errors import InputError, NoSpaceError, PrivacyAuditError
from privacyaudit.store import blobs, records
from privacyaudit.store.case import Case
from privacyaudit.store.records import Record
from privacyaudit.store.troubles import damaged
from privacyaudit.words import _

BOOK = "diary"


def add(case: Case, incident: Incident, now: datetime | None = None) -> Entry:
    """
    Write *incident* in the diary; it is kept when this returns.

    Raises InputError for a day to come, no words, or a correction of nothing.
    """
    now = now or datetime.now(UTC)
    incident = _with_zone(check(incident, now.astimezone().date()))
    if incident.corrects and not case.read(BOOK, incident.corrects):
        raise InputError(_("There is no such entry to correct."), _("List them, then try again."))
    record = case.write(BOOK, secrets.token_hex(4), encode(incident), now)
    return _entry(record, {})


def add_with_files(
    case: Case, incident: Incident, paths: Iterable[Path | Given], now: datetime | None = None
) -> tuple[Entry, tuple[PrivacyAuditError, ...]]:
    """
    Write *incident* with copies of the files at *paths*; the files stay as they are.

    The words are kept also where a file cannot be: the second part says why,
    once for each. Raises InputError, and keeps nothing, where the words cannot be.
    """
    check(incident, (now or datetime.now(UTC)).astimezone().date())
    kept: list[Attached] = []
    wrong: list[PrivacyAuditError] = []
    for path in paths:
        try:
            blob = (
                blobs.keep(case, io.BytesIO(path.body), plain_name(path.name))
                if isinstance(path, Given)
                else blobs.keep_path(case, path)
            )
        except (InputError, NoSpaceError) as error:
            wrong.append(error)
        else:
            kept.append(Attached(blob.id, blob.name, blob.sha256, blob.size))
    try:
        with_files = replace(incident, attached=(*incident.attached, *kept))
        return add(case, with_files, now), tuple(wrong)
    except BaseException:
        for one in kept:
            blobs.remove(case, one.id)
        raise


def bring_table(case: Case, content: bytes, now: datetime | None = None) -> tuple[Entry, ...]:
    """
    Write every line of a filled-in table as an entry: all of them, or none.

    Raises DetailsError with every mistake, InputError where this very table
    is in the diary already.
    """
    now = now or datetime.now(UTC)
    incidents = [_with_zone(one) for one in read_table(content, now.astimezone().date())]
    name = f"table {hashlib.sha256(content).hexdigest()}"
    with case.writing() as connection:
        taken = connection.execute("INSERT OR IGNORE INTO facts VALUES (?, ?)", (name, b"1"))
        if not taken.rowcount:
            raise InputError(
                _("This table is in the diary already."), _("Nothing was written twice.")
            )
        written = [
            records.append(connection, BOOK, secrets.token_hex(4), encode(incident), now)
            for incident in incidents
        ]
    return tuple(_entry(record, {}) for record in written)


def _with_zone(incident: Incident) -> Incident:
    """Return *incident* with the offset of its own day here, be it summer or winter."""
    if not incident.clock or incident.zone:
        return incident
    hour, _colon, minute = incident.clock.partition(":")
    at = datetime.combine(incident.day, time(int(hour), int(minute)))
    try:
        return replace(incident, zone=at.astimezone().strftime("%z"))
    except (OverflowError, OSError, ValueError):
        return incident  # a day so long ago that no zone is known for it


def entries(case: Case) -> tuple[Entry, ...]:
    """Return the whole diary in the order it was written."""
    written = case.read(BOOK)
    corrected = {
        incident.corrects: record.id
        for record in written
        if (incident := _incident(record)) and incident.corrects
    }
    return tuple(_entry(record, corrected) for record in written)


def take_out(case: Case, ident: str) -> None:
    """
    Remove what one entry says, and its files, for good; its place and its seal stay.

    Raises InputError where there is no such entry.
    """
    attached = [
        one.id
        for record in case.read(BOOK, ident)
        if (incident := _incident(record))
        for one in incident.attached
    ]
    if not case.take_out(BOOK, ident):
        raise InputError(_("There is no such entry."), _("List them, then try again."))
    for one in attached:
        blobs.remove(case, one)


def numbered(diary: Iterable[Entry], number: int) -> Entry:
    """Return the entry with this *number*; raises InputError where there is none."""
    for entry in diary:
        if entry.number == number:
            return entry
    raise InputError(_("There is no entry of this number."), _("List them, then try again."))


def _entry(record: Record, corrected: dict[str, str]) -> Entry:
    return Entry(
        record.id, record.seq, record.at, record.hash, _incident(record),
        corrected.get(record.id, ""),
    )  # fmt: skip


def _incident(record: Record) -> Incident | None:
    try:
        return None if record.body is None else decode(record.body)
    except msgspec.MsgspecError:
        raise damaged() from None
