"""Running the command line in a test, in this process."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import threading
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from privacyaudit.cli import main
from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings


@dataclass(frozen=True)
class Ran:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


class _Stream(io.TextIOWrapper):
    def __init__(self, content: bytes = b"", terminal: bool = False) -> None:
        super().__init__(io.BytesIO(content), encoding="utf-8", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def written(self) -> str:
        self.flush()
        return self.buffer.getvalue().decode()  # type: ignore[attr-defined, no-any-return]


@contextlib.contextmanager
def _streams(given: bytes, terminal: bool) -> Iterator[tuple[_Stream, _Stream]]:
    kept = sys.stdin, sys.stdout, sys.stderr, sys.excepthook, os.umask(0o077)
    hooks = sys.unraisablehook, threading.excepthook, warnings.showwarning
    out, err = _Stream(terminal=terminal), _Stream(terminal=terminal)
    sys.stdin, sys.stdout, sys.stderr = _Stream(given, terminal), out, err
    try:
        yield out, err
    finally:
        sys.stdin, sys.stdout, sys.stderr, sys.excepthook = kept[:4]
        sys.unraisablehook, threading.excepthook, warnings.showwarning = hooks
        os.umask(kept[4])


def privacyaudit(
    *arguments: str | Path,
    given: str | bytes = b"",
    terminal: bool = False,
    surroundings: Surroundings | None = None,
) -> Ran:
    """Run the command line; *given* is what is typed or piped in."""
    raw = given.encode() if isinstance(given, str) else given
    with _streams(raw, terminal) as (out, err):
        with pytest.raises(SystemExit) as ended:
            main([str(one) for one in arguments], surroundings)
        code = ended.value.code
        return Ran(code if isinstance(code, int) else 1, out.written(), err.written())


@contextlib.contextmanager
def small_web() -> Iterator[Surroundings]:
    """Give surroundings in which the demo's hosts are this machine."""
    with web.serve(web.pages()) as table:
        # Every other host is here too, and has no page.
        yield Surroundings(table={**table, "*": next(iter(table.values()))}, pace=0.0)
