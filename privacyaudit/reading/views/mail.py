"""E-mail and saved web archives: headers, and each part read as what it is."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from email import errors
from email.header import decode_header, make_header
from email.message import Message

from privacyaudit.model import Document, Part, Reason
from privacyaudit.reading.views.base import Limits, Problem, Read, plain_sheet
from privacyaudit.reading.views.decode import decode
from privacyaudit.words import _, reason_says

_MOST_PARTS = 500
_MOST_WITHIN = 20
"""How deep one message may lie in another, and be read as one."""
_CUT = (
    errors.StartBoundaryNotFoundDefect,
    errors.CloseBoundaryNotFoundDefect,
    errors.NoBoundaryInMultipartDefect,
    errors.MultipartInvariantViolationDefect,
    errors.InvalidBase64PaddingDefect,
    errors.InvalidBase64LengthDefect,
    errors.InvalidBase64CharactersDefect,
)
"""Signs that a message does not hold all it says."""
_SIGNATURES = frozenset(
    ["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"]
)
_LOCKED = frozenset(["application/pgp-encrypted"])
_ELSEWHERE = frozenset(["message/external-body", "message/partial"])
_WRAPPED = frozenset(["application/pkcs7-mime", "application/x-pkcs7-mime"])
_CARRIED = frozenset(
    ["", "7bit", "8bit", "binary", "quoted-printable", "base64", "x-uuencode", "uuencode", "x-uue"]
)


def _header(value: object) -> str:
    raw = str(value)
    if not raw.isascii():  # letters sent as they are, without a word on their alphabet
        body = raw.encode("utf-8", "surrogateescape")
        return decode(Document(body, "text/plain"))
    try:
        return str(make_header(decode_header(str(value))))
    except (ValueError, LookupError, errors.MessageError):
        return str(value)


def _headers(message: Message) -> list[str]:
    """Return the header lines; in front, the names of what is attached."""
    return [f"{name}: {_header(value)}" for name, value in message.raw_items()]


def _is_enveloped(part: Message) -> bool:
    """Return whether an S/MIME part is locked, not only signed."""
    return str(part.get_param("smime-type") or "enveloped-data").lower() != "signed-data"


def mail_sheets(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield the sheets of an e-mail or of an MHTML page."""
    if limits.within >= _MOST_WITHIN:
        yield plain_sheet([decode(document)], Part.TEXT)
        return
    limits.within += 1
    try:
        yield from _message_sheets(document, limits)
    finally:
        limits.within -= 1


def _message_sheets(document: Document, limits: Limits) -> Iterator[Read]:
    from privacyaudit.reading import views

    message = email.message_from_bytes(document.body, policy=email.policy.compat32)
    yield plain_sheet(_headers(message), Part.HEADER)
    faults = False
    for number, part in enumerate(message.walk()):
        if number:
            yield plain_sheet(_headers(part), Part.HEADER)
        faults = faults or any(isinstance(fault, _CUT) for fault in part.defects)
        if number > _MOST_PARTS:
            yield Problem(Reason.TOO_LARGE, _("It has too many parts to be read to the end."))
            return
        if part.get_content_type() in _ELSEWHERE:
            says = _("A part of it is kept elsewhere. That part was not read.")
            yield Problem(Reason.NOT_SUPPORTED, says)
        if part.is_multipart():
            continue
        inside = _body(part)
        kind = part.get_content_type()
        name = part.get_filename() or "part"
        if not limits.take(len(inside)):
            return
        if kind.startswith("multipart/") or kind == "message/rfc822":
            kind = "text/plain"
        if not inside.strip() or kind in _SIGNATURES or kind.startswith("font/"):
            continue
        charset = part.get_content_charset() or ""
        if kind in _LOCKED or (kind in _WRAPPED and _is_enveloped(part)):
            yield Problem(Reason.ENCRYPTED, reason_says(Reason.ENCRYPTED))
            continue
        if str(part.get("content-transfer-encoding", "")).strip().lower() not in _CARRIED:
            says = _("A part of it is packed in a way we do not read.")
            yield Problem(Reason.NOT_SUPPORTED, says)
        try:
            yield from views.sheets(Document(inside, kind, charset, name=name), limits)
        finally:
            faults = faults or any(isinstance(fault, _CUT) for fault in part.defects)
    if faults:
        yield Problem(Reason.UNREADABLE, _("It is damaged or cut short. We read what is there."))
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
