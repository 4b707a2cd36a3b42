"""
The pool: documents are read in child processes that can be thrown away.

Every fast parser of HTML can be made to hang by a page of a megabyte, and a
thread cannot be interrupted in the middle of that. A process can. A child
that hangs, crashes or outgrows its limit is ended and replaced; its document
counts as not read, with the reason, and everything else goes on.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import TracebackType

from privacyaudit.model import Document, Examination, Person, Reason
from privacyaudit.reading import wire
from privacyaudit.reading.children import START, Child
from privacyaudit.reading.shares import parts
from privacyaudit.words import _

READER = "privacyaudit.reading.examine:Reader"
SECONDS = 5
"""Processor seconds for one document, for every :data:`LARGE` bytes begun."""
LARGE = 5 * 1024 * 1024
MEMORY = 400 * 1024 * 1024
TIMES = 12
"""Bytes of memory for each byte of a document, where that is more."""
UNPACKED = 4
"""Times that a large file's own bytes are reckoned, as most of them are packed."""
FILE_MEMORY = 640 * 1024 * 1024
"""Bytes of address space for a reader of large files; it uses a fraction of it."""
TICK = 0.1


class Pool:
    """
    Reads documents for *person* in child processes; use it in a ``with``.

    *size* is how many children there may be: one for each processor where it
    is not given. They are started when needed. *reader* names another class
    to read with, *seconds* a shorter limit for a document, *limits* whether the
    system is told any, and *watch_memory* whether memory is looked at from
    outside (by default where the system takes no limit); these are for tests.
    """

    def __init__(
        self,
        person: Person,
        size: int | None = None,
        *,
        reader: str = READER,
        seconds: int = SECONDS,
        limits: bool = True,
        watch_memory: bool | None = None,
    ) -> None:
        self._person = person
        self._seconds = seconds
        self._hello = wire.Hello(person, reader, key=secrets.token_bytes(32))
        self.size = size or processors()
        """How many children there may be."""
        self._free = threading.Semaphore(self.size)
        self._lock = threading.Lock()
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._closed = self._stopped = False
        self.on_part: Callable[[int, int], None] = lambda done, of: None
        """Called after each part of a large file, with how many are done, and of how many."""
        self._keeper: threading.Thread | None = None
        self._any = threading.Event()
        self._end = threading.Event()
        self._watches_memory = sys.platform != "linux" if watch_memory is None else watch_memory
        self.replaced = 0
        """Children that had to be ended so far."""
        self.longest = 0.0
        """Seconds for the document that took longest so far."""

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def read(self, document: Document) -> Examination:
        """
        Return what *document* shows; blocks until a child is free.

        Never raises for what a document does: its trouble is in ``problem``.
        """
        if parts(document) > 1:
            return self._read_parts(document)
        with self._free:
            child = self._take()
            if child is None:
                return Examination(problem=Reason.STOPPED, says=_("You stopped the check."))
            return self._read(child, document)

    def _read_parts(self, document: Document) -> Examination:
        """Read the parts of a large file side by side, and put them together."""
        from privacyaudit.reading.archives.gather import together

        of = parts(document)
        done = 0

        def one(part: int) -> Examination:
            nonlocal done
            if self._stopped:
                return Examination(problem=Reason.STOPPED, says=_("You stopped the check."))
            seen = self.read(replace(document, share=(part, of)))
            with self._lock:
                done += 1
                told = done
            self.on_part(told, of)
            return seen

        with ThreadPoolExecutor(self.size) as threads:
            return together(threads.map(one, range(of)))

    def stop(self) -> None:
        """Begin no further part of a large file; what was not read of it says so."""
        self._stopped = True

    def _read(self, child: Child, document: Document) -> Examination:
        size = len(document.body)
        memory = max(MEMORY, TIMES * size)
        if document.file:
            # What is packed may be many times as long as it is; a child holds little of it.
            size = UNPACKED * document.size // document.share[1]
            memory = FILE_MEMORY
        steps = max(1, -(-size // LARGE))
        job = wire.Job(document, self._seconds * steps, memory)
        good = False
        try:
            examination, spent = wire.unpack(child.ask(job), self._person)
            good = not spent
        except (EOFError, OSError, wire.BrokenError):
            examination = self._lost(child)
        finally:
            self._give(child, good=good)
        return examination

    def _lost(self, child: Child) -> Examination:
        if self._closed:
            return Examination(problem=Reason.STOPPED, says=_("You stopped the check."))
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.process.wait(timeout=0.5)
        says = _("This page could not be read.")
        if child.grew:
            says = _("This page needed too much memory to read.")
        elif child.killed or child.process.returncode == -24:  # the system's SIGXCPU
            says = _("This page took too long to read.")
        return Examination(problem=Reason.UNREADABLE, says=says)

    def _take(self) -> Child | None:
        with self._lock:
            if self._closed:
                return None
            child = self._idle.pop() if self._idle else None
        if child is None:
            child = Child(self._hello)
        child.ends = time.monotonic() + START
        with self._lock:
            self._busy.add(child)
            if self._keeper is None:
                self._keeper = threading.Thread(target=self._keep, name="readers", daemon=True)
                self._keeper.start()
            self._any.set()
        return child

    def _give(self, child: Child, *, good: bool) -> None:
        with self._lock:
            self._busy.discard(child)
            self.longest = max(self.longest, child.took)
            good = good and not self._closed and not child.killed
            if good:
                self._idle.append(child)
            else:
                self.replaced += 1
        if not good:
            child.end()
            self._make_ready()

    def _make_ready(self) -> None:
        """Start the next child now, so that the next document need not wait for it."""
        fresh = Child(self._hello)
        with self._lock:
            if not self._closed:
                self._idle.append(fresh)
                return
        fresh.end()

    def _keep(self) -> None:
        """End each child that has been at one document for too long."""
        while True:
            self._any.wait()
            with self._lock:
                if self._closed:
                    return
                if not self._busy:
                    self._any.clear()
                    continue
                now = time.monotonic()
                busy = tuple(self._busy)
            for child in busy:
                if child.ends > now and not (self._watches_memory and child.is_too_big(now)):
                    continue
                child.killed = True
                with contextlib.suppress(OSError):
                    child.process.kill()
            self._end.wait(TICK)

    def close(self) -> None:
        """End every child."""
        with self._lock:
            self._closed = True
            self._any.set()
            self._end.set()
            idle, self._idle = self._idle, []
            busy = tuple(self._busy)
        for child in busy:
            with contextlib.suppress(OSError):
                child.process.kill()
        for child in idle:
            child.end()
        if self._keeper is not None:
            self._keeper.join(timeout=2)


def processors() -> int:
    """Return how many processors this process may use, at most 16."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:  # pragma: no cover - not Linux
        count = os.cpu_count() or 1
    return max(1, min(16, count))
