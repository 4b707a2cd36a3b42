"""Brave Search: what a stranger would find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import KEY, Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._ask import ask
from ._read import garbled, many, refused, table, text
from ._search import FOUND, OPT_IN, SENDS, results, searches

HOST = "api.search.brave.com"
TEMPLATE = "/res/v1/web/search?q={query}&count=20&safesearch=off"


@source(
    id="brave-search",
    label="Brave Search",
    capability=Capability.SEARCH,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=(DetailKind.NAME, DetailKind.EMPLOYER, DetailKind.USERNAME, DetailKind.EMAIL),
    sends=SENDS,
    identity=Identity.NAMED,
    opt_in=OPT_IN,
    key="PRIVACYAUDIT_BRAVE_KEY",
    handles=frozenset({401, 422}),
    guidance=FOUND,
    by_hand="https://search.brave.com/",
    verified="2026-11-22",
    examples=(
        Example("not seen", body='{"type": "search"}'),
        Example("not checked", status=422, body='{"type": "ErrorResponse"}'),
        Example("not checked", body='{"type": "other"}'),
    ),
)
def brave_search(person: Person) -> Iterator[Ask]:
    """Ask for each search."""
    headers = {"X-Subscription-Token": KEY, "Accept": "application/json"}
    for query, details in searches(person):
        yield ask(HOST, TEMPLATE, *details, headers=headers, query=query)


@brave_search.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read each result as a candidate; without any, the answer has no 'web'."""
    answer = table(reply)
    if reply.status != 200:
        yield refused()
    elif answer is None or text(answer, "type") != "search":
        yield garbled(reply)
    else:
        found = many(answer, "web", "results")
        yield from results(found, "title", "description", none="web" not in answer)
