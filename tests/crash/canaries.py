"""No word of a case is in any file of its folder, also in the middle of a change."""

from __future__ import annotations

import io
import random
from datetime import date
from pathlib import Path

from privacyaudit.desk import diary
from privacyaudit.diary import Attached, Incident
from privacyaudit.store import audits, blobs, records
from privacyaudit.store.case import Case
from tests.crash.work import NOW
from tests.store.conftest import PASSPHRASE, QUICK
from tests.store.people import audit, finding


def measure(folder: Path, count: int, seed: int) -> dict[str, int]:
    """Put *count* canaries into every corner of a case and look for them in its files."""
    chance = random.Random(seed)
    words = [f"canary{chance.getrandbits(48):012x}" for _count in range(count)]
    home = folder / "notes"
    case, _code = Case.create(home, PASSPHRASE, cost=QUICK)
    looked = seen = 0
    with case:
        for number, word in enumerate(words):
            if number % 4 == 0:
                attached = (Attached("x", word, word, 1),)
                entry = Incident(date(2026, 11, 1), word, where=word, saw=word, attached=attached)
                diary.add(case, entry, NOW)
            elif number % 4 == 1:
                blobs.keep(case, io.BytesIO(word.encode() * 50), word)
            elif number % 4 == 2:
                audits.save(case, audit(number, findings=(finding(word),)))
            else:
                case.set_fact(word, word.encode())
            if number % 10 == 0:
                with case.writing() as connection:
                    connection.set_authorizer(None)  # an open case refuses the setting
                    connection.execute("PRAGMA cache_size = 2")
                    for line in range(20):
                        records.append(connection, "more", word, word.encode() * 400, NOW)
                        assert line < 20
                    found = _found(home, words)
                    looked, seen = looked + found[0], seen + found[1]
        found = _found(home, words)
    closed = _found(home, words)
    twin = _found(_plain(folder, words), words)
    assert twin[1] == len(words), "the search itself does not find a canary"
    return {
        "canaries": len(words),
        "files searched": looked + found[0] + closed[0],
        "seen": seen + found[1] + closed[1],
        "seen by the twin without encryption": twin[1],
    }


def _found(home: Path, words: list[str]) -> tuple[int, int]:
    paths = [path for path in home.rglob("*") if path.is_file()]
    everything = b"\n".join(path.name.encode() + b"\n" + path.read_bytes() for path in paths)
    return len(paths), sum(word.encode() in everything for word in words)


def _plain(folder: Path, words: list[str]) -> Path:
    home = folder / "plain"
    home.mkdir()
    (home / "data").write_text(" ".join(words))
    return home
