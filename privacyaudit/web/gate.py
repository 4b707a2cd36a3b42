"""
Who may come in: the one person who started the pages on this machine.

A launch token is spent once and gives a cookie with a random name. Every
other request must name our exact host and origin, come from our own pages,
carry the cookie, and, where it changes something, a token from the page.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from privacyaudit.desk.session import Guided

LOCK_AFTER = 5 * 60.0
"""Seconds without a sign of the person before the pages lock, where they chose a word."""
WIPE_AFTER = 20 * 60.0
"""Seconds without a sign of the person before everything is wiped, where they did not."""
START = "/open"
"""Where the browser comes in; it is linked to as the number 0."""
TRIES = 5
"""Wrong words before everything is wiped."""


@dataclass
class Visit:
    """One person's time at these pages."""

    guided: Guided = field(default_factory=Guided)
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    form: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    """What a form must carry, so that no other page can send one."""
    hide_exit: bool = False
    word: bytes = field(default=b"", repr=False)
    """A salt and a hash of the word to come back with; empty where none was chosen."""
    locked: bool = False
    tries: int = 0
    seen: float = 0.0

    def choose_word(self, word: str) -> None:
        """Remember *word* as the way back in; an empty one removes it."""
        salt = secrets.token_bytes(16)
        self.word = salt + _stretch(word, salt) if word else b""

    def fits(self, word: str) -> bool:
        """Return whether *word* is the one that was chosen."""
        salt, held = self.word[:16], self.word[16:]
        return bool(held) and hmac.compare_digest(held, _stretch(word, salt))


def _stretch(word: str, salt: bytes) -> bytes:
    text = " ".join(word.split()).casefold().encode()
    return hashlib.scrypt(text, salt=salt, n=2**14, r=8, p=1, maxmem=64 * 1024 * 1024)


class Gate:
    """The doorkeeper of one server: its address, its token, and the one visit it lets in."""

    def __init__(self, port: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.host = f"127.0.0.1:{port}"
        self.origin = f"http://{self.host}"
        self.cookie_name = "n" + secrets.token_hex(8)
        self.visit: Visit | None = None
        self.closed = False
        """Nothing can be done here any more, so the server may stop."""
        self.when_opened: Callable[[], None] = lambda: None
        self._token = str(secrets.randbelow(10**60))  # a browser's history keeps it: only digits
        self._clock = clock
        self._lock = threading.Lock()

    @property
    def address(self) -> str:
        """Where the browser starts; it works once, and is never an argument of a program."""
        return f"{self.origin}/0?t={self._token}"

    def open(self, token: str) -> Visit | None:
        """Return a new visit for the launch token, once; ``None`` for anything else."""
        with self._lock:
            good = bool(self._token) and hmac.compare_digest(self._token.encode(), token.encode())
            if not good:
                return None
            self._token = ""
            self.visit = Visit(seen=self._clock())
        self.when_opened()
        return self.visit

    def known(self, cookie: str) -> Visit | None:
        """Return the visit that *cookie* belongs to."""
        visit = self.visit
        if visit is None or not hmac.compare_digest(visit.cookie.encode(), cookie.encode()):
            return None
        return visit

    def touch(self, visit: Visit) -> None:
        """Note a sign of the person."""
        visit.seen = self._clock()

    def look_at_the_clock(self) -> None:
        """Lock or wipe where nobody was here for a while; a look that runs keeps it open."""
        visit = self.visit
        if visit is None:
            return
        if visit.guided.busy:
            visit.seen = max(visit.seen, self._clock() - LOCK_AFTER)
        away = self._clock() - visit.seen
        if visit.word and away > LOCK_AFTER:
            visit.locked = True
        if away > (WIPE_AFTER * 3 if visit.word else WIPE_AFTER):
            self.wipe()

    def leave(self, visit: Visit) -> None:
        """Hide everything at once: lock where there is a word to come back with, else wipe."""
        if visit.word:
            visit.locked = True
            visit.guided.let_go()
        else:
            self.wipe()

    def unlock(self, visit: Visit, word: str) -> bool:
        """Return whether *word* opens the pages again; too many wrong ones wipe everything."""
        if visit.fits(word):
            visit.locked, visit.tries = False, 0
            self.touch(visit)
            return True
        visit.tries += 1
        if visit.tries >= TRIES:
            self.wipe()
        return False

    def wipe(self) -> None:
        """Forget the person and everything they told, and let the server stop."""
        visit, self.visit, self.closed = self.visit, None, True
        if visit is not None:
            visit.guided.wipe()
