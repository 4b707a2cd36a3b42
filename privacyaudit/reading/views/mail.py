"""E-mail and saved web archives: headers, and each part read as what it is."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message

from privacyaudit.model import Document, Part, Reason
from privacyaudit.reading.views.base import Limits, Problem, Read, plain_sheet
from privacyaudit.reading.views.decode import decode
from privacyaudit.words import _

_MOST_PARTS = 500


def _header(value: object) -> str:
    try:
        return str(make_header(decode_header(str(value))))
    except (ValueError, LookupError):
        return str(value)


def mail_sheets(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield the sheets of an e-mail or of an MHTML page."""
    from privacyaudit.reading import views

    message = email.message_from_bytes(document.body, policy=email.policy.compat32)
    headers = [f"{name}: {_header(value)}" for name, value in message.items()]
    yield plain_sheet(headers, Part.HEADER)
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            yield Problem(Reason.TOO_LARGE, _("It has too many parts to be read to the end."))
            return
        if part.is_multipart():
            continue
        inside = _body(part)
        kind = part.get_content_type()
        name = part.get_filename() or ""
        if not limits.take(len(inside)):
            return
        if kind.startswith("multipart/") or kind == "message/rfc822":
            kind = "text/plain"
        if kind.startswith(("video/", "audio/", "font/")):
            continue
        charset = part.get_content_charset() or ""
        for found in views.sheets(Document(inside, kind, charset, name=name), limits):
            if not (isinstance(found, Problem) and kind.startswith("image/")):
                yield found  # a page's small pictures are often no pictures
    if not message.keys() and not message.is_multipart():
        yield plain_sheet([decode(document)], Part.TEXT)


def _body(part: Message) -> bytes:
    try:
        inside = part.get_payload(decode=True)
    except (ValueError, LookupError):
        inside = None
    return (
        inside if isinstance(inside, bytes) else str(part.get_payload()).encode("utf-8", "replace")
    )
