"""SoundCloud: which name the preview of a shared link shows."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Person, source

from ._oembed import PREVIEW, SENDS, previews, read_preview

TEMPLATE = "/oembed?url={address}&format=json"
_FOUND = '{"version": "1.0", "title": "Demo", "author_name": "Avery Sample"}'
_ASKED = (
    "https://soundcloud.com/oembed?url=https%3A%2F%2Fsoundcloud.com%2Faverysample_demo&format=json"
)


@source(
    id="oembed-soundcloud",
    label="SoundCloud link previews",
    capability=Capability.PROFILE_API,
    contacts=("soundcloud.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=SENDS,
    handles=frozenset({400, 401, 403}),
    guidance=PREVIEW,
    service="soundcloud",
    verified="2026-11-22",
    examples=(
        Example("document", _ASKED, body=_FOUND),
        Example("not checked", _ASKED, status=400, body='{"code": 400}'),
        Example("not checked", _ASKED, body="[]"),
    ),
)
def oembed_soundcloud(person: Person) -> Iterator[Ask]:
    """Ask for the preview of each listed page of this site."""
    yield from previews(person, "soundcloud.com", TEMPLATE, r"https://(?:www\.)?soundcloud\.com/.")


oembed_soundcloud.reads(read_preview)
