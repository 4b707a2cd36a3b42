"""XMP, the hidden words that editing programs write: captions, faces, places, old copies."""

from __future__ import annotations

import base64
import contextlib
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from privacyaudit.reading.photos.hidden import Hidden

MOST = 512 * 1024
"""Bytes of one XMP packet that are read."""
_START = (b"<x:xmpmeta", b"<rdf:RDF")
_END = (b"</x:xmpmeta>", b"</rdf:RDF>")
_PLACES = {"City", "Location", "Sublocation", "CountryName"}
_OWNERS = {"creator", "OwnerName", "Credit", "AuthorsPosition"}
_TIMES = {"DateTimeOriginal", "DateCreated", "CreateDate", "DateTimeDigitized"}
_SERIALS = {"SerialNumber", "LensSerialNumber", "BodySerialNumber"}
_FACES = {"RegionList", "Regions"}
_FACE_NAMES = {"PersonDisplayName", "PersonInImage"}
_COORDINATE = re.compile(r"(\d{1,3})[,.](\d{1,12})(?:[,.](\d{1,12}))?([NSEWnsew])")
_STAMP = re.compile(r"[12]\d{3}[:-]\d\d[:-]\d\d")
_TAG = re.compile(rb"<[^<>]{0,4000}>")


def find(body: bytes) -> bytes:
    """Return the first XMP packet that stands in *body*, or nothing."""
    for start, end in zip(_START, _END, strict=True):
        at = body.find(start)
        if at >= 0:
            stop = body.find(end, at, at + MOST)
            return body[at : stop + len(end)] if stop >= 0 else body[at : at + MOST]
    return b""


def add(body: bytes, hidden: Hidden) -> None:
    """Read the XMP of the picture *body* into *hidden*; never raises."""
    packet = hidden.xmp or find(body)
    if not packet:
        return
    packet = find(packet) or packet[:MOST]
    try:
        root = fromstring(packet.decode("utf-8", "replace"))
    except (ParseError, DefusedXmlException, ValueError, RecursionError):
        # Broken XMP is still text that anyone can read.
        hidden.add_text("xmp", _TAG.sub(b" ", packet).decode("utf-8", "replace"))
        for name, value in re.findall(rb"""([A-Za-z]{3,30})\s?=\s?["']([^"'<>]{1,400})""", packet):
            _take(hidden, name.decode("ascii"), value.decode("utf-8", "replace"), {})
        return
    coordinates: dict[str, str] = {}
    for name, text in _words(root):
        _take(hidden, name, text, coordinates)
    hidden.spot = hidden.spot or _spot(coordinates)


def _words(root: Element) -> Iterator[tuple[str, str]]:
    """Yield each element's and attribute's name and text; list items under their list's name."""
    waiting: list[tuple[Element, str]] = [(root, "")]
    while waiting:
        element, above = waiting.pop()
        own = str(element.tag).rpartition("}")[2]
        name = above if own in ("Bag", "Seq", "Alt", "li", "Description") and above else own
        for key, value in element.attrib.items():
            if "rdf-syntax" not in key:
                yield key.rpartition("}")[2], value
        if element.text and element.text.strip():
            yield name, element.text
        elif name in _FACES:
            yield name, ""
        waiting.extend((child, name) for child in reversed(element))


def _take(hidden: Hidden, name: str, text: str, coordinates: dict[str, str]) -> None:
    text = text.strip()
    if name in ("GPSLatitude", "GPSLongitude"):
        coordinates[name] = text
        hidden.spot_unread = hidden.spot is None and degrees(text) is None
        return
    if name in _FACE_NAMES or (name == "Name" and text):
        hidden.faces += 1
    if not text:
        return
    if name == "image" and text.startswith("/9j/"):  # as the base64 of a JPEG begins
        with contextlib.suppress(ValueError):
            hidden.add_copy(base64.b64decode("".join(text.split()), validate=True))
            return
    if name in _PLACES:
        hidden.place_words = True
    elif name in _OWNERS:
        hidden.owner = True
    elif name in _SERIALS:
        hidden.serial = True
    elif name in ("Model", "Make"):
        hidden.device = True
    elif name in _TIMES and not hidden.taken and _STAMP.match(text):
        hidden.taken = text[:40]
    hidden.add_text(name, text)


def degrees(text: str) -> float | None:
    """Return XMP's ``51,30.25N`` or ``51,30,15N`` as degrees, or ``None``."""
    found = _COORDINATE.fullmatch(text.replace(" ", ""))
    if found is None:
        return None
    whole = float(found[1])
    if "," in text:
        try:
            minutes = [float(part) for part in text[:-1].split(",")[1:3]]
        except ValueError:
            return None
        total = whole + sum((one / 60.0**place for place, one in enumerate(minutes, 1)), 0.0)
    else:
        total = float(text[:-1])
    return -total if found[4].upper() in "SW" else total


def _spot(coordinates: dict[str, str]) -> tuple[float, float] | None:
    latitude = degrees(coordinates.get("GPSLatitude", ""))
    longitude = degrees(coordinates.get("GPSLongitude", ""))
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return None if latitude == 0 == longitude else (latitude, longitude)
