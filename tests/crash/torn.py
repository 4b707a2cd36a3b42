"""Torn journals and torn pages: the case opens to what was kept before."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

from privacyaudit.desk import diary
from privacyaudit.diary import Incident
from privacyaudit.errors import CaseError
from privacyaudit.store import database, records
from privacyaudit.store.case import Case
from tests.crash.work import NOW
from tests.store.conftest import PASSPHRASE, QUICK

KEPT = 12


def measure(folder: Path, count: int, seed: int) -> dict[str, int]:
    """Tear *count* copies of a case caught in the middle of a change."""
    chance = random.Random(seed)
    early, late, pages = _caught(folder)
    figures: Counter[str] = Counter(torn=0, lost=0, corrupt=0)
    for number in range(count):
        copy = folder / str(number)
        if number % 2:
            # The journal had not reached the disk, so the database is untouched.
            shutil.copytree(early, copy)
            _tear(copy / f"{database.NAME}-journal", chance)
        else:
            # The journal was whole, and the database was half written.
            shutil.copytree(late, copy)
            _spoil(copy / database.NAME, pages, chance)
        figures["torn"] += 1
        try:
            with Case.open(copy, PASSPHRASE) as case:
                if case.faults():
                    figures["corrupt"] += 1
                entries = diary.entries(case)
                if [entry.number for entry in entries] != list(range(1, KEPT + 1)):
                    figures["lost"] += 1
        except CaseError as error:
            figures["corrupt"] += 1
            print(f"torn {number}: {error}")
        shutil.rmtree(copy)
    return dict(figures)


def _caught(folder: Path) -> tuple[Path, Path, list[int]]:
    """Return copies of a case from inside a change: before and after the journal was synced."""
    home = folder / "whole"
    case, _code = Case.create(home, PASSPHRASE, cost=QUICK)
    with case:
        for number in range(KEPT):
            diary.add(case, Incident(date(2026, 11, 1), f"entry {number} " + "x" * 9_000), NOW)
        before = (home / database.NAME).read_bytes()
        try:
            with case.writing() as connection:
                _change(connection)
                shutil.copytree(home, folder / "early")
                raise KeyboardInterrupt
        except KeyboardInterrupt:
            pass
        try:
            with case.writing() as connection:
                connection.set_authorizer(None)  # an open case refuses the setting
                connection.execute("PRAGMA cache_size = 2")
                _change(connection)
                shutil.copytree(home, folder / "late")
                raise KeyboardInterrupt
        except KeyboardInterrupt:
            pass
    after = (folder / "late" / database.NAME).read_bytes()
    assert (folder / "early" / database.NAME).read_bytes() == before
    assert (folder / "early" / f"{database.NAME}-journal").stat().st_size > 512
    pages = [
        at // 4096
        for at in range(0, len(before), 4096)
        if before[at : at + 4096] != after[at : at + 4096]
    ]
    assert pages, "no page was written before the end of the change"
    return folder / "early", folder / "late", pages


def _change(connection: database.Connection) -> None:
    connection.execute("UPDATE records SET body = NULL, salt = NULL WHERE seq % 2")
    for number in range(20):
        records.append(connection, "diary", f"more {number}", b"y" * 6_000, NOW)


def _tear(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content))
    how = chance.choice(("cut", "zero", "noise"))
    if how == "cut":
        content = content[:at]
    else:
        size = min(len(content) - at, chance.choice((1, 512, 4096, 10**9)))
        content[at : at + size] = bytes(size) if how == "zero" else chance.randbytes(size)
    path.write_bytes(content)


def _spoil(path: Path, pages: list[int], chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for page in chance.sample(pages, chance.randint(1, len(pages))):
        begin = page * 4096 + chance.randrange(4096)
        end = (page + 1) * 4096
        spoilt = chance.choice((bytes(end - begin), chance.randbytes(end - begin)))
        content[begin:end] = spoilt
    path.write_bytes(content)
