"""Pages made to hang, crash or fool a reader: each ends in an answer, and what is there is found."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest

from privacyaudit import DetailKind, Document, Examination, Reason
from privacyaudit.reading.examine import MOST_BYTES, Reader, examine
from privacyaudit.reading.matching import allowance, forms
from privacyaudit.reading.matching.offsets import MASK, Offsets
from privacyaudit.reading.matching.others import MOST_PLACES
from tests.hostile.repeated import repeated
from tests.reading.labelled.people import PEOPLE

SHOWN = b"<p>Tel 07700 900481</p>"
SEEDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "one line": ("text/html", lambda: b"<p>" + b"a quick 0131 brown " * 200_000 + b"</p>" + SHOWN),
    "nested elements": ("text/html", lambda: b"<div>" * 100_000 + SHOWN),
    "attributes": ("text/html", lambda: b"<p a=1 b=2 c=3 d=4>x" * 25_000 + SHOWN),
    "attributes in one tag": ("text/html", lambda: b"<p " + b"a=1 " * 200_000 + b">" + SHOWN),
    "quoted attributes in one tag": (
        "text/html",
        lambda: b"<p " + b"a='>' " * 200_000 + b">" + SHOWN,
    ),
    "ampersands": ("text/html", lambda: b"&" * 500_000 + SHOWN),
    "every byte": ("text/html", lambda: bytes(range(256)) * 200 + SHOWN),
    "cut-off UTF-8": ("text/html", lambda: SHOWN + "é".encode()[:1]),
    "wrong charset": ("text/html; charset=utf-16", lambda: SHOWN + "é".encode()),
    "bad surrogates": (
        "application/json",
        lambda: b'{"a":"\\ud800\\udc00\\udfff","phone":"07700 900481"}',
    ),
    "unclosed CDATA": ("application/xml", lambda: b"<a><![CDATA[" * 20_000 + SHOWN),
    "less-than signs": ("text/html", lambda: b"<" * 300_000 + SHOWN),
    "quotes in a script": (
        "text/html",
        lambda: b"<script>" + b'"' * 500_000 + b"</script>" + SHOWN,
    ),
    "combining marks": ("text/html", lambda: ("a" + "\u0301" * 200_000).encode() + SHOWN),
    "a surname over and over": ("text/html", lambda: b"Quillby " * 40_000 + SHOWN),
    "base64 over and over": (
        "text/html",
        lambda: b"<p data-x='QUJDQUJDQUJDQUJD'>" * 10_000 + SHOWN,
    ),
    "called HTML, is binary": (
        "text/html",
        lambda: bytes(i * 7919 % 256 for i in range(100_000)) + SHOWN,
    ),
    "wrong media type": ("text/csv", lambda: b"<html><body>" + SHOWN),
    "unknown media type": ("application/x-nothing", lambda: SHOWN),
}


@pytest.fixture(scope="module")
def reader() -> Reader:
    """Return a reader for the British person of the labelled pages."""
    return Reader(PEOPLE["gb"].person)


@pytest.mark.parametrize("name", SEEDS)
def test_a_hostile_page_is_read_to_its_end(reader: Reader, name: str) -> None:
    """The number at its end is found, so the page did not stop the reader."""
    media_type, make = SEEDS[name]

    answer = reader.examine(Document(make(), media_type))

    assert DetailKind.PHONE in {sighting.detail.kind for sighting in answer.sightings}, (
        answer.problem
    )


OFTEN = repeated(PEOPLE["gb"].person, 0.01)


@pytest.mark.parametrize("name", OFTEN)
def test_a_detail_over_and_over_hides_nothing_else(reader: Reader, name: str) -> None:
    """What comes after it is found, or the answer says that reading stopped early."""
    document = OFTEN[name]
    answer = reader.examine(Document(document.body + SHOWN, document.media_type))

    found = {sighting.detail.kind for sighting in answer.sightings}
    assert DetailKind.PHONE in found or answer.problem is Reason.TOO_LARGE


def test_judging_stops_and_says_so(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document has one allowance for all its sheets; one that needs less is read to its end."""
    rows = "".join(f"{n},born {n} 1987 x\n" for n in range(500))
    document = Document(f"id,said\n{rows}".encode(), "text/csv")
    assert reader.examine(document).problem is None

    monkeypatch.setattr(allowance, "MOST_IN_ALL", 100)

    answer = reader.examine(document)
    assert answer.problem is Reason.TOO_LARGE
    assert answer.says


def test_a_count_that_stopped_early_says_so(reader: Reader) -> None:
    """How many others a page shows is never a number that only looks complete."""
    few, many = (
        b"".join(b"<p>box%d@example.org</p>" % n for n in range(count))
        for count in (MOST_PLACES, MOST_PLACES + 1)
    )
    assert reader.examine(Document(few, "text/html")).problem is None
    assert reader.examine(Document(many, "text/html")).problem is Reason.TOO_LARGE


def test_base64_in_deeply_nested_elements_is_read(reader: Reader) -> None:
    """The second parser undoes the same disguises as the first."""
    hidden = base64.b64encode(b"Tel 07700 900481")
    page = b"<div>" * 30_000 + b'<p data-x="' + hidden + b'">'
    assert reader.examine(Document(page, "text/html")).sightings


def test_matches_across_chunks_are_each_found_once() -> None:
    """A long text is searched in chunks, and gives what one pass over it would."""
    find = forms.Forms([b"abc", b"bca", b"c"])
    text = b"abcabc" * 10
    whole = list(find(text))
    assert len(whole) == 59
    for size in range(3, 60):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(forms, "CHUNK", size)
            assert list(find(text)) == whole, size


def test_the_way_back_is_the_same_however_often_it_is_asked() -> None:
    """A block with many hits is worked out once, and gives the same places."""
    plain = b"a, b\x00-c d. " * 900
    kept = [at for at, code in enumerate(plain) if MASK[code]]
    often = Offsets(plain)
    assert [often[n] for n in range(len(kept))] == kept
    assert [Offsets(plain)[n] for n in range(0, len(kept), 50)] == kept[::50]


def test_an_empty_document_is_no_all_clear(reader: Reader) -> None:
    """Nothing to read is a problem, never 'nothing found'."""
    for body in (b"", b" \n "):
        assert reader.examine(Document(body, "text/html")).problem is Reason.UNREADABLE


def test_a_document_that_is_too_large_says_so(reader: Reader) -> None:
    """Half a gigabyte is refused at once, with the reason."""

    class Huge(bytes):
        def __len__(self) -> int:
            return MOST_BYTES + 1

    answer = reader.examine(Document(Huge(b"x"), "text/html"))

    assert answer == Examination(problem=Reason.TOO_LARGE, says=answer.says)
    assert answer.says


def test_text_and_bytes_and_any_media_type_are_taken() -> None:
    """The one public function takes what a program has at hand."""
    person = PEOPLE["gb"].person
    for content in ("<p>Tel 07700 900481</p>", SHOWN):
        for media_type in ("text/html", "", "text/html; charset=latin-1"):
            answer = examine(content, person, media_type, in_child=False)
            assert answer.sightings, (content, media_type)


def test_a_failing_detector_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """One detector's fault is said, and what the others see is kept."""
    from privacyaudit.reading.matching.people import namesakes

    def fails(candidate: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(namesakes, "confirm", fails)
    answer = Reader(PEOPLE["gb"].person).examine(
        Document(b"<p>Eleanor Quillby, 07700 900481</p>", "text/html")
    )

    assert answer.problem is Reason.CHECK_FAILED
    assert {sighting.detail.kind for sighting in answer.sightings} == {DetailKind.PHONE}


def test_what_nobody_listed_never_leaves_the_reader() -> None:
    """Only a count does: not the number, not the address, in any part of the answer."""
    page = b"<p>Eleanor Quillby, 07700 900555, someone.else@example.net, born 3 May 1951</p>"

    answer = Reader(PEOPLE["gb"].person).examine(Document(page, "text/html"))

    assert dict(answer.unlisted) == {"date": 1, "email": 1, "phone": 1}
    assert "900555" not in repr(answer)
    assert "someone.else" not in repr(answer)
    assert "1951" not in repr(answer)
