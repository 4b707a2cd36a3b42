"""A full disk: nothing kept is lost, it is said plainly, and removing still works."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from privacyaudit.desk import diary
from privacyaudit.diary import Incident
from privacyaudit.errors import CaseError, NoSpaceError
from privacyaudit.store import audits, blobs, files
from privacyaudit.store.case import Case
from privacyaudit.store.purge import purge
from tests.crash.work import NOW
from tests.store.conftest import PASSPHRASE, QUICK
from tests.store.people import audit, finding


def can() -> bool:
    """Tell whether this system lets us make a small disk of our own."""
    if sys.platform != "linux":
        return False
    try:
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"],
            capture_output=True,
            check=False,
        )
    except OSError:
        return False
    return done.returncode == 0


def measure(folder: Path, count: int, seed: int) -> dict[str, int]:
    """Fill *count* small disks of different sizes."""
    if not can():
        print("full disks: this system does not allow a disk of our own: NOT measured")
        return {"disks": 0}
    figures: Counter[str] = Counter(disks=0, kept=0, refused=0, lost=0, corrupt=0, stuck=0)
    for number in range(count):
        # From a case that just fits to one with room for a good many entries.
        size = files.BALLAST_BYTES // 1024 + 60 + number * 24
        inner = (
            f"mount -t tmpfs -o size={size}k tmpfs {folder} && "
            f"exec {sys.executable} -m tests.crash.full {folder}"
        )
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", inner], capture_output=True, text=True, check=False
        )
        figures["disks"] += 1
        if done.returncode or not done.stdout.strip():
            figures["stuck"] += 1
            print(f"disk {number}: {done.stderr[-400:]}")
            continue
        for pair in done.stdout.split():
            name, _equals, value = pair.partition("=")
            figures[name] += int(value)
    return dict(figures)


def _fill(folder: Path) -> dict[str, int]:
    figures: Counter[str] = Counter(kept=0, refused=0, lost=0, corrupt=0, stuck=0)
    home = folder / "notes"
    case, _code = Case.create(home, PASSPHRASE, cost=QUICK)
    kept: list[str] = []
    large = tuple(finding(f"{page}") for page in range(400))
    blob = None
    with case:
        for number in range(200):
            try:
                diary.add(case, Incident(date(2026, 11, 1), f"entry {number} " + "x" * 7_000), NOW)
                kept.append(f"entry {number}")
                if number == 3:
                    blob = blobs.keep(case, io.BytesIO(os.urandom(20_000)), "photo")
                if number == 5:
                    audits.save(case, audit(1, findings=large))
            except NoSpaceError:
                figures["refused"] += 1
                break
            except CaseError as error:
                figures["corrupt"] += 1
                print(error, file=sys.stderr)
                break
        # Not one byte more: whatever room is left is taken away.
        try:
            with (folder / "other").open("wb") as other:
                while other.write(b"z" * 512):
                    other.flush()
        except OSError:
            pass
    figures["kept"] = len(kept)
    with Case.open(home, PASSPHRASE) as case:
        there = [entry.incident.what for entry in diary.entries(case) if entry.incident]
        if [" ".join(one.split()[:2]) for one in there] != kept:
            figures["lost"] += 1
        if case.faults() or blobs.faults(case):
            figures["corrupt"] += 1
        # Removing works though nothing else does.
        try:
            for entry in diary.entries(case):
                diary.take_out(case, entry.id)
            audits.remove(case, "a0001")
            if blob is not None:
                blobs.remove(case, blob.id)
        except CaseError as error:
            figures["stuck"] += 1
            print(error, file=sys.stderr)
        if any(entry.incident for entry in diary.entries(case)) or case.faults():
            figures["corrupt"] += 1
    if not purge(home).gone:
        figures["stuck"] += 1
    return dict(figures)


if __name__ == "__main__":
    print(" ".join(f"{name}={value}" for name, value in _fill(Path(sys.argv[1])).items()))
