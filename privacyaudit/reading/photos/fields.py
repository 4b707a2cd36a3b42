"""The fields of EXIF, by name: which tell a place, a time, a device or a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from privacyaudit.reading.photos.hidden import LONGEST, Hidden

_TIMES = ("DateTimeOriginal", "DateTimeDigitized", "DateTime")
_TEXTS = {
    "ImageDescription",
    "Artist",
    "Copyright",
    "UserComment",
    "XPTitle",
    "XPComment",
    "XPAuthor",
    "XPKeywords",
    "XPSubject",
    "CameraOwnerName",
    "OwnerName",
    "HostComputer",
    "DocumentName",
    "GPSAreaInformation",
    "PageName",
}
_OWNERS = {"Artist", "XPAuthor", "CameraOwnerName", "OwnerName"}
_SERIALS = {"BodySerialNumber", "LensSerialNumber", "CameraSerialNumber", "ImageUniqueID"}
ODD = (KeyError, ValueError, TypeError, IndexError, AttributeError, OverflowError, ArithmeticError)
"""What the two libraries' own value types may raise."""


def keep(hidden: Hidden, found: Mapping[str, object]) -> None:
    """Take over what one library found; what is known already is kept."""
    for name, value in found.items():
        text = _text(value) if name in _TEXTS else ""
        if text and (name.lower(), text) not in hidden.texts:
            hidden.add_text(name, text)
        if name in _OWNERS and text:
            hidden.owner = True
        if name in _SERIALS and _text(value):
            hidden.serial = True
    hidden.device = hidden.device or bool(_text(found.get("Model")) or _text(found.get("Make")))
    hidden.maker_note = hidden.maker_note or bool(found.get("MakerNote"))
    for name in _TIMES:
        stamp = _text(found.get(name))
        if not hidden.taken and any(sign.isdigit() and sign != "0" for sign in stamp):
            hidden.taken = stamp[:40]
    if not hidden.taken:
        stamp = _text(found.get("GPSDate") or found.get("GPSDateStamp"))
        if any(sign.isdigit() and sign != "0" for sign in stamp):
            hidden.taken = stamp[:40]
    if hidden.spot is None and ("GPSLatitude" in found or "GPSLongitude" in found):
        hidden.spot = _spot(found)
        hidden.spot_unread = hidden.spot is None and not _no_fix(found)
    if hidden.spot is not None:
        hidden.spot_unread = False


def _text(value: object) -> str:
    if isinstance(value, bytes):
        for mark in (b"ASCII\x00\x00\x00", b"UNICODE\x00", b"\x00" * 8):
            if value.startswith(mark):
                value = value[8:]
                break
        wide = (b"\x00" in value[1:4:2] and not value.isascii()) or value[1:6:2] == b"\x00\x00\x00"
        if wide:
            return value[:LONGEST].decode("utf-16-le", "replace").strip("\x00 ")
        return value[:LONGEST].decode("utf-8", "replace").strip("\x00 ")
    if isinstance(value, str):
        return value[:LONGEST].strip("\x00 ")
    if isinstance(value, list | tuple) and value and all(isinstance(one, int) for one in value):
        return _text(bytes(one & 255 for one in value[:LONGEST]))
    return ""


def whole(value: object, otherwise: int) -> int:
    """Return *value* as a whole number, or *otherwise*."""
    try:
        return int(value)  # type: ignore[call-overload, no-any-return]
    except ODD:
        return otherwise


def _parts(value: object) -> Iterator[float]:
    for part in value if isinstance(value, Iterable) else (value,):
        over = getattr(part, "denominator", 1)
        yield 0.0 if not over else float(part)  # type: ignore[arg-type]


def degrees(value: object, mark: object) -> float | None:
    """Return degrees, minutes and seconds as one number of degrees, or ``None``."""
    try:
        numbers = list(_parts(value))
        total = sum((one / 60.0**place for place, one in enumerate(numbers[:3])), 0.0)
    except ODD:
        return None
    letter = _text(value=mark).upper()[:1]
    if not numbers or total != total or abs(total) > 180:
        return None
    return -total if letter in ("S", "W") else total


def _spot(found: Mapping[str, object]) -> tuple[float, float] | None:
    latitude = degrees(found.get("GPSLatitude"), found.get("GPSLatitudeRef"))
    longitude = degrees(found.get("GPSLongitude"), found.get("GPSLongitudeRef"))
    if latitude is None or longitude is None or abs(latitude) > 90:
        return None
    return None if latitude == 0 == longitude else (latitude, longitude)


def _no_fix(found: Mapping[str, object]) -> bool:
    """Return whether the camera wrote zeros because it did not know where it was."""
    try:
        return not any(
            one
            for name in ("GPSLatitude", "GPSLongitude")
            for one in (_parts(found[name]) if name in found else ())
        )
    except ODD:
        return False
