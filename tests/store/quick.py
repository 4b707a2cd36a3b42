"""
Keys and seals that cost little, for tests of something else than the cost.

The formats, and what is written down of the cost, stay as they are; only the slow work on
purpose is left out. Each layer has tests that ask for ``real_words`` and do that work.
"""

from __future__ import annotations

from typing import Any

import pyrage
import pytest

from privacyaudit.store import archive, slots
from privacyaudit.store.keys import Cost, stretch

QUICK = Cost(memory=8, rounds=1, lanes=1)


def quick_slots(patch: pytest.MonkeyPatch) -> None:
    """Derive each key of a case in a moment, whatever cost is asked for and written down."""
    patch.setattr(slots, "stretch", lambda secret, salt, _cost: stretch(secret, salt, QUICK))


def quick_seals(patch: pytest.MonkeyPatch) -> None:
    """Seal under a key for each passphrase: the same format, without the slow derivation."""
    keys: dict[str, Any] = {}

    def key(words: str) -> Any:
        return keys.setdefault(words, pyrage.x25519.Identity.generate())

    patch.setattr(
        archive,
        "seal_words",
        lambda content, words: pyrage.encrypt(content, [key(words).to_public()]),
    )
    patch.setattr(
        archive, "open_words", lambda content, words: pyrage.decrypt(content, [key(words)])
    )
