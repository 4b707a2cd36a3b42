"""Handing a part of a case over: sealed, under a release, and only what it covers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import BinaryIO

import msgspec

from privacyaudit.agreements import Release, covering
from privacyaudit.desk import case as cases
from privacyaudit.desk import diary, requests, sharing
from privacyaudit.desk.books import put
from privacyaudit.diarysheets import log, table
from privacyaudit.requested import overview
from privacyaudit.store import archive, blobs
from privacyaudit.store.archive import Member, member
from privacyaudit.store.case import Case
from privacyaudit.store.keys import check_passphrase
from privacyaudit.store.troubles import plainly
from privacyaudit.words import _

HANDED = "handed over"


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
        lines += ["", _("Files")]
        lines += [f"  {one.name}  {one.size}  SHA-256 {one.sha256}" for one in blobs.kept(case)]
    return "\n".join(lines) + "\n"


def hand_over(
    case: Case, path: Path, to: str, what: tuple[str, ...], *, passphrase: str = "", key: str = "",
    today: date | None = None,
) -> str:  # fmt: skip
    """
    Write what *to* may see to the new sealed file *path*; return its SHA-256.

    Raises ConsentError where no release of the client covers it, or a report
    is not signed off (rules J3, J5).
    """
    today = today or cases.today_here()
    release = covering(sharing.releases(case), to, what, today)
    words = "" if key else check_passphrase(passphrase)
    with case.undisturbed(), plainly():
        members = [member("summary.txt", summary(case, release, today).encode())]
        members += _parts(case, what, today)
        digest = archive.write(path, members, passphrase=words, to=key)
    put(case, HANDED, {"to": to, "what": what, "on": today, "sha256": digest})
    return digest


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
        for number, blob in enumerate(blobs.kept(case), 1):
            suffix = Path(blob.name).suffix.lower()
            safe = suffix if suffix.isascii() and suffix[1:].isalnum() and len(suffix) < 8 else ""
            yield Member(f"files/{number:04}{safe}", blob.size, _opener(case, blob.id))


def _opener(case: Case, ident: str) -> archive.Opener:
    @contextmanager
    def opened() -> Iterator[BinaryIO]:
        # One file at a time, in memory: nothing plain is on the disk.
        out = io.BytesIO()
        blobs.read(case, ident, out)
        out.seek(0)
        yield out

    return opened
