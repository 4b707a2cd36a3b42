"""A cell says what its column's head says it is, in documents as on pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from privacyaudit import DetailKind, Document, Match
from privacyaudit.reading.documents.grids import Grids
from privacyaudit.reading.documents.markup import Flow
from privacyaudit.reading.documents.pdf_pages import with_gaps
from privacyaudit.reading.examine import Reader
from tests.reading.documents.papers import A, docx, odt, office, run
from tests.reading.labelled.people import PEOPLE

Rows = Sequence[Sequence[str]]
ROWS: Rows = (
    ("No", "Member", "Date of birth", "Registration"),
    ("1", "Anna Day", "01.02.1951", "none"),
    ("2", "Siobhán O'Farragher", "30.08.1992", "992-G-48211"),
)


def _docx(rows: Rows) -> bytes:
    cells = ["".join(f"<w:tc><w:p>{run(cell)}</w:p></w:tc>" for cell in row) for row in rows]
    return docx("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>")


def _pptx(rows: Rows) -> bytes:
    cells = [
        "".join(f"<a:tc><a:p><a:r><a:t>{cell}</a:t></a:r></a:p></a:tc>" for cell in row)
        for row in rows
    ]
    table = "".join(f"<a:tr>{row}</a:tr>" for row in cells)
    return office(ppt__slides__slide1_xml=f"<p:sld xmlns:p='p' {A}><a:tbl>{table}</a:tbl></p:sld>")


def _odt(rows: Rows) -> bytes:
    cells = [
        "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
        for row in rows
    ]
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    return odt(f"<office:text><table:table>{table}</table:table></office:text>")


def _rtf(rows: Rows) -> bytes:
    def said(cell: str) -> str:
        return "".join(sign if sign.isascii() else f"\\u{ord(sign)}?" for sign in cell)

    lines = [
        "\\trowd" + "".join(f"\\pard\\intbl {said(cell)}\\cell" for cell in row) + "\\row"
        for row in rows
    ]
    return ("{\\rtf1\\ansi " + "\n".join(lines) + "\\pard End.\\par}").encode()


def _confirmed(body: bytes) -> set[DetailKind]:
    found = Reader(PEOPLE["ie"].person).examine(Document(body)).sightings
    return {one.detail.kind for one in found if one.match is Match.CONFIRMED}


@pytest.mark.parametrize("write", [_docx, _pptx, _odt, _rtf])
def test_a_column_is_read_with_its_head(write: Callable[[Rows], bytes]) -> None:
    """Without the heads a date may be of anything, and a code too."""
    wanted = {DetailKind.BIRTH_DATE, DetailKind.VEHICLE}

    assert wanted <= _confirmed(write(ROWS))
    assert not wanted & _confirmed(write(ROWS[1:]))


@pytest.mark.parametrize("write", [_docx, _pptx, _odt, _rtf])
def test_a_date_in_the_row_of_another_is_not_the_persons(
    write: Callable[[Rows], bytes],
) -> None:
    """The person's own date, as a member's who is somebody else."""
    rows = (ROWS[0], ("1", "Anna Day", "30.08.1992", "none"))

    assert DetailKind.BIRTH_DATE not in _confirmed(write(rows))


def test_a_table_in_a_cell_is_one_of_its_own() -> None:
    """Each keeps its rows; one that never ends is read as far as it goes."""
    grids = Grids()
    grids.begin()
    for cell in ("Name", "Phone"):
        grids.say(cell)
        grids.end_cell()
    grids.end_row()
    grids.say("Anna")
    grids.end_cell()
    grids.begin()
    grids.say("inner")
    grids.end_cell()
    grids.end_row()
    grids.end()
    grids.say("07700 900123")
    grids.end_cell()

    said = ["".join(sheet.stretches) for sheet in grids.sheets()]
    assert len(said) == 1
    assert "Phone: 07700 900123" in said[0]
    assert "inner" not in said[0]


def test_a_table_without_end_takes_no_room_without_end() -> None:
    """Neither its cells, nor its columns, nor how deep it lies."""
    grids = Grids()
    for _deep in range(100):
        grids.begin()
    grids.say("x" * 10_000)
    grids.end_cell(1_000_000)
    assert sum(map(len, grids.open[-1].row)) <= 40 * 200
    assert len(grids.open) < 20
    assert not list(grids.sheets())


def test_a_run_that_is_said_in_pieces_is_one() -> None:
    """Some programs write each letter by its number."""
    flow = Flow()
    for sign in "Day":
        flow.say(sign)
    flow.edge("\x1f")
    flow.say("x")
    assert flow.take() == ["\x00Day", "\x1fx"]


def test_a_label_that_stands_near_its_value_in_a_pdf_is_apart_from_it() -> None:
    """Also where a narrow column cuts the label; other pieces may be parts of one word."""
    assert with_gaps(["Date of birth", "", "1987-04-23", "\n"]) == "Date of birth 1987-04-23\n"
    assert with_gaps(["Registratio", "ZZ21 QLF"]) == "Registratio ZZ21 QLF"
    assert with_gaps(["Quill", "by"]) == "Quillby"
    assert with_gaps(["Phone ", "1"]) == "Phone 1"
