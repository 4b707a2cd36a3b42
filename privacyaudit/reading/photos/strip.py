"""
Copies of photos without their hidden part, and the proof that it is gone.

JPEG, PNG, GIF and WebP keep their very pixels: only the parts that hold other
things are left out. A photo that is turned by a hidden mark is turned for
good, and TIFF and AVIF are saved afresh. Runs in a child process, which reads
one photo from standard input and writes the copy to standard output.
"""

from __future__ import annotations

import io
import struct
import sys
import warnings
from collections.abc import Callable, Iterator

from PIL import Image, ImageOps, ImageSequence

from privacyaudit.reading.photos.hidden import Hidden
from privacyaudit.reading.photos.pixels import MOST_PIXELS, TooManyPixelsError

SUFFIXES = {
    "JPEG": "jpg",
    "PNG": "png",
    "GIF": "gif",
    "WEBP": "webp",
    "TIFF": "tif",
    "AVIF": "avif",
}
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs acTL fcTL fdAT".split()
)
_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH"))
_SAME_PARTS = 0x10 | 0x02
"""Of WebP's flags, those for transparency and movement."""
QUALITY = 95


class NotAPhotoError(ValueError):
    """It is not a picture of a kind that can be copied without its hidden part."""


class StillThereError(ValueError):
    """The copy still holds something; it is not given out."""


def strip(body: bytes) -> tuple[bytes, str]:
    """
    Return a copy of the picture *body* without its hidden part, and its suffix.

    The copy has been read again by both libraries, and holds nothing.

    :raises NotAPhotoError: not a picture, or one that can only be read, such as HEIC.
    :raises TooManyPixelsError: it would have to be unpacked, and is too large.
    :raises StillThereError: something is left, so there is no copy.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            copy, suffix = _copy(body)
        except Image.DecompressionBombError:
            raise TooManyPixelsError from None
        except (TooManyPixelsError, NotAPhotoError):
            raise
        except Exception as fault:  # whatever a broken picture makes Pillow raise
            raise NotAPhotoError from fault
        try:
            left = leftovers(copy)
        except Exception as fault:  # a copy that cannot be read proves nothing
            raise StillThereError from fault
    if left:
        raise StillThereError(", ".join(left))
    return copy, suffix


def leftovers(body: bytes) -> list[str]:
    """Return the names of what the picture *body* still holds beside its pixels."""
    from privacyaudit.reading.photos import hidden_in

    hidden = hidden_in(body)
    left = [
        name for name in Hidden.__dataclass_fields__ if name in _TELLING and getattr(hidden, name)
    ]
    with Image.open(io.BytesIO(body)) as image:
        if image.format not in ("TIFF",):
            left += [str(key) for key in dict(image.getexif())]
        left += [
            key
            for key in ("exif", "xmp", "icc_profile", "comment", "photoshop")
            if image.info.get(key)
        ]
    return left


_TELLING = [
    "spot",
    "spot_unread",
    "taken",
    "device",
    "serial",
    "owner",
    "maker_note",
    "faces",
    "place_words",
    "texts",
    "thumbnail",
    "copies",
    "xmp",
]


def _copy(body: bytes) -> tuple[bytes, str]:
    with Image.open(io.BytesIO(body)) as image:
        kind = "JPEG" if image.format == "MPO" else image.format or ""
        if kind not in SUFFIXES:
            raise NotAPhotoError
        turned = image.getexif().get(0x0112, 1) not in (0, 1)
        cut = _CUTTERS.get(kind)
        if cut is not None and not turned:
            image.load() if image.width * image.height <= MOST_PIXELS else None
            return b"".join(cut(body)), SUFFIXES[kind]
        if image.width * image.height > MOST_PIXELS:
            raise TooManyPixelsError
        return _again(image, kind), SUFFIXES[kind]


def _again(image: Image.Image, kind: str) -> bytes:
    """Save a picture afresh from its pixels alone."""
    frames = (
        [_bare(frame) for frame in ImageSequence.Iterator(image) if not _is_small_copy(frame)]
        if kind != "JPEG"
        else [_bare(image)]
    )
    out = io.BytesIO()
    more = {"save_all": True, "append_images": frames[1:]} if len(frames) > 1 else {}
    if kind in ("JPEG", "WEBP", "AVIF"):
        more["quality"] = QUALITY
    elif kind == "TIFF":
        more["compression"] = "tiff_deflate"
    frames[0].save(out, kind, **more)
    return out.getvalue()


def _is_small_copy(frame: Image.Image) -> bool:
    """Return whether a later page of a TIFF is only an older page made small (its tag 254)."""
    kind = getattr(frame, "tag_v2", {}).get(254, 0)
    return frame.tell() > 0 and isinstance(kind, int) and bool(kind & 1)


def _bare(frame: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(frame)
    bare = Image.frombytes(upright.mode, upright.size, upright.tobytes())
    if upright.mode == "P":
        palette = upright.getpalette()
        if palette is not None:
            bare.putpalette(palette)
    return bare


def _jpeg(body: bytes) -> Iterator[bytes]:
    """Yield the parts of a JPEG that make the picture, up to its end mark."""
    if body[:2] != b"\xff\xd8":
        raise NotAPhotoError
    yield b"\xff\xd8"
    at = 2
    while True:
        while body[at] == 0xFF and body[at + 1] == 0xFF:
            at += 1
        if body[at] != 0xFF:
            raise NotAPhotoError
        mark = body[at + 1]
        if mark == 0xD9:
            yield b"\xff\xd9"
            return
        size = struct.unpack_from(">H", body, at + 2)[0]
        if size < 2 or at + 2 + size > len(body):
            raise NotAPhotoError
        part = body[at : at + 2 + size]
        at += 2 + size
        if mark == 0xE0 and part[4:9] == b"JFIF\x00":
            yield b"\xff\xe0\x00\x10" + part[4:16] + b"\x00\x00"  # without its small copy
        elif mark == 0xEE and part[4:9] == b"Adobe":
            yield part[:16] if size == 14 else part
        elif not (0xE0 <= mark <= 0xEF or mark == 0xFE):
            yield part
        if mark == 0xDA:
            end = _scan_end(body, at)
            yield body[at:end]
            at = end


def _scan_end(body: bytes, at: int) -> int:
    """Return where the packed pixels that begin at *at* end."""
    while True:
        at = body.find(b"\xff", at)
        if at < 0 or at + 1 >= len(body):
            raise NotAPhotoError
        if body[at + 1] == 0 or 0xD0 <= body[at + 1] <= 0xD7:
            at += 2
        elif body[at + 1] == 0xFF:
            at += 1
        else:
            return at


def _png(body: bytes) -> Iterator[bytes]:
    yield _PNG
    at = len(_PNG)
    while True:
        size, name = struct.unpack_from(">I4s", body, at)
        end = at + 12 + size
        if end > len(body):
            raise NotAPhotoError
        if name in _PNG_KEPT:
            yield body[at:end]
        at = end
        if name == b"IEND":
            return


def _webp(body: bytes) -> Iterator[bytes]:
    kept: list[bytes] = []
    at = 12
    end = min(len(body), 8 + struct.unpack_from("<I", body, 4)[0])
    while at + 8 <= end:
        name, size = struct.unpack_from("<4sI", body, at)
        part = body[at : at + 8 + size]
        if len(part) < 8 + size:
            raise NotAPhotoError
        if name == b"VP8X":
            part = part[:8] + bytes([part[8] & _SAME_PARTS]) + part[9:]
        if name in _WEBP_KEPT:
            kept.append(part + b"\x00" * (size & 1))
        at += 8 + size + (size & 1)
    inside = b"".join(kept)
    yield b"RIFF" + struct.pack("<I", len(inside) + 4) + b"WEBP" + inside


def _gif(body: bytes) -> Iterator[bytes]:
    at = 13 + (3 << (body[10] & 7) + 1 if body[10] & 0x80 else 0)
    yield body[:at]
    while True:
        start = at
        if body[at] == 0x3B:
            yield b"\x3b"
            return
        if body[at] == 0x2C:
            flags = body[at + 9]
            at += 10 + (3 << (flags & 7) + 1 if flags & 0x80 else 0) + 1
            keep = True
        elif body[at] == 0x21:
            keep = body[at + 1] == 0xF9 or body[at + 2 : at + 14] == b"\x0bNETSCAPE2.0"
            at += 2
        else:
            raise NotAPhotoError
        while body[at]:
            at += 1 + body[at]
        at += 1
        if keep:
            yield body[start:at]


_CUTTERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "JPEG": _jpeg,
    "PNG": _png,
    "WEBP": _webp,
    "GIF": _gif,
}


def main() -> None:
    """Read a photo from standard input; write its suffix, a line end, and the copy."""
    from privacyaudit.reading.child import confine

    body = sys.stdin.buffer.read()
    Image.init()
    confine()
    try:
        copy, suffix = strip(body)
    except TooManyPixelsError:
        sys.exit(3)
    except StillThereError:
        sys.exit(4)
    except ValueError:
        sys.exit(2)
    sys.stdout.buffer.write(suffix.encode("ascii") + b"\n" + copy)
