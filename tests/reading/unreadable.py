# ruff: noqa: E501 - a table of files, one a line
"""Files of every kind, and files that say nothing: locked, cut, drawn, mislabelled."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import json
import lzma
import random
import tarfile

from tests.reading.documents.papers import S, W, docx, odt, office, pdf, run, zipped
from tests.reading.photos.pictures import picture

CHANCE = random.Random(7)
NOISE = CHANCE.randbytes(6000)
PLAIN = "Nothing about anybody stands in this line of plain words.\n" * 8


def saved(kind: str, width: int = 400, height: int = 300) -> bytes:
    """Return a picture without a hidden part, in which words could be drawn."""
    out = io.BytesIO()
    picture(width, height).save(out, kind)
    return out.getvalue()


def scanned() -> bytes:
    """Return a PDF whose one page is a picture."""
    out = io.BytesIO()
    picture(400, 300).save(out, "PDF")
    return out.getvalue()


def tar(mode: str = "w") -> bytes:
    """Return a TAR of one plain text."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        entry = tarfile.TarInfo("a.txt")
        entry.size = len(PLAIN)
        archive.addfile(entry, io.BytesIO(PLAIN.encode()))
    return out.getvalue()


def links() -> bytes:
    """Return a TAR that holds nothing but a link and a pipe."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind in (("a", tarfile.SYMTYPE), ("b", tarfile.FIFOTYPE)):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, "/etc/hostname"
            archive.addfile(entry)
    return out.getvalue()


def mail(*parts: tuple[str, bytes], kind: str = "mixed") -> bytes:
    """Return a message of *parts*: each its type, and its bytes."""
    inside = b"".join(
        b"--b\r\nContent-Type: " + said.encode() + b"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(body) + b"\r\n"
        for said, body in parts
    )  # fmt: skip
    head = f"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=b"
    return head.encode() + b"\r\n\r\n" + inside + b"--b--\r\n"


WORDS = {
    "txt": PLAIN.encode(),
    "md": PLAIN.encode(),
    "html": f"<!doctype html><p>{PLAIN}</p>".encode(),
    "xml": f"<?xml version='1.0'?><a>{PLAIN}</a>".encode(),
    "svg": f"<?xml version='1.0'?><svg><text>{PLAIN}</text></svg>".encode(),
    "json": json.dumps({"a": [PLAIN, 1]}).encode(),
    "csv": f"a,b\n1,{PLAIN}".encode(),
    "vcf": b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Somebody Else\r\nEND:VCARD\r\n",
    "ics": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tea\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "eml": f"From: a@example.org\r\nSubject: tea\r\n\r\n{PLAIN}".encode(),
    "mbox": f"From a@example.org Thu Jan  1 00:00:00 2026\nFrom: a@example.org\n\n{PLAIN}".encode(),
    "mht": mail(("text/html", f"<p>{PLAIN}</p>".encode()), kind="related"),
    "rtf": rb"{\rtf1\ansi Nothing about anybody}",
    "pdf": pdf(PLAIN[:50]),
    "docx": docx(f"<w:p>{run(PLAIN)}</w:p>"),
    "xlsx": office(
        xl__workbook_xml=f"<workbook {S}/>",
        xl__worksheets__sheet1_xml=f"<worksheet {S}><sheetData><row><c r='A1'><v>7</v></c></row>"
        "</sheetData></worksheet>",
    ),
    "odt": odt(f"<office:text><text:p>{PLAIN}</text:p></office:text>"),
    "zip": zipped({"a.txt": PLAIN}),
    "tar": tar(),
    "tgz": tar("w:gz"),
    "gz": gzip.compress(PLAIN.encode()),
    "bz2": bz2.compress(PLAIN.encode()),
    "xz": lzma.compress(PLAIN.encode()),
}
"""Every kind whose words are read; none holds a detail."""
PICTURES = {
    kind: saved(kind.upper())
    for kind in ["jpeg", "png", "gif", "webp", "tiff", "avif", "bmp", "ppm", "ico", "jpeg2000"]
}
OTHERS = {
    "mp3": b"ID3\x04\x00\x00" + NOISE,
    "mp4": b"\x00\x00\x00\x18ftypmp42" + NOISE,
    "wav": b"RIFF\x00\x10\x00\x00WAVE" + NOISE,
    "7z": b"7z\xbc\xaf\x27\x1c" + NOISE,
    "rar": b"Rar!\x1a\x07\x00" + NOISE,
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE,
    "sqlite": b"SQLite format 3\x00" + NOISE,
    "ps": b"%!PS-Adobe-3.0\n(drawn by numbers)\n",
    "mp3 without a head": b"\xff\xfb\x90\x00" + bytes(400) + NOISE,
}
PNG, JPEG = PICTURES["png"], PICTURES["jpeg"]
INSIDE = {
    "pdf": scanned(),
    "docx": docx(f"<w:p>{run(PLAIN)}</w:p>", word__media__a_png=PNG),
    "docx drawing": docx(f"<w:p>{run(PLAIN)}</w:p>", word__media__a_emf=b"\x01\x00\x00\x00" * 30),
    "docx object": docx(f"<w:p>{run(PLAIN)}</w:p>", word__embeddings__a_bin=OTHERS["doc"]),
    "docx film": docx(f"<w:p>{run(PLAIN)}</w:p>", word__media__a_mp4=OTHERS["mp4"]),
    "odt": odt(f"<office:text><text:p>{PLAIN}</text:p></office:text>", Pictures__a_png=PNG),
    "rtf": rb"{\rtf1 Nothing {\pict\pngblip " + PNG.hex().encode() + b"}}",
    "rtf object": rb"{\rtf1 Nothing {\object{\*\objdata 0105}}}",
    "eml": mail(("text/plain", PLAIN.encode()), ("image/png", PNG)),
    "eml film": mail(("text/plain", PLAIN.encode()), ("video/mp4", OTHERS["mp4"])),
    "eml sound": mail(("text/plain", PLAIN.encode()), ("audio/mpeg", OTHERS["mp3"])),
    "eml scan": mail(("text/plain", PLAIN.encode()), ("application/pdf", scanned())),
    "mht": mail(("text/html", f"<p>{PLAIN}</p>".encode()), ("image/jpeg", JPEG), kind="related"),
    "zip": zipped({"a.txt": PLAIN, "b.png": PNG}),
    "html": b"<p>" + PLAIN.encode() + b"<img src='data:image/png;base64,"
    + base64.b64encode(NOISE) + b"'>",
    "html of pictures": b"<html><body><img src='a.png'><img src='b.png'></body></html>",
    "html by script": b"<html><body><div id=app></div><script>draw('x')</script></body></html>",
    "vcf": WORDS["vcf"].replace(b"END:V", b"PHOTO;ENCODING=b;TYPE=JPEG:" + b"/9j/" * 40 + b"\r\nEND:V"),
}  # fmt: skip


LOCKED = {
    "pgp mail": mail(("application/pgp-encrypted", b"Version: 1"), kind="encrypted"),
    "s/mime mail": mail(("application/pkcs7-mime; smime-type=enveloped-data", NOISE)),
    "s/mime file": b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0\x80" + NOISE,
    "armour in a text": b"Dear all,\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n",
    "age": b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVu\n-----END AGE ENCRYPTED FILE-----\n",
}


ODD = {
    "empty zip": (zipped({}), "zip"),
    "zip of folders": (zipped({"a/": ""}), "zip"),
    "zip of empty files": (zipped({"a.txt": ""}), "zip"),
    "links alone": (links(), "tar"),
    "cut json": (WORDS["json"][:-3], "json"),
    "deep json": (b"[" * 200_000, "json"),
    "cut json in a zip": (zipped({"a.json": WORDS["json"][:-3]}), "zip"),
    "long cut json in a zip": (
        zipped({"a.json": b'[' + b'{"a": "words"},\n' * 200_000 + b'{"a": "wo'}), "zip",
    ),
    "entities": (b"<!DOCTYPE a [<!ENTITY b 'Avery'>]><a>&b; words</a>", "xml"),
    "entities in svg": (b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><svg>&b; w</svg>", "svg"),
    "docx without a document": (office(docProps__core_xml="<a>tea</a>"), "docx"),
    "docx with entities": (
        office(word__document_xml=f"<!DOCTYPE a [<!ENTITY b 'c'>]><w:document {W}>&b;</w:document>"),
        "docx",
    ),
    "odt without content": (
        zipped({"mimetype": "application/vnd.oasis.opendocument.text", "meta.xml": "<a>tea</a>"}), "odt",
    ),
    "drawing program": (office(visio__pages__page1_xml="<a><Text>tea</Text></a>"), "vsdx"),
    "binary sheet": (office(xl__workbook_bin=b"\x83\x01\x00" * 30), "xlsb"),
    "half rtf": (rb"{\rtf1 words {\b more", "rtf"),
    "mail without its end": (mail(("text/plain", PLAIN.encode()))[:-8], "eml"),
    "mail with half a picture": (mail(("text/plain", PLAIN.encode()), ("image/png", PNG[:60])), "eml"),
    "pointer": (b'{"url": "https://docs.example.com/1", "doc_id": "1"}', "gdoc"),
    "packed letters": (b"begin 644 a.txt\nM" + b"5&5A" * 15 + b"\n`\nend\n", "txt"),
    "a key": (b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDME\n-----END PGP PUBLIC KEY BLOCK-----\n", "asc"),
    "drawn svg": (b"<?xml version='1.0'?><svg><path d='M0 0'/></svg>", "svg"),
    "page without a word": (b"<html><body></body></html>", "html"),
    "zeros in a text": (PLAIN.encode() + bytes(64) + PLAIN.encode(), "txt"),
}  # fmt: skip
