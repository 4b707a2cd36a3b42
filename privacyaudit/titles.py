"""
What a card about a known site is called: an act, never only a place.

A record may bring its own title. Otherwise the sort of site says what can be
done there, and what it shows of the person says what can be hidden.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from privacyaudit.model import ExposureKind
from privacyaudit.services import Service
from privacyaudit.words import _, mark

_OUT = mark("Ask {name} to take you out")
_FACE = mark("Ask {name} to leave your face out")
_LEAK = mark("Ask {name} to leave your email out")
_COPIES = mark("Ask {name} to hide old copies")
_LESS = mark("Show less about you on {name}")

_OF_CATEGORY: Mapping[str, str] = {
    "archive": _COPIES,
    "breach": _LEAK,
    "contact-broker": _OUT,
    "credit-and-marketing-uk": _OUT,
    "data-broker-uk": _OUT,
    "data-broker-us": _OUT,
    "directory": _OUT,
    "face-search": _FACE,
    "people-search-uk": _OUT,
    "people-search-us": _OUT,
    "phone-lookup": _OUT,
}
"""What can be asked of a site of this sort; anywhere else the person can show less."""

_HIDE: Mapping[ExposureKind, str] = {
    ExposureKind.HOME_ADDRESS: mark("Hide where you live on {name}"),
    ExposureKind.WORKPLACE: mark("Hide where you work on {name}"),
    ExposureKind.PLACE_OF_STUDY: mark("Hide where you study on {name}"),
    ExposureKind.PHONE: mark("Hide your phone number on {name}"),
    ExposureKind.EMAIL: mark("Hide your email address on {name}"),
    ExposureKind.DOB_AGE: mark("Hide your birthday or age on {name}"),
    ExposureKind.LIVE_LOCATION: mark("Hide where you are on {name}"),
    ExposureKind.ROUTINE_ROUTES: mark("Hide your routes on {name}"),
    ExposureKind.FRIENDS_NETWORK: mark("Hide your friends on {name}"),
}
"""The title where that is the one thing shown."""

_SHORT_NOTE = 5
"""Letters in a note such as '(UK)' that belongs to a name; a longer one explains it."""


def title_of(service: Service, kinds: Sequence[ExposureKind] = ()) -> str:
    """
    Return what the card about *service* is called; its first word is what to do.

    :param kinds: what it shows of the person.
    """
    if service.title:
        return _(service.title)
    words = _OF_CATEGORY.get(service.category, "")
    if not words:
        words = _HIDE.get(kinds[0], _LESS) if len(set(kinds)) == 1 else _LESS
    return _(words).format(name=short_name(service))


def short_name(service: Service) -> str:
    """Return the name of *service* without the note that explains it."""
    name, bracket, note = _(service.name).partition(" (")
    return f"{name}{bracket}{note}" if len(note) <= _SHORT_NOTE else name
