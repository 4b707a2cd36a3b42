"""Bluesky: which name the preview of a shared link shows."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Person, source

from ._oembed import PREVIEW, SENDS, previews, read_preview

TEMPLATE = "/oembed?url={address}"
_FOUND = '{"version": "1.0", "title": "Demo", "author_name": "Avery Sample"}'
_ASKED = "https://embed.bsky.app/oembed?url=https%3A%2F%2Fbsky.app%2Fprofile%2Faverysample.bsky.example%2Fpost%2F3demo"


@source(
    id="oembed-bluesky",
    label="Bluesky link previews",
    capability=Capability.PROFILE_API,
    contacts=("embed.bsky.app",),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=SENDS,
    handles=frozenset({400, 401, 403}),
    guidance=PREVIEW,
    service="bluesky",
    verified="2026-11-22",
    examples=(
        Example("document", _ASKED, body=_FOUND),
        Example("not checked", _ASKED, status=400, body='{"code": 400}'),
        Example("not checked", _ASKED, body="[]"),
    ),
)
def oembed_bluesky(person: Person) -> Iterator[Ask]:
    """Ask for the preview of each listed page of this site."""
    yield from previews(
        person, "embed.bsky.app", TEMPLATE, r"https://bsky\.app/profile/[^/]+/post/"
    )


oembed_bluesky.reads(read_preview)
