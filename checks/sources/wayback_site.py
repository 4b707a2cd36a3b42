"""The Internet Archive: how many pages of the person's own site it keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import mark, source

from ._archive import COPIES
from ._ask import ask, domains
from .wayback import excluded, indexed

HOST = "web.archive.org"
TEMPLATE = (
    "/cdx/search/cdx?url={domain}%2F*&output=json&fl=timestamp,original,statuscode,mimetype"
    "&collapse=urlkey&limit=200"
)
_FOUND = '[["timestamp", "original"], ["20190101000000", "https://avery-sample.example/"]]'


@source(
    id="wayback-site",
    label="Internet Archive: your own site",
    capability=Capability.ARCHIVE,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=mark("the name of your site, to the Internet Archive"),
    identity=Identity.NAMED,
    pace=3.0,
    deadline=90.0,
    handles=frozenset({403}),
    guidance=COPIES,
    by_hand="https://web.archive.org/",
    service="wayback-machine",
    verified="2026-11-22",
    live=((DetailKind.WEBSITE, "https://example.com/"),),
    examples=(
        Example("presence", body=_FOUND),
        Example("not seen", body="[]"),
        Example("not checked", status=503, media_type="text/html"),
        Example("not checked", body="<html></html>", media_type="text/html"),
    ),
)
def wayback_site(person: Person) -> Iterator[Ask]:
    """Ask for the pages of each site."""
    for detail, host in domains(person):
        yield ask(HOST, TEMPLATE, detail, memo=host, domain=host)


@wayback_site.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Count the pages kept."""
    host = str(reply.ask.memo)
    if reply.status == 403:
        yield excluded(reply)
    else:
        yield indexed(reply, "", f"{host}/*", many_pages=True)
