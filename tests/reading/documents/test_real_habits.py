"""
Habits of real documents, each seen in one of Debian's source packages.

The documents themselves are not kept here: each habit is made by hand.
"""

from __future__ import annotations

from privacyaudit import DetailKind, Document, Part
from privacyaudit.reading.examine import Reader
from tests.reading.documents.papers import A, S, office, zipped
from tests.samples import AVERY

READER = Reader(AVERY)
NAME, PHONE = DetailKind.NAME, DetailKind.PHONE
WORDS = f"<sst {S}><si><t>Tea</t></si><si><t>Avery Sample</t></si></sst>"
SHEET = (
    f"<worksheet {S}><sheetData><row><c r='A1' t='s'><v>%d</v></c></row></sheetData></worksheet>"
)


def seen(body: bytes) -> set[tuple[DetailKind, Part]]:
    """Return which kinds of detail are seen in which part of *body*."""
    found = READER.examine(Document(body)).sightings
    return {(one.detail.kind, one.place.part) for one in found}


def test_words_of_cells_that_were_deleted_are_still_in_the_file() -> None:
    """Some programs leave them among the workbook's words, where no cell points at them."""
    body = office(xl__sharedStrings_xml=WORDS, xl__worksheets__sheet1_xml=SHEET % 0)
    assert (NAME, Part.HIDDEN) in seen(body)
    used = office(xl__sharedStrings_xml=WORDS, xl__worksheets__sheet1_xml=SHEET % 1)
    assert seen(used) == {(NAME, Part.DATA)}


def test_an_early_workbook_calls_its_words_otherwise() -> None:
    """A trial version of the format, which is opened to this day."""
    words = WORDS.replace("si>", "sstItem>")
    body = office(xl__sharedStrings_xml=words, xl__worksheets__sheet1_xml=SHEET % 1)
    assert (NAME, Part.DATA) in seen(body)


def test_a_document_whose_parts_are_named_in_small_letters_and_with_backslashes_is_read() -> None:
    """Some programs write them so, and others open it."""
    body = zipped(
        {
            "[content_types].xml": "<Types/>",
            "xl\\sharedstrings.xml": WORDS,
            "xl\\worksheets\\sheet1.xml": SHEET % 1,
        }
    )
    assert seen(body) == {(NAME, Part.DATA)}
    slide = f"<p:sld xmlns:p='p' {A}><a:p><a:r><a:t>Avery Sample</a:t></a:r></a:p></p:sld>"
    deck = zipped({"[CONTENT_TYPES].XML": "<Types/>", "PPT\\SLIDES\\SLIDE1.XML": slide})
    assert (NAME, Part.TEXT) in seen(deck)
