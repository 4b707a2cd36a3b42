"""The person's details are found in documents, wherever in them they stand."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest

from privacyaudit import DetailKind, Document, ExposureKind, Match, Part, Reason
from privacyaudit.reading.examine import Reader
from tests.reading.documents.papers import A, S, W, docx, odt, office, pdf, run, zipped
from tests.reading.photos.pictures import exif, photo
from tests.samples import AVERY

READER = Reader(AVERY)
NAME, EMAIL, PHONE = DetailKind.NAME, DetailKind.EMAIL, DetailKind.PHONE


def seen(body: bytes, name: str = "") -> set[tuple[DetailKind, Part]]:
    """Return which kinds of detail are seen for sure, and in which part."""
    examination = READER.examine(Document(body, name=name))
    return {
        (one.detail.kind, one.place.part)
        for one in examination.sightings
        if one.match is Match.CONFIRMED
    }


def problem(body: bytes, name: str = "") -> Reason | None:
    """Return why a document was not read, or not to its end."""
    return READER.examine(Document(body, name=name)).problem


DOCX_CASES = {
    "text": (docx(f"<w:p>{run('I am Avery Sample')}</w:p>"), (NAME, Part.TEXT)),
    "runs": (
        docx(f"<w:p>{run('Mail: avery.sam')}{run('ple@exam')}{run('ple.com')}</w:p>"),
        (EMAIL, Part.TEXT),
    ),
    "cells": (
        docx(
            f"<w:tbl><w:tr><w:tc><w:p>{run('Phone')}</w:p></w:tc>"
            f"<w:tc><w:p>{run('07700 900123')}</w:p></w:tc></w:tr></w:tbl>"
        ),
        (PHONE, Part.TEXT),
    ),
    "comment": (
        docx(
            "",
            word__comments_xml=f"<w:comments {W}><w:comment w:id='1'><w:p>"
            f"{run('Ask Avery Sample')}</w:p></w:comment></w:comments>",
        ),
        (NAME, Part.COMMENT),
    ),
    "author": (
        docx(f"<w:p><w:ins w:author='Avery Sample'>{run('x')}</w:ins></w:p>"),
        (NAME, Part.METADATA),
    ),
    "deleted": (
        docx("<w:p><w:del><w:r><w:delText>by Avery Sample</w:delText></w:r></w:del></w:p>"),
        (NAME, Part.HIDDEN),
    ),
    "property": (
        docx("", docProps__core_xml="<p xmlns:d='d'><d:creator>Avery Sample</d:creator></p>"),
        (NAME, Part.METADATA),
    ),
    "header": (
        docx("", word__header1_xml=f"<w:hdr {W}><w:p>{run('Avery Sample')}</w:p></w:hdr>"),
        (NAME, Part.TEXT),
    ),
    "template path": (
        docx(
            "",
            word___rels__settings_xml_rels="<Relationships><Relationship TargetMode='External' "
            "Target='mailto:avery.sample@example.com'/></Relationships>",
        ),
        (EMAIL, Part.LINK),
    ),
}


@pytest.mark.parametrize("case", DOCX_CASES)
def test_a_docx_is_read_in_every_corner(case: str) -> None:
    """A CV says most of it in its properties and what was deleted."""
    body, wanted = DOCX_CASES[case]
    assert wanted in seen(body)


def _book(state: str = "visible") -> bytes:
    return office(
        xl__workbook_xml=f"<workbook {S}><sheets><sheet name='One' sheetId='1' state='{state}'/>"
        "</sheets></workbook>",
        xl__sharedStrings_xml=f"<sst {S}><si><t>Name</t></si><si><t>Phone</t></si>"
        "<si><r><t>Avery </t></r><r><t>Sample</t></r></si><si><t>07700 900123</t></si></sst>",
        xl__worksheets__sheet1_xml=f"<worksheet {S}><sheetData>"
        "<row><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
        "<row><c r='A2' t='s'><v>2</v></c><c r='B2' t='s'><v>3</v></c></row>"
        "</sheetData></worksheet>",
    )


def test_cells_of_a_workbook_are_read_under_their_columns() -> None:
    """A phone number in a column called 'Phone' is one."""
    assert {(NAME, Part.DATA), (PHONE, Part.DATA)} <= seen(_book())


def test_a_hidden_sheet_is_read_as_hidden() -> None:
    """Whoever gets the file can show the sheet with two clicks."""
    assert (PHONE, Part.HIDDEN) in seen(_book("hidden"))
    assert (PHONE, Part.HIDDEN) not in seen(_book())


def test_slides_and_their_notes_are_read() -> None:
    """Speaker notes are sent along with the slides."""
    words = "<a:r><a:t>Avery </a:t></a:r><a:r><a:t>Sample</a:t></a:r>"
    slide = f"<p:sld xmlns:p='p' {A}><a:p>{words}</a:p></p:sld>"
    words = "<a:r><a:t>avery.sample@example.com</a:t></a:r>"
    notes = f"<p:notes xmlns:p='p' {A}><a:p>{words}</a:p></p:notes>"
    body = office(ppt__slides__slide1_xml=slide, ppt__notesSlides__notesSlide1_xml=notes)
    assert {(NAME, Part.TEXT), (EMAIL, Part.TEXT)} <= seen(body)


ODT_CASES = {
    "text": (
        odt("<office:text><text:p>I am <text:span>Avery</text:span> Sample</text:p></office:text>"),
        (NAME, Part.TEXT),
    ),
    "note": (
        odt(
            "<office:text><text:p>x<office:annotation><dc:creator>Avery Sample</dc:creator>"
            "<text:p>hm</text:p></office:annotation></text:p></office:text>"
        ),
        (NAME, Part.COMMENT),
    ),
    "deleted": (
        odt(
            "<office:text><text:tracked-changes><text:changed-region><text:deletion>"
            "<text:p>Avery Sample</text:p></text:deletion></text:changed-region>"
            "</text:tracked-changes></office:text>"
        ),
        (NAME, Part.HIDDEN),
    ),
    "hidden table": (
        odt(
            "<office:spreadsheet><table:table table:display='false'><table:table-row>"
            "<table:table-cell><text:p>Avery Sample</text:p></table:table-cell>"
            "</table:table-row></table:table></office:spreadsheet>",
            "spreadsheet",
        ),
        (NAME, Part.HIDDEN),
    ),
    "property": (
        odt("", meta_xml="<m xmlns:d='d'><d:initial-creator>Avery Sample</d:initial-creator></m>"),
        (NAME, Part.METADATA),
    ),
}


@pytest.mark.parametrize("case", ODT_CASES)
def test_an_odt_is_read_in_every_corner(case: str) -> None:
    """The same corners as in a DOCX, under other names."""
    body, wanted = ODT_CASES[case]
    assert wanted in seen(body)


PDF_CASES = {
    "text": (pdf("Curriculum vitae\nAvery Sample\nTel. 07700 900123"), (PHONE, Part.TEXT)),
    "property": (pdf("x", properties={"/Author": "Avery Sample"}), (NAME, Part.METADATA)),
    "comment": (pdf("x", note="Call Avery Sample"), (NAME, Part.COMMENT)),
    "link": (pdf("x", link="mailto:avery.sample@example.com"), (EMAIL, Part.LINK)),
    "form": (pdf("x", field=("Phone", "07700 900123")), (PHONE, Part.DATA)),
    "attached": (pdf("x", attached=("a.txt", b"I am Avery Sample")), (NAME, Part.TEXT)),
}


@pytest.mark.parametrize("case", PDF_CASES)
def test_a_pdf_is_read_in_every_corner(case: str) -> None:
    """Its properties often name who made it."""
    body, wanted = PDF_CASES[case]
    assert wanted in seen(body)
    assert problem(body) is None


def test_a_pdf_of_pictures_is_not_said_to_show_nothing() -> None:
    """A paper that was photographed has text that only eyes can read."""
    assert problem(pdf("")) is Reason.NOT_SUPPORTED


RTF_CASES = {
    "text": (rb"{\rtf1\ansi I am {\b Avery} Sample\par}", (NAME, Part.TEXT)),
    "letters": (rb"{\rtf1\ansi\ansicpg1252 Avery S\'61mple\par}", (NAME, Part.TEXT)),
    "unicode": (rb"{\rtf1\ansi Av\u101?ry Sample}", (NAME, Part.TEXT)),
    "property": (rb"{\rtf1{\info{\author Avery Sample}} x}", (NAME, Part.METADATA)),
    "hidden": (rb"{\rtf1 x {\v Avery Sample} y}", (NAME, Part.HIDDEN)),
    "link": (
        rb'{\rtf1{\field{\*\fldinst HYPERLINK "mailto:avery.sample@example.com"}}}',
        (EMAIL, Part.TEXT),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", RTF_CASES)
def test_an_rtf_is_read_in_every_corner(case: str) -> None:
    """Also where letters are written as numbers."""
    body, wanted = RTF_CASES[case]
    assert wanted in seen(body)


def test_every_message_of_a_mailbox_is_read(tmp_path: Path) -> None:
    """The tenth message counts as much as the first."""
    box = mailbox.mbox(tmp_path / "a.mbox")
    for number in range(12):
        message = EmailMessage()
        message["From"] = "someone@example.org"
        message["Subject"] = f"Message {number}"
        message.set_content("I am Avery Sample\n" if number == 10 else "Hello\n")
        box.add(message)
    box.close()
    assert (NAME, Part.TEXT) in seen((tmp_path / "a.mbox").read_bytes(), "a.mbox")


def test_a_photo_in_a_mail_or_a_document_is_told() -> None:
    """A photo holds its place wherever it is put."""
    picture = photo("jpeg", exif())
    message = EmailMessage()
    message["Subject"] = "photo"
    message.set_content("see here")
    message.add_attachment(picture, maintype="image", subtype="jpeg", filename="a.jpg")
    held = docx("", word__media__image1_jpg=picture)
    for body, name in ((message.as_bytes(), "a.eml"), (held, "a.docx")):
        (presence,) = READER.examine(Document(body, name=name)).presences
        assert presence.kind is ExposureKind.PHOTO_METADATA
        assert presence.level == 4


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
LOCKED = {
    "pdf": pdf("Avery Sample", password="made-up"),
    "docx": OLE + "EncryptedPackage".encode("utf-16-le"),
    "odt": zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>",
            "content.xml": b"\x8f\x01\x02",
        }
    ),
}


@pytest.mark.parametrize("kind", LOCKED)
def test_a_locked_document_says_so(kind: str) -> None:
    """It asks for nothing: a password has no place here."""
    assert problem(LOCKED[kind]) is Reason.ENCRYPTED


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (pdf("Avery Sample")[:300], Reason.UNREADABLE),
        (docx("<w:p>")[:200], Reason.UNREADABLE),
        (OLE, Reason.NOT_SUPPORTED),
        (OLE + "__nameid_version1.0".encode("utf-16-le"), Reason.UNREADABLE),
        (b"7z\xbc\xaf\x27\x1c" + bytes(50), Reason.NOT_SUPPORTED),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(50), Reason.NOT_SUPPORTED),
    ],
    ids=["cut pdf", "cut docx", "old office", "outlook", "7z", "film"],
)
def test_what_is_not_read_is_never_silent(body: bytes, reason: Reason) -> None:
    """'Not checked' is never 'not there'."""
    assert problem(body) is reason


def test_the_first_bytes_win_over_a_wrong_name() -> None:
    """A PDF that is called .txt, a page that is called .pdf, text that is called .jpg."""
    assert (NAME, Part.TEXT) in seen(pdf("I am Avery Sample"), "a.txt")
    assert (NAME, Part.TEXT) in seen(b"<html><p>I am Avery Sample</p></html>", "a.pdf")
    assert READER.examine(Document(b"no photo \x00\x01", "image/jpeg")).problem is Reason.UNREADABLE


def test_a_word_document_with_broken_markup_is_still_looked_through() -> None:
    """Text that anyone can pull out must not be missed for one bad tag."""
    body = office(word__document_xml=f"<w:document {W}><w:p>{run('I am Avery Sample')}<broken")
    assert (NAME, Part.TEXT) in seen(body)
    assert problem(body) is Reason.UNREADABLE


def test_entities_are_not_expanded() -> None:
    """The billion laughs inside a document."""
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    body = office(word__document_xml=f"{bomb}<w:document {W}><w:p>{run('&b;')}</w:p></w:document>")
    assert problem(body) is Reason.UNREADABLE
