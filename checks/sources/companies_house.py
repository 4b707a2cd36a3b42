"""Companies House: officers of that name, with address and month of birth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from privacyaudit import BASIC_KEY, Ask, Capability, DetailKind, Example, Guidance, Identity
from privacyaudit import Outcome, Person, Reply, mark, source

from ._ask import ask, open_ones
from ._officers import entry, words
from ._people import NAMESAKES, is_it_you
from ._read import count, dig, document, garbled, many, not_there, table, text, unclear

HOST = "api.company-information.service.gov.uk"
SEARCH = "/search/officers?q={name}&items_per_page=35"
POSTS = "/officers/{number}/appointments"
OWNERS = "/company/{number}/persons-with-significant-control"
HEADERS = {"Authorization": f"Basic {BASIC_KEY}"}
MOST = 5
_ID = re.compile(r"/officers/([\w-]{10,60})/appointments")
_NONE = '{"kind": "search#officers", "items": [], "total_results": 0}'


@source(
    id="companies-house",
    label="Companies House",
    capability=Capability.REGISTER,
    contacts=(HOST,),
    templates=(SEARCH, POSTS, OWNERS),
    uses=(DetailKind.NAME, DetailKind.FORMER_NAME),
    sends=mark("your name, to Companies House, with your key"),
    identity=Identity.NAMED,
    opt_in=NAMESAKES,
    key="PRIVACYAUDIT_COMPANIES_HOUSE_KEY",
    guidance=Guidance(
        mark("The company register shows an entry that may be yours."),
        mark("It can hold a home address and a month of birth. Other sites copy it."),
        (
            mark("Ask an advocate about protection for people at risk."),
            mark("Change the address shown first, then older papers."),
        ),
    ),
    by_hand="https://find-and-update.company-information.service.gov.uk/search/officers",
    service="companies-house-address",
    verified="2026-11-22",
    examples=(
        Example("document", body='{"kind": "search#officers", "items": [{"title": "A SAMPLE"}]}'),
        Example("not seen", body=_NONE),
        Example("not checked", status=401, body='{"error": "Invalid Authorization"}'),
        Example("not checked", body="{}"),
    ),
)
def companies_house(person: Person) -> Iterator[Ask]:
    """Ask for officers of the person's name."""
    for detail in open_ones(person, DetailKind.NAME, DetailKind.FORMER_NAME):
        yield ask(HOST, SEARCH, detail, headers=HEADERS, memo=detail, name=detail.value.strip())


@companies_house.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read each entry as a candidate; follow only those with exactly the name asked."""
    answer, wanted = table(reply), reply.ask.memo
    items = many(answer, "items")
    if answer is None or not isinstance(dig(answer, "items"), list):
        yield garbled(reply) if answer is None else unclear()
    elif not items:
        known = "total_results" in answer and count(answer, "total_results") == 0
        yield not_there() if known else unclear()
    elif not all(text(item, "title") or text(item, "name") for item in items):
        yield unclear()
    else:
        for item in items:
            yield document(entry(item), is_it_you(), candidate=True)
        for template, number in list(dict.fromkeys(_further(reply, items)))[:MOST]:
            yield ask(HOST, template, headers=HEADERS, memo=wanted, number=number)


def _further(reply: Reply, items: list[object]) -> Iterator[tuple[str, str]]:
    wanted = set(getattr(reply.ask.memo, "value", "").casefold().split())
    for item in items:
        link = _ID.fullmatch(text(item, "links", "self"))
        if reply.ask.template == SEARCH and link and wanted <= words(text(item, "title")):
            yield POSTS, link[1]
        company = text(item, "appointed_to", "company_number")
        if (
            reply.ask.template == POSTS
            and company.isalnum()
            and wanted <= words(text(item, "name"))
        ):
            yield OWNERS, company
