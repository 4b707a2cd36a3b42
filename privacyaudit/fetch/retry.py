"""
How long a server asks us to wait, in each service's own way of saying it.

No two services agree: seconds, a date, a moment in seconds since 1970, an ISO
date, a field in the answer, or nothing. One wait is honoured, then the place
counts as 'asked us to slow down' and we move on; we never ask in a loop.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST = 120.0
"""Seconds of waiting for one host in a run at most."""
UNSAID = 5.0
"""Seconds to wait where a server only says 'too many'."""
NEVER = float("inf")
"""A wait that is not worth waiting for: until tomorrow, or for good."""

_DEFAULTS = {
    "lichess.org": 60.0,
    "orcid.org": 60.0,
    "ws.audioscrobbler.com": 60.0,
    "web.archive.org": 60.0,
    "steampowered.com": 300.0,
    "steamcommunity.com": 300.0,
    "commoncrawl.org": NEVER,
    "api.mojeek.com": NEVER,
}
"""Seconds for hosts that state no wait, or none that can be trusted."""
_SECONDS = re.compile(r"(\d{1,6})\s*seconds?")


def _is(host: str, name: str) -> bool:
    return host == name or host.endswith("." + name)


def _number(text: str) -> float | None:
    try:
        value = float(text.split(",")[0].strip())
    except ValueError:
        return None
    return value if 0 <= value < 1e11 else None


def _moment(text: str, now: datetime) -> float | None:
    """Seconds until *text*: a number from now, one since 1970, an ISO or an HTTP date."""
    number = _number(text)
    if number is not None:
        return max(0.0, number - now.timestamp()) if number > 1e9 else number
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            when = read(text.strip())
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if when.tzinfo is None:
            when = when.replace(tzinfo=UTC)
        return max(0.0, (when - now).total_seconds())
    return None


def _field(body: bytes, *path: str) -> object:
    if len(body) > 65536 or not body.lstrip().startswith(b"{"):
        return None
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _stated(host: str, headers: Mapping[str, str], body: bytes, now: datetime) -> float | None:
    """Return the wait that the answer states, by whichever header or field."""
    for name in (
        "retry-after",
        "x-retry-after",
        "ratelimit-reset",
        "x-ratelimit-reset",
    ):
        if name in headers:
            wait = _moment(headers[name], now)
            if wait is not None:
                return wait
    if _is(host, "xposedornot.com"):
        wait_field = _field(body, "detail", "retry_after")
        if isinstance(wait_field, int | float) and wait_field >= 0:
            return float(wait_field)
    return None


def _by_body(host: str, status: int, body: bytes) -> float | None:
    """Return the wait of services that say it in an answer with another status."""
    if _is(host, "api.stackexchange.com") and status == 400 and _field(body, "error_id") == 502:
        found = _SECONDS.search(str(_field(body, "error_message")))
        return float(found[1]) if found else UNSAID
    if _is(host, "ws.audioscrobbler.com") and _field(body, "error") == 29:
        return 60.0
    if _is(host, "api.mojeek.com") and str(_field(body, "response", "status")).startswith("ERROR"):
        return NEVER
    return None


def wait(
    host: str, status: int, headers: Mapping[str, str], body: bytes, now: datetime
) -> float | None:
    """
    Return how many seconds the answer asks us to wait before the second try.

    ``None``: it does not ask for that. *headers* have lower-case names.
    """
    said = _by_body(host, status, body)
    if said is not None:
        return said
    limited = status in (429, 503) or (
        status == 403
        and (
            "retry-after" in headers
            or headers.get("x-ratelimit-remaining", "").strip() == "0"
            or (_is(host, "commoncrawl.org"))
        )
    )
    if not limited:
        return None
    stated = _stated(host, headers, body, now)
    least = next((wait for name, wait in _DEFAULTS.items() if _is(host, name)), None)
    if stated is None:
        return UNSAID if least is None else least
    return stated


def backoff(host: str, body: bytes) -> float:
    """Return the pause that a good answer asks for before the next one."""
    if _is(host, "api.stackexchange.com"):
        said = _field(body, "backoff")
        if isinstance(said, int | float) and said > 0:
            return float(min(said, LONGEST))
    return 0.0
