"""
How long a large case takes to open, and an entry to be kept: ``python -m tests.benchmarks.case``.

A case with 5,000 findings, 1,000 diary entries and 2 GB of files. Opening is
timed past the key derivation, beside the derivation itself in the same run.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from privacyaudit.desk import diary
from privacyaudit.diary import Incident
from privacyaudit.store import audits, blobs, keys
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK
from tests.store.people import audit, finding

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ROUNDS = 15


def timed(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median seconds of *work*."""
    took = []
    for _count in range(rounds):
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)
    return statistics.median(took)


def main() -> None:
    """Build the case and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.case", description=__doc__)
    parser.add_argument("--files", type=int, default=200, help="files of 10 MB each")
    parser.add_argument("--large", action="store_true", help="bring one file of 4 GB as well")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as outer:
        folder = Path(outer) / "notes"
        with Case.create(folder, PASSPHRASE, cost=QUICK)[0] as case:
            audits.save(case, audit(findings=tuple(finding(f"{n}") for n in range(5_000))))
            for number in range(1_000):
                diary.add(case, Incident(date(2026, 11, 1), f"Entry {number}. " + "x" * 300), NOW)
            piece = Path(outer) / "piece"
            piece.write_bytes(os.urandom(10_000_000))
            begun = time.perf_counter()
            for _count in range(given.files):
                blobs.keep_path(case, piece)
            brought = time.perf_counter() - begun
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        print(f"a case of {size / 1e9:.2f} GB; bringing its files took {brought:.1f} s")

        def opened() -> None:
            with Case.open(folder, PASSPHRASE) as case:
                assert len(diary.entries(case)) == 1_000
                assert len(audits.load(case, "a0001").findings) == 5_000
                assert len(blobs.kept(case)) == given.files

        derive = timed(lambda: keys.stretch(PASSPHRASE, b"0" * 16, keys.STANDARD), 5)
        opening = timed(opened)
        print(f"key derivation: {derive:.2f} s")
        print(f"opening and reading all of it, past the derivation: {opening:.2f} s")
        print(f"ratio to the derivation: {opening / derive:.2f}")
        with Case.open(folder, PASSPHRASE) as case:
            one = Incident(date(2026, 11, 1), "One more.")
            print(f"adding an entry: {timed(lambda: diary.add(case, one, NOW), 50) * 1000:.1f} ms")
            if given.large:
                path = Path(outer) / "large"
                with path.open("wb") as handle:
                    handle.truncate(4 * 1024**3)
                begun = time.perf_counter()
                blob = blobs.keep_path(case, path)
                print(
                    f"bringing one file of {blob.size} bytes: {time.perf_counter() - begun:.0f} s"
                )


if __name__ == "__main__":
    main()
