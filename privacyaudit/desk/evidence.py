"""Evidence in a case: saving a page or files, giving a pack out, stamping and checking it."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from privacyaudit.desk.books import every, put
from privacyaudit.errors import InputError, ReadingError
from privacyaudit.evidence import custody
from privacyaudit.evidence.captured import from_reply, sha256
from privacyaudit.evidence.custody import Event
from privacyaudit.evidence.pack import (
    CUSTODY,
    SUMS,
    Pack,
    exhibit_mark,
    of_capture,
    of_files,
    suffix_of,
)
from privacyaudit.evidence.stamp import Stamp, check
from privacyaudit.evidence.stamp import ask as ask_for_stamp
from privacyaudit.evidence.verify import Verified, verify
from privacyaudit.model import Ask, Reply, Role, Terms
from privacyaudit.store import blobs, files
from privacyaudit.store.case import Case
from privacyaudit.store.troubles import plainly
from privacyaudit.words import _

PACKS = "packs"
LOG = "custody"
CAP = 40 * 1024 * 1024
CHUNK = 1024 * 1024

Fetch = Callable[[Ask, Terms], Reply]

TERMS = Terms(
    source="evidence", contacts=(), templates=("the page you want saved",), cap=CAP, redirects=5
)


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


def camera(
    avoid: Iterable[str] = (), table: Mapping[str, tuple[str, int]] | None = None
) -> Callable[[str], bytes]:
    """
    Return what takes pictures of pages, behind the filtering proxy.

    Raises MissingExtraError or ReadingError where it cannot be done here.
    """
    from privacyaudit.evidence.screenshot import camera_for
    from privacyaudit.fetch.proxy import Proxy

    places = tuple(avoid)
    return camera_for(lambda: Proxy(avoid=places, table=table))


def capture(
    case: Case, address: str, initials: str, fetch: Fetch, *, role: Role = Role.SELF,
    host: str = "", screenshot: Callable[[str], bytes] | None = None,
) -> Kept:  # fmt: skip
    """
    Save the page at *address* as it comes, and make a pack of it.

    *host* limits where it may be asked. Raises ReadingError where nothing
    came; then nothing is kept. Nobody signs in, and nothing is clicked.
    """
    begun = datetime.now(UTC)
    place = host or urlsplit(address).hostname or ""
    ask = Ask(address, place=place, template=TERMS.templates[0], listed=True)
    reply = fetch(ask, TERMS)
    if reply.problem is not None or not reply.status:
        raise ReadingError(
            reply.says or _("The page did not come."),
            _("Take a picture of your screen, and add that with 'evidence bring'."),
        )
    picture = screenshot(address) if screenshot is not None else b""
    pack = of_capture(
        from_reply(reply, begun), exhibit_mark(initials, _number(case)), role.value,
        screenshot=picture,
    )  # fmt: skip
    return _keep(case, pack, address, role.value, {})


def bring(
    case: Case, paths: Iterable[Path], initials: str, *, about: str = "", role: Role = Role.SELF
) -> Kept:
    """
    Save files a person brings: messages, e-mails, pictures; the originals stay as they are.

    Raises InputError where one cannot be read; then nothing is kept.
    """
    mark = exhibit_mark(initials, _number(case))
    brought: list[blobs.Blob] = []
    try:
        for path in paths:
            brought.append(blobs.keep_path(case, path))
        pack = of_files(
            ((one.name, one.sha256, one.size) for one in brought), mark, role.value, about=about
        )
        ids = {
            f"original/{number:04}{suffix_of(one.name)}": one.id
            for number, one in enumerate(brought, 1)
        }
        return _keep(case, pack, _("{count} files").format(count=len(brought)), role.value, ids)
    except BaseException:
        for one in brought:
            blobs.remove(case, one.id)
        raise


def _keep(case: Case, pack: Pack, what: str, who: str, ids: dict[str, str]) -> Kept:
    kept = dict(ids)
    try:
        for name, content in pack.files.items():
            kept[name] = blobs.keep(case, io.BytesIO(content), f"{pack.name}/{name}").id
        made = Kept(pack.name, pack.exhibit, pack.made, what, kept, pack.sums)
        put(case, PACKS, made, pack.exhibit)
    except BaseException:
        for name in set(kept) - set(ids):
            blobs.remove(case, kept[name])
        raise
    _log(case, pack.exhibit, "made", who, digest=sha256(pack.sums))
    return made


def _number(case: Case) -> int:
    return len(case.read(PACKS)) + 1


def _log(case: Case, exhibit: str, did: str, who: str, to: str = "", digest: str = "") -> None:
    put(case, LOG, Event(datetime.now(UTC), did, who, to, digest), exhibit)


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


def export(case: Case, exhibit: str, folder: Path, *, who: str, to: str) -> Path:
    """
    Write the pack as a folder of plain files inside *folder*; return where.

    It is written down whom it was given to, and checked once it is written.
    Raises InputError where it is there already, CaseError where it is not whole.
    """
    kept = one(case, exhibit)
    target = folder / kept.name
    with plainly():
        if target.exists():
            raise InputError(_("It is there already."), _("Choose another folder."))
        _log(case, kept.exhibit, "exported", who, to, sha256(kept.sums))
        files.make_folder(target)
        for name, ident in kept.blobs.items():
            path = target / name
            if path.parent != target and not path.parent.is_dir():
                files.make_folder(path.parent)
            with os.fdopen(files.new_file(path), "wb") as handle:
                blobs.read(case, ident, handle)
        files.write(target / SUMS, kept.sums)
        for number, (question, answer) in enumerate(_stamps(case, kept.exhibit)):
            end = f".{number}" if number else ""
            files.write(target / f"{SUMS}.tsq{end}", question)
            files.write(target / f"{SUMS}.tsr{end}", answer)
        files.write(target / CUSTODY, custody.lines(events(case, kept.exhibit)))
    return target


def stamp(case: Case, exhibit: str, authority: str, fetch: Fetch, *, who: str) -> Stamp:
    """
    Ask a time-stamp *authority* for a stamp on the pack's list of hashes.

    The authority sees a hash. What it answers is kept as it came. A stamp
    that fails is written down too, and costs the pack nothing.
    """
    kept = one(case, exhibit)
    done = ask_for_stamp(kept.sums, authority, fetch)
    if not done.answer:
        _log(case, kept.exhibit, "no stamp", who, urlsplit(authority).hostname or "")
        return done
    # Raw before anything else: some programs cannot read what others can.
    number = len(_stamps(case, kept.exhibit))
    for name, content in (("tsq", done.query), ("tsr", done.answer)):
        blobs.keep(case, io.BytesIO(content), f"stamp {kept.exhibit} {number} {name}")
        _log(case, kept.exhibit, "stamped", who, digest=sha256(content))
    return done


def _stamps(case: Case, exhibit: str) -> list[tuple[bytes, bytes]]:
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
    for question, answer in _stamps(case, kept.exhibit):
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
        except Exception:
            wrong.append(name)
    return tuple(wrong)


__all__ = [
    "Kept",
    "Verified",
    "bring",
    "camera",
    "capture",
    "check_in_case",
    "check_stamps",
    "events",
    "export",
    "one",
    "packs",
    "stamp",
    "verify",
]  # fmt: skip
