"""One child process that reads documents, seen from the process that started it."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from typing import BinaryIO

from privacyaudit.reading import wire
from privacyaudit.reading.memory import resident

SLACK = 0.8
"""Seconds of the clock beyond a document's processor time, before a child is ended."""
START = 60.0
"""Seconds in which a child must be ready."""
LOOK = 0.5
"""Seconds between two looks at a child's memory, where the system takes no limit for it."""
_BEGIN = (
    "import sys, json; sys.path[:] = json.loads(sys.stdin.buffer.readline()); "
    "from privacyaudit.reading.child import main; main()"
)
_KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "LANG", "LC_ALL", "LC_CTYPE")
"""Of the environment, what a child gets: no key, no name."""


class Child:
    """One child process, used by one thread at a time."""

    def __init__(self, hello: wire.Hello) -> None:
        # A fixed program of ours with nothing personal in its arguments.
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-c", _BEGIN],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=os.path.abspath(os.sep),
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            close_fds=True,
        )
        self.ends = time.monotonic() + START
        self.killed = False
        self.grew = False
        """It was ended for its memory."""
        self.memory = 0
        """Bytes it may use for its document; 0 before it has one."""
        self.looked = 0.0
        self.took = 0.0
        """Seconds for the last document."""
        self._ready = False
        to, _back = self._pipes
        with contextlib.suppress(OSError):
            paths = [os.path.abspath(path) for path in sys.path]
            to.write(json.dumps(paths).encode() + b"\n")
            wire.send(to, hello)

    @property
    def _pipes(self) -> tuple[BinaryIO, BinaryIO]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        return self.process.stdin, self.process.stdout  # type: ignore[return-value]

    def ask(self, job: wire.Job) -> bytes:
        """
        Return the child's answer to *job*.

        :raises EOFError, OSError: it is gone.
        :raises wire.BrokenError: it does not answer as it should.
        """
        to, back = self._pipes
        if not self._ready:
            if wire.receive(back, 64) != b"ready":
                raise wire.BrokenError
            self._ready = True
        began = time.monotonic()
        self.memory = job.memory
        self.looked = began
        self.ends = began + job.seconds + SLACK
        try:
            wire.send(to, job)
            return wire.receive(back, wire.ANSWER)
        finally:
            self.took = time.monotonic() - began

    def is_too_big(self, now: float) -> bool:
        """Say whether the child uses more memory than it may; looks twice a second."""
        if not self.memory or now - self.looked < LOOK:
            return False
        self.looked = now
        self.grew = resident(self.process.pid) > self.memory
        return self.grew

    def end(self) -> None:
        """End the process, whatever it is doing, and clear up after it."""
        with contextlib.suppress(OSError):
            self.process.kill()
        for pipe in self._pipes:
            with contextlib.suppress(OSError):
                pipe.close()
        self.process.wait()
