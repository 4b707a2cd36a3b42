"""Charity Commission for England and Wales: trustees, and a charity's address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import KEY, Ask, Capability, DetailKind, Example, Guidance, Identity, Outcome
from privacyaudit import Person, Reply, mark, source

from ._ask import ask, listed
from ._read import document, garbled, table, text

HOST = "api.charitycommission.gov.uk"
TEMPLATE = "/register/api/allcharitydetailsV2/{number}/0"
_ASKED = f"https://{HOST}/register/api/allcharitydetailsV2/9999999/0"


@source(
    id="charity-commission",
    label="Charity Commission",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=mark("the number of a charity whose page you listed, with your key"),
    identity=Identity.NAMED,
    key="PRIVACYAUDIT_CHARITY_COMMISSION_KEY",
    guidance=Guidance(
        mark("The charity register can name you, or show an address of yours."),
        mark("A small charity's address is often somebody's home."),
        (mark("Ask for your name to be left off, if you are at risk."),),
    ),
    by_hand="https://register-of-charities.charitycommission.gov.uk/",
    service="charity-trustee",
    verified="2026-11-22",
    examples=(
        Example("document", _ASKED, body='{"charity_name": "THE EXAMPLE TRUST"}'),
        Example("not seen", _ASKED, status=404),
        Example("not checked", _ASKED, body='{"statusCode": 500}'),
    ),
)
def charity_commission(person: Person) -> Iterator[Ask]:
    """Ask for each charity whose page in the register the person listed."""
    pattern = r"charitycommission\.gov\.uk/[^?#]*charity-details/(\d{5,8})"
    for number in listed(person, pattern):
        yield ask(HOST, TEMPLATE, headers={"Ocp-Apim-Subscription-Key": KEY}, number=number)


@charity_commission.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the entry."""
    charity = table(reply)
    if not text(charity, "charity_name"):
        yield garbled(reply)
    else:
        yield document(charity)
