"""vCard and iCalendar: folded lines joined, each property with its name in front."""

from __future__ import annotations

import base64
import quopri
import re
from collections.abc import Iterator
from itertools import islice

from privacyaudit.model import Part
from privacyaudit.reading.views.base import Limits, Sheet, plain_sheet, slices

_NAME = re.compile(
    r"^(?:[A-Za-z0-9]{1,20}\.)?N(?:;[^:\n]{0,80})?:([^;\n]{0,80});([^;\n]{0,80})(?:;([^;\n]{0,80}))?",
    re.I | re.M,
)
"""Surname, given name, further names, as a card keeps them."""
_MOST_NAMES = 100_000
_CARD = re.compile(r"BEGIN:VCARD.{1,20000}?(?:END:VCARD|\Z)", re.S)
_FOLDED = re.compile(r"\r?\n[ \t]")
_QUOTED = re.compile(
    r"(?im)^([A-Z0-9;=.-]{0,80}QUOTED-PRINTABLE[^:\n]{0,80}:)((?:[^\n]*=\r?\n)*[^\n]*)"
)

_CODED = re.compile(
    r"(?im)^((?!PHOTO|LOGO|SOUND|KEY|ATTACH)[A-Z0-9.-]{1,40}(?:;[^:;\n]{1,60}){0,6};ENCODING=B(?:ASE64)?"
    r"(?:;[^:;\n]{1,60}){0,6}:)[ \t]*([A-Z0-9+/]{4,4000}={0,2})[ \t\r]*$"
)


def _letters(line: re.Match[str]) -> str:
    try:
        return line[1] + base64.b64decode(line[2] + "==").decode()
    except ValueError:
        return line[0]


def _plain(line: re.Match[str]) -> str:
    data = quopri.decodestring(line[2].encode("utf-8", "replace"))
    return line[1] + data.decode("utf-8", "replace").replace("\n", " ")


def _unpacked(text: str) -> str:
    if "QUOTED-PRINTABLE" in text.upper():
        text = _QUOTED.sub(_plain, text)
    text = _FOLDED.sub("", text)
    text = _CODED.sub(_letters, text)
    return text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")


def _names(text: str) -> list[str]:
    found = (" ".join(filter(None, (m[2], m[3], m[1]))) for m in _NAME.finditer(text))
    return list(islice(found, _MOST_NAMES))


def card_text(text: str) -> str:
    """Return what the contact cards within *text* say, each name as it is spoken."""
    cards = _unpacked(re.sub(r"\n{2}", "\n", "\n".join(_CARD.findall(text))))
    return "\n\n".join([cards, *_names(cards)])


def card_sheets(text: str, _limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of contact cards or of a calendar."""
    text = _unpacked(text)
    if names := _names(text):
        yield plain_sheet(names, Part.DATA, depth)
    for part in slices(text):
        yield plain_sheet([part], Part.DATA, depth)
