"""
Pages that answer and say nothing: a challenge, a log-in wall, an empty shell.

A site can refuse with status 200. Such a page shows no detail of anybody, and
must never be taken for a page on which a detail was looked for and not seen.
"""

from __future__ import annotations

import re

from privacyaudit.accounts.blocks import refusal
from privacyaudit.accounts.pages import visible
from privacyaudit.model import Reason, Reply

ENOUGH = 256 * 1024
"""Bytes from the start that are looked at: a wall is a small page."""
BARE = 40
"""Letters and signs that a stranger sees; a page with fewer shows nothing by itself."""
LITTLE = 400

_MORE = re.compile(r"<(script|iframe|frame|img|meta[^>]{0,80}refresh)\b", re.IGNORECASE)
_NEEDS = re.compile(
    r"(enable|need|requires?|turn on)[\w\s]{0,30}javascript"
    r"|javascript[\w\s]{0,20}(disabled|required)"
    r"|(log|sign) ?in to (see|view|continue)|not available in your (region|country)"
    r"|under maintenance|page (not found|does not exist|isn.t available)|login required",
    re.IGNORECASE,
)


def wall(reply: Reply) -> Reason | None:
    """Return why a page that came back tells nothing, or ``None`` where it does tell."""
    if reply.media_type not in ("text/html", "application/xhtml+xml", ""):
        return None
    text = reply.body[:ENOUGH].decode("utf-8", "replace")
    if "refresh" in reply.headers:
        return Reason.MOVED
    refused = refusal(reply.status, reply.headers, text)
    if refused is not None:
        return refused
    seen = " ".join(visible(text).split())
    if len(seen) < BARE and _MORE.search(text):
        return Reason.UNCLEAR
    if len(seen) < LITTLE and _NEEDS.search(f"{seen} {text[:2000]}"):
        return Reason.UNCLEAR
    return None
