"""Made-up documents of every kind, written by hand so that a test says what is in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText, Link
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP file of *parts*."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), part, stored)
    return out.getvalue()


def office(**parts: str | bytes) -> bytes:
    """Return an OOXML file; in a part's name ``__`` stands for a slash, ``_`` for a dot."""
    named = {name.replace("__", "/").replace("_", "."): part for name, part in parts.items()}
    return zipped({"[Content_Types].xml": "<Types/>", **named})


def docx(body: str, **parts: str | bytes) -> bytes:
    """Return a DOCX whose document holds *body*."""
    return office(
        word__document_xml=f"<w:document {W}><w:body>{body}</w:body></w:document>", **parts
    )


def run(text: str) -> str:
    """Return one run of text."""
    return f"<w:r><w:t>{text}</w:t></w:r>"


def odt(body: str, kind: str = "text", **parts: str | bytes) -> bytes:
    """Return an OpenDocument file whose content holds *body*."""
    named = {name.replace("__", "/").replace("_", "."): part for name, part in parts.items()}
    content = f"<o:d xmlns:o='o' {ODF}><office:body>{body}</office:body></o:d>"
    return zipped(
        {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content, **named}
    )


def pdf(
    text: str = "",
    *,
    properties: Mapping[str, str] | None = None,
    note: str = "",
    link: str = "",
    field: tuple[str, str] | None = None,
    attached: tuple[str, bytes] | None = None,
    password: str | None = None,
) -> bytes:
    """Return a PDF of one page."""
    writer = PdfWriter()
    page = writer.add_blank_page(400, 400)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
            NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): writer._add_object(font)})}
    )
    lines = b"".join(
        b"(" + line.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)") + b") Tj T* "
        for line in text.split("\n")
    )
    stream = DecodedStreamObject()
    stream.set_data(b"BT /F1 12 Tf 14 TL 20 350 Td " + lines + b"ET")
    page[NameObject("/Contents")] = writer._add_object(stream)
    if properties:
        writer.add_metadata(dict(properties))
    if note:
        writer.add_annotation(0, FreeText(text=note, rect=(10, 10, 90, 30)))
    if link:
        writer.add_annotation(0, Link(rect=(10, 40, 90, 60), url=link))
    if field:
        filled = DictionaryObject(
            {
                NameObject("/FT"): NameObject("/Tx"),
                NameObject("/T"): TextStringObject(field[0]),
                NameObject("/V"): TextStringObject(field[1]),
            }
        )
        writer._root_object[NameObject("/AcroForm")] = DictionaryObject(
            {NameObject("/Fields"): ArrayObject([writer._add_object(filled)])}
        )
    if attached:
        writer.add_attachment(*attached)
    if password is not None:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    PdfReader(io.BytesIO(out.getvalue()))
    return out.getvalue()
