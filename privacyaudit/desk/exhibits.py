"""The exhibits of a case: which packs there are, what was done with each, and their files."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from privacyaudit.desk.books import every, put
from privacyaudit.errors import CaseError, InputError
from privacyaudit.evidence import custody
from privacyaudit.evidence.custody import Event
from privacyaudit.evidence.pack import CUSTODY, SUMS
from privacyaudit.evidence.stamp import check
from privacyaudit.store import blobs
from privacyaudit.store.archive import Member, Opener, member
from privacyaudit.store.case import Case
from privacyaudit.words import _

PACKS = "packs"
LOG = "custody"


@dataclass(frozen=True, slots=True)
class Kept:
    """A pack in the case: its files are kept there one by one."""

    name: str
    exhibit: str
    at: datetime
    what: str = field(repr=False)
    """The address, or how many files."""
    blobs: dict[str, str]
    """The id of each file by its name in the pack."""
    sums: bytes = field(repr=False)


def packs(case: Case) -> tuple[Kept, ...]:
    """Return every pack of the case, the oldest first."""
    return tuple(kept for _ident, kept in every(case, PACKS, Kept))


def one(case: Case, exhibit: str) -> Kept:
    """Return the pack of an exhibit; raises InputError where there is none."""
    for kept in packs(case):
        if kept.exhibit == exhibit.strip().upper():
            return kept
    raise InputError(_("There is no exhibit of this mark."), _("List them, then try again."))


def events(case: Case, exhibit: str) -> tuple[Event, ...]:
    """Return the custody log of an exhibit."""
    return tuple(event for ident, event in every(case, LOG, Event) if ident == exhibit)


def write_down(
    case: Case, exhibit: str, did: str, who: str, to: str = "", digest: str = "", says: str = ""
) -> None:
    """Write one line in the custody log of an exhibit."""
    put(case, LOG, Event(datetime.now(UTC), did, who, to, digest, says), exhibit)


def members(case: Case, kept: Kept) -> Iterator[Member]:
    """
    Yield every file of a pack as others get it: its own, the list, stamps, and the log.

    The log comes last, with all that was written down until then.
    """
    sizes = {blob.id: blob.size for blob in blobs.kept(case)}
    for name, ident in kept.blobs.items():
        yield Member(name, sizes.get(ident, 0), opener(case, ident))
    yield member(SUMS, kept.sums)
    for number, (question, answer) in enumerate(stamps(case, kept.exhibit)):
        end = f".{number}" if number else ""
        yield member(f"{SUMS}.tsq{end}", question)
        yield member(f"{SUMS}.tsr{end}", answer)
    yield member(CUSTODY, custody.lines(events(case, kept.exhibit)))


def opener(case: Case, ident: str) -> Opener:
    """Return what opens one file of the case, to be read once."""
    return lambda: blobs.opened(case, ident)


def stamps(case: Case, exhibit: str) -> list[tuple[bytes, bytes]]:
    """Return what was asked of time-stamp authorities and what they answered, as it came."""
    found: dict[tuple[int, str], bytes] = {}
    for blob in blobs.kept(case):
        parts = blob.name.split(" ")
        if len(parts) == 4 and parts[0] == "stamp" and parts[1] == exhibit:
            out = io.BytesIO()
            blobs.read(case, blob.id, out)
            found[int(parts[2]), parts[3]] = out.getvalue()
    numbers = sorted({number for number, _name in found})
    return [
        (found[number, "tsq"], found[number, "tsr"])
        for number in numbers
        if (number, "tsq") in found and (number, "tsr") in found
    ]


def check_stamps(case: Case, exhibit: str, root: bytes) -> tuple[str, ...]:
    """Return what is wrong with the stamps of a pack under *root*, by library and openssl."""
    kept = one(case, exhibit)
    wrong: list[str] = []
    for question, answer in stamps(case, kept.exhibit):
        wrong += check(kept.sums, question, answer, root)
    return tuple(wrong)


def check_in_case(case: Case, exhibit: str) -> tuple[str, ...]:
    """Return which files of a pack are not as they were made, without writing them out."""
    kept = one(case, exhibit)
    listed = {line[66:]: line[:64] for line in kept.sums.decode("ascii").splitlines()}
    wrong = []
    known = {blob.id: blob for blob in blobs.kept(case)}
    for name, digest in listed.items():
        blob = known.get(kept.blobs.get(name, ""))
        if blob is None or blob.sha256 != digest:
            wrong.append(name)
            continue
        try:
            with open(os.devnull, "wb") as nowhere:
                blobs.read(case, blob.id, nowhere)
        except CaseError:
            wrong.append(name)
    return tuple(wrong)
