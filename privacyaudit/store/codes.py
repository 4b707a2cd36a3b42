"""
Codes to write down and to read aloud: short made-up words, five letters each.

Each word carries 16 bits in consonant and vowel by turns, so it can be read
over a telephone in most languages. The last word checks the others.
"""

from __future__ import annotations

import hashlib
import secrets

from privacyaudit.errors import WrongKeyError
from privacyaudit.words import _

CONSONANTS = "bdfghjklmnprstvz"
VOWELS = "aiou"
WORD = 5
CODE_BYTES = 16
"""128 bits: nobody can guess it."""
CHECK_BYTES = 2


def _word(value: int) -> str:
    return (
        CONSONANTS[value >> 12 & 15]
        + VOWELS[value >> 10 & 3]
        + CONSONANTS[value >> 6 & 15]
        + VOWELS[value >> 4 & 3]
        + CONSONANTS[value & 15]
    )


def _words(content: bytes) -> list[str]:
    pairs = (content[at : at + 2] for at in range(0, len(content), 2))
    return [_word(int.from_bytes(pair)) for pair in pairs]


def new_code() -> str:
    """Return a new recovery code: nine words, the last of which checks the others."""
    content = secrets.token_bytes(CODE_BYTES)
    return "-".join(_words(content + hashlib.sha256(content).digest()[:CHECK_BYTES]))


def suggest_passphrase() -> str:
    """Return six made-up words, 96 bits, for a person who would like a passphrase."""
    return " ".join(_words(secrets.token_bytes(12)))


def read_code(typed: str) -> str:
    """
    Return the code as it was made, however it was typed.

    Raises WrongKeyError where a word is missing or mistyped.
    """
    letters = "".join(letter for letter in typed.casefold() if letter.isalpha())
    words = [letters[at : at + WORD] for at in range(0, len(letters), WORD)]
    content = b"".join((_value(word) or 0).to_bytes(2) for word in words)
    whole = all(_value(word) is not None for word in words)
    body, check = content[:CODE_BYTES], content[CODE_BYTES:]
    if not whole or not check or hashlib.sha256(body).digest()[:2] != check:
        raise WrongKeyError(
            _("This is not a whole recovery code."),
            _("It has nine words of five letters. Check each word, then type it again."),
        )
    return "-".join(words)


def _value(word: str) -> int | None:
    if len(word) != WORD:
        return None
    places = [(VOWELS if at % 2 else CONSONANTS).find(letter) for at, letter in enumerate(word)]
    if min(places) < 0:
        return None
    first, second, third, fourth, fifth = places
    return first << 12 | second << 10 | third << 6 | fourth << 4 | fifth
