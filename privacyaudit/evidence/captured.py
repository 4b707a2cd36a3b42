"""One page as this computer received it, and the WARC file that keeps it."""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urlsplit

from warcio.statusandheaders import StatusAndHeaders
from warcio.utils import Digester
from warcio.warcwriter import WARCWriter

from privacyaudit.model import Reply
from privacyaudit.version import VERSION
from privacyaudit.words import mark

HEADER = frozenset(map(chr, (*range(0x20, 0x7F), 0x09)))
URL_SAFE = "%:/?#[]@!$&'()*+,;=-._~"
LONGEST = 8_000
"""Characters of one header value that are kept."""
DECODED = ("content-encoding", "transfer-encoding", "content-length")
"""Headers that no longer describe the body, which is kept without its compression."""

TELLS_ALL = sys.version_info >= (3, 13)
"""Whether this Python tells every certificate that a site sent, or its own only."""
ONLY_OWN = mark(
    "Of the site's certificates only its own could be kept: "
    "this version of Python does not tell those above it."
)


@dataclass(frozen=True, slots=True)
class Captured:
    """What came back for one address."""

    asked: str = field(repr=False)
    final: str = field(repr=False)
    status: int
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)
    begun: datetime
    ended: datetime
    truncated: bool = False
    requests: tuple[str, ...] = ()
    """Each request that left: time, method, host and status."""
    peer: str = field(default="", repr=False)
    """The server's address; empty where it is not known."""
    certificates: tuple[bytes, ...] = field(default=(), repr=False)
    """The server's certificates (DER), its own first."""

    @property
    def chain_says(self) -> str:
        """What a reader should know of the certificates; nothing where there is nothing to say."""
        if not self.certificates or TELLS_ALL:
            return ""
        return ONLY_OWN

    @property
    def clock_offset(self) -> int | None:
        """
        Whole seconds by which the server's clock is ahead of this computer's.

        0 where its time lies between asking and answer; None where it told none.
        """
        try:
            told = parsedate_to_datetime(dict(self.headers).get("date", ""))
            told = told if told.tzinfo is not None else told.replace(tzinfo=UTC)
            early = (told - min(self.begun, self.ended).replace(microsecond=0)).total_seconds()
            late = (told - self.ended).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return None
        return int(early) if early < 0 else int(late) if late > 0 else 0

    @property
    def media_type(self) -> str:
        """The media type without parameters."""
        return dict(self.headers).get("content-type", "").split(";")[0].strip().lower()


def from_reply(reply: Reply, begun: datetime) -> Captured:
    """Return what *reply* brought; *begun* is when it was asked for."""
    return Captured(
        reply.ask.url,
        reply.url or reply.ask.url,
        reply.status,
        tuple((name, value) for name, value in reply.headers.items()),
        reply.body,
        begun,
        reply.at or datetime.now(UTC),
        reply.truncated,
        tuple(f"{one.at.isoformat()} {one.method} {one.host} {one.status}" for one in reply.sent),
        reply.peer,
        reply.certificates,
    )


def clean_header(text: str) -> str:
    """Return *text* as one line of plain ASCII: nothing in it can begin another header."""
    plain = text.encode("ascii", "backslashreplace").decode()
    return "".join(letter if letter in HEADER else " " for letter in plain)[:LONGEST].strip()


def clean_url(text: str) -> str:
    """Return the address as it is sent: every other character as a per cent escape."""
    return quote(text.encode("utf-8", "replace"), safe=URL_SAFE)[:LONGEST]


def clean_name(text: str) -> str:
    """Return a header's name with letters, digits and hyphens only."""
    kept = "".join(one for one in text if one.isascii() and (one.isalnum() or one == "-"))
    return kept[:200] or "x"


class _Writer(WARCWriter):  # type: ignore[misc]  # warcio is not typed
    """A writer that keeps a record in memory while it hashes it."""

    @staticmethod
    def _create_temp_file() -> io.BytesIO:
        # warcio's own puts what is large into a plain file outside the case.
        return io.BytesIO()

    @staticmethod
    def _create_digester() -> Digester:
        return Digester("sha256")


def warc(one: Captured, more: Iterable[tuple[str, bytes]] = ()) -> bytes:
    """
    Return *one* as WARC 1.1: what was asked, what came back, and *more* resources.

    Names and values that a server sent are cleaned first, so that none can
    begin a header of its own. The body is the bytes that came, decompressed.
    """
    out = io.BytesIO()
    writer = _Writer(out, gzip=True, warc_version="1.1")
    stamp = one.ended.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    about = {"software": f"privacyaudit {VERSION}", "format": "WARC File Format 1.1"}
    writer.write_record(writer.create_warcinfo_record("capture.warc.gz", about))
    url, final = clean_url(one.asked), clean_url(one.final)
    headers = [
        (clean_name(name) if name.lower() not in DECODED else f"X-Original-{clean_name(name)}",
         clean_header(value))
        for name, value in one.headers
    ]  # fmt: skip
    headers.append(("Content-Length", str(len(one.body))))
    answer = writer.create_warc_record(
        final,
        "response",
        payload=io.BytesIO(one.body),
        http_headers=StatusAndHeaders(f"{one.status} ", headers, protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-Date": stamp},
    )
    parts = urlsplit(url)
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    request = writer.create_warc_record(
        url,
        "request",
        http_headers=StatusAndHeaders(
            f"GET {target} HTTP/1.1", [("Host", clean_header(parts.netloc))], is_http_request=True
        ),
        warc_headers_dict={"WARC-Date": stamp},
    )
    writer.write_request_response_pair(request, answer)
    for name, content in more:
        record = writer.create_warc_record(
            f"urn:x-notes:{clean_name(name)}",
            "resource",
            payload=io.BytesIO(content),
            warc_content_type="image/png",
            warc_headers_dict={"WARC-Date": stamp},
        )
        writer.write_record(record)
    return out.getvalue()


def sha256(content: bytes) -> str:
    """Return the SHA-256 of *content* in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
