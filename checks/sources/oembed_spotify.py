"""Spotify: which name the preview of a shared link shows."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Person, source

from ._oembed import PREVIEW, SENDS, previews, read_preview

TEMPLATE = "/oembed?url={address}"
_FOUND = '{"version": "1.0", "title": "Demo", "author_name": "Avery Sample"}'
_ASKED = "https://open.spotify.com/oembed?url=https%3A%2F%2Fopen.spotify.com%2Fplaylist%2FDEMO"


@source(
    id="oembed-spotify",
    label="Spotify link previews",
    capability=Capability.PROFILE_API,
    contacts=("open.spotify.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=SENDS,
    handles=frozenset({400, 401, 403}),
    guidance=PREVIEW,
    service="spotify",
    verified="2026-11-22",
    examples=(
        Example("document", _ASKED, body=_FOUND),
        Example("not checked", _ASKED, status=400, body='{"code": 400}'),
        Example("not checked", _ASKED, body="[]"),
    ),
)
def oembed_spotify(person: Person) -> Iterator[Ask]:
    """Ask for the preview of each listed page of this site."""
    yield from previews(
        person, "open.spotify.com", TEMPLATE, r"https://open\.spotify\.com/(?:track|playlist)/"
    )


oembed_spotify.reads(read_preview)
