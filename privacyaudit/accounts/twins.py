"""Invented names: of the same shape as the real one, and surely nobody's."""

from __future__ import annotations

import secrets
from collections.abc import Callable

LETTERS = "bcdfghjkmnpqrstvwxz"
"""No vowels, so that no word and no likely name comes out."""
LONG = 12
SHORTEST = 8
"""An invented name with fewer letters may be somebody's."""


def twin(name: str, allowed: Callable[[str], bool]) -> str:
    """
    Return an invented name that looks like *name* and that the site allows.

    Letters stay letters, digits stay digits, and signs stay where they are, so
    that a site which treats such names in its own way does so again. It is
    made longer where that is allowed. Empty where no invented name fits.
    """
    shaped = "".join(map(_like, name))
    longer = shaped + _letters(max(0, LONG - len(shaped)))
    plain = [_letters(length) for length in (LONG, 10, SHORTEST)]
    for invented in (longer, shaped, *plain, _letters(5), _letters(3)):
        if invented.casefold() != name.casefold() and allowed(invented):
            return invented
    return ""


def _letters(count: int) -> str:
    return "".join(secrets.choice(LETTERS) for _unused in range(count))


def _like(sign: str) -> str:
    if sign.isdigit():
        return str(secrets.randbelow(10))
    if sign.isalpha():
        return secrets.choice(LETTERS)
    return sign
