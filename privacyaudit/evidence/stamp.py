"""
Time stamps (RFC 3161): an authority signs that a list of hashes existed by a time.

The authority sees a hash and nothing else. What it answers is kept as it came
before anything reads it; then the library checks it, and ``openssl`` where
it is installed. A stamp that fails never costs the pack.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import rfc3161_client
from cryptography import x509

from privacyaudit.model import Ask, Reply, Terms
from privacyaudit.words import _, mark

OTHER = mark("The stamp is not on this list.")
TIME = re.compile(r"Time stamp: (\w{3} +\d{1,2} [\d:]{8})(?:\.\d+)? (\d{4}) GMT")
QUERY = "application/timestamp-query"
MOST = 256 * 1024

Fetch = Callable[[Ask, Terms], Reply]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What was asked and what came back, as it came."""

    query: bytes = field(repr=False)
    answer: bytes = field(repr=False)
    at: datetime | None
    """The time the authority gives; None where its answer could not be read."""
    says: str = ""
    """What did not work, in one sentence; empty where all did."""


def query(sums: bytes) -> bytes:
    """Return the question for a stamp on *sums*: its SHA-256, a nonce, and the certificate."""
    builder = rfc3161_client.TimestampRequestBuilder().data(sums)
    builder = builder.hash_algorithm(rfc3161_client.HashAlgorithm.SHA256).nonce(nonce=True)
    return builder.cert_request(cert_request=True).build().as_bytes()


def ask(sums: bytes, authority: str, fetch: Fetch) -> Stamp:
    """Ask the *authority* for a stamp on *sums*; never raises for what it answers."""
    question = query(sums)
    host = urlsplit(authority).hostname or ""
    terms = Terms(source="time stamp", contacts=(host,), templates=(authority,), cap=MOST)
    reply = fetch(
        Ask(
            authority, template=authority, method="POST", body=question,
            headers={"Content-Type": QUERY}, place=host, form="a hash",
        ),
        terms,
    )  # fmt: skip
    if reply.problem is not None or not 200 <= reply.status < 300 or not reply.body:
        return Stamp(question, b"", None, reply.says or _("The authority gave no stamp."))
    return read(question, reply.body, sums)


def read(question: bytes, answer: bytes, sums: bytes) -> Stamp:
    """Return the stamp in *answer* if it is on *sums*; the bytes are kept in any case."""
    try:
        response = rfc3161_client.decode_timestamp_response(answer)
        info = response.tst_info
        same = info.message_imprint.message == hashlib.sha256(sums).digest()
        if response.status != 0 or not same:
            return Stamp(question, answer, None, OTHER)
        return Stamp(question, answer, info.gen_time)
    except Exception:  # an answer of a stranger: whatever it does, it must not cost the pack
        # The library is strict about the order of certificates; openssl reads them all.
        at = _time_by_openssl(answer)
        return Stamp(question, answer, at, "" if at else _("The stamp could not be read here."))


def check(sums: bytes, question: bytes, answer: bytes, root: bytes) -> tuple[str, ...]:
    """
    Return what is wrong with a stamp, by the library and by ``openssl``; nothing where all is well.

    *root* is the authority's root certificate in PEM, got from the authority.
    The library cannot read every sound stamp: then ``openssl`` alone decides.
    """
    wrong = []
    library, openssl = by_library(sums, question, answer, root), by_openssl(sums, answer, root)
    if library is False:
        wrong.append(_("The library does not accept the stamp."))
    if openssl is False:
        wrong.append(_("openssl does not accept the stamp."))
    if library is None and openssl is None:
        wrong.append(_("Nothing here can read the stamp. Install openssl, then try again."))
    return tuple(wrong)


def by_library(sums: bytes, question: bytes, answer: bytes, root: bytes) -> bool | None:
    """Tell whether the library accepts the stamp under *root*; None where it cannot read it."""
    try:
        response = rfc3161_client.decode_timestamp_response(answer)
    except ValueError:
        return None
    try:
        builder = rfc3161_client.VerifierBuilder()
        for certificate in x509.load_pem_x509_certificates(root):
            builder = builder.add_root_certificate(certificate)
        nonce = response.tst_info.nonce
        if nonce is not None:
            if nonce.to_bytes(nonce.bit_length() // 8 + 1).lstrip(b"\0") not in question:
                return False
            builder = builder.nonce(nonce=nonce)
        return bool(builder.build().verify_message(response, sums))
    except (rfc3161_client.VerificationError, ValueError, TypeError, OverflowError):
        return False


def _time_by_openssl(answer: bytes) -> datetime | None:
    program = shutil.which("openssl")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "tsr").write_bytes(answer)
        done = subprocess.run(
            [program, "ts", "-reply", "-in", "tsr", "-text"],
            cwd=folder,
            capture_output=True,
            check=False,
            timeout=60,
        )
    found = TIME.search(done.stdout.decode("ascii", "replace"))
    try:
        when = f"{found[1]} {found[2]}" if found else ""
        return datetime.strptime(when, "%b %d %H:%M:%S %Y").replace(tzinfo=UTC)
    except ValueError:
        return None


def by_openssl(sums: bytes, answer: bytes, root: bytes) -> bool | None:
    """Tell whether ``openssl`` accepts the stamp; None where it is not installed."""
    program = shutil.which("openssl")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name, content in (("sums", sums), ("tsr", answer), ("root.pem", root)):
            (home / name).write_bytes(content)
        done = subprocess.run(
            [program, "ts", "-verify", "-data", "sums", "-in", "tsr", "-CAfile", "root.pem"],
            cwd=home,
            capture_output=True,
            check=False,
            timeout=60,
        )
    return done.returncode == 0 and b"Verification: OK" in done.stdout + done.stderr
