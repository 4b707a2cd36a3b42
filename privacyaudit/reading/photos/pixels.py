"""
Looking at a picture's pixels, with a limit on how many: the old copy inside, and likeness.

A difference hash is worked out here and stays here: it is never sent.
"""

from __future__ import annotations

import io
import warnings

from PIL import Image

from privacyaudit.reading.photos.hidden import Hidden

MOST_PIXELS = 60_000_000
"""A larger picture is not unpacked; a common phone photo has 12 to 50 million."""
SIDE = 8
DIFFERS = 20
"""Steps of grey, of 255, by which two small pictures of different things are apart."""
ALIKE = 10
"""Bits of 64 that may differ between two copies of one picture."""
_TURNED = {
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_270,
    8: Image.Transpose.ROTATE_90,
}


class TooManyPixelsError(ValueError):
    """The picture is too large to unpack."""


def open_small(body: bytes, side: int = 160) -> Image.Image:
    """
    Return the picture *body* in grey, unpacked as small as its format allows.

    :raises TooManyPixelsError: it has more than :data:`MOST_PIXELS`.
    :raises OSError, ValueError, SyntaxError: it cannot be read.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image = Image.open(io.BytesIO(body))
        except Image.DecompressionBombError:
            raise TooManyPixelsError from None
        if image.width * image.height > MOST_PIXELS:
            raise TooManyPixelsError
        image.draft("L", (side, side))
        return image.convert("L")


def difference_hash(body: bytes) -> int:
    """
    Return 64 bits that stay nearly the same when a picture is resized or saved again.

    Raises as :func:`open_small` does.
    """
    image = open_small(body, SIDE * 8).resize((SIDE + 1, SIDE), Image.Resampling.BOX)
    return _bits(image)


def _bits(image: Image.Image) -> int:
    cells = image.tobytes()
    bits = 0
    for row in range(SIDE):
        for column in range(SIDE):
            at = row * (SIDE + 1) + column
            bits = bits << 1 | (cells[at] < cells[at + 1])
    return bits


def alike(one: int, other: int) -> bool:
    """Return whether two hashes are of the same picture, as far as they tell."""
    return (one ^ other).bit_count() <= ALIKE


def shows_more(body: bytes, hidden: Hidden) -> bool:
    """
    Return whether the small copy inside a photo shows what was cut off the photo.

    A camera keeps a small copy when it takes a photo, and many programs do not
    renew it. A copy of another shape, or one that shows something else, tells.
    """
    if 0 in hidden.size:
        return False
    whole: Image.Image | None = None
    for copy in (hidden.thumbnail, *hidden.copies):
        if len(copy) < 200:
            continue
        try:
            small = _no_bars(open_small(copy, 512))
            if _other_shape(small.size, hidden.size):
                return True
            whole = whole or open_small(body)
        except (OSError, ValueError, SyntaxError, MemoryError):
            continue
        if _differs(small, whole):
            return True
    return False


def _other_shape(small: tuple[int, int], whole: tuple[int, int]) -> bool:
    shape = small[0] / small[1]
    return (
        min(abs(shape / (whole[0] / whole[1]) - 1), abs(shape / (whole[1] / whole[0]) - 1)) > 0.06
    )


def _no_bars(image: Image.Image) -> Image.Image:
    """Return a small copy without the black bars that cameras put above and below it."""
    kept = image.point([255 if level > 24 else 0 for level in range(256)]).getbbox()
    if kept is None:
        return image
    left, top, right, bottom = kept
    if right - left > image.width * 0.97 and (bottom - top) < image.height * 0.95:
        return image.crop((0, top, image.width, bottom))
    return image


def _differs(small: Image.Image, whole: Image.Image) -> bool:
    """Return whether two pictures of one shape show different things, however they are turned."""
    size = (16, 12) if small.width >= small.height else (12, 16)
    first = small.resize(size, Image.Resampling.BOX).tobytes()
    best = 255.0
    for turn in (None, *_TURNED.values()):
        # Cells are turned, not the picture: that would be most of the work.
        sized = size if turn in (None, Image.Transpose.ROTATE_180) else size[::-1]
        if (whole.width >= whole.height) != (sized[0] >= sized[1]):
            continue
        other = whole.resize(sized, Image.Resampling.BOX)
        cells = (other if turn is None else other.transpose(turn)).tobytes()
        apart = sum(abs(one - two) for one, two in zip(first, cells, strict=True))
        best = min(best, apart / (size[0] * size[1]))
        if best <= DIFFERS:
            return False
    return best < 255
