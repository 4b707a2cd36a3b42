"""Common Crawl: whether the newest crawl holds pages of the person's own site."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, NotChecked, Outcome, Person
from privacyaudit import Reason, Reply, mark, source

from ._archive import COPIES, copies
from ._ask import ask, domains
from ._read import garbled, not_there, pair, rows, table, text

HOST = "index.commoncrawl.org"
LIST = "/collinfo.json"
INDEX = "/{crawl}-index?url={domain}%2F*&output=json&limit=50"
_CRAWL = re.compile(r"CC-MAIN-\d{4}-\d{2}")


@source(
    id="common-crawl",
    label="Common Crawl",
    capability=Capability.ARCHIVE,
    contacts=(HOST,),
    templates=(LIST, INDEX),
    uses=DetailKind.WEBSITE,
    sends=mark("the name of your site, to Common Crawl"),
    identity=Identity.NAMED,
    pace=2.0,
    deadline=90.0,
    handles=frozenset({403, 404, 503}),
    guidance=COPIES,
    by_hand="https://index.commoncrawl.org/",
    verified="2026-11-22",
    live=((DetailKind.WEBSITE, "https://example.com/"),),
    examples=(
        Example("ask", body='[{"id": "CC-MAIN-2026-43"}]'),
        Example("not checked", body="[]"),
        Example("not checked", status=503, body="SlowDown", media_type="text/plain"),
    ),
)
def common_crawl(person: Person) -> Iterator[Ask]:
    """Ask which crawl is the newest; the rest follows from that."""
    for detail, host in domains(person):
        yield ask(HOST, LIST, later=(detail,), memo=(detail, host))


@common_crawl.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Count the pages in the newest crawl."""
    detail, host = pair(reply)
    if reply.status in (403, 503):
        yield NotChecked(Reason.RATE_LIMITED)
    elif reply.ask.template == LIST:
        crawl = text((rows(reply) or [None])[0], "id")
        if _CRAWL.fullmatch(crawl):
            yield ask(HOST, INDEX, detail, memo=(detail, host), crawl=crawl, domain=host)
        else:
            yield garbled(reply)
    elif reply.status == 404:
        answer = table(reply)
        says = text(answer, "message") or text(answer, "error")
        yield not_there() if says.startswith("No Captures found") else garbled(reply)
    else:
        lines = [_line(line) for line in reply.body.splitlines() if line.strip()]
        whole = bool(lines) and all(text(line, "url") for line in lines)
        yield copies(len(lines)) if whole else garbled(reply)


def _line(line: bytes) -> object:
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value
