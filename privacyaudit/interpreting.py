"""
What a reply means to the source that asked.

A reply that is no answer is never read as one: a block, a time-out, a server
fault or a redirect is 'not checked', with its reason.
"""

from __future__ import annotations

from collections.abc import Iterable

from privacyaudit.model import Capability, Document, NotChecked, NotSeen, Outcome, Reason, Reply
from privacyaudit.plugins import Source
from privacyaudit.walls import wall
from privacyaudit.words import _, reason_says

BLOCKING = frozenset({401, 402, 403, 407, 451, 999})
"""Statuses by which a site says that it will not answer us."""
ABSENT = frozenset({404, 410})
PARTLY = frozenset({202, 206})
"""Statuses that come with less than the page, or before it is ready."""


def interpret(source: Source, reply: Reply) -> Iterable[Outcome]:
    """Yield what *reply* means to *source*; one that is no answer is 'not checked'."""
    status = reply.status
    if reply.problem is not None:
        return [_unchecked(reply, reply.problem)]
    if reply.moved:
        return [_unchecked(reply, Reason.MOVED)]
    if status in PARTLY and status not in source.handles:
        return [_unchecked(reply, Reason.UNCLEAR)]
    if 200 <= status < 300 or status in source.handles:
        if reply.truncated and source.capability is not Capability.USERNAME_CHECK:
            return [*_read(source, reply), _unchecked(reply, Reason.TOO_LARGE)]
        return _read(source, reply)
    if status in ABSENT:
        refused = wall(reply) if source.reader is None else None
        if refused in (Reason.BLOCKED, Reason.RATE_LIMITED):
            return [_unchecked(reply, refused)]
        return [NotSeen(says=_no_page(source))]
    if status == 429:
        return [_unchecked(reply, Reason.RATE_LIMITED)]
    if status == 401 and source.key:
        return [_unchecked(reply, Reason.KEY_REFUSED)]
    if status == 403 and reply.headers.get("x-ratelimit-remaining") == "0":
        return [_unchecked(reply, Reason.RATE_LIMITED)]
    if status in BLOCKING:
        return [_unchecked(reply, Reason.BLOCKED)]
    if status >= 500:
        return [_unchecked(reply, Reason.SERVER_FAULT)]
    if 300 <= status < 400:
        return [_unchecked(reply, Reason.MOVED)]
    return [_unchecked(reply, Reason.UNCLEAR)]


def _read(source: Source, reply: Reply) -> Iterable[Outcome]:
    if source.reader is not None:
        return list(source.reader(reply))
    kind, _semicolon, rest = reply.headers.get("content-type", "").partition(";")
    charset = rest.partition("charset=")[2].split(";")[0].strip(" \"'")
    page = Document(reply.body, kind.strip().lower(), charset, reply.ask.url, name=reply.ask.file)
    refused = wall(reply) if reply.ask.url else None
    return [page] if refused is None else [page, _unchecked(reply, refused)]


def _no_page(source: Source) -> str:
    if source.capability is not Capability.YOUR_PAGES:
        return ""
    return _("there is no page at this address now; look if it is written right")


def _unchecked(reply: Reply, reason: Reason) -> NotChecked:
    by_hand = reply.ask.by_hand or (reply.ask.url if reply.ask.listed else "")
    return NotChecked(reason, reply.says or reason_says(reason), by_hand=by_hand)
