"""
The child process that reads one hostile document after another.

It has no key, no network and writes no file. Before each document it sets
itself a limit of processor time and memory; what goes beyond is ended by the
system, and the pool starts another child.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import signal
import sys
from typing import Any, BinaryIO

from privacyaudit.model import Document, Examination, Reason
from privacyaudit.quiet import no_dumps
from privacyaudit.reading import wire
from privacyaudit.words import _

try:
    import resource
except ImportError:  # pragma: no cover - Windows
    resource = None  # type: ignore[assignment]

HELLO = 8 * 1024 * 1024
JOB = 512 * 1024 * 1024
_NEVER = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo")
_NEVER_PREFIX = ("subprocess.", "os.exec", "os.spawn", "os.posix_spawn", "os.system", "os.fork")
_NEVER_TOUCH = frozenset(
    ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate", "shutil.")
)


def _refuse(event: str, details: tuple[Any, ...]) -> None:
    if event == "open":
        mode, flags = details[1], details[2]
        writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
        if writes or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)):
            raise PermissionError("a reader writes no files")
    elif event in _NEVER or event in _NEVER_TOUCH or event.startswith(_NEVER_PREFIX):
        raise PermissionError("a reader stays in its place")


def confine() -> None:
    """Take away what a reader never needs: dumps, files to write, network, programs."""
    with contextlib.suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if resource is not None:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    no_dumps()
    sys.addaudithook(_refuse)


def _limit(job: wire.Job) -> None:
    if resource is None:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    for name, value in (("RLIMIT_CPU", spent + job.seconds), ("RLIMIT_AS", job.memory)):
        with contextlib.suppress(ValueError, OSError, AttributeError):
            which = getattr(resource, name)
            resource.setrlimit(which, (value, resource.getrlimit(which)[1]))


def _examine(reader: Any, document: Document) -> tuple[Examination, bool]:
    """Return what *reader* makes of *document*, and whether this child is spent."""
    try:
        return reader.examine(document), False
    except (MemoryError, RecursionError):
        says = _("This page needed too much memory to read.")
        return Examination(problem=Reason.UNREADABLE, says=says), True
    except Exception:  # a stranger's page must cost neither the child nor the run
        return Examination(problem=Reason.UNREADABLE, says=_("This page could not be read.")), False


def _words(reader: Any, document: Document) -> bytes:
    """Return ``+`` and the words of *document*, or nothing where they cannot be read."""
    try:
        text: str = reader.text(document)
        return b"+" + text.encode("utf-8", "replace")
    except Exception:  # whatever a stranger's page does to a parser
        return b"-"


def serve(come: BinaryIO, go: BinaryIO) -> None:
    """Read documents from *come* and answer on *go* until there are no more."""
    start = wire.hello(wire.receive(come, HELLO))
    module, _colon, name = start.reader.partition(":")
    reader = getattr(importlib.import_module(module), name)(start.person)
    if hasattr(reader, "key"):
        reader.key = start.key
    if start.limits:
        confine()
    # What is loaded now stays: no collection need look through it again.
    gc.freeze()
    wire.send(go, b"ready")
    while True:
        try:
            job = wire.job(wire.receive(come, JOB))
        except EOFError:
            return
        if start.limits:
            _limit(job)
        if hasattr(reader, "text"):
            wire.send(go, _words(reader, job.document))
            continue
        examination, spent = _examine(reader, job.document)
        try:
            said = wire.pack(examination, start.person, spent=spent)
        except (ValueError, MemoryError):
            said = wire.pack(
                Examination(problem=Reason.UNREADABLE, says=_("This page could not be read.")),
                start.person,
                spent=True,
            )
        wire.send(go, said)
        if spent:
            return


def main() -> None:
    """Serve the process that started this one, quietly to the end."""
    come, go = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    with contextlib.suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        serve(come, go)
    with contextlib.suppress(OSError):
        sys.stdout.flush()
    os._exit(0)
