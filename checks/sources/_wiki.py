"""What the Wikimedia sources share: an API that answers 200 whatever happens."""

from __future__ import annotations

from privacyaudit import NotChecked, Reason, Reply

from ._read import dig, garbled, table, text

NAME = r"[^#<>\[\]|{}/@:=\x00-\x1f]{1,85}"
TAIL = "&format=json&formatversion=2&maxlag=5"


def trouble(reply: Reply) -> NotChecked | None:
    """Return why the answer is none; ``None`` where it is one."""
    answer = table(reply)
    if text(answer, "error", "code") in ("maxlag", "ratelimited"):
        return NotChecked(Reason.RATE_LIMITED)
    if answer is None or not isinstance(dig(answer, "query"), dict):
        return garbled(reply)
    return None
