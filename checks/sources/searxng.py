"""SearXNG: search through an instance that the person runs or trusts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, NotChecked, Notice, Outcome, Person
from privacyaudit import Reason, Reply, _, mark, source

from ._ask import ask, host_of
from ._read import dig, garbled, many, table, unclear
from ._search import FOUND, SENDS, results, searches

TEMPLATE = "/search?q={query}&format=json&language=en&pageno=1"
_WHY = mark("Whoever runs this search server can read each search, and when it came.")


@source(
    id="searxng",
    label="Your own search server (SearXNG)",
    capability=Capability.SEARCH,
    contacts=("from a detail",),
    templates=(TEMPLATE,),
    uses=(DetailKind.NAME, DetailKind.EMPLOYER, DetailKind.USERNAME, DetailKind.EMAIL),
    sends=SENDS,
    could_notice=Notice.MEDIUM,
    notice_why=_WHY,
    opt_in=_WHY,
    handles=frozenset({403}),
    guidance=FOUND,
    verified="2026-11-22",
    examples=(
        Example("not seen", body='{"results": [], "unresponsive_engines": []}'),
        Example("not checked", body='{"results": [], "unresponsive_engines": [["a", "b"]]}'),
        Example("not checked", status=403, media_type="text/html"),
    ),
)
def searxng(person: Person) -> Iterator[Ask]:
    """Ask the server the person typed in, over https only."""
    if person.own_search.strip().lower().startswith("https://"):
        host = host_of(person.own_search)
        for query, details in searches(person) if host else ():
            yield ask(host, TEMPLATE, *details, query=query)


@searxng.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read each result as a candidate; none from engines that did not answer is no 'none'."""
    answer = table(reply)
    if reply.status == 403:
        says = _("It does not give out its results in a form we can read: 'json' is off there.")
        yield NotChecked(Reason.NEEDS_SETTING, says)
    elif not isinstance(dig(answer, "results"), list):
        yield garbled(reply)
    elif not many(answer, "results") and dig(answer, "unresponsive_engines") != []:
        yield unclear()
    else:
        yield from results(many(answer, "results"), "title", "content")
