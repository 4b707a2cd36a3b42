"""SIGKILL at random points of every long work: nothing that was said to be kept is lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections import Counter
from pathlib import Path

from tests.crash.work import WORKS, faults, prepare


def measure(folder: Path, count: int, seed: int) -> dict[str, int]:
    """Kill works at *count* random points in all; return what was lost."""
    chance = random.Random(seed)
    figures: Counter[str] = Counter(points=0, killed=0, acknowledged=0, lost=0, half=0, corrupt=0,
                                    stuck=0)  # fmt: skip
    spans: dict[str, float] = {}
    for work in WORKS:
        home = folder / f"whole-{work}"
        home.mkdir()
        prepare(work, home / "notes")
        begun = time.monotonic()
        _said, whole = _killed(work, home / "notes", None)
        assert whole, work
        spans[work] = time.monotonic() - begun
        shutil.rmtree(home)
    names = list(WORKS)
    number = -1
    # A work that ended before its kill is checked too, but does not count as one.
    while figures["killed"] < count and figures["points"] < 4 * count:
        number += 1
        work = names[number % len(names)]
        home = folder / str(number)
        home.mkdir()
        prepare(work, home / "notes")
        said, whole = _killed(work, home / "notes", chance.random() * spans[work])
        figures["points"] += 1
        figures["killed"] += not whole
        figures["acknowledged"] += len(said)
        for kind, what in faults(work, home / "notes", said, not whole):
            figures[kind] += 1
            print(f"{work}, point {number}: {kind}: {what}")
        # What was cut short can be done again, to its end.
        again, finished = _killed(work, home / "notes", None)
        left = list(faults(work, home / "notes", again, False))
        if not finished or left:
            figures["stuck"] += 1
            print(f"{work}, point {number}: it could not go on: {left}")
        shutil.rmtree(home)
    return dict(figures)


def _killed(work: str, folder: Path, after: float | None) -> tuple[list[str], bool]:
    """Do *work* in a child, killed *after* seconds; return what it said, and whether it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1
        try:
            WORKS[work](folder, lambda line: _say(writing, line))
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as said:
        lines = said.read().decode().splitlines()
    _pid, status = os.waitpid(child, 0)
    return lines, os.waitstatus_to_exitcode(status) == 0


def _say(writing: int, line: str) -> None:
    os.write(writing, f"{line}\n".encode())
