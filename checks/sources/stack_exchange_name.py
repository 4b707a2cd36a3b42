"""Stack Exchange, asked for a name: accounts that may be the person's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, NotChecked, Outcome, Person
from privacyaudit import Reason, Reply, mark, source

from ._accounts import PROFILE
from ._ask import ask, open_ones
from ._people import NAMESAKES, is_it_you
from ._read import dig, document, garbled, not_there, same, table, text, unclear

HOST = "api.stackexchange.com"
TEMPLATE = "/2.3/users?inname={name}&site=stackoverflow"


@source(
    id="stack-exchange-name",
    label="Stack Exchange, by name",
    capability=Capability.REGISTER,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=DetailKind.NAME,
    sends=mark("your name, to Stack Exchange"),
    identity=Identity.NAMED,
    opt_in=NAMESAKES,
    handles=frozenset({400}),
    guidance=PROFILE,
    by_hand="https://stackoverflow.com/users",
    service="stackoverflow",
    verified="2026-11-22",
    examples=(
        Example("document", body='{"items": [{"display_name": "Avery Sample"}]}'),
        Example("not seen", body='{"items": []}'),
        Example("not checked", status=400, body='{"error_id": 502}'),
        Example("not checked", body='{"items": {}}'),
    ),
)
def stack_exchange_name(person: Person) -> Iterator[Ask]:
    """Ask for accounts with the person's name."""
    for detail in open_ones(person, DetailKind.NAME):
        yield ask(HOST, TEMPLATE, detail, name=detail.value.strip())


@stack_exchange_name.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read each account of exactly that name as a candidate."""
    answer = table(reply)
    items = dig(answer, "items")
    if dig(answer, "error_id") == 502:
        yield NotChecked(Reason.RATE_LIMITED)
    elif not isinstance(items, list) or reply.status == 400:
        yield garbled(reply) if answer is None else unclear()
    else:
        name = reply.ask.details[0].value
        mine = [user for user in items if same(text(user, "display_name"), name)]
        shown = ("display_name", "location", "website_url")
        for user in mine:
            yield document([text(user, one) for one in shown], is_it_you(), candidate=True)
        if not mine:
            known = all(text(user, "display_name") for user in items)
            yield not_there() if known else unclear()
