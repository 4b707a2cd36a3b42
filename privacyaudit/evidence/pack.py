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
from privacyaudit.evidence.captured import Captured, clean_header, clean_url, sha256, warc
from privacyaudit.version import VERSION
from privacyaudit.words import _, mark

SCHEMA = 1
SUMS = "SHA256SUMS"
CUSTODY = "custody.jsonl"
STAMPS = re.compile(r"SHA256SUMS\.(tsq|tsr)(\.\d{1,2})?|tsa-chain(\.\d{1,2})?\.pem")
"""What may lie beside the list without being in it."""
INITIALS = re.compile(r"[A-Z]{2,4}")

SAYS = mark("This records what this computer received. It does not prove who wrote it.")

README = mark("""\
{exhibit}, made on {when} UTC with privacyaudit {version}

{says}

How to check it
---------------
Open a terminal in this folder, and type:

    sha256sum -c SHA256SUMS

Every line must end with OK. On Windows, compare each line of SHA256SUMS with:

    certutil -hashfile NAME SHA256

If there is a file SHA256SUMS.tsr, a time-stamp authority has signed the time.
Get its root certificate from the authority itself, then type:

    openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile ROOT.pem
    openssl ts -reply -in SHA256SUMS.tsr -text

It says that these bytes existed no later than that time. No more than that.

If there is a file tls-chain.pem, it holds the site's certificate, and those
above it where they are known. To read the first one, type:

    openssl x509 -in tls-chain.pem -noout -text

If there is a file capture.warc.gz, type:

    warcio check -v capture.warc.gz

What is in it
-------------
Files in "original" and the WARC file are what was received or brought, byte
for byte. Files in "working" are copies to look at, made from them.
custody.jsonl says who did what with this pack, each line sealed to the one
before. Its first line holds the SHA-256 of SHA256SUMS.
""")

STATEMENT = mark("""\
DRAFT. Not signed. Fill in the blanks yourself, or with the police.

WITNESS STATEMENT
(Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9)

Statement of: ______________________________
Age if under 18: ________ (if over 18 write "over 18")

This statement (consisting of ____ page(s)) is true to the best of my
knowledge and belief and I make it knowing that, if it is tendered in
evidence, I shall be liable to prosecution if I have wilfully stated in it
anything which I know to be false, or do not believe to be true.

Signature: ____________________   Date: ____________________

On {when} UTC a computer program, privacyaudit {version}, saved
{what}.
The list of its files has the SHA-256
{sums}
I produce this as exhibit {exhibit}.

How I know of it, and what it means to me:
____________________________________________________________
____________________________________________________________

Signature: ____________________   Signature witnessed by: ____________________
""")


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
    text: str = "", now: datetime | None = None,
) -> Pack:  # fmt: skip
    """Return the pack of a captured page; *text* is its visible text, a working copy."""
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
        "requests": list(one.requests),
        "route": route,
        "this computer's address": "not recorded",
        "size": len(one.body),
        "body sha256": sha256(one.body),
        "cut at the limit": one.truncated,
        "body kept": "decompressed",
        "versions": versions(),
        "self check": self_check(),
        "says": SAYS,
    }
    files = {
        "capture.json": _json(facts),
        "capture.warc.gz": warc(one, pictures),
    }
    if one.certificates:
        files["tls-chain.pem"] = b"".join(_pem(der) for der in one.certificates)
    if text:
        files["working/text.txt"] = printable(text).encode()
    if screenshot:
        files["original/screenshot.png"] = screenshot
    what = _("the page at {address}").format(address=clean_url(one.asked))
    return _finished(exhibit, files, {}, what, now)


def of_files(
    brought: Iterable[tuple[str, str, int]], exhibit: str, role: str, *, about: str = "",
    now: datetime | None = None,
) -> Pack:  # fmt: skip
    """Return the pack of files a person brought: their names, SHA-256 and sizes."""
    now = (now or datetime.now(UTC)).astimezone(UTC)
    large: dict[str, tuple[str, int]] = {}
    listed = []
    for number, (name, digest, size) in enumerate(brought, 1):
        stored = f"original/{number:04}{suffix_of(name)}"
        large[stored] = (digest, size)
        listed.append({"file": stored, "name": printable(name), "sha256": digest, "size": size})
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
        "says": _("These files were brought by a person. They were not changed."),
    }
    what = _("{count} files that I brought").format(count=len(large))
    return _finished(exhibit, {"capture.json": _json(facts)}, large, what, now)


def _finished(
    exhibit: str, files: dict[str, bytes], large: dict[str, tuple[str, int]], what: str,
    now: datetime,
) -> Pack:  # fmt: skip
    when = now.strftime("%Y-%m-%d %H:%M:%S")
    files["README.txt"] = (
        _(README).format(exhibit=exhibit, when=when, version=VERSION, says=_(SAYS)).encode()
    )
    before = Pack("", exhibit, now, files, large).sums
    # The statement names the list without itself: it is a paper beside it.
    files["working/WITNESS-STATEMENT-DRAFT.txt"] = (
        _(STATEMENT)
        .format(
            exhibit=exhibit, when=when, version=VERSION, what=what,
            sums=_("____ (copy it from the custody log)"),
        )
        .encode()
    )  # fmt: skip
    name = f"{exhibit}-{now:%Y-%m-%dT%H%M%SZ}-{sha256(before)[:8]}"
    return Pack(name, exhibit, now, files, large)


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
