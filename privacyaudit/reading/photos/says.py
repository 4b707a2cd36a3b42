"""What is said of a photo's hidden part: that it is there, never what it is (rule E6)."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.model import Detail, DetailKind, ExposureKind, Match, Person, Presence
from privacyaudit.reading.photos.hidden import Hidden
from privacyaudit.reading.photos.near import area, is_near
from privacyaudit.words import _, label_for

WITH_PLACE = 4
"""A photo that holds a place can lead someone to a door."""
WITH_PEOPLE = 3


def presence(hidden: Hidden, person: Person, *, cropped: bool = False) -> Presence | None:
    """Return what to say of a photo that holds *hidden*, or ``None`` where it holds nothing."""
    near = _nearby(hidden, person)
    lines = [*_place(hidden, person, near), *_rest(hidden, cropped)]
    if not lines:
        return None
    level = 0
    if hidden.spot is not None or hidden.spot_unread:
        level = WITH_PLACE
    elif hidden.faces or cropped or hidden.place_words:
        level = WITH_PEOPLE
    match = Match.POSSIBLE if hidden.spot_unread and len(lines) == 1 else Match.CONFIRMED
    detail = near[0] if near else None
    return Presence(ExposureKind.PHOTO_METADATA, " ".join(lines), detail, match, level=level)


def _areas(person: Person) -> tuple[Detail, ...]:
    return person.of(DetailKind.HOME_AREA, DetailKind.WORK_AREA)


def _nearby(hidden: Hidden, person: Person) -> list[Detail]:
    if hidden.spot is None:
        return []
    spots = ((detail, area(detail)) for detail in _areas(person))
    return [detail for detail, spot in spots if spot is not None and is_near(hidden.spot, spot)]


def _place(hidden: Hidden, person: Person, near: list[Detail]) -> Iterator[str]:
    if hidden.spot_unread:
        yield _("This photo may hold a location.")
    if hidden.spot is None:
        return
    yield _("This photo holds a location.")
    for detail in _areas(person):
        answer = _("yes") if detail in near else _("no")
        own = "" if detail.kind is DetailKind.HOME_AREA else detail.label  # rule I4
        label = own or label_for(detail.kind)
        yield _("Near {area}: {answer}.").format(area=label, answer=answer)


def _rest(hidden: Hidden, cropped: bool) -> Iterator[str]:
    if hidden.taken:
        yield _("It holds the time it was taken.")
    if cropped:
        yield _("It holds a small old copy, which may show what was cut off.")
    if hidden.faces:
        yield _("It holds the names of people.")
    if hidden.place_words:
        yield _("It holds the name of a place.")
    if hidden.owner:
        yield _("It holds a name for its owner.")
    if hidden.serial:
        yield _("It holds a number that is the same in all photos from one device.")
    elif hidden.device:
        yield _("It names the phone or camera.")
    if hidden.maker_note:
        yield _("It holds notes by the camera's maker, which may have its number.")
