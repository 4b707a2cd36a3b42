"""ORCID, asked for a name: records that may be about the person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, NotChecked, Outcome, Person
from privacyaudit import Reason, Reply, mark, source

from ._ask import ask, open_ones
from ._people import NAMESAKES, is_it_you
from ._read import document, garbled, many, not_there, table, text, unclear
from .orcid import RECORD

HOST = "pub.orcid.org"
TEMPLATE = "/v3.0/expanded-search/?q=given-names%3A{given}+AND+family-name%3A{family}&rows=20"
FIELDS = ("given-names", "family-names", "credit-name")


@source(
    id="orcid-name",
    label="ORCID, by name",
    capability=Capability.REGISTER,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=(DetailKind.NAME, DetailKind.FORMER_NAME),
    sends=mark("your name, to ORCID"),
    identity=Identity.NAMED,
    opt_in=NAMESAKES,
    handles=frozenset({503}),
    guidance=RECORD,
    by_hand="https://orcid.org/orcid-search/search",
    service="orcid",
    verified="2026-11-22",
    examples=(
        Example("document", body='{"expanded-result": [{"orcid-id": "0"}], "num-found": 1}'),
        Example("not seen", body='{"expanded-result": null, "num-found": 0}'),
        Example("not checked", body='{"expanded-result": 7}'),
    ),
)
def orcid_name(person: Person) -> Iterator[Ask]:
    """Ask for records of people with the person's first and last name."""
    for detail in open_ones(person, DetailKind.NAME, DetailKind.FORMER_NAME):
        parts = detail.value.split()
        if len(parts) >= 2:
            headers = {"Accept": "application/json"}
            yield ask(HOST, TEMPLATE, detail, headers=headers, given=parts[0], family=parts[-1])


@orcid_name.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read each record as a candidate."""
    answer = table(reply)
    found = many(answer, "expanded-result")
    if reply.status == 503:
        yield NotChecked(Reason.RATE_LIMITED)
    elif answer is None or "num-found" not in answer:
        yield garbled(reply) if answer is None else unclear()
    elif not found:
        yield not_there() if answer["num-found"] == 0 else unclear()
    elif not all(text(one, "orcid-id") for one in found):
        yield unclear()
    else:
        for one in found:
            full = " ".join(filter(None, (text(one, field) for field in FIELDS[:2])))
            lists = [many(one, name) for name in ("other-name", "email", "institution-name")]
            yield document([full, text(one, "credit-name"), lists], is_it_you(), candidate=True)
