"""Vimeo: which name the preview of a shared link shows."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Person, source

from ._oembed import PREVIEW, SENDS, previews, read_preview

TEMPLATE = "/api/oembed.json?url={address}"
_FOUND = '{"version": "1.0", "title": "Demo", "author_name": "Avery Sample"}'
_ASKED = "https://vimeo.com/api/oembed.json?url=https%3A%2F%2Fvimeo.com%2F900000001"


@source(
    id="oembed-vimeo",
    label="Vimeo link previews",
    capability=Capability.PROFILE_API,
    contacts=("vimeo.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=SENDS,
    handles=frozenset({400, 401, 403}),
    guidance=PREVIEW,
    service="vimeo",
    verified="2026-11-22",
    examples=(
        Example("document", _ASKED, body=_FOUND),
        Example("not checked", _ASKED, status=400, body='{"code": 400}'),
        Example("not checked", _ASKED, body="[]"),
    ),
)
def oembed_vimeo(person: Person) -> Iterator[Ask]:
    """Ask for the preview of each listed page of this site."""
    yield from previews(person, "vimeo.com", TEMPLATE, r"https://(?:www\.)?vimeo\.com/\d")


oembed_vimeo.reads(read_preview)
