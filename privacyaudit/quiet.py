"""Leaving nothing behind when something goes wrong: no trace, no core file, no readable file."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from types import TracebackType

from privacyaudit.words import _


def be_quiet() -> None:
    """Make this process private: files only for their owner, no core file, no values in a trace."""
    os.umask(0o077)
    sys.excepthook = say_where
    logging.getLogger("urllib3").setLevel(logging.CRITICAL)
    logging.getLogger("privacyaudit").addHandler(logging.NullHandler())
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def say_where(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Print the kind of a fault and where it was, never its text or any value."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    print(  # noqa: T201 - the last words of the process
        _("Something went wrong. It is our fault, not yours. Nothing was kept."),
        f"({kind.__name__}, {where})",
        file=sys.stderr,
    )
