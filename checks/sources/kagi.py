"""Kagi: what a stranger would find."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from privacyaudit import KEY, Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._ask import ask
from ._read import dig, garbled, many, table
from ._search import FOUND, OPT_IN, SENDS, results, searches

HOST = "kagi.com"
TEMPLATE = "/api/v1/search"


@source(
    id="kagi",
    label="Kagi",
    capability=Capability.SEARCH,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=(DetailKind.NAME, DetailKind.EMPLOYER, DetailKind.USERNAME, DetailKind.EMAIL),
    sends=SENDS,
    identity=Identity.NAMED,
    opt_in=OPT_IN,
    key="PRIVACYAUDIT_KAGI_KEY",
    guidance=FOUND,
    by_hand="https://kagi.com/",
    verified="2026-11-22",
    examples=(
        Example("not seen", body='{"meta": {"id": "demo"}, "data": {}}'),
        Example("not checked", status=401, body='{"error": [{"code": 1}]}'),
        Example("not checked", body='{"data": []}'),
    ),
)
def kagi(person: Person) -> Iterator[Ask]:
    """Ask for each search; this one is a POST, the only one there is."""
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    for query, details in searches(person):
        body = json.dumps({"query": query}).encode()
        yield ask(HOST, TEMPLATE, *details, method="POST", body=body, headers=headers)


@kagi.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read each result as a candidate; without any, the list is left out."""
    answer = table(reply)
    data = dig(answer, "data")
    if not isinstance(data, dict) or not isinstance(dig(answer, "meta"), dict):
        yield garbled(reply)
    else:
        none = "search" not in data or data["search"] == []
        yield from results(many(data, "search"), "title", "snippet", none=none)
