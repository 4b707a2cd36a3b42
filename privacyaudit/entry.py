"""
Where the programs begin: so small that Ctrl-C while the rest is loading is no fault.

Loading the command line takes a moment. A person who presses Ctrl-C in it gets
a calm line and the exit code of a stop, never a traceback.
"""

from __future__ import annotations

import os
import sys

STOPPED = 130
"""The exit code of a stop by the person."""


def main() -> int:
    """Run the command line."""
    return _begin()


def pages() -> int:
    """Open the guided pages under a neutral name, for the starters (rule F9)."""
    return _begin(("serve",))


def _begin(arguments: tuple[str, ...] | None = None) -> int:
    if sys.stdin is None:  # closed by whoever started us: nobody is there to answer
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    try:
        from privacyaudit.cli import main as run

        return run(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. Nothing was kept.\n")
        sys.exit(STOPPED)
