"""Compound files: Outlook messages are read; old Office files are said not to be."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.model import Document, Reason
from privacyaudit.reading.documents.outlook import outlook_reads
from privacyaudit.reading.views.base import Limits, Problem, Read
from privacyaudit.words import _, reason_says

_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OUTLOOK = "__nameid_version1.0".encode("utf-16-le")


def old_reads(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield why a file of this kind was not read."""
    if _LOCKED in document.body:
        yield Problem(Reason.ENCRYPTED, reason_says(Reason.ENCRYPTED))
    elif _OUTLOOK in document.body:
        yield from outlook_reads(document, limits)
    else:
        yield Problem(
            Reason.NOT_SUPPORTED, _("We cannot read old Office files. Save it as .docx first.")
        )
