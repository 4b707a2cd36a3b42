"""
The record of an audit in a file: labels, places and names of sites, never a value.

Kept only where the person asked for it, so that other sets and forms of the
report can be written later.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from privacyaudit.conclusions import conclude
from privacyaudit.errors import InputError, Step
from privacyaudit.model import AUDIT_SCHEMA, Audit
from privacyaudit.words import _

LARGEST = 64 * 1024 * 1024
"""Bytes of one record at most."""


def written(audit: Audit) -> bytes:
    """Return the record of *audit*; :func:`read` gives it back."""
    return msgspec.json.format(msgspec.json.encode(audit), indent=1)


def write(audit: Audit, to: Path) -> Path:
    """
    Write the record of *audit* for its owner alone, never over another file.

    :raises InputError: it cannot be written there.
    """
    from privacyaudit.desk.report import name_for, write_new

    return write_new(to, name_for(audit, ".record.json"), written(audit))


def read(body: bytes) -> Audit:
    """
    Return the audit that the record *body* holds, with its advice worked out anew.

    :raises InputError: it is not such a record, or of a shape we do not know.
        The message holds nothing of it.
    """
    if len(body) > LARGEST:
        raise InputError(
            _("That record is too large."),
            _("Make it again."),
            Step.MAKE_RECORD,
        )
    try:
        audit = msgspec.json.decode(body, type=Audit)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputError(
            _("That is not the record of an audit."),
            _("Choose another file, or make one."),
            Step.MAKE_RECORD,
        ) from None
    if audit.schema != AUDIT_SCHEMA:
        raise InputError(
            _("That record was made by another version."),
            _("Make it again."),
            Step.MAKE_RECORD,
        )
    return conclude(audit)


def read_file(path: Path) -> Audit:
    """
    Return the audit whose record is in the file *path*; see :func:`read`.

    :raises InputError: the file cannot be opened.
    """
    try:
        with open(path, "rb") as file:
            body = file.read(LARGEST + 1)
    except OSError:
        raise InputError(
            _("That file cannot be opened."), _("Check its name, and that it is yours to read.")
        ) from None
    return read(body)
