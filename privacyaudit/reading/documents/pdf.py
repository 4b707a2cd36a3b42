"""PDF: text, properties, comments, form values, links and attached files."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError
from pypdf.generic import ContentStream, DictionaryObject

from privacyaudit.model import Document, Part, Reason
from privacyaudit.reading.documents.markup import words
from privacyaudit.reading.documents.pdf_pages import left_on, with_gaps
from privacyaudit.reading.views.base import Limits, Problem, Read, plain_sheet
from privacyaudit.words import _, reason_says

logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
# pypdf repeats parts of a file in its warnings; nothing of a file is logged.

MOST_PAGES = 3000
MOST_ATTACHED = 50
_FORM = 8 * 1024 * 1024
_ODD = (
    PyPdfError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    AssertionError,
    NotImplementedError,
    OSError,
    EOFError,
    ArithmeticError,
    RecursionError,
)
"""What a broken file makes pypdf raise; a child's limits hold the rest."""


class _Failed:
    """Whether any part could not be read."""

    def __init__(self) -> None:
        self.any = False

    def of(self, work: Callable[[], Iterator[Read]]) -> Iterator[Read]:
        try:
            yield from work()
        except _ODD:
            self.any = True


def pdf_reads(document: Document, limits: Limits) -> Iterator[Read]:
    """Yield what a PDF holds; what cannot be read of it is said once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield from _reads(document, limits)


def _reads(document: Document, limits: Limits) -> Iterator[Read]:
    try:
        reader = PdfReader(io.BytesIO(document.body), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            yield Problem(Reason.ENCRYPTED, reason_says(Reason.ENCRYPTED))
            return
        pages = len(reader.pages)
    except (FileNotDecryptedError, DependencyError):
        # Without the library for it, also one that opens with no password stays locked to us.
        yield Problem(Reason.ENCRYPTED, reason_says(Reason.ENCRYPTED))
        return
    except _ODD:
        yield Problem(Reason.UNREADABLE, _("This PDF could not be read."))
        return
    failed = _Failed()
    yield from failed.of(lambda: _properties(reader))
    for number in range(min(pages, MOST_PAGES)):
        yield from failed.of(lambda number=number: _page(reader, number, limits))  # type: ignore[misc]
    yield from failed.of(lambda: _form(reader))
    yield from failed.of(lambda: _attached(reader, limits))
    if failed.any or pages > MOST_PAGES:
        yield Problem(Reason.UNREADABLE, _("This PDF could not be read to the end."))
    elif not pages:
        yield Problem(Reason.UNREADABLE, _("This PDF could not be read."))


def _properties(reader: PdfReader) -> Iterator[Read]:
    stretches = [str(value) for value in (reader.metadata or {}).values()]
    root = reader.trailer.get("/Root")
    packet = root.get_object().get("/Metadata") if root is not None else None
    if packet is not None:
        data = packet.get_object().get_data()[: 512 * 1024]
        stretches += words(data)
    yield plain_sheet([text for text in stretches if text.strip()], Part.METADATA)


def _page(reader: PdfReader, number: int, limits: Limits) -> Iterator[Read]:
    page = reader.pages[number]
    contents = page.get("/Contents")
    if contents is not None and _length(contents.get_object()) > limits.bytes_left:
        raise ValueError
    said: list[str] = []
    text = page.extract_text(visitor_text=lambda piece, *_where: said.append(piece))
    if text.strip() and limits.take(len(text)):
        yield plain_sheet([with_gaps(said) or text], Part.TEXT)
    yield from left_on(page, text)
    for entry in page.get("/Annots") or ():
        yield from _note(entry.get_object())


def _length(contents: Any) -> int:
    if isinstance(contents, ContentStream):
        return len(contents.get_data())
    parts = contents if isinstance(contents, list) else [contents]
    return sum(int(part.get_object().get("/Length", 0)) for part in parts)


def _note(note: DictionaryObject) -> Iterator[Read]:
    said = [str(note[key]) for key in ("/Contents", "/T", "/Subj", "/RC") if key in note]
    if said:
        yield plain_sheet(said, Part.COMMENT)
    action = note.get("/A")
    link = action.get_object().get("/URI") if action is not None else None
    if link is not None:
        yield plain_sheet([_plain(link)], Part.LINK)


def _plain(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _form(reader: PdfReader) -> Iterator[Read]:
    values = [
        f"{name}: {field.get('/V')}"
        for name, field in (reader.get_fields() or {}).items()
        if field.get("/V") not in (None, "")
    ]
    if values:
        yield plain_sheet(values, Part.DATA)
    root: Any = reader.trailer["/Root"].get_object()
    form = root.get("/AcroForm")
    for part in (form.get_object().get("/XFA") or ()) if form is not None else ():
        if hasattr(part.get_object(), "get_data"):
            yield plain_sheet(words(part.get_object().get_data()[:_FORM]), Part.DATA)


def _attached(reader: PdfReader, limits: Limits) -> Iterator[Read]:
    from privacyaudit.reading import views

    for number, attachment in enumerate(reader.attachment_list):
        if number >= MOST_ATTACHED:
            raise ValueError
        body = attachment.content
        if not limits.take(len(body)):
            raise ValueError
        yield from views.sheets(Document(body, name=attachment.name), limits)
