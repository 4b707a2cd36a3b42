"""The Internet Archive: whether it keeps a copy of a page the person listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import mark, source

from ._archive import COPIES, copies, pages
from ._ask import ask
from ._read import dig, garbled, not_there, pair, rows, table, unclear

HOST = "archive.org"
INDEX = "web.archive.org"
LATEST = "/wayback/available?url={address}"
ALL = (
    "/cdx/search/cdx?url={address}&output=json&fl=timestamp,original,statuscode,mimetype"
    "&collapse=urlkey&limit=200"
)


@source(
    id="wayback",
    label="Internet Archive: pages",
    capability=Capability.ARCHIVE,
    contacts=(HOST, INDEX),
    templates=(LATEST, ALL),
    uses=DetailKind.WEBSITE,
    sends=mark("the addresses of the pages you listed, to the Internet Archive"),
    identity=Identity.NAMED,
    pace=3.0,
    deadline=90.0,
    handles=frozenset({403}),
    guidance=COPIES,
    by_hand="https://web.archive.org/",
    service="wayback-machine",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"archived_snapshots": {"closest": {"available": true}}}'),
        Example("ask", body='{"archived_snapshots": {}}'),
        Example("not checked", body="[]"),
    ),
)
def wayback(person: Person) -> Iterator[Ask]:
    """Ask for the latest copy of each listed page."""
    for page, address in pages(person):
        yield ask(HOST, LATEST, memo=(page.label, address), address=address)


@wayback.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read whether there is one; a 'none' is confirmed in the index before it is believed."""
    label, address = pair(reply)
    if reply.status == 403:
        yield excluded(reply)
    elif reply.ask.template == ALL:
        yield indexed(reply, label, address, many_pages=False)
    else:
        kept = dig(table(reply), "archived_snapshots")
        if not isinstance(kept, dict):
            yield garbled(reply)
        elif dig(kept, "closest", "available") is True:
            yield copies(0, f"https://web.archive.org/web/*/{address}", label)
        elif kept:
            yield unclear()
        else:
            yield ask(INDEX, ALL, memo=(label, address), address=address)


def excluded(reply: Reply) -> Outcome:
    """Read a 403: a site kept out on request, or a block."""
    return not_there() if b"Blocked Site Error" in reply.body else unclear()


def indexed(reply: Reply, label: str, address: str, *, many_pages: bool) -> Outcome:
    """Read the index: the first row names the columns."""
    found = rows(reply)
    if found == []:
        return not_there()
    if not found or not isinstance(found[0], list) or found[0][:1] != ["timestamp"]:
        return garbled(reply)
    if len(found) == 1:
        return not_there()
    count = len(found) - 1 if many_pages else 0
    return copies(count, f"https://web.archive.org/web/*/{address}", label)
