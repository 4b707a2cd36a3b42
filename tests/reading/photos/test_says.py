"""What is said of a photo: that something is there, and never what it is."""

from __future__ import annotations

import io
import re

from PIL import Image

from privacyaudit import Detail, DetailKind, Match, Person
from privacyaudit.reading.photos import hidden_in
from privacyaudit.reading.photos.pixels import alike, difference_hash, shows_more
from privacyaudit.reading.photos.says import presence
from tests.reading.photos.pictures import SPOT, exif, photo, picture, xmp

HOME = Detail(DetailKind.HOME_AREA, "51.12,-0.65")
WORK = Detail(DetailKind.WORK_AREA, "51.40,-0.65", label="my work")


def told(body: bytes, *details: Detail) -> str:
    """Return what is said of a photo."""
    said = presence(hidden_in(body), Person(details))
    return said.says if said is not None else ""


def test_near_is_yes_or_no_for_each_area_and_nothing_more() -> None:
    """Rule E6: no coordinate, no distance, no place name."""
    says = told(photo("jpeg", exif(device="", taken="")), HOME, WORK)
    assert says == "This photo holds a location. Near your home area: yes. Near my work: no."


def test_without_an_area_a_photo_only_holds_a_location() -> None:
    """Nothing is looked up to say more."""
    assert told(photo("jpeg", exif(device="", taken=""))) == "This photo holds a location."


def test_no_coordinate_time_or_name_is_ever_said() -> None:
    """The twin shows that the photo does hold them."""
    packet = xmp("<photoshop:City>Canaryford</photoshop:City>")
    body = photo("jpeg", exif(owner="Canary Owner", serial="CANARY77"), packet)
    said = presence(hidden_in(body), Person((HOME,)))
    assert said is not None
    shown = repr(said) + said.says
    hidden = hidden_in(body)
    assert hidden.spot is not None
    held = repr(hidden.texts) + hidden.taken + repr(hidden.spot)
    for canary in ("Canary", "2026", str(SPOT[0])[:6]):
        assert canary in held
        assert canary not in shown
    assert not re.search(r"\d", said.says)


def test_a_place_makes_a_photo_matter_most() -> None:
    """The taxonomy: a photo's hidden data is level 4 where it holds a place."""
    with_place = presence(hidden_in(photo("jpeg", exif())), Person())
    without = presence(hidden_in(photo("jpeg", exif(spot=None))), Person())
    assert with_place is not None
    assert without is not None
    assert (with_place.level, without.level) == (4, 0)
    assert with_place.match is Match.CONFIRMED


def test_a_photo_that_holds_nothing_has_nothing_said_of_it() -> None:
    """An empty sentence would read as a finding."""
    assert presence(hidden_in(photo("jpeg")), Person((HOME,))) is None


def _small(image: object) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)  # type: ignore[attr-defined]
    return out.getvalue()


def test_a_small_copy_that_shows_what_was_cut_off_is_told() -> None:
    """Cutting a photo often leaves the whole of it in the small copy inside."""
    whole = picture(1200, 800)
    small = _small(whole.resize((160, 107)))
    square = photo("jpeg", exif(thumbnail=small), image=whole.crop((0, 0, 700, 700)))
    same_shape = photo("jpeg", exif(thumbnail=small), image=whole.crop((0, 0, 600, 400)))
    uncut = photo("jpeg", exif(thumbnail=small), image=whole)
    assert shows_more(square, hidden_in(square))
    assert shows_more(same_shape, hidden_in(same_shape))
    assert not shows_more(uncut, hidden_in(uncut))


def test_a_turned_photo_is_not_taken_for_a_cut_one() -> None:
    """A phone held upright stores a wide small copy, or a turned one."""
    whole = picture(1200, 800)
    small = _small(whole.resize((160, 107)))
    turned = photo("jpeg", exif(thumbnail=small), image=whole.transpose(Image.Transpose.ROTATE_270))
    assert not shows_more(turned, hidden_in(turned))


def test_one_picture_saved_twice_is_alike_and_another_is_not() -> None:
    """A face in two accounts joins them; two faces do not."""
    whole = picture(600, 400)
    one = difference_hash(photo("png", image=whole))
    other = difference_hash(photo("jpeg", image=whole.resize((300, 200)), quality=60))
    flipped = difference_hash(
        photo("jpeg", image=whole.transpose(Image.Transpose.FLIP_LEFT_RIGHT).rotate(90))
    )
    assert alike(one, other)
    assert not alike(one, flipped)
