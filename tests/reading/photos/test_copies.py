"""
Small copies that editing programs keep beside a picture, and do not always renew.

Among the test pictures of Debian's own packages are some whose small copy
shows another scene altogether; the ones here are made up.
"""

from __future__ import annotations

import base64
import io
import struct

import pytest
from PIL import Image

from privacyaudit.reading.photos import hidden_in
from privacyaudit.reading.photos.pixels import shows_more
from privacyaudit.reading.photos.strip import leftovers, strip
from tests.reading.photos.pictures import photo, picture, xmp


def small(image: Image.Image) -> bytes:
    """Return a small JPEG of *image*."""
    out = io.BytesIO()
    image.resize((160, 107)).save(out, "JPEG", quality=85)
    return out.getvalue()


def in_photoshop(copy: bytes, image: Image.Image) -> bytes:
    """Return a JPEG of *image* with *copy* where Photoshop keeps one."""
    block = bytes(28) + copy
    resource = b"8BIM" + struct.pack(">H", 1036) + b"\x00\x00" + struct.pack(">I", len(block))
    part = b"Photoshop 3.0\x00" + resource + block + b"\x00" * (len(block) & 1)
    body = photo("jpeg", image=image)
    return body[:2] + b"\xff\xed" + struct.pack(">H", len(part) + 2) + part + body[2:]


def in_xmp(copy: bytes, image: Image.Image) -> bytes:
    """Return a JPEG of *image* with *copy* where Lightroom keeps one, broken into lines."""
    letters = base64.encodebytes(copy).decode().replace("\n", "&#xA;")
    inside = f"<xmp:Thumbnails xmlns:xmp='x'><g:image xmlns:g='g'>{letters}</g:image>"
    return photo("jpeg", b"", xmp(inside + "</xmp:Thumbnails>"), image=image)


WAYS = {"photoshop": in_photoshop, "xmp": in_xmp}


@pytest.mark.parametrize("way", WAYS)
def test_a_copy_that_shows_what_was_cut_off_is_told_wherever_it_stands(way: str) -> None:
    """Also where the camera's own copy was taken out or renewed."""
    whole = picture(1200, 800)
    cut = WAYS[way](small(whole), whole.crop((0, 0, 600, 400)))
    uncut = WAYS[way](small(whole), whole)
    assert hidden_in(cut).copies
    assert shows_more(cut, hidden_in(cut))
    assert hidden_in(uncut).copies
    assert not shows_more(uncut, hidden_in(uncut))


@pytest.mark.parametrize("way", WAYS)
def test_a_stripped_copy_holds_none_of_them(way: str) -> None:
    """The twin of the promise that nothing hidden is left."""
    body = WAYS[way](small(picture()), picture(600, 400))
    assert "copies" in leftovers(body)
    copy, _suffix = strip(body)
    assert leftovers(copy) == []
    assert len(copy) < len(body)


def test_words_in_a_field_called_image_stay_words() -> None:
    """Only what is a picture is taken for one."""
    packet = xmp("<g:image xmlns:g='g'>/9j/ is where Avery Sample stood</g:image>")
    hidden = hidden_in(photo("jpeg", b"", packet))
    assert hidden.copies == []
    assert any("Avery Sample" in text for _name, text in hidden.texts)
