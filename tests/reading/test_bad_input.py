"""Input that is not what it is called: examining it gives the reason, never a fault."""

from __future__ import annotations

import zlib

import pytest

from privacyaudit import Document, Reason, examine
from privacyaudit.reading import examine as module
from privacyaudit.reading.examine import Reader
from tests.reading.labelled.people import PEOPLE

PERSON = PEOPLE["gb"].person
SHOWN = b"<p>Tel 07700 900481</p>"
BINARY = {
    "picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8,
    "photo": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 8,
    "film": b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 8,
    "program": b"\x7fELF\x02\x01\x01" + bytes(512),
    "database": b"SQLite format 3\x00" + bytes(2048),
    "zeros": bytes(10_000),
    "broken paper": b"%PDF-1.7\n" + zlib.compress(b"x" * 5000),
    "broken archive": b"PK\x03\x04" + b"\x14\x00" * 400,
    "cut-off archive": b"\x1f\x8b\x08\x00" + b"abc" * 30,
}
WRONG_TYPES = (
    "text/html",
    "TEXT/HTML; charset=no-such-charset",
    "text/html; charset=",
    "application/json",
    "application/pdf",
    "image/jpeg",
    "application/zip",
    "message/rfc822",
    "text/csv",
    "text/vcard",
    "application/octet-stream",
    "no/such-type",
    "nonsense",
    "/",
    ";;;",
    "\x00",
    "",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    """Return a reader for one made-up person."""
    return Reader(PERSON)


@pytest.mark.parametrize("media_type", WRONG_TYPES)
def test_a_wrong_media_type_hides_nothing_or_says_why(reader: Reader, media_type: str) -> None:
    """A server that misnames its page must not make the page look empty."""
    answer = reader.examine(Document(SHOWN, media_type))

    assert answer.sightings or (answer.problem is not None and answer.says)


@pytest.mark.parametrize("name", BINARY)
@pytest.mark.parametrize("media_type", ["text/html", "application/json", ""])
def test_what_is_no_text_is_said_to_be_unread(reader: Reader, name: str, media_type: str) -> None:
    """'Nothing found' in a file that nobody could read would be a false all clear."""
    answer = reader.examine(Document(BINARY[name], media_type))

    assert not answer.sightings
    assert name in ("picture", "photo", "film") or answer.problem is not None
    assert answer.problem is None or answer.says


@pytest.mark.parametrize("body", [b"", b" ", b"\n\r\t ", b"\xef\xbb\xbf", b"\xff\xfe"])
@pytest.mark.parametrize("media_type", ["text/html", "application/json", "text/csv", ""])
def test_an_empty_document_gives_the_reason(reader: Reader, body: bytes, media_type: str) -> None:
    """An empty answer of a server is not an answer about the person."""
    answer = reader.examine(Document(body, media_type))

    assert not answer.sightings
    assert answer.problem is Reason.UNREADABLE
    assert answer.says


def test_half_a_gigabyte_is_refused_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused by its size alone: no part of it is decoded, and nothing hangs."""

    class Huge(bytes):
        """Bytes that say they are 500 MB, without being kept."""

        def __len__(self) -> int:
            return 500 * 1024 * 1024

    def never(*_args: object) -> None:
        raise AssertionError("it was read")

    monkeypatch.setattr(module, "sheets", never)
    document = Document(Huge(SHOWN), "text/html")
    answer = Reader(PERSON).examine(document)

    assert answer.problem is Reason.TOO_LARGE
    assert answer.says


@pytest.mark.parametrize("content", ["", "\x00", "\ud800", "🙂" * 10, b"\x80\x81", SHOWN])
def test_the_public_call_takes_anything(content: bytes | str) -> None:
    """Text with half characters, and bytes of no charset, end in an answer too."""
    answer = examine(content, PERSON, "text/html", in_child=False)

    assert answer.problem is None or answer.says
    assert (content == SHOWN) == bool(answer.sightings)
