"""Taking turns: one request at a time to a host, and a pause between two."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Turn:
    """What is known of one host: whose turn it is, and when the next one may come."""

    __slots__ = ("lock", "ready", "refused", "waited")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.ready = 0.0
        """On the monotonic clock: not before this."""
        self.waited = 0.0
        """Seconds spent so far because the host asked us to wait."""
        self.refused = False
        """It asked for a longer wait than we can give: it is left alone from now on."""


class Turns:
    """One request at a time for each host, with the pause its source declares."""

    def __init__(self, stopped: threading.Event) -> None:
        self._stopped = stopped
        self._lock = threading.Lock()
        self._turns: dict[str, Turn] = {}

    @contextmanager
    def at(self, host: str, pace: Callable[[], float]) -> Iterator[Turn]:
        """
        Wait for the turn at *host*; afterwards hold the next one back by *pace* seconds.

        Whether the wait was cut short by a stop is for the caller to see.
        """
        with self._lock:
            turn = self._turns.setdefault(host, Turn())
        with turn.lock:
            self.rest(turn.ready - time.monotonic())
            try:
                yield turn
            finally:
                turn.ready = max(turn.ready, time.monotonic() + pace())

    def rest(self, seconds: float) -> None:
        """Wait *seconds*, or until everything stops."""
        if seconds > 0:
            self._stopped.wait(seconds)
