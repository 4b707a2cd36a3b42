"""TikTok: which name the preview of a shared link shows."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Person, source

from ._oembed import PREVIEW, SENDS, previews, read_preview

TEMPLATE = "/oembed?url={address}"
_FOUND = '{"version": "1.0", "title": "Demo", "author_name": "Avery Sample"}'
_ASKED = "https://www.tiktok.com/oembed?url=https%3A%2F%2Fwww.tiktok.com%2F%40averysample_demo"


@source(
    id="oembed-tiktok",
    label="TikTok link previews",
    capability=Capability.PROFILE_API,
    contacts=("www.tiktok.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=SENDS,
    handles=frozenset({400, 401, 403}),
    guidance=PREVIEW,
    service="tiktok",
    verified="2026-11-22",
    examples=(
        Example("document", _ASKED, body=_FOUND),
        Example("not checked", _ASKED, status=400, body='{"code": 400}'),
        Example("not checked", _ASKED, body="[]"),
    ),
)
def oembed_tiktok(person: Person) -> Iterator[Ask]:
    """Ask for the preview of each listed page of this site."""
    yield from previews(person, "www.tiktok.com", TEMPLATE, r"https://(?:www\.)?tiktok\.com/@")


oembed_tiktok.reads(read_preview)
