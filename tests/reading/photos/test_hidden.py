"""What a photo holds beside its pixels is found, whoever wrote it and in whatever order."""

from __future__ import annotations

import io
import struct

import exifread
import pytest
from PIL import ExifTags, Image

from privacyaudit.reading.photos import hidden_in
from tests.reading.photos.pictures import SPOT, TAKEN, chunk, exif, heic, photo, picture, xmp

WITH_EXIF = ("jpeg", "png", "webp", "tiff", "heic", "avif")
WITH_XMP = (*WITH_EXIF, "gif")
PLACE = 'exif:GPSLatitude="51,7.40736N" exif:GPSLongitude="0,39.25926W"'


def near(spot: tuple[float, float] | None, other: tuple[float, float] = SPOT) -> bool:
    """Return whether two places are the same to five decimals."""
    return spot is not None and all(
        abs(one - two) < 1e-5 for one, two in zip(spot, other, strict=True)
    )


@pytest.mark.parametrize("endian", "<>")
@pytest.mark.parametrize("kind", WITH_EXIF)
def test_place_and_time_are_read_from_every_format_in_both_byte_orders(
    kind: str, endian: str
) -> None:
    """A place missed in one format could lead someone to a door."""
    hidden = hidden_in(photo(kind, exif(endian)))
    assert near(hidden.spot)
    assert hidden.taken == TAKEN
    assert hidden.device


@pytest.mark.parametrize("kind", WITH_XMP)
def test_place_and_time_in_xmp_are_read_from_every_format(kind: str) -> None:
    """Editing programs write the place into XMP, and some take the EXIF away."""
    packet = xmp(attributes=PLACE + ' exif:DateTimeOriginal="2026-03-04T05:06:07"')
    hidden = hidden_in(photo(kind, b"", packet))
    assert near(hidden.spot)
    assert hidden.taken.startswith("2026-03-04")


@pytest.mark.parametrize(
    ("spot"), [(51.5, -0.1), (-33.8, 151.2), (40.7, -74.0), (-22.9, -43.2), (0.0, 10.0)]
)
def test_every_quarter_of_the_world_is_read(spot: tuple[float, float]) -> None:
    """South and west are written as letters, and a wrong sign is a wrong 'near: no'."""
    assert near(hidden_in(photo("jpeg", exif(spot=spot))).spot, spot)


def test_zeros_are_no_place() -> None:
    """A camera that does not know where it is writes zeros."""
    hidden = hidden_in(photo("jpeg", exif(spot=(0.0, 0.0))))
    assert hidden.spot is None
    assert not hidden.spot_unread


def test_a_place_that_cannot_be_read_is_still_told() -> None:
    """Fields for a place with nonsense in them may be read by another program."""
    block = bytearray(exif())
    at = bytes(block).find(struct.pack("<II", 51, 1))
    block[at : at + 8] = struct.pack("<II", 4_000_000, 1)
    hidden = hidden_in(photo("jpeg", bytes(block)))
    assert hidden.spot is None
    assert hidden.spot_unread


def test_other_brands_of_the_heic_container_are_read() -> None:
    """Phones write several brands for the same kind of file."""
    for brand in (b"heic", b"heix", b"mif1", b"msf1", b"hevc"):
        assert near(hidden_in(heic(exif(), brand)).spot), brand


def test_a_heic_with_a_damaged_table_is_still_read() -> None:
    """The table of contents can be wrong while the place is there for all to read."""
    body = heic(exif()).replace(b"iloc", b"ilox")
    assert near(hidden_in(body).spot)


def test_a_photo_without_a_hidden_part_holds_nothing() -> None:
    """The twin of every test above: nothing there, nothing told."""
    for kind in ("jpeg", "png", "webp", "tiff", "gif", "avif"):
        hidden = hidden_in(photo(kind))
        assert hidden.read_by_any, kind
        assert hidden.spot is None
        assert not hidden.taken
        assert not hidden.texts, kind


def test_names_captions_faces_and_places_are_kept_to_be_looked_through() -> None:
    """The person's own details are matched in them like in any text."""
    inside = (
        "<dc:creator><rdf:Seq><rdf:li>Avery Sample</rdf:li></rdf:Seq></dc:creator>"
        "<mwg-rs:Regions><rdf:Bag><rdf:li mwg-rs:Name='Robin Sample'/></rdf:Bag></mwg-rs:Regions>"
        "<photoshop:City>Testford</photoshop:City>"
    )
    block = exif(owner="Avery Sample", caption="Us by the gate", serial="MADEUP0001")
    hidden = hidden_in(photo("jpeg", block, xmp(inside)))
    texts = {text for _name, text in hidden.texts}
    assert {"Avery Sample", "Robin Sample", "Testford", "Us by the gate"} <= texts
    assert hidden.owner
    assert hidden.serial
    assert hidden.faces == 1
    assert hidden.place_words


def test_text_chunks_of_png_are_kept_also_behind_the_pixels_and_packed() -> None:
    """Some programs write them at the end, where Pillow looks only after unpacking all."""
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", "Avery Sample was here", zip=True)
    out = io.BytesIO()
    picture().save(out, "PNG", pnginfo=info)
    body = out.getvalue()
    body = body[:-12] + chunk(b"tEXt", b"Late\x00behind the pixels") + body[-12:]
    texts = dict(hidden_in(body).texts)
    assert texts == {"comment": "Avery Sample was here", "late": "behind the pixels"}


def test_exif_that_imagemagick_writes_into_a_png_is_read() -> None:
    """An old habit of one program: EXIF as letters in a packed text chunk."""
    from PIL.PngImagePlugin import PngInfo

    raw = (b"Exif\x00\x00" + exif()).hex()
    info = PngInfo()
    info.add_text("Raw profile type exif", f"\nexif\n{len(raw) // 2:8}\n{raw}\n", zip=True)
    out = io.BytesIO()
    picture().save(out, "PNG", pnginfo=info)
    assert near(hidden_in(out.getvalue()).spot)


def test_a_very_large_picture_is_read_without_unpacking_it() -> None:
    """12,000 by 12,000 pixels are 144 million: only the hidden part is looked at."""
    image = Image.new("1", (12_000, 12_000))
    body = photo("png", exif(), image=image)
    hidden = hidden_in(body)
    assert near(hidden.spot)
    assert hidden.size == (12_000, 12_000)


def test_broken_xmp_is_still_looked_through() -> None:
    """A missing tag must not hide a name that anyone can read."""
    packet = xmp("<dc:creator>Avery Sample").replace(b"</rdf:RDF>", b"")
    hidden = hidden_in(photo("jpeg", b"", packet))
    assert any("Avery Sample" in text for _name, text in hidden.texts)


def test_xmp_with_entities_is_not_expanded() -> None:
    """The billion laughs: an entity of entities would fill the memory."""
    bomb = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    body = photo("jpeg", b"", bomb + xmp("<dc:creator>&b;</dc:creator>"))
    assert not any("haha" in text for _name, text in hidden_in(body).texts)


@pytest.mark.parametrize("kind", WITH_EXIF)
def test_what_either_library_finds_is_found(kind: str) -> None:
    """The floor: never less than ExifRead or Pillow by themselves."""
    for endian in "<>":
        body = photo(kind, exif(endian))
        tags = exifread.process_file(io.BytesIO(body), details=False)
        by_pillow = False
        if kind != "heic":
            with Image.open(io.BytesIO(body)) as image:
                by_pillow = bool(image.getexif().get_ifd(ExifTags.IFD.GPSInfo))
        assert "GPS GPSLatitude" in tags or by_pillow
        assert hidden_in(body).spot is not None
