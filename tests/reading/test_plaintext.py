"""The words of a page for an exhibit's working copy: read in a child, whatever the page does."""

from __future__ import annotations

import time

import pytest

from privacyaudit.model import Document
from privacyaudit.reading.plaintext import LONGEST, words_of

PAGE = b"""<html><head><title>Made up</title><meta name="description" content="meta">
<script>var secret = "script"</script><style>b{color:red}</style></head>
<body><h1>Hello <b>wor</b>ld</h1><p>Second &amp; third<br>line</p><!-- comment -->
<p hidden>hidden</p><a href="https://one.example/x">link</a></body></html>"""


def test_what_a_person_would_read_is_there_and_nothing_else() -> None:
    """An officer reads it beside the page; scripts and comments are in the WARC file."""
    words = words_of(Document(PAGE, "text/html; charset=utf-8"))

    assert words is not None
    assert "Hello world" in words.splitlines()
    assert "Second & third" in words.splitlines()
    for word in ("script", "meta", "color", "comment", "one.example"):
        assert word not in words


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b"", "text/html"),
        (b"\xff\xfe\x00", "text/html"),
        (b"%PDF-1.4 broken", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"{" * 100_000, "application/json"),
        (b"x" * 3_000_000, "text/plain"),
        ("السلام ☃".encode(), "text/plain; charset=utf-8"),
    ],
)
def test_nothing_that_a_page_holds_raises(body: bytes, media_type: str) -> None:
    """A saved page must never be lost over its working copy."""
    words = words_of(Document(body, media_type))

    assert words is None or len(words) <= LONGEST


class Endless:
    """A reader that never ends, for the test below."""

    def __init__(self, person: object) -> None:
        pass

    def text(self, document: Document) -> str:
        """Go on for ever."""
        while True:
            pass


def test_a_page_that_hangs_its_reader_costs_its_words_only() -> None:
    """A parser can be made to hang by a page of a megabyte."""
    begun = time.monotonic()

    assert words_of(Document(b"x"), 1, "tests.reading.test_plaintext:Endless") is None
    assert time.monotonic() - begun < 60
