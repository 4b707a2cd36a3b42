"""Checking a pack: every byte of every file, the list, the log, the stamps and the WARC."""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
from dataclasses import dataclass
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator

from privacyaudit.errors import CaseError
from privacyaudit.evidence import custody, stamp
from privacyaudit.evidence.pack import CUSTODY, STAMPS, SUMS
from privacyaudit.words import _

LINE = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9._/-]{1,200})")
CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Verified:
    """What a check saw."""

    files: int
    wrong: tuple[str, ...]
    """What is not as it was made; nothing where all is."""
    stamps: tuple[str, ...] = ()
    """The times that authorities gave."""


def verify(folder: Path, root: bytes = b"") -> Verified:
    """
    Check the pack in *folder*; *root* is a time-stamp authority's root certificate.

    Raises CaseError where there is no pack. Never changes anything.
    """
    if not (folder / SUMS).is_file():
        raise CaseError(_("There is no pack in this folder."), _("Choose the folder of a pack."))
    sums = (folder / SUMS).read_bytes()
    listed, wrong = _listed(sums)
    for name, digest in listed.items():
        path = folder / name
        if path.is_symlink() or not path.is_file():
            wrong.append(_("{name}: is not there").format(name=name))
        elif _digest(path) != digest:
            wrong.append(_("{name}: was changed").format(name=name))
    log = (folder / CUSTODY).read_bytes() if (folder / CUSTODY).is_file() else b""
    log_faults = custody.faults(log, hashlib.sha256(sums).hexdigest())
    wrong += log_faults
    known = frozenset() if log_faults else custody.stamped(log)
    times, stamp_faults = _stamps(folder, sums, known, root)
    wrong += stamp_faults
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        extra = name not in listed and name not in (SUMS, CUSTODY)
        if not path.is_dir() and extra and not STAMPS.fullmatch(name):
            wrong.append(_("{name}: does not belong to it").format(name=_plain(name)))
    if not wrong and "capture.warc.gz" in listed:
        wrong += warc_faults((folder / "capture.warc.gz").read_bytes())
    return Verified(len(listed), tuple(wrong), times)


def _listed(sums: bytes) -> tuple[dict[str, str], list[str]]:
    listed: dict[str, str] = {}
    wrong: list[str] = []
    text = sums.decode("ascii", "replace")
    for line in text.splitlines():
        found = LINE.fullmatch(line)
        if found is None or ".." in line or found[2].startswith("/") or found[2] in listed:
            wrong.append(_("The list of hashes was changed."))
        else:
            listed[found[2]] = found[1]
    again = "".join(f"{listed[name]}  {name}\n" for name in sorted(listed))
    if again != text or not listed:
        wrong.append(_("The list of hashes was changed."))
    return listed, wrong


def _stamps(
    folder: Path, sums: bytes, known: frozenset[str], root: bytes
) -> tuple[tuple[str, ...], list[str]]:
    times: list[str] = []
    wrong: list[str] = []
    for path in sorted(folder.glob(f"{SUMS}.ts*")):
        if hashlib.sha256(path.read_bytes()).hexdigest() not in known:
            wrong.append(_("{name}: was changed").format(name=path.name))
        if not path.name.startswith(f"{SUMS}.tsr"):
            continue
        answer = path.read_bytes()
        asked = folder / path.name.replace(".tsr", ".tsq")
        question = asked.read_bytes() if asked.is_file() else b""
        read = stamp.read(question, answer, sums)
        if read.at is not None:
            times.append(read.at.isoformat())
        elif read.says == stamp.OTHER:
            wrong.append(f"{path.name}: {_(read.says)}")
        if root:
            wrong += [f"{path.name}: {one}" for one in stamp.check(sums, question, answer, root)]
    return tuple(times), wrong


def warc_faults(content: bytes) -> list[str]:
    """Return what is wrong with a WARC file: its digests are computed again."""
    # warcio prints a damaged record's own words to the terminal: nothing of a page may be.
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        return _warc_faults(content)


def _warc_faults(content: bytes) -> list[str]:
    seen = 0
    try:
        for record in ArchiveIterator(io.BytesIO(content), check_digests="raise"):
            record.content_stream().read()
            if record.digest_checker.passed is False:
                return [_("capture.warc.gz: its own hashes do not agree")]
            seen += record.rec_type == "response"
    except Exception:  # whatever damaged bytes do to its parser, the file is not whole
        return [_("capture.warc.gz: cannot be read to its end")]
    return [] if seen else [_("capture.warc.gz: holds no answer")]


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as source:
        while chunk := source.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()


def _plain(name: str) -> str:
    return name.encode("ascii", "backslashreplace").decode()
