"""
Run the crash measurements and print their figures: ``python -m tests.crash``.

``--kills``, ``--torn``, ``--full``, ``--writes``, ``--canaries`` and
``--packs`` say how many of each; ``--json`` prints one line for the suite. It
starts single-threaded children and kills them, so it is a program of its own
and no test.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.crash import canaries, full, kills, many, packs, torn


def main() -> int:
    """Run what was asked, and return 1 where anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--torn", type=int, default=1_000)
    parser.add_argument("--full", type=int, default=50)
    parser.add_argument("--writes", type=int, default=500)
    parser.add_argument("--canaries", type=int, default=200)
    parser.add_argument("--packs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    results: dict[str, object] = {}
    bad = False
    steps: dict[str, tuple[Callable[[Path, int, int], Mapping[str, float]], int]] = {
        "killed at random points": (kills.measure, given.kills),
        "torn files": (torn.measure, given.torn),
        "full disks": (full.measure, given.full),
        "4 programs at once": (many.measure, given.writes),
        "canaries": (canaries.measure, given.canaries),
        "evidence packs": (packs.measure, given.packs),
    }
    for name, (measure, count) in steps.items():
        if not count:
            continue
        with tempfile.TemporaryDirectory() as folder:
            begun = time.monotonic()
            figures = measure(Path(folder), count, given.seed)
        results[name] = figures
        bad = bad or any(
            figures.get(key) for key in ("lost", "half", "corrupt", "stuck", "seen", "unseen")
        )
        if not given.json:
            said = ", ".join(f"{key}: {value}" for key, value in figures.items())
            print(f"{name} ({time.monotonic() - begun:.0f} s): {said}", flush=True)
    if given.json:
        print(json.dumps(results))
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
