"""
The words of a page as a person reads them, for an exhibit's working copy.

Read in a child process like every page of a stranger. Nothing else of the
project may use it: what a page says goes into no report and no record.
"""

from __future__ import annotations

import re
import subprocess
import threading
import time
from collections.abc import Iterator

from privacyaudit.model import Document, Part, Person
from privacyaudit.reading import wire
from privacyaudit.reading.children import Child
from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, INLINE
from privacyaudit.reading.views import sheets
from privacyaudit.reading.views.base import Limits, Sheet

READER = "privacyaudit.reading.plaintext:Words"
SECONDS = 5
MEMORY = 400 * 1024 * 1024
TIMES = 12
LONGEST = 1_000_000
"""Characters of a page's words at most."""
SHOWN = frozenset((Part.TITLE, Part.TEXT))
_EDGES = {ord(HARD): "\n", ord(BLOCK): "\n", ord(CELL): "\t", ord(INLINE): ""}


_PIECES = re.compile(f"[{HARD}{BLOCK}{CELL}{INLINE}][^{HARD}{BLOCK}{CELL}{INLINE}]*")
"""A stretch with its edge: places are counted by edges, not by how a sheet is cut."""


class Words:
    """Reads the words of one document after another; this is what the child runs."""

    def __init__(self, person: Person) -> None:
        self._limits = Limits(person=person)

    def text(self, document: Document) -> str:
        """Return the words that *document* shows; raises whatever its parser does."""
        found: list[str] = []
        for sheet in sheets(document, self._limits):
            if isinstance(sheet, Sheet) and not sheet.depth:
                found += _shown(sheet)
        lines = "".join(found).translate(_EDGES).splitlines()
        return "\n".join(" ".join(line.split()) for line in lines if line.strip())[:LONGEST]


def _shown(sheet: Sheet) -> Iterator[str]:
    """Yield the stretches of *sheet* that a person sees, each with its edge."""
    for number, piece in enumerate(_PIECES.findall("".join(sheet.stretches))):
        if len(piece) > 1 and sheet.locate(number).part in SHOWN:
            yield piece


def words_of(document: Document, seconds: int = SECONDS, reader: str = READER) -> str | None:
    """
    Return the words that *document* shows, one block a line; None where it cannot be read.

    Never raises for what it holds, and takes *seconds* of the processor at most.
    """
    child = Child(wire.Hello(Person(), reader))
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.1):
            now = time.monotonic()
            if now > child.ends or child.is_too_big(now):
                child.process.kill()
                return

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        memory = max(MEMORY, TIMES * len(document.body))
        answer = child.ask(wire.Job(document, seconds, memory))
        return answer[1:].decode("utf-8", "replace")[:LONGEST] if answer[:1] == b"+" else None
    except (EOFError, OSError, wire.BrokenError, subprocess.SubprocessError):
        return None
    finally:
        done.set()
        watching.join()
        child.end()
