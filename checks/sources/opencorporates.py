"""OpenCorporates: officers of companies in many countries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Guidance, Identity, NotChecked
from privacyaudit import Outcome, Person, Reason, Reply, mark, source

from ._ask import ask, open_ones
from ._people import NAMESAKES, is_it_you
from ._read import dig, document, garbled, many, not_there, table, text, unclear

HOST = "api.opencorporates.com"
TEMPLATE = "/v0.4/officers/search?q={name}&api_token={key}"
TELLS = ("name", "address", "occupation", "date_of_birth", "position")
_NONE = '{"results": {"total_count": 0, "officers": []}}'


@source(
    id="opencorporates",
    label="OpenCorporates",
    capability=Capability.REGISTER,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=(DetailKind.NAME, DetailKind.FORMER_NAME),
    sends=mark("your name, to OpenCorporates, with your key"),
    identity=Identity.NAMED,
    opt_in=NAMESAKES,
    key="PRIVACYAUDIT_OPENCORPORATES_KEY",
    handles=frozenset({403}),
    guidance=Guidance(
        mark("A copy of a company register shows an entry that may be yours."),
        mark("It can hold an address and a date of birth."),
        (mark("Change the first register before you ask for the copy to follow."),),
    ),
    by_hand="https://opencorporates.com/",
    verified="2026-11-22",
    examples=(
        Example("not seen", body=_NONE),
        Example("not checked", status=403, body='{"error": {"message": "Rate limit exceeded"}}'),
        Example("not checked", body='{"results": []}'),
    ),
)
def opencorporates(person: Person) -> Iterator[Ask]:
    """Ask for officers of the person's name."""
    for detail in open_ones(person, DetailKind.NAME, DetailKind.FORMER_NAME):
        yield ask(HOST, TEMPLATE, detail, name=detail.value.strip())


@opencorporates.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read each entry as a candidate."""
    answer = table(reply)
    found = many(answer, "results", "officers")
    officers = [dig(one, "officer") for one in found]
    if reply.status == 403:
        yield NotChecked(Reason.RATE_LIMITED)
    elif not isinstance(dig(answer, "results", "officers"), list):
        yield garbled(reply)
    elif not found:
        yield not_there() if dig(answer, "results", "total_count") == 0 else unclear()
    elif not all(text(officer, "name") for officer in officers):
        yield unclear()
    else:
        for officer in officers:
            shown = [text(officer, tell) for tell in TELLS] + [text(officer, "company", "name")]
            yield document(shown, is_it_you(), candidate=True)
