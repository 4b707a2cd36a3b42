"""No file is 'not seen' unless its words were read: every kind, in every bad state."""

from __future__ import annotations

import base64
import io
import random
from collections.abc import Iterator

import pytest
from PIL import Image

from privacyaudit import Document, Examination, Reason
from privacyaudit.reading.examine import Reader
from tests.reading import half_read
from tests.reading.documents.papers import docx, run, zipped
from tests.reading.unreadable import INSIDE, LOCKED, NOISE, ODD, OTHERS, PICTURES, PNG, WORDS, saved
from tests.samples import AVERY

READER = Reader(AVERY)
ALL = {**WORDS, **PICTURES, **OTHERS}
TEXT_KINDS = ("txt", "md", "html", "xml", "svg", "csv", "vcf", "ics", "eml", "mbox")
"""Of these, half is still text, read to its end; nobody can tell that there was more."""


def examined(body: bytes, name: str = "", kind: str = "") -> Examination:
    """Return what a file of the person's shows."""
    return READER.examine(Document(body, kind, name=name))


def silent(seen: Examination) -> bool:
    """Return whether a file would be 'not seen': nothing found, and no doubt said."""
    return not (seen.problem or seen.presences or seen.sightings)


def states() -> Iterator[tuple[str, str, bytes, str]]:
    """Yield a name for each state, the file's name, its bytes, and its said media type."""
    for kind, body in ALL.items():
        suffix = kind.partition(" ")[0]
        yield f"{kind} empty", f"a.{suffix}", b"", ""
        yield f"{kind} blank", f"a.{suffix}", b" \r\n\t", ""
        yield f"{kind} random", f"a.{suffix}", NOISE, ""
        yield f"{kind} zeros", f"a.{suffix}", bytes(500), ""
        locked = b"-----BEGIN PGP MESSAGE-----\n\n" + base64.encodebytes(NOISE)
        yield f"{kind} locked", f"a.{suffix}", locked + b"-----END PGP MESSAGE-----\n", ""
        yield f"{kind} behind a salt", f"a.{suffix}", b"Salted__" + NOISE, ""
        if kind not in TEXT_KINDS:
            yield f"{kind} cut", f"a.{suffix}", body[: min(540, len(body) // 2)], ""
        if kind not in WORDS:
            for said in ("text/html", "text/plain", "application/json", "application/pdf", ""):
                yield f"{kind} as {said}", "a.txt", body, said


STATES = {name: (file, body, kind) for name, file, body, kind in states()}


@pytest.mark.parametrize("state", STATES)
def test_a_file_whose_words_were_not_read_is_never_not_seen(state: str) -> None:
    """A false all-clear is the worst that can be said of a file."""
    name, body, kind = STATES[state]
    assert not silent(examined(body, name, kind))


@pytest.mark.parametrize("kind", WORDS)
def test_a_file_whose_words_were_read_is_not_doubted(kind: str) -> None:
    """The twin: if everything were doubted, the test above could not fail."""
    assert silent(examined(WORDS[kind], f"a.{kind}"))


@pytest.mark.parametrize("served", ["application/pdf", "image/png", "text/html", "text/plain", ""])
@pytest.mark.parametrize("kind", WORDS)
def test_a_wrong_label_loses_no_words_silently(kind: str, served: str) -> None:
    """HTML is served as a PDF, a PDF as HTML: it is read as what it is, or said not to be."""
    marked = WORDS[kind].replace(b"Nothing", b"avery.sample@example.com")
    seen = examined(marked, "a", served)
    if kind in TEXT_KINDS[:3]:
        assert seen.sightings or seen.problem
    assert not silent(seen) or marked == WORDS[kind]


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_is_never_said_to_hold_no_words(kind: str) -> None:
    """A screenshot of an address holds it; there is no reading of pixels here."""
    seen = examined(PICTURES[kind], f"a.{kind}")
    assert seen.problem is Reason.NOT_SUPPORTED


@pytest.mark.parametrize("kind", ["png", "gif"])
def test_a_dot_is_no_picture_of_words(kind: str) -> None:
    """The twin: mails are full of dots that count their readers."""
    dot = io.BytesIO()
    Image.new("L", (1, 1)).save(dot, kind.upper())
    assert silent(examined(dot.getvalue(), f"a.{kind}"))


@pytest.mark.parametrize("kind", INSIDE)
def test_a_picture_inside_a_document_is_doubted_too(kind: str) -> None:
    """A scan of a lease hangs on a mail, stands in a CV, fills a PDF."""
    assert examined(INSIDE[kind], f"a.{kind.partition(' ')[0]}").problem is Reason.NOT_SUPPORTED


@pytest.mark.parametrize("kind", LOCKED)
def test_what_is_locked_is_said_to_be_locked(kind: str) -> None:
    """Say so, ask nothing: a person may open it themselves and save it."""
    assert examined(LOCKED[kind], "a.txt").problem is Reason.ENCRYPTED


@pytest.mark.parametrize("kind", ODD)
def test_a_file_that_says_nothing_is_not_checked(kind: str) -> None:
    """Each of these was once 'not seen'."""
    body, suffix = ODD[kind]
    seen = examined(body, f"a.{suffix}")
    assert not silent(seen)
    assert seen.says or seen.sightings


def test_words_beside_a_picture_are_still_found() -> None:
    """A doubt stands beside a find, never in its place."""
    seen = examined(
        docx(f"<w:p>{run('I am Avery Sample')}</w:p>", word__media__a_png=PNG), "a.docx"
    )
    assert seen.sightings
    assert seen.problem is Reason.NOT_SUPPORTED


def test_the_pictures_of_an_archive_are_counted() -> None:
    """One sentence with a number, not a line for each of ten thousand."""
    seen = examined(zipped({f"{n}.png": saved("PNG", 40 + n, 40) for n in range(3)}), "a.zip")
    assert seen.unread == {"pictures": 3}
    assert seen.says == "3 pictures in it may show words. We cannot read those."


def test_noise_of_any_length_is_no_text() -> None:
    """Short or long: what is not text is never read as a text without a name in it."""
    for size in (100, 200, 1000, 20_000, 50_000, 3_000_000):
        noise = random.Random(size).randbytes(size)
        assert not silent(examined(noise, "a.txt")), size


@pytest.mark.parametrize("words", [b"Only words, and nothing else here. " * 2000, b"Few words. "])
def test_noise_without_a_zero_is_no_text_either(words: bytes) -> None:
    """In a long text a sample is counted first; it must not pass over what a whole count sees."""
    noise = bytes(random.Random(5).choices(range(1, 32), k=len(words) // 20 + 20))

    assert not silent(examined(words + noise, "a.txt"))
    # One odd sign in a long text is a slip of a program's; in a few words it is much.
    assert silent(examined(words + b"\x07", "a.txt")) == (len(words) > 1000)


def test_letters_of_the_world_are_text() -> None:
    """The twin of the one above: nobody's writing is noise."""
    for text in (
        "Zażółć gęślą jaźń",
        "Привет, как дела",
        "你好，世界",
        "שלום עולם",
        "สวัสดี",
        "नमस्ते",
    ):
        for charset in ("utf-8", "utf-16", "utf-32"):
            assert silent(examined((text * 20).encode(charset), "a.txt")), (text, charset)


def test_pictures_of_the_sizes_of_letters_are_told_from_dots() -> None:
    """Six pixels high and four letters wide is the least that shows a word."""
    small, large = io.BytesIO(), io.BytesIO()
    Image.new("L", (5, 300)).save(small, "PNG")
    Image.new("L", (60, 8)).save(large, "PNG")
    assert silent(examined(small.getvalue(), "a.png"))
    assert not silent(examined(large.getvalue(), "a.png"))


@pytest.mark.parametrize("kind", half_read.HALF)
def test_a_file_read_in_part_is_told_or_its_words_are_found(kind: str) -> None:
    """Each of these held a listed detail in a part that nobody read, and was 'not seen'."""
    body, suffix = half_read.HALF[kind]
    assert not silent(examined(body, f"a.{suffix}"))


@pytest.mark.parametrize("kind", half_read.UNPACKED)
def test_words_packed_as_letters_are_read(kind: str) -> None:
    """An address book packs a line as soon as one of its letters has an accent."""
    body, suffix = half_read.UNPACKED[kind]
    assert examined(body, f"a.{suffix}").sightings


@pytest.mark.parametrize("kind", half_read.READ)
def test_an_ordinary_file_of_the_same_kind_is_not_doubted(kind: str) -> None:
    """The twins: frames nobody sees, small pictures, short keys, cards with a coded name."""
    body, suffix = half_read.READ[kind]
    assert silent(examined(body, f"a.{suffix}"))


def test_an_archive_packed_too_deep_is_called_that() -> None:
    """'Of a kind we cannot read' would send a person after another program."""
    body = zipped({"a.txt": "tea"})
    for _level in range(3):
        body = zipped({"a.zip": body})
    assert examined(body, "a.zip").says == "1 archive in it is packed too deep. It was not read."
