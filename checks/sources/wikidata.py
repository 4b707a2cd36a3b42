"""Wikidata: an item about the person, with birth date, family or home town."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from privacyaudit import Ask, Capability, DetailKind, Example, Guidance, Identity, Outcome, Person
from privacyaudit import Reply, mark, source

from ._ask import ask, open_ones
from ._people import NAMESAKES, is_it_you
from ._read import dig, document, garbled, many, not_there, same, table, text, unclear

HOST = "www.wikidata.org"
SEARCH = (
    "/w/api.php?action=wbsearchentities&search={name}&language=en&type=item&limit=5&format=json"
)
ITEM = "/wiki/Special:EntityData/{item}.json"
TELLS = ("P569", "P19", "P551", "P26", "P40", "P856", "P968", "P1329", "P735", "P734", "P108")
"""Birth date and place, home, partner, child, site, e-mail, phone, names, employer."""


@source(
    id="wikidata",
    label="Wikidata",
    capability=Capability.REGISTER,
    contacts=(HOST,),
    templates=(SEARCH, ITEM),
    uses=(DetailKind.NAME, DetailKind.FORMER_NAME),
    sends=mark("your name, to Wikidata"),
    identity=Identity.NAMED,
    opt_in=NAMESAKES,
    guidance=Guidance(
        mark("Wikidata has an item that may be about you."),
        mark("It can hold a birth date, family and a home town in one place."),
        (mark("Ask the Oversight team to hide private facts."),),
    ),
    by_hand="https://www.wikidata.org/wiki/Special:Search",
    verified="2026-11-22",
    examples=(
        Example("ask", body='{"search": [{"id": "Q999999999", "label": "Avery Sample"}]}'),
        Example("not seen", body='{"search": []}'),
        Example("not checked", body='{"error": {"code": "internal"}}'),
    ),
)
def wikidata(person: Person) -> Iterator[Ask]:
    """Ask for items with exactly the person's name."""
    for detail in open_ones(person, DetailKind.NAME, DetailKind.FORMER_NAME):
        yield ask(HOST, SEARCH, detail, name=detail.value.strip())


@wikidata.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the facts of each item of that name, as a candidate."""
    answer = table(reply)
    if answer is None or "error" in answer:
        yield garbled(reply)
    elif reply.ask.template == ITEM:
        item = dig(answer, "entities", str(reply.ask.memo))
        claims = dig(item, "claims")
        if not isinstance(claims, dict):
            yield unclear()
            return
        facts = [_fact(claim) for code in TELLS for claim in many(claims, code)]
        shown = {"name": text(item, "labels", "en", "value"), "facts": list(filter(None, facts))}
        yield document(shown, is_it_you(), candidate=True)
    elif not isinstance(dig(answer, "search"), list):
        yield unclear()
    else:
        name = reply.ask.details[0].value
        named = [one for one in many(answer, "search") if same(text(one, "label"), name)]
        items = [text(one, "id") for one in named if text(one, "id")[1:].isdecimal()]
        yield from (ask(HOST, ITEM, memo=item, item=quote(item)) for item in items)
        if not items:
            yield not_there()


def _fact(claim: object) -> str:
    value = dig(claim, "mainsnak", "datavalue", "value")
    if isinstance(value, str):
        return value
    return text(value, "time").lstrip("+").partition("T")[0]
