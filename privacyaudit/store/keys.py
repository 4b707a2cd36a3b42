"""Keys: how a passphrase or a printed code opens the random key of a case."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from privacyaudit.errors import InputError
from privacyaudit.words import _

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
SHORTEST = 12
"""Characters of a passphrase at least."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work one guess takes (Argon2id)."""

    memory: int = 128 * 1024
    """KiB."""
    rounds: int = 4
    """Passes: four keep one guess above 0.3 s on two cores, where three are at its edge."""
    lanes: int = 4


STANDARD = Cost()
MOST = Cost(memory=1024 * 1024, rounds=20, lanes=16)
"""A slot that asks for more than this is damaged: it could stop the machine."""


def new_key() -> bytes:
    """Return 32 random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def tidy(passphrase: str) -> str:
    """Return *passphrase* as it is used: one way of writing, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


def check_passphrase(passphrase: str) -> str:
    """
    Return *passphrase* tidied.

    Raises InputError where it is too short or too plain to keep a case closed.
    """
    words = tidy(passphrase)
    plain = words.casefold().replace(" ", "")
    if len(words) < SHORTEST:
        raise InputError(
            _("This passphrase is too short."),
            _("Use 12 letters or more: four or more words that do not belong together."),
        )
    rows = ("01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "abcdefghijklmnopqrstuvwxyz")
    if len(set(plain)) < 6 or plain.isdigit() or any(plain in row * 2 for row in rows):
        raise InputError(
            _("This passphrase is easy to guess."),
            _("Use four or more words that do not belong together."),
        )
    return words


def stretch(secret: str, salt: bytes, cost: Cost) -> bytes:
    """Return the key that *secret* gives under *salt*; slow on purpose."""
    return hash_secret_raw(
        secret.encode("utf-8", "surrogatepass"),
        salt,
        time_cost=cost.rounds,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def seal(content: bytes, key: bytes, bound_to: bytes) -> bytes:
    """Return *content* sealed under *key*; it opens only beside the same *bound_to*."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, content, bound_to)


def unseal(sealed: bytes, key: bytes, bound_to: bytes) -> bytes | None:
    """Return what was sealed, or None where the key or the content is not the same."""
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError):
        return None
