"""Holding an entry of a list to its keys and types, in the list's own words."""

from __future__ import annotations

from collections.abc import Mapping

from privacyaudit.accounts.entries import JsonObject, fault

Shape = Mapping[str, tuple[type | tuple[type, ...], bool]]
"""For each key its type or types, and whether it must be there."""

ALLOWED_HEADERS = frozenset(
    ("accept", "accept-language", "x-requested-with", "user-agent", "accept-encoding")
)
"""Headers an entry may ask for; of these, ours are sent for the last two."""


def hold(name: str, entry: object, shape: Shape, *, closed: bool = True) -> JsonObject:
    """
    Return *entry* if it has the keys and types of *shape*.

    :raises InputError: it has not; the message names the entry and the key.
    """
    if not isinstance(entry, dict):
        raise fault(name, "it is not an object")
    for key, (kind, needed) in shape.items():
        if key not in entry:
            if needed:
                raise fault(name, f"{key} is missing")
            continue
        value = entry[key]
        kinds = kind if isinstance(kind, tuple) else (kind,)
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise fault(name, f"{key} has the wrong type")
        if kind is int and isinstance(value, int) and not 100 <= value <= 999:
            raise fault(name, f"{key} is not a status")
    if closed:
        for key in entry:
            if key not in shape:
                raise fault(name, f"{_short(key)} is not a key of this format")
    return entry


def strings(name: str, key: str, value: object) -> dict[str, str]:
    """Return *value* if it maps text to text; :raises InputError: it does not."""
    if not isinstance(value, dict) or not all(
        isinstance(left, str) and isinstance(right, str) for left, right in value.items()
    ):
        raise fault(name, f"{key} has the wrong type")
    return value


def listed(name: str, key: str, value: object) -> tuple[str, ...]:
    """Return *value*, a text or a list of texts, as texts; :raises InputError: it is neither."""
    if isinstance(value, str):
        return texts(value)
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return texts(*value)
    raise fault(name, f"{key} has the wrong type")


def texts(*found: str) -> tuple[str, ...]:
    """Return the texts that are not empty: an empty one is no evidence."""
    return tuple(text for text in found if text)


def _short(key: object) -> str:
    return "".join(sign if sign.isprintable() else "?" for sign in str(key))[:40]
