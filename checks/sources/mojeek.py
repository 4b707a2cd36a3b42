"""Mojeek: what a stranger would find, from an index of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, NotChecked, Outcome, Person
from privacyaudit import Reason, Reply, source

from ._ask import ask
from ._read import dig, garbled, many, table, text
from ._search import FOUND, OPT_IN, SENDS, results, searches

HOST = "www.mojeek.com"
TEMPLATE = "/search?q={query}&fmt=json&api_key={key}&t=10&s=1"


@source(
    id="mojeek",
    label="Mojeek",
    capability=Capability.SEARCH,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=(DetailKind.NAME, DetailKind.EMPLOYER, DetailKind.USERNAME, DetailKind.EMAIL),
    sends=SENDS,
    identity=Identity.NAMED,
    opt_in=OPT_IN,
    key="PRIVACYAUDIT_MOJEEK_KEY",
    guidance=FOUND,
    by_hand="https://www.mojeek.com/",
    verified="2026-11-22",
    examples=(
        Example("not seen", body='{"response": {"status": "OK", "results": []}}'),
        Example("not checked", body='{"response": {"status": "ERROR: Daily Limit Reached"}}'),
        Example("not checked", body='{"response": {}}'),
    ),
)
def mojeek(person: Person) -> Iterator[Ask]:
    """Ask for each search."""
    for query, details in searches(person):
        yield ask(HOST, TEMPLATE, *details, query=query)


@mojeek.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read each result as a candidate; it answers 200 to everything."""
    answer = dig(table(reply), "response")
    status = text(answer, "status")
    if status.startswith("ERROR"):
        spent = "limit" in status.casefold()
        yield NotChecked(Reason.RATE_LIMITED if spent else Reason.UNCLEAR)
    elif status != "OK" or not isinstance(dig(answer, "results"), list):
        yield garbled(reply)
    else:
        yield from results(many(answer, "results"), "title", "desc")
