"""
Leaving nothing behind when something goes wrong: no trace, no core file, no readable file.

A trace prints the line and the value that failed; a core file holds all of
memory; another program of the same user can look into this one. Each could
hand a person's details to whoever shares the machine.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import warnings
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from privacyaudit.words import _

LOUD = (
    *("urllib3", "requests", "charset_normalizer", "asyncio", "tldextract", "filelock"),
    *("waitress", "waitress.queue"),
)
"""Loggers of libraries whose messages hold addresses or text."""
_SET_DUMPABLE = 4
"""``PR_SET_DUMPABLE`` of Linux."""


class _Nowhere(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        """Drop the record."""


def be_quiet() -> None:
    """Make this process private: files only for their owner, no core file, no values in a trace."""
    os.umask(0o077)
    sys.excepthook = say_where
    threading.excepthook = _in_thread
    sys.unraisablehook = _unraisable
    warnings.showwarning = _warned
    hush(LOUD)
    logging.getLogger("privacyaudit").addHandler(logging.NullHandler())
    no_dumps()


def hush(loggers: Iterable[str]) -> None:
    """Send what *loggers* say nowhere at all."""
    for name in loggers:
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False
        logger.handlers = [_Nowhere()]


def no_dumps() -> None:
    """Write no core file, and let no other program of this user look into this one."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(Exception):
            import ctypes

            ctypes.CDLL(None, use_errno=True).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def where(trace: TracebackType | None) -> str:
    """Return the file's name and the line where *trace* ends, and nothing else."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"


def say_where(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Print the kind of a fault and where it was, never its text or any value."""
    if issubclass(kind, KeyboardInterrupt):
        return
    with contextlib.suppress(Exception):
        print(  # noqa: T201 - the last words of the process
            _("Something went wrong. It is our fault, not yours. Nothing was kept."),
            f"({kind.__name__}, {where(trace)})",
            file=sys.stderr,
        )


def _in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        say_where(args.exc_type, args.exc_value, args.exc_traceback)


def _unraisable(_args: Any) -> None:
    """Say nothing of a fault while something is cleared away: its text may hold a value."""


def _warned(*_what: Any, **_more: Any) -> None:
    """Show no warning: its line of source, or its words, may hold a value."""
