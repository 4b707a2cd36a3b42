"""
Photos: what a picture holds beside its pixels, without opening the pixels.

Says that a place, a time, a device, a name or an older copy is there; words in
captions are looked through for the person's own details like any text. No
coordinate and no place name leaves the reader (rule E6).
"""

from __future__ import annotations

from privacyaudit.reading.photos import exif, xmp
from privacyaudit.reading.photos.hidden import Hidden


def hidden_in(body: bytes) -> Hidden:
    """Return the hidden part of the picture *body*; never raises for what it holds."""
    hidden = exif.read(body)
    xmp.add(body, hidden)
    return hidden
