"""
Handing a part of a case over: sealed, under a release, and only what it covers.

The way of a page, as of the terminal: :func:`may_get` lists who may get what
today; :func:`hand_over` writes one new age file outside the case; it opens
with the ordinary ``age`` program, or with :func:`receive` here. Its passphrase
goes another way than the file, best by telephone. A large one has a second
file beside it that holds its key: both are handed over.

Somebody who works on the case itself gets a way in of their own instead, in
place of a file: :func:`let_in`, :func:`second_people`, :func:`shut_out`.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import msgspec

from privacyaudit.agreements import Release, covering
from privacyaudit.desk import case as cases
from privacyaudit.desk import diary, exhibits, requests, sharing
from privacyaudit.desk.books import put
from privacyaudit.desk.exhibits import Kept
from privacyaudit.desk.givingout import outside
from privacyaudit.diarysheets import log, table
from privacyaudit.errors import CaseError, InputError
from privacyaudit.evidence.captured import sha256
from privacyaudit.evidence.pack import suffix_of
from privacyaudit.requested import overview
from privacyaudit.store import archive, blobs, files, waysin
from privacyaudit.store.archive import Member, member
from privacyaudit.store.case import Case
from privacyaudit.store.keys import STANDARD, Cost, check_passphrase
from privacyaudit.store.slots import Slot
from privacyaudit.store.troubles import plainly
from privacyaudit.words import _, mark

HANDED = "handed over"
APART = mark("Tell them the passphrase another way than the file, best by telephone.")
"""Said beside a handover."""
ALL_OF_IT = mark("A second person with a passphrase of their own can see everything in the case.")
"""Said before somebody is let in."""
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,3}")
CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Handed:
    """A sealed file that was written for somebody."""

    path: Path
    sha256: str
    key: Path | None
    """The second file that belongs to a large one."""


def may_get(case: Case, today: date | None = None) -> tuple[Release, ...]:
    """Return the releases that stand today, the newest first: who may get what, until when."""
    day = today or cases.today_here()
    standing = [one for one in sharing.releases(case) if one.given <= day <= one.until]
    return tuple(reversed(standing))


def file_name(today: date) -> str:
    """Return a name for a handover that says nothing."""
    return f"notes-{today.isoformat()}.age"


def summary(case: Case, release: Release, today: date) -> str:
    """Return the one page on top: what stands open, what was decided, and until when."""
    seen = cases.overview(case, today)
    decided = [one for one in cases.decisions(case) if not one.undone]
    lines = [
        _("Handover of case {id}").format(id=case.id),
        _("Made on {day}, for: {to}").format(day=today.isoformat(), to=release.to),
        _("What it covers: {what}").format(what=", ".join(release.what)),
        _("Why: {why}").format(why=release.why),
        _("The client said yes on {given}, until {until}. Initials: {initials}").format(
            given=release.given.isoformat(), until=release.until.isoformat(),
            initials=release.initials,
        ),
        _("The case is due to be removed on {day}.").format(day=seen.purge_on.isoformat()),
        _("After {day}, remove this copy.").format(day=release.until.isoformat()),
        "",
        _("Diary entries: {count}").format(count=seen.entries),
        _("Audits: {count}").format(count=seen.audits),
        _("Files: {count}").format(count=seen.files),
        _("Open requests: {count}, of which late: {late}").format(
            count=seen.open_requests, late=seen.late_requests
        ),
        "",
    ]  # fmt: skip
    if "requests" in release.what:
        lines += [_("Requests"), overview(requests.every(case), today)]
    if decided and "report" in release.what:
        lines.append(_("Left by choice"))
        lines += [f"  {one.label}, {one.place}: {one.why}".rstrip(": ") for one in decided]
    if "evidence" in release.what:
        lines += ["", _("Exhibits")]
        for kept in exhibits.packs(case):
            lines.append(f"  {kept.exhibit}  {kept.at:%Y-%m-%d %H:%M} UTC  {kept.name}")
            lines.append(f"    SHA256SUMS: SHA-256 {sha256(kept.sums)}")
        lines += ["", _("Files that belong to diary entries")]
        lines += [f"  {name}  {blob.size}  SHA-256 {blob.sha256}" for name, blob in _attached(case)]
    lines += ["", _("The passphrase or key of this file is not in it.")]
    return "\n".join(lines) + "\n"


def hand_over(
    case: Case, path: Path, to: str, what: tuple[str, ...], *, passphrase: str = "", key: str = "",
    today: date | None = None,
) -> Handed:  # fmt: skip
    """
    Write what *to* may see to the new sealed file *path*, outside the case.

    It opens with *passphrase*, or with the secret half of the age *key*.
    Saved exhibits are in it as packs that check by themselves. Raises
    ConsentError where no release of the client covers it, or a report is not
    signed off (rules J3, J5); then nothing is written.
    """
    today = today or cases.today_here()
    release = covering(sharing.releases(case), to, what, today)
    words = "" if key else check_passphrase(passphrase)
    outside(case, path)
    # The page on top is about this handover: the rest of the release stays out of it.
    narrow = replace(release, what=what)
    packs = exhibits.packs(case) if "evidence" in what else ()
    try:
        # Before the packs are read: the log that goes with them says so too.
        _write_down(case, packs, "handed over", to)
        with case.undisturbed(), plainly():
            members = [member("summary.txt", summary(case, narrow, today).encode())]
            members += _parts(case, what, today)
            digest = archive.write(path, members, passphrase=words, to=key)
    except BaseException:
        with suppress(CaseError):
            _write_down(case, packs, "not handed over after all", to)
        raise
    put(case, HANDED, {"to": to, "what": what, "on": today, "sha256": digest})
    beside = archive.key_path(path)
    return Handed(path, digest, beside if beside.exists() else None)


def _write_down(case: Case, packs: Iterable[Kept], did: str, to: str) -> None:
    for one in packs:
        exhibits.write_down(case, one.exhibit, did, "case", to, sha256(one.sums))


def _parts(case: Case, what: tuple[str, ...], today: date) -> Iterator[Member]:
    if "diary" in what:
        entries = diary.entries(case)
        yield member("diary.txt", log(entries, case.id, today).encode())
        yield member("diary.csv", table(entries).encode("utf-8-sig"))
    if "report" in what:
        from privacyaudit import report

        printed = sharing.for_print(case, "", "helper")
        yield member("report.html", report.html(printed, "helper").encode())
        yield member("report.json", msgspec.json.encode(printed))
    if "requests" in what:
        yield member("requests.txt", overview(requests.every(case), today).encode())
    if "evidence" in what:
        for kept in exhibits.packs(case):
            for one in exhibits.members(case, kept):
                yield replace(one, name=f"evidence/{kept.name}/{one.name}")
        for name, blob in _attached(case):
            yield Member(name, blob.size, exhibits.opener(case, blob.id))


def _attached(case: Case) -> Iterator[tuple[str, blobs.Blob]]:
    """Yield the files of diary entries, named by the entry they belong to."""
    known = {blob.id: blob for blob in blobs.kept(case)}
    for entry in diary.entries(case):
        for number, one in enumerate(entry.incident.attached if entry.incident else (), 1):
            if one.id in known:
                suffix = suffix_of(one.name)
                yield f"attached/{entry.number:04}-{number}{suffix}", known[one.id]


def receive(path: Path, folder: Path, *, passphrase: str = "", identity: str = "") -> int:
    """
    Open the handover at *path* into the new folder *folder*; return how many files it held.

    *identity* is the secret half of the age key it was sealed to. What comes
    out is plain. Raises WrongKeyError, or CaseError where it is not whole;
    then no folder is made.
    """
    if folder.exists():
        raise InputError(
            _("There is something of this name already."),
            _("Choose a new name. Nothing was changed."),
        )
    part = folder.with_name(f"{folder.name}.part")
    count = 0

    def take(name: str, source: BinaryIO) -> None:
        nonlocal count
        # An archive of a stranger must not write anywhere else.
        if not NAME.fullmatch(name) or ".." in name:
            raise CaseError(_("This file is no handover."), _("Ask for it again."))
        target = part / PurePosixPath(name)
        for parent in reversed(target.relative_to(part).parents):
            if not (part / parent).is_dir():
                files.make_folder(part / parent)
        with os.fdopen(files.new_file(target), "wb") as handle:
            shutil.copyfileobj(source, handle, CHUNK)
            handle.flush()
            os.fsync(handle.fileno())
        count += 1

    with plainly():
        shutil.rmtree(part, ignore_errors=True)
        files.make_folder(part)
        try:
            words = " ".join(passphrase.split())
            archive.read(path, take, passphrase=words, identity=identity.strip())
            os.replace(part, folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return count


def second_people(case: Case) -> tuple[Slot, ...]:
    """Return who else can open the case: a label and a day for each."""
    return tuple(slot for slot in case.ways_in if slot.kind == "person")


def let_in(case: Case, passphrase: str, label: str, *, cost: Cost = STANDARD) -> None:
    """
    Give a second person a passphrase of their own; they can see everything.

    *label* is what they are, such as ``advocate``: never a name (rule J1).
    Raises InputError for a passphrase that is easy to guess, or no label.
    """
    words = " ".join(label.split())[:40]
    if not words:
        raise InputError(
            _("A second person needs a label."), _("Write what they are, such as 'advocate'.")
        )
    cases.prints_nothing_personal(case, words)
    waysin.add_person(case, passphrase, words, cost=cost)


def shut_out(case: Case, ident: str) -> None:
    """
    Take a second person's passphrase away; ``ident`` is the slot's.

    They may have kept the key: change the key itself where that matters.
    Raises InputError where there is no such person.
    """
    waysin.remove_person(case, ident)
