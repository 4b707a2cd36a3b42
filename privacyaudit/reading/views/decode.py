"""Bytes to text: byte order mark, what the sender said, meta, strict UTF-8, then a guess."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from privacyaudit.model import Document

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ALL_MARKS = tuple(mark for mark, _name in _MARKS)
_META = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([A-Za-z0-9_:.-]{2,40})""", re.I
)
_XML = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s{0,4}=\s{0,4}["']([A-Za-z0-9_:.-]{2,40})""")
_SAMPLE = 64 * 1024
_READABLE = frozenset(
    """
    utf-8 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be cp866 cp874 cp932 cp949 cp1250
    cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4
    iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-11 iso8859-13 iso8859-14
    iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic gb2312 gbk gb18030 big5 big5hkscs
    euc_jp euc_kr iso2022_jp shift_jis tis-620 hz
""".split()
)
"""What browsers read, and no more: in utf-7 and its like, text can hide as other text."""
_LATIN = {"iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii", "iso8859-1"}


def _named(name: str) -> str:
    """Return the codec a page means by *name*, or an empty text."""
    name = name.strip().strip("\"'").lower()
    if not name:
        return ""
    if name in _LATIN:
        return "cp1252"  # what browsers read under that name
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return found if found in _READABLE else ""


def decode(document: Document) -> str:
    """Return the text of *document*; a byte that fits nothing becomes the replacement sign."""
    text = plain_text(document.body)
    return _decoded(document) if text is None else text


def plain_text(body: bytes) -> str | None:
    """Return the text of *body* where it is UTF-8 to the last byte and bears no mark, or None."""
    if body.startswith(_ALL_MARKS):
        return None
    try:
        # What is UTF-8 to the last byte is UTF-8, whatever its sender says:
        # a wrong label is common, and such luck is not.
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    wide = text.isascii() and ("\x00" in text[:4096] or "\x1b$" in text)
    return None if wide else text


def _decoded(document: Document) -> str:
    body = document.body
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    head = body[:2048]
    for said in (
        document.charset,
        *(m[1].decode("ascii") for p in (_META, _XML) if (m := p.search(head))),
    ):
        name = _named(said)
        if name.startswith(("utf-16", "utf-32")) and _narrow(body):
            continue
        if name and name not in ("utf-8", "utf-16", "utf-32"):
            return body.decode(name, "replace")
    if _mostly_utf8(body):
        return body.decode("utf-8", "replace")
    wide = _wide(body)
    if wide:
        return body.decode(wide, "replace")
    return body.decode(_guess(body), "replace")


def _mostly_utf8(body: bytes) -> bool:
    """Return whether only a few bytes, such as a cut-off end, are not UTF-8."""
    sample = body[:_SAMPLE]
    wrong = sample.decode("utf-8", "replace").count("\ufffd")
    foreign = sum(1 for byte in sample if byte >= 0xC2)
    return foreign > 0 and wrong * 10 <= foreign


def _narrow(body: bytes) -> bool:
    """Return whether *body* is nearly all ASCII without a zero: no text of wide letters is."""
    sample = body[:2000]
    plain = sum(1 for byte in sample if 0x20 <= byte < 0x7F or byte in b"\t\r\n")
    return 0 not in sample and plain * 10 >= len(sample) * 9


def _wide(body: bytes) -> str:
    """Return the name of UTF-16 without its mark, or an empty text."""
    sample = body[:2000]
    if len(sample) < 8:
        return ""
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if odd > len(sample) // 4 and even < len(sample) // 20:
        return "utf-16-le"
    if even > len(sample) // 4 and odd < len(sample) // 20:
        return "utf-16-be"
    return ""


_LONE_ACCENTS = re.compile(
    rb"[\x09-\x7f]*(?:["
    + b"".join(re.escape(char.encode("cp1252")) for char in "äöüßÄÖÜéáíóúÉÁÍÓÚçâîôÇ")
    + rb"][\x09-\x7f]+)+"
)


_CENTRALS = frozenset("cp1250 iso8859_2 cp1257 iso8859_4 iso8859_13 mac_latin2 cp1258".split())
_WESTERN = re.compile(
    rb"(?<![A-Za-z\x80-\xff])(?:le|la|les|des|du|et|rue|est|pour|avec|dans|sur|mme|chez|place|el|los|del|con|para|calle"
    rb"|della|delle|per|che|via|und|der|mit|och|att|med|som|uma|com|dos|het|een|van|voor)(?![A-Za-z\x80-\xff])",
    re.I,
)
_CENTRAL = re.compile(
    rb"(?<![A-Za-z\x80-\xff])(?:na|se|je|si|do|pro|nie|jest|oraz|ul|dla|az|egy|od|po|za|ze|ve|ulice|ulica|din|pentru|lui)"
    rb"(?![A-Za-z\x80-\xff])",
    re.I,
)


def _western(sample: bytes) -> bool:
    """Return whether small words of a Western language are there, and hardly any of another."""
    said = {word.lower() for word in _WESTERN.findall(sample)}
    return len(said) > 1 and len(said) > 2 * len({w.lower() for w in _CENTRAL.findall(sample)})


def _guess(body: bytes) -> str:
    sample = body[:_SAMPLE]
    # Accents that stand alone between plain letters, and are the same in Western and Central
    # European: too few letters for a guess, and none is needed.
    if _LONE_ACCENTS.fullmatch(sample):
        return "cp1252"
    best = from_bytes(body[:_SAMPLE], threshold=0.4).best()
    found = best.encoding if best is not None else "cp1252"
    return "cp1252" if found in _CENTRALS and _western(sample) else found
