"""The long works on a case, each telling what is kept, and what must hold after a crash."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pyrage

from privacyaudit.desk import diary
from privacyaudit.diary import Incident
from privacyaudit.store import archive, audits, backup, blobs, waysin
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK
from tests.store.make_fixture import FIXTURES, WORDS
from tests.store.people import audit, finding

OTHER = "copper meadow violin thirteen"
SEALED = "walnut ladder seven harbour"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
LINES = 20
"""Entries of one imported table: all are there, or none."""

Tell = Callable[[str], None]


@dataclass
class State:
    """What the parent knows to be kept."""

    acknowledged: list[str] = field(default_factory=list)


def quick_sealing() -> None:
    """Seal archives without the slow derivation, which would be all that is killed."""
    identity = pyrage.x25519.Identity.generate()
    archive.seal_words = lambda content, words: pyrage.encrypt(content, [identity.to_public()])
    archive.open_words = lambda content, words: pyrage.decrypt(content, [identity])


def opened(folder: Path) -> Case:
    """Open the case under whichever of the two passphrases it has now."""
    from privacyaudit.errors import WrongKeyError

    try:
        return Case.open(folder, PASSPHRASE)
    except WrongKeyError:
        return Case.open(folder, OTHER)


def write_diary(folder: Path, tell: Tell) -> None:
    """Write entries one after the other."""
    with opened(folder) as case:
        begin = len(case.read("diary"))
        for number in range(begin, begin + 25):
            diary.add(case, Incident(date(2026, 11, 1), f"entry {number} " + "x" * 2000), NOW)
            tell(f"entry {number}")


def run_audits(folder: Path, tell: Tell) -> None:
    """Keep one audit after the other, each with its answers afterwards."""
    with opened(folder) as case:
        begin = len(audits.kept(case))
        for number in range(begin + 1, begin + 8):
            many = tuple(finding(f"{number}-{page}") for page in range(300))
            audits.save(case, audit(number, findings=many))
            tell(f"audit a{number:04}")


def import_tables(folder: Path, tell: Tell) -> None:
    """Bring one table after the other."""
    with opened(folder) as case:
        begin = len(case.read("diary")) // LINES
        for number in range(begin, begin + 8):
            rows = "".join(f"2026-11-01,table {number} line {line}\n" for line in range(LINES))
            diary.bring_table(case, f"day,what\n{rows}".encode(), NOW)
            tell(f"table {number}")


def rotate(folder: Path, tell: Tell) -> None:
    """Change the key there and back."""
    for words in (OTHER, PASSPHRASE, OTHER, PASSPHRASE):
        with opened(folder) as case:
            waysin.rotate(case, words, cost=QUICK)
            tell(f"passphrase {words}")


def migrate(folder: Path, tell: Tell) -> None:
    """Open a case of the first version."""
    with Case.open(folder, PASSPHRASE):
        tell("migrated")


def back_up(folder: Path, tell: Tell) -> None:
    """Make one backup after the other."""
    quick_sealing()
    with opened(folder) as case:
        begin = sum(1 for _path in folder.parent.glob("backup-*.age"))
        for number in range(begin, begin + 6):
            backup.back_up(case, folder.parent / f"backup-{number}.age", SEALED)
            tell(f"backup {number}")


def keep_files(folder: Path, tell: Tell) -> None:
    """Bring files, and take every third one out again."""
    with opened(folder) as case:
        for number in range(12):
            blob = blobs.keep(case, io.BytesIO(bytes([number]) * 150_000), f"file {number}")
            tell(f"file {blob.id}")
            if number % 3 == 2:
                tell(f"removing {blob.id}")
                blobs.remove(case, blob.id)
                tell(f"removed {blob.id}")


WORKS: dict[str, Callable[[Path, Tell], None]] = {
    "diary": write_diary,
    "run": run_audits,
    "import": import_tables,
    "rotate": rotate,
    "migrate": migrate,
    "backup": back_up,
    "files": keep_files,
}


def prepare(work: str, folder: Path) -> None:
    """Make the case that *work* starts from."""
    if work == "migrate":
        shutil.copytree(FIXTURES / "schema-1", folder)
        return
    case, _code = Case.create(folder, PASSPHRASE, cost=QUICK)
    with case:
        if work in ("rotate", "backup"):
            for number in range(30):
                entry = Incident(date(2026, 11, 1), f"kept {number} " + "x" * 3000)
                diary.add(case, entry, NOW)
            for number in range(3):
                blobs.keep(case, io.BytesIO(b"photo" * 20_000), f"photo {number}")


def faults(work: str, folder: Path, said: list[str], killed: bool) -> Iterator[tuple[str, str]]:
    """Yield ('lost' | 'half' | 'corrupt', what) for all that does not hold after a crash."""
    with opened(folder) as case:
        for wrong in (*case.faults(), *blobs.faults(case)):
            yield "corrupt", wrong
        words = [entry.incident.what for entry in diary.entries(case) if entry.incident]
        if work == "diary":
            kept = {" ".join(one.split()[:2]) for one in words}
            yield from (("lost", one) for one in said if one not in kept)
            if [one.split()[1] for one in words] != [str(number) for number in range(len(words))]:
                yield "half", "the order of entries"
        elif work == "run":
            ids = {f"audit {one.id}" for one in audits.kept(case)}
            yield from (("lost", one) for one in said if one not in ids)
            for one in audits.kept(case):
                if len(audits.load(case, one.id).findings) != 300:
                    yield "half", one.id
        elif work == "import":
            tables = {" ".join(one.split()[:2]) for one in words}
            yield from (("lost", one) for one in said if one not in tables)
            if len(words) % LINES:
                yield "half", "a table"
        elif work in ("rotate", "backup"):
            if len(words) != 30 or len(blobs.kept(case)) != 3:
                yield "lost", "what was there before"
        elif work == "migrate":
            if words != list(WORDS) or len(audits.kept(case)) != 2:
                yield "lost", "what was there before"
        elif work == "files":
            there = {f"file {blob.id}" for blob in blobs.kept(case)}
            going = {one.replace("removing", "file") for one in said if one.startswith("removing")}
            yield from (
                ("lost", one)
                for one in said
                if one.startswith("file") and one not in there and one not in going
            )
            gone = {one.replace("removed", "file") for one in said if one.startswith("removed")}
            yield from (("half", one) for one in gone & there)
            stored = sum(1 for _path in (folder / blobs.FOLDER).iterdir()) if there else 0
            if there and stored != len(there):
                yield "half", "a file that belongs to nothing"
    if work == "rotate":
        yield from _last_passphrase(folder, said)
    if work == "backup":
        yield from _backups(folder, said)


def _last_passphrase(folder: Path, said: list[str]) -> Iterator[tuple[str, str]]:
    from privacyaudit.errors import WrongKeyError

    if not said:
        return
    # The last acknowledged one opens it, or the one that was begun after it.
    try:
        opened(folder).lock()
    except WrongKeyError:
        yield "lost", "every way in"


def _backups(folder: Path, said: list[str]) -> Iterator[tuple[str, str]]:
    there = {path.stem.split("-")[1] for path in folder.parent.glob("backup-*.age")}
    for one in said:
        if one.split()[1] not in there:
            yield "lost", one
    for path in folder.parent.glob("backup-*.age"):
        content = path.read_bytes()
        if not content.startswith(archive.HEAD) or not content:
            yield "half", path.name
