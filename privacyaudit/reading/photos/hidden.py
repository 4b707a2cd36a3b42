"""What a picture holds beside its pixels, as the reader keeps it for a moment."""

from __future__ import annotations

from dataclasses import dataclass, field

LONGEST = 4000
"""Characters of one field that are read."""


@dataclass(slots=True)
class Hidden:
    """What a picture holds beside its pixels; every value stays inside the reader."""

    spot: tuple[float, float] | None = field(default=None, repr=False)
    """Latitude and longitude."""
    spot_unread: bool = False
    """There are fields for a place that could not be read."""
    taken: str = field(default="", repr=False)
    """As EXIF writes it: ``2026:11:22 09:30:00``."""
    device: bool = False
    serial: bool = False
    owner: bool = False
    maker_note: bool = False
    faces: int = 0
    place_words: bool = False
    texts: list[tuple[str, str]] = field(default_factory=list, repr=False)
    """Field name in lower case, and its text."""
    thumbnail: bytes = field(default=b"", repr=False)
    copies: list[bytes] = field(default_factory=list, repr=False)
    """Other small copies of the picture: of editing programs, and unpacked ones of old cameras."""
    size: tuple[int, int] = (0, 0)
    """Width and height of the picture, as stored; zeros where unknown."""
    orientation: int = 1
    xmp: bytes = field(default=b"", repr=False)
    read_by_any: bool = False
    """At least one library knew the picture's format."""
    broken: bool = False

    def add_copy(self, picture: object) -> None:
        """Keep a small copy of the picture that stands beside it."""
        if isinstance(picture, bytes) and len(picture) >= 200 and len(self.copies) < 4:
            self.copies.append(picture)

    def add_text(self, name: str, text: str) -> None:
        """Keep *text* of the field *name*, to be looked through."""
        text = text.replace("\x00", " ").strip()
        if text and len(self.texts) < 400:
            self.texts.append((name.lower(), text[:LONGEST]))
