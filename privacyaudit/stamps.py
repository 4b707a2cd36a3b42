"""
The stamps by which two looks of one case know a thing again, without its value.

A stamp is an HMAC under the key of the case. A look that was made before there
was a case is stamped under a key of its own, which is in memory only and dies
with it: so it can be taken into a case later, and be compared from then on.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Callable
from dataclasses import replace

import msgspec

from privacyaudit.model import Audit, Detail

Stamp = Callable[[Detail | None, str], str]
"""Makes the stamp of a detail at a place; of the place alone where there is no detail."""

_STAMP = re.compile("[0-9a-f]{64}")


def in_case(case_key: bytes) -> Stamp:
    """Return what stamps under the key of a case."""

    def stamp(detail: Detail | None, where: str) -> str:
        return _made(case_key, _said(detail, where))

    return stamp


def without_case(detail: Detail | None, where: str) -> str:
    """Stamp nothing: what is in no case, and will be in none, is not known again."""
    del detail, where
    return ""


class Later:
    """
    Stamps for looks that may be taken into a case when they are over.

    It holds what it stamped, so it stays in memory, and goes with the person's
    answers. What comes of it means nothing to anybody without it.
    """

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._stamped: dict[str, bytes] = {}

    def __call__(self, detail: Detail | None, where: str) -> str:
        """Return the stamp, and remember what it is of."""
        said = _said(detail, where)
        made = _made(self._key, said)
        self._stamped[made] = said
        return made

    @property
    def stamped(self) -> bool:
        """Whether anything was stamped here."""
        return bool(self._stamped)

    def anew(self, words: str, case_key: bytes) -> str:
        """Return *words* with each stamp of ours in it as the case makes it."""

        def put(found: re.Match[str]) -> str:
            said = self._stamped.get(found[0])
            return found[0] if said is None else _made(case_key, said)

        return _STAMP.sub(put, words)

    def taken(self, audit: Audit, case_key: bytes) -> Audit:
        """
        Return *audit*, which was stamped here, as if it had been made in the case.

        Its conclusions are still those of before: conclude it once more.
        """
        words = self.anew(msgspec.json.encode(audit).decode(), case_key)
        return replace(msgspec.json.decode(words, type=Audit), comparable=True)


def _said(detail: Detail | None, where: str) -> bytes:
    value = "" if detail is None else f"{detail.kind}\0{' '.join(detail.value.split()).lower()}"
    return f"{value}\0{where}".encode()


def _made(key: bytes, said: bytes) -> str:
    return hmac.new(key, said, hashlib.sha256).hexdigest()
