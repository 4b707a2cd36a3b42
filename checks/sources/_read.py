"""Reading answers that strangers wrote: whatever comes, nothing here raises."""

from __future__ import annotations

import json
import re
from typing import Any

from privacyaudit import Document, NotChecked, NotSeen, Reason, Reply, _

DEEPEST = 60
"""Levels of nesting; an answer beyond that was made to do harm."""

_PUBLIC_NAME = re.compile(r"[\w.' -]{1,60}")
_LONG_NUMBER = re.compile(r"\d(?:[\s.-]?\d){6,}")


def as_json(reply: Reply) -> object:
    """Return the JSON of *reply*, or the ellipsis where it is none."""
    try:
        value: object = json.loads(reply.body)
    except (ValueError, RecursionError):
        return ...
    level = value if isinstance(value, dict | list) else []
    return value if _flat(level) else ...


def _flat(value: dict[str, object] | list[object]) -> bool:
    """Return whether *value* is nested no deeper than an answer for people can be."""
    level: list[dict[str, object] | list[object]] = [value]
    for _depth in range(DEEPEST):
        inner = (one.values() if isinstance(one, dict) else one for one in level)
        level = [item for one in inner for item in one if isinstance(item, dict | list)]
        if not level:
            return True
    return False


def table(reply: Reply) -> dict[str, object] | None:
    """Return the JSON object of *reply*, or ``None`` where it is not one."""
    value = as_json(reply)
    return value if isinstance(value, dict) else None


def rows(reply: Reply) -> list[object] | None:
    """Return the JSON list of *reply*, or ``None`` where it is not one."""
    value = as_json(reply)
    return value if isinstance(value, list) else None


def dig(value: object, *path: str | int) -> object:
    """Return what stands at *path* in *value*; ``None`` where there is nothing."""
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and -1 <= step < len(value):
            value = value[step] if value else None
        else:
            return None
    return value


def many(value: object, *path: str | int) -> list[object]:
    """Return the list at *path*; empty where there is none."""
    found = dig(value, *path)
    return found if isinstance(found, list) else []


def text(value: object, *path: str | int) -> str:
    """Return the text at *path*; empty where there is none."""
    found = dig(value, *path)
    return found.strip() if isinstance(found, str) else ""


def count(value: object, *path: str | int) -> int:
    """Return the whole number at *path*; 0 where there is none."""
    found = dig(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) else 0


def same(one: str, other: str) -> bool:
    """Return whether two names are one, as most sites compare them."""
    return bool(one.strip()) and one.strip().casefold() == other.strip().casefold()


def public_name(value: object) -> str:
    """Return *value* if it can be the public name of a leak; empty otherwise."""
    name = value.strip() if isinstance(value, str) else ""
    fits = _PUBLIC_NAME.fullmatch(name) and not _LONG_NUMBER.search(name)
    return name if fits else ""


def pair(reply: Reply) -> tuple[Any, Any]:
    """Return the two things that the source wanted back with the reply."""
    memo: Any = reply.ask.memo
    return memo[0], memo[1]


def garbled(reply: Reply) -> NotChecked:
    """Say that the answer is not in the form this source promises."""
    if reply.truncated:
        return NotChecked(Reason.TOO_LARGE)
    return NotChecked(
        Reason.UNREADABLE, _("It answered with something else than we asked for. Try again later.")
    )


def unclear() -> NotChecked:
    """Say that the answer does not tell."""
    return NotChecked(Reason.UNCLEAR)


def refused() -> NotChecked:
    """Say that the key was not accepted."""
    return NotChecked(Reason.KEY_REFUSED)


def not_there() -> NotSeen:
    """Say that we looked and it is not there."""
    return NotSeen()


def document(value: object, asks: str = "", *, candidate: bool = False) -> Document:
    """Return *value* as a document for the one reader of all documents."""
    body = json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
    return Document(body, "application/json", "utf-8", candidate=candidate, asks=asks)
