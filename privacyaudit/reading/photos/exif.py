"""
EXIF of a picture, asked of ExifRead and of Pillow: each finds some that the other misses.

Only a picture's hidden part is read, never its pixels, so that a picture of
any size costs a few milliseconds.
"""

from __future__ import annotations

import contextlib
import io
import logging
import warnings
from collections.abc import Mapping
from typing import Any

import exifread
from PIL import ExifTags, Image, ImageFile, IptcImagePlugin

from privacyaudit.reading.photos import png
from privacyaudit.reading.photos.fields import ODD, keep, whole
from privacyaudit.reading.photos.hidden import LONGEST, Hidden

logging.getLogger("exifread").setLevel(logging.CRITICAL + 1)
# ExifRead names tags and values in its warnings; nothing of a picture is logged.

_BASE = ExifTags.IFD
_SMALL, _HEAD = (1033, 1036), 28
"""Photoshop's small copies of a picture, and how long each one's own head is."""
_FTYPS = (b"heix", b"hevc", b"hevx", b"heim", b"heis", b"msf1", b"avis", b"mif2")


def read(body: bytes) -> Hidden:
    """Return the hidden part of the picture *body*; never raises for what it holds."""
    hidden = Hidden()
    known = _by_exifread(body, hidden)
    if body[:8] == png.PNG:
        for key, text in png.texts(body):
            _keep_chunk(key, text, hidden)
    _by_pillow(body, hidden)
    at = body.find(b"Exif\x00\x00")
    if not known and not hidden.taken and hidden.spot is None and at >= 0:
        known = _by_exifread(body[at + 6 :], hidden)
    if body[4:8] == b"ftyp" and not known:
        # A HEIC file lists its parts at its beginning: no EXIF there, none to read.
        listed = b"Exif" in body[: 64 * 1024]
        hidden.read_by_any = hidden.read_by_any or (not listed and b"meta" in body[: 64 * 1024])
    return hidden


def _by_exifread(body: bytes, hidden: Hidden) -> bool:
    """Read the EXIF of *body* by ExifRead; return whether there is any."""
    if body[4:8] == b"ftyp" and body[8:12] in _FTYPS:
        # The same container under another brand, which ExifRead does not know.
        body = body[:8] + b"heic" + body[12:]
    try:
        tags = exifread.process_file(io.BytesIO(body), details=False, extract_thumbnail=True)
    except Exception:  # ExifRead raises whatever a broken picture makes of its code
        return False
    if not tags:
        return False
    hidden.read_by_any = True
    plain = {name.rpartition(" ")[2]: tag for name, tag in tags.items() if hasattr(tag, "values")}
    thumbnail = tags.get("JPEGThumbnail")
    if isinstance(thumbnail, bytes):
        hidden.thumbnail = thumbnail
    hidden.add_copy(tags.get("TIFFThumbnail"))
    keep(hidden, {name: _value(tag.values) for name, tag in plain.items()})
    return True


def _value(values: object) -> object:
    if isinstance(values, list):
        if values and all(isinstance(one, int) for one in values) and len(values) > 4:
            return bytes(one & 255 for one in values)
        return values[0] if len(values) == 1 else values
    return values


def _by_pillow(body: bytes, hidden: Hidden) -> None:
    with warnings.catch_warnings():
        # A very large picture is only named here: no pixel of it is unpacked.
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(body)) as image:
                hidden.read_by_any = True
                hidden.size = image.size
                _info(image.info, hidden)
                if image.format != "PNG":  # Pillow would unpack its pixels first
                    _exif(image, hidden)
                    _iptc(image, hidden)
        except Image.DecompressionBombError:
            hidden.read_by_any = True
        except Exception:  # Pillow has a hundred formats, and as many ways to fail
            hidden.broken = not hidden.read_by_any


def _exif(image: Image.Image, hidden: Hidden) -> None:
    exif = image.getexif()
    found: dict[str, object] = {}
    for names, fields in (
        (ExifTags.TAGS, exif),
        (ExifTags.TAGS, exif.get_ifd(_BASE.Exif)),
        (ExifTags.GPSTAGS, exif.get_ifd(_BASE.GPSInfo)),
    ):
        for number, value in dict(fields).items():
            name = names.get(number)
            if name is not None:
                found[name] = value
    hidden.orientation = whole(found.get("Orientation"), 1)
    keep(hidden, found)


def _info(info: Mapping[Any, object], hidden: Hidden) -> None:
    """Keep what GIF, WebP and JPEG write beside EXIF: comments and XMP."""
    xmp = info.get("xmp")
    if isinstance(xmp, bytes | str) and xmp and not hidden.xmp:
        hidden.xmp = xmp if isinstance(xmp, bytes) else xmp.encode("utf-8", "replace")
    blocks = info.get("photoshop")
    if isinstance(blocks, dict):
        found = (blocks.get(number) for number in _SMALL)
        for block in found:
            hidden.add_copy(block[_HEAD:] if isinstance(block, bytes) else None)
    comment = info.get("comment")
    if isinstance(comment, bytes):
        hidden.add_text("comment", comment[:LONGEST].decode("utf-8", "replace"))


def _keep_chunk(key: str, text: bytes, hidden: Hidden) -> None:
    low = key.lower()
    if low == "xml:com.adobe.xmp":
        hidden.xmp = hidden.xmp or text
    elif low.startswith("raw profile type"):
        with contextlib.suppress(ValueError):
            raw = bytes.fromhex("".join(text.decode("latin-1").split()[2:]))
            at = raw.find(b"Exif\x00\x00")
            if low.endswith(("exif", "app1")):
                _by_exifread(raw[at + 6 if at >= 0 else 0 :], hidden)
            elif low.endswith("xmp"):
                hidden.xmp = hidden.xmp or raw
    else:
        words = text[:LONGEST].decode("utf-8", "replace")
        hidden.add_text(key[:80], words)
        hidden.owner = hidden.owner or low in ("author", "artist")
        if low == "creation time" and not hidden.taken:
            hidden.taken = words[:40]


_IPTC = {
    (2, 5): "title",
    (2, 25): "keywords",
    (2, 80): "by-line",
    (2, 90): "city",
    (2, 92): "sub-location",
    (2, 95): "state",
    (2, 101): "country",
    (2, 105): "headline",
    (2, 116): "copyright",
    (2, 118): "contact",
    (2, 120): "caption",
    (2, 122): "caption-writer",
}
_IPTC_PLACES = {"city", "sub-location"}


def _iptc(image: ImageFile.ImageFile, hidden: Hidden) -> None:
    with contextlib.suppress(SyntaxError, *ODD):
        for key, value in (IptcImagePlugin.getiptcinfo(image) or {}).items():
            name = _IPTC.get(key)
            if name is None:
                continue
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, bytes):
                    hidden.add_text(name, one.decode("utf-8", "replace"))
            hidden.owner = hidden.owner or name == "by-line"
            hidden.place_words = hidden.place_words or name in _IPTC_PLACES
