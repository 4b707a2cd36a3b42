"""Invented names: of the same shape as the real one, and surely nobody's."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator

LETTERS = "bcdfghjkmnpqrstvwxz"
"""No vowels, so that no word and no likely name comes out."""
ENOUGH = 5
"""Signs of an invented name. One that is somebody's after all makes no wrong answer, only none."""


def twin(name: str, allowed: Callable[[str], bool]) -> str:
    """
    Return an invented name that looks like *name* and that the site allows.

    Letters stay letters, digits stay digits, and signs stay where they are, so
    that a site which treats such names in its own way does so again. It is as
    long as the real one, since a site may refuse a longer name for its length
    alone; only a short one is filled up. Empty where no invented name fits.
    """
    for invented in _ideas(name):
        if invented.casefold() != name.casefold() and allowed(invented):
            return invented
    return ""


def _ideas(name: str) -> Iterator[str]:
    """Yield invented names, the least likely to be somebody's first."""
    chance = iter(secrets.token_bytes(len(name)))
    shaped = "".join(_like(sign, next(chance)) for sign in name)
    yield shaped + _letters(max(0, ENOUGH - len(shaped)))
    yield shaped
    for length in (8, ENOUGH, 3):
        yield _letters(length)


def _letters(count: int) -> str:
    return "".join(LETTERS[byte % len(LETTERS)] for byte in secrets.token_bytes(count))


def _like(sign: str, chance: int) -> str:
    if sign.isdigit():
        return str(chance % 10)
    if sign.isalpha():
        return LETTERS[chance % len(LETTERS)]
    return sign
