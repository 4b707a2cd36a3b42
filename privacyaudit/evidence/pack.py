"""
A pack: the files of one exhibit, a list of their hashes, and how to check them.

The custody log stays outside the list, since it grows; its first line holds
the list's own hash.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from privacyaudit.errors import InputError
from privacyaudit.evidence import papers
from privacyaudit.evidence.captured import Captured, clean_header, clean_url, sha256, warc
from privacyaudit.version import VERSION
from privacyaudit.words import _, ngettext

SCHEMA = 1
SUMS = "SHA256SUMS"
CUSTODY = "custody.jsonl"
STAMPS = re.compile(r"SHA256SUMS\.(tsq|tsr)(\.\d{1,2})?|tsa-chain(\.\d{1,2})?\.pem")
"""What may lie beside the list without being in it."""
INITIALS = re.compile(r"[A-Z]{2,4}")


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that a person brought, as it was when its bytes were read."""

    name: str = field(repr=False)
    """With its folder, where a whole folder was brought."""
    sha256: str
    size: int
    changed: str = ""
    """When the person's own file was last changed, in UTC, as their disk says."""


@dataclass(frozen=True, slots=True)
class Pack:
    """The files of one exhibit."""

    name: str
    """Of its folder."""
    exhibit: str
    made: datetime
    files: Mapping[str, bytes] = field(repr=False)
    """By name, all but the list itself."""
    large: Mapping[str, tuple[str, int]] = field(default_factory=dict, repr=False)
    """Files too large to hold here: name to SHA-256 and size."""

    @property
    def sums(self) -> bytes:
        """The list of hashes: sorted, ASCII names, one line each."""
        every = {name: sha256(content) for name, content in self.files.items()}
        every.update({name: digest for name, (digest, _size) in self.large.items()})
        return "".join(f"{every[name]}  {name}\n" for name in sorted(every)).encode("ascii")


def exhibit_mark(initials: str, number: int) -> str:
    """Return an exhibit's mark such as ``AB1``; raises InputError for other initials."""
    letters = initials.strip().upper()
    if not INITIALS.fullmatch(letters):
        raise InputError(
            _("An exhibit is named by the initials of who saved it."),
            _("Give two to four letters, such as AB."),
        )
    return f"{letters}{number}"


def of_capture(
    one: Captured, exhibit: str, role: str, *, route: str = "direct", screenshot: bytes = b"",
    text: str | None = None, now: datetime | None = None,
) -> Pack:  # fmt: skip
    """Return the pack of a captured page; *text* is its words, None where they cannot be read."""
    now = (now or datetime.now(UTC)).astimezone(UTC)
    pictures = [("screenshot", screenshot)] if screenshot else []
    facts = {
        "schema": SCHEMA,
        "exhibit": exhibit,
        "role": role,
        "asked": clean_url(one.asked),
        "final": clean_url(one.final),
        "status": one.status,
        "begun": one.begun.astimezone(UTC).isoformat(),
        "ended": one.ended.astimezone(UTC).isoformat(),
        "local zone": datetime.now().astimezone().strftime("%z"),
        "server clock": clean_header(dict(one.headers).get("date", "")),
        "server clock ahead, seconds": one.clock_offset,
        "server address": clean_header(one.peer) or "not known",
        "server certificates": len(one.certificates),
        "server certificates, note": one.chain_says or "none",
        "requests": list(one.requests),
        "route": route,
        "this computer's address": "not recorded",
        "size": len(one.body),
        "body sha256": sha256(one.body),
        "cut at the limit": one.truncated,
        "body kept": "decompressed",
        "words of the page": "working/text.txt" if text is not None else "could not be read here",
        "versions": versions(),
        "self check": self_check(),
        "says": papers.SAYS,
    }
    files = {
        "capture.json": _json(facts),
        "capture.warc.gz": warc(one, pictures),
    }
    if one.certificates:
        files["tls-chain.pem"] = b"".join(_pem(der) for der in one.certificates)
    if text is not None:
        files["working/text.txt"] = f"{_(papers.WORDS)}\n\n{printable(text)}\n".encode()
    if screenshot:
        files["original/screenshot.png"] = screenshot
    what = _("the page at {address}").format(address=clean_url(one.asked))
    return _finished(exhibit, files, {}, what, now)


def of_files(
    brought: Iterable[Brought], exhibit: str, role: str, *, about: str = "",
    now: datetime | None = None,
) -> Pack:  # fmt: skip
    """Return the pack of files a person brought."""
    now = (now or datetime.now(UTC)).astimezone(UTC)
    large: dict[str, tuple[str, int]] = {}
    names: dict[str, str] = {}
    listed = []
    for number, one in enumerate(brought, 1):
        stored = stored_as(number, one.name)
        large[stored] = (one.sha256, one.size)
        names[stored] = printable(one.name)
        listed.append(
            {
                "file": stored, "name": names[stored], "sha256": one.sha256, "size": one.size,
                "last changed": one.changed,
            }
        )  # fmt: skip
    if not large:
        raise InputError(_("There is no file to save."), _("Name one or more files."))
    facts = {
        "schema": SCHEMA,
        "exhibit": exhibit,
        "role": role,
        "brought": listed,
        "about": printable(about),
        "made": now.isoformat(),
        "local zone": datetime.now().astimezone().strftime("%z"),
        "versions": versions(),
        "self check": self_check(),
        "says": _(papers.BROUGHT),
    }
    count = len(large)
    what = ngettext("{count} file that I brought", "{count} files that I brought", count)
    what = what.format(count=count)
    return _finished(exhibit, {"capture.json": _json(facts)}, large, what, now, names)


def _finished(
    exhibit: str, files: dict[str, bytes], large: dict[str, tuple[str, int]], what: str,
    now: datetime, names: Mapping[str, str] | None = None,
) -> Pack:  # fmt: skip
    files["README.txt"] = papers.readme(exhibit, now, brought=names is not None)
    before = Pack("", exhibit, now, files, large).sums
    # The statement names the files but the list itself: it is a paper beside them.
    files["working/WITNESS-STATEMENT-DRAFT.txt"] = papers.statement(
        exhibit, now, what, before, names
    )
    name = f"{exhibit}-{now:%Y-%m-%dT%H%M%SZ}-{sha256(before)[:8]}"
    return Pack(name, exhibit, now, files, large)


def stored_as(number: int, name: str) -> str:
    """Return where the file *name*, the *number*-th that was brought, lies in its pack."""
    return f"original/{number:04}{suffix_of(name)}"


def suffix_of(name: str) -> str:
    """Return a file's suffix where it is a plain short one, else nothing."""
    suffix = Path(name).suffix.lower()
    return suffix if re.fullmatch(r"\.[a-z0-9]{1,6}", suffix) else ""


def printable(text: str) -> str:
    """Return *text* with every character that steers a screen written out."""
    return "".join(
        one if one.isprintable() or one == "\n" else f"\\u{ord(one):04x}" for one in text
    )


def versions() -> dict[str, str]:
    """Return the versions of this program and of what it stands on."""
    found = {"privacyaudit": VERSION}
    for name in ("warcio", "rfc3161-client", "urllib3", "cryptography"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def self_check() -> str:
    """Hash a known text, so that a pack shows the program could hash right."""
    known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    return "sha256 ok" if hashlib.sha256(b"abc").hexdigest() == known else "sha256 WRONG"


def _pem(der: bytes) -> bytes:
    """Return a certificate as the text that openssl reads."""
    lines = base64.encodebytes(der).replace(b"\n", b"")
    body = b"".join(lines[at : at + 64] + b"\n" for at in range(0, len(lines), 64))
    return b"-----BEGIN CERTIFICATE-----\n" + body + b"-----END CERTIFICATE-----\n"


def _json(facts: Mapping[str, object]) -> bytes:
    return (json.dumps(facts, indent=2, ensure_ascii=True, sort_keys=True) + "\n").encode()
