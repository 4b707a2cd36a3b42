"""Evidence in a case: saving a page or files, giving a pack out, stamping and checking it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from privacyaudit.desk.exhibits import (
    PACKS,
    Kept,
    check_in_case,
    check_stamps,
    events,
    one,
    packs,
    stamps,
    write_down,
)
from privacyaudit.desk.given import Given, plain_name
from privacyaudit.desk.givingout import export, export_zip, outside, zipped
from privacyaudit.errors import InputError, ReadingError, Step
from privacyaudit.evidence.captured import from_reply, sha256
from privacyaudit.evidence.pack import (
    Brought,
    Pack,
    exhibit_mark,
    of_capture,
    of_files,
    stored_as,
)
from privacyaudit.evidence.stamp import Stamp
from privacyaudit.evidence.stamp import ask as ask_for_stamp
from privacyaudit.evidence.verify import Verified, verify
from privacyaudit.model import Ask, Document, Reply, Role, Terms
from privacyaudit.reading.plaintext import words_of
from privacyaudit.store import blobs, records
from privacyaudit.store.case import Case
from privacyaudit.store.troubles import in_use
from privacyaudit.words import _, ngettext

CAP = 40 * 1024 * 1024
MOST = 5_000
"""Files in one exhibit."""

Fetch = Callable[[Ask, Terms], Reply]

TERMS = Terms(
    source="evidence", contacts=(), templates=("the page you want saved",), cap=CAP, redirects=5
)


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
    words: Callable[[Document], str | None] = words_of,
) -> Kept:  # fmt: skip
    """
    Save the page at *address* as it comes, and make a pack of it.

    *host* limits where it may be asked; *words* reads what the page says, in a
    process of its own. Raises ReadingError where nothing came; then nothing is
    kept. Nobody signs in, and nothing is clicked.
    """
    begun = datetime.now(UTC)
    place = host or urlsplit(address).hostname or ""
    ask = Ask(address, place=place, template=TERMS.templates[0], listed=True)
    reply = fetch(ask, TERMS)
    if reply.problem is not None or not reply.status:
        raise ReadingError(
            reply.says or _("The page did not come."),
            _("Take a picture of your screen, and save that in its place."),
            Step.BRING_FILES,
        )
    picture = screenshot(address) if screenshot is not None else b""
    got = from_reply(reply, begun)
    pack = of_capture(
        got, exhibit_mark(initials, _number(case)), role.value, screenshot=picture,
        text=words(Document(got.body, reply.headers.get("content-type", ""))),
    )  # fmt: skip
    return _keep(case, pack, address, role.value, {}, got.chain_says)


def bring(
    case: Case,
    paths: Iterable[Path | Given],
    initials: str,
    *,
    about: str = "",
    role: Role = Role.SELF,
) -> Kept:
    """
    Save files a person brings: messages, e-mails, pictures; the originals stay as they are.

    A folder brings every file in it; links are left out, since they may lead
    elsewhere. Raises InputError where one cannot be read; then nothing is kept.
    """
    mark = exhibit_mark(initials, _number(case))
    kept: list[blobs.Blob] = []
    brought: list[Brought] = []
    try:
        for name, path in _each(case, paths):
            changed = "" if isinstance(path, Given) else _changed(path)
            kept.append(
                blobs.keep(case, io.BytesIO(path.body), name)
                if isinstance(path, Given)
                else blobs.keep_path(case, path)
            )
            brought.append(Brought(name, kept[-1].sha256, kept[-1].size, changed))
        pack = of_files(brought, mark, role.value, about=about)
        ids = {stored_as(number, one.name): kept[number - 1].id
               for number, one in enumerate(brought, 1)}  # fmt: skip
        count = len(brought)
        what = ngettext("{count} file", "{count} files", count).format(count=count)
        what = f"{about} ({what})" if about else what
        return _keep(case, pack, what, role.value, ids)
    except BaseException:
        for one in kept:
            blobs.remove(case, one.id)
        raise


def _each(case: Case, paths: Iterable[Path | Given]) -> Iterator[tuple[str, Path | Given]]:
    """Yield each file of *paths* with its name, and those of a folder with its way in it."""
    count = 0
    for given in paths:
        if isinstance(given, Given):  # it came through a browser, and lies on no disk
            yield plain_name(given.name), given
            continue
        outside(case, given)
        inside = given.is_dir()
        for path in sorted(given.rglob("*")) if inside else (given,):
            if inside and (path.is_symlink() or not path.is_file()):
                continue
            count += 1
            if count > MOST:
                raise InputError(
                    _("These are more files than one exhibit can hold."),
                    _("Bring them in parts of {most} files.").format(most=MOST),
                )
            name = path.relative_to(given.parent).as_posix() if inside else path.name
            yield name, path


def _changed(path: Path) -> str:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds")
    except (OSError, ValueError, OverflowError):
        return ""  # the reading that follows says why, in words


def _keep(case: Case, pack: Pack, what: str, who: str, ids: dict[str, str], says: str = "") -> Kept:
    kept = dict(ids)
    try:
        for name, content in pack.files.items():
            kept[name] = blobs.keep(case, io.BytesIO(content), f"{pack.name}/{name}").id
        made = Kept(pack.name, pack.exhibit, pack.made, what, kept, pack.sums)
        with case.writing() as connection:
            # Another program may have saved an exhibit meanwhile: no mark is given twice.
            if any(True for _one in records.read(connection, PACKS, pack.exhibit)):
                raise in_use()
            body = msgspec.json.encode(made)
            records.append(connection, PACKS, pack.exhibit, body, datetime.now(UTC))
    except BaseException:
        for name in set(kept) - set(ids):
            blobs.remove(case, kept[name])
        raise
    write_down(case, pack.exhibit, "made", who, digest=sha256(pack.sums), says=says)
    return made


def _number(case: Case) -> int:
    return len(case.read(PACKS)) + 1


def stamp(case: Case, exhibit: str, authority: str, fetch: Fetch, *, who: str) -> Stamp:
    """
    Ask a time-stamp *authority* for a stamp on the pack's list of hashes.

    The authority sees a hash. What it answers is kept as it came. A stamp
    that fails is written down too, and costs the pack nothing.
    """
    kept = one(case, exhibit)
    done = ask_for_stamp(kept.sums, authority, fetch)
    if not done.answer:
        write_down(case, kept.exhibit, "no stamp", who, urlsplit(authority).hostname or "")
        return done
    # Raw before anything else: some programs cannot read what others can.
    number = len(stamps(case, kept.exhibit))
    for name, content in (("tsq", done.query), ("tsr", done.answer)):
        blobs.keep(case, io.BytesIO(content), f"stamp {kept.exhibit} {number} {name}")
        write_down(case, kept.exhibit, "stamped", who, digest=sha256(content))
    return done


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
    "export_zip",
    "one",
    "packs",
    "stamp",
    "verify",
    "zipped",
]  # fmt: skip
