"""
The watchdog: one thread that ends whatever has lasted too long.

A time-out of a socket starts anew with every byte, so a server that sends one
byte a second is never late. Here the whole answer has a deadline; when it is
over, the connection is shut, whatever stage it is in.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from types import TracebackType

TICK = 0.2
"""Seconds between two looks; an answer may last that much too long."""
CONNECT = 10.0
"""Seconds for one attempt to connect at most."""


class Watch:
    """One answer under way: when it must be over, and what to shut then."""

    __slots__ = ("_dog", "_handle", "_lock", "departed", "ends", "expired", "stopped")

    def __init__(self, dog: Watchdog, seconds: float) -> None:
        self._dog = dog
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self.ends = time.monotonic() + seconds
        self.expired = False
        self.stopped = False
        self.departed = False
        """A connection came about, so that the other end knows of it."""

    def __enter__(self) -> Watch:
        self._dog.add(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._dog.remove(self)
        self.release()

    def left(self) -> float:
        """Return the seconds that are left; never less than a hundredth."""
        return max(0.01, self.ends - time.monotonic())

    @property
    def over(self) -> bool:
        """Whether it has been ended, by the clock or by a stop."""
        return self.expired or self.stopped or time.monotonic() >= self.ends

    def hold(self, opened: socket.socket) -> None:
        """
        Keep a second handle to *opened*, so that it can be shut from outside.

        A second one, as TLS takes the first away while it shakes hands.
        """
        handle = socket.socket(
            opened.family, opened.type, opened.proto, fileno=socket.dup(opened.fileno())
        )
        with self._lock:
            old, self._handle = self._handle, handle
            if self.expired or self.stopped:
                _shut(handle)
        if old is not None:
            old.close()

    def release(self) -> None:
        """Let go of the connection without ending it."""
        with self._lock:
            old, self._handle = self._handle, None
        if old is not None:
            old.close()

    def bite(self, *, stopped: bool = False) -> None:
        """End the answer now."""
        with self._lock:
            if stopped:
                self.stopped = True
            else:
                self.expired = True
            if self._handle is not None:
                _shut(self._handle)


def _shut(handle: socket.socket) -> None:
    with contextlib.suppress(OSError):
        handle.shutdown(socket.SHUT_RDWR)


class Watchdog:
    """Ends every :class:`Watch` that is over; one thread for all of them."""

    def __init__(self) -> None:
        self._watches: set[Watch] = set()
        self._lock = threading.Lock()
        self._any = threading.Event()
        self._closed = False
        self._end = threading.Event()
        self._thread: threading.Thread | None = None

    def watch(self, seconds: float) -> Watch:
        """Return a watch that ends *seconds* from now; use it in a ``with``."""
        return Watch(self, seconds)

    def add(self, watch: Watch) -> None:
        """Begin to look after *watch*."""
        with self._lock:
            if self._closed:
                watch.stopped = True
                return
            self._watches.add(watch)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="deadlines", daemon=True)
                self._thread.start()
            if len(self._watches) == 1:
                self._any.set()

    def remove(self, watch: Watch) -> None:
        """Stop looking after *watch*."""
        with self._lock:
            self._watches.discard(watch)

    def close(self) -> None:
        """End everything under way, and the thread."""
        with self._lock:
            self._closed = True
            self._end.set()
            under_way = tuple(self._watches)
            self._any.set()
        for watch in under_way:
            watch.bite(stopped=True)
        if self._thread is not None:
            self._thread.join(timeout=2)

    def _run(self) -> None:
        while True:
            self._any.wait()
            with self._lock:
                if self._closed:
                    return
                if not self._watches:
                    self._any.clear()
                    continue
                now = time.monotonic()
                late = [watch for watch in self._watches if watch.ends <= now]
            for watch in late:
                if not watch.expired:
                    watch.bite()
            self._end.wait(TICK)
