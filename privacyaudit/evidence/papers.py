"""The papers of a pack: how to check it, and an unsigned draft of a statement."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from privacyaudit.version import VERSION
from privacyaudit.words import _, mark

SAYS = mark("This records what this computer received. It does not prove who wrote it.")

WORDS = mark(
    "WORKING COPY. These are the words of the page, taken out of it by a program. "
    "The page as it came is in capture.warc.gz."
)

BROUGHT = mark("These files were brought by a person. They were not changed.")
SOURCE = mark("Keep the phone or computer they came from as it is. The police may want to see it.")

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
DRAFT. Not signed. Copy this file before you write in the copy.
Fill in the blanks yourself, or with the police. Leave out what is not so.
The wording is for England and Wales. Elsewhere ask the police for theirs.

WITNESS STATEMENT
(Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9)

Statement of: ______________________________
Age if under 18: ________ (if over 18 write "over 18")
Occupation: ______________________________

This statement (consisting of ____ page(s), each signed by me) is true to the
best of my knowledge and belief and I make it knowing that, if it is tendered
in evidence, I shall be liable to prosecution if I have wilfully stated in it
anything which I know to be false, or do not believe to be true.

Signature: ____________________   Date: ____________________

On {when} UTC ({local} by the clock of this computer, UTC{zone})
{did}
I have not changed what was saved. I do not say who wrote it.

{files}
The list of all files, SHA256SUMS, has this SHA-256:
____ (It is in the first line of custody.jsonl. Copy it from there.)
I produce this as exhibit {exhibit}.

How I came to see it, and when:
____________________________________________________________
____________________________________________________________

What it means to me:
____________________________________________________________
____________________________________________________________

Signature: ____________________   Signature witnessed by: ____________________
""")
SAVED_PAGE = mark("I used a computer program, privacyaudit {version}, to save\n{what}.")
SAVED_FILES = mark("I used a computer program, privacyaudit {version}, to copy\n{what}.")
NAMED = 20
"""Files that a statement names one by one."""


def readme(exhibit: str, made: datetime, *, brought: bool) -> bytes:
    """Return how to check a pack with ordinary programs; *made* is in UTC."""
    when = made.strftime("%Y-%m-%d %H:%M:%S")
    says = f"{_(BROUGHT)}\n{_(SOURCE)}" if brought else _(SAYS)
    words = _(README).format(exhibit=exhibit, when=when, version=VERSION, says=says)
    return words.encode()


def statement(
    exhibit: str, made: datetime, what: str, sums: bytes, names: Mapping[str, str] | None = None
) -> bytes:
    """
    Return the draft of a statement on a pack; nobody has signed it.

    *made* is in UTC, *what* is what was saved, *sums* the hashes of its files.
    *names* are what the person calls each file they brought; None is for a page.
    """
    here = made.astimezone()
    did = SAVED_PAGE if names is None else SAVED_FILES
    words = _(STATEMENT).format(
        exhibit=exhibit,
        when=made.strftime("%Y-%m-%d %H:%M:%S"),
        local=here.strftime("%Y-%m-%d %H:%M:%S"),
        zone=here.strftime("%z"),
        did=_(did).format(version=VERSION, what=what),
        files=_named(sums, names or {}),
    )
    return words.encode()


def _named(sums: bytes, names: Mapping[str, str]) -> str:
    """Return the originals in *sums*, each with its SHA-256, as a statement names them."""
    every = [line.split("  ") for line in sums.decode("ascii").splitlines()]
    kept = [(name, digest) for digest, name in every
            if name.startswith("original/") or name == "capture.warc.gz"]  # fmt: skip
    lines = [_("{name} has the SHA-256\n{digest}").format(name=_called(name, names), digest=digest)
             for name, digest in kept[:NAMED]]  # fmt: skip
    if len(kept) > NAMED:
        lines.append(_("The others are in SHA256SUMS."))
    return "\n".join(lines)


def _called(name: str, names: Mapping[str, str]) -> str:
    return f"{name} ({names[name]})" if name in names else name
