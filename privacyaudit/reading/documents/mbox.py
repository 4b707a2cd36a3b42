"""A mailbox of many messages in one file, each read as a message of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacyaudit.model import Document, Reason
from privacyaudit.reading.views.base import Limits, Problem, Read
from privacyaudit.reading.views.mail import mail_sheets
from privacyaudit.words import _

_BEGIN = re.compile(rb"(?m)^From [^\r\n]{0,300}\r?\n")
MOST = 100_000
"""Messages that are read from one file."""
LARGEST = 32 * 1024 * 1024


def mbox_reads(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield what each message of a mailbox holds."""
    body = document.body
    begins = [found.end() for found in _BEGIN.finditer(body)] or [0]
    ends = [*[found.start() for found in _BEGIN.finditer(body)][1:], len(body)]
    for number, (begin, end) in enumerate(zip(begins, ends, strict=False)):
        if number >= MOST or end - begin > LARGEST:
            yield Problem(Reason.TOO_LARGE, _("This mailbox was not read to the end."))
            return
        # Each message has an allowance of its own: a long mailbox is not a trap.
        yield from mail_sheets(
            Document(body[begin:end], "message/rfc822"),
            Limits(person=limits.person, key=limits.key, within=limits.within),
        )
