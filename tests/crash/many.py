"""Four programs writing to one case at once: exact, and the last one is told in time."""

from __future__ import annotations

import os
import time
from pathlib import Path

from privacyaudit.errors import LockedError
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK

PROGRAMS = 4


def measure(folder: Path, count: int, seed: int) -> dict[str, int | float]:
    """Let four programs write *count* records each; then make a second writer wait."""
    home = folder / "notes"
    Case.create(home, PASSPHRASE, cost=QUICK)[0].lock()
    begun = time.monotonic()
    children = [_program(home, str(number), count) for number in range(PROGRAMS)]
    failed = sum(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0 for child in children)
    took = time.monotonic() - begun
    with Case.open(home, PASSPHRASE) as case:
        records = case.read("diary")
        wrong = len(case.faults())
        by = {str(number): 0 for number in range(PROGRAMS)}
        for record in records:
            by[record.id] += 1
    lost = PROGRAMS * count - len(records) + sum(abs(done - count) for done in by.values())
    return {
        "writes": len(records),
        "seconds": round(took, 1),
        "lost": lost + failed,
        "corrupt": wrong,
        "told after seconds": round(_told(home), 1),
    }


def _program(home: Path, name: str, count: int) -> int:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            with Case.open(home, PASSPHRASE) as case:
                for _number in range(count):
                    case.write("diary", name, b"1")
            code = 0
        finally:
            os._exit(code)
    return child


def _told(home: Path) -> float:
    with (
        Case.open(home, PASSPHRASE) as first,
        Case.open(home, PASSPHRASE, patience=2.0) as second,
        first.writing(),
    ):
        begun = time.monotonic()
        try:
            second.write("diary", "x", b"1")
        except LockedError:
            return time.monotonic() - begun
    return 10**6
