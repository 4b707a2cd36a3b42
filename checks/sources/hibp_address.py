"""Have I Been Pwned, asked with the whole e-mail address: leaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Example, Outcome, Person, Reply, _, mark

from ._hibp import ACCOUNT, WHOLE, each_address, hibp, trouble
from ._leaks import ATTRIBUTION, held, leaked
from ._read import many, not_there, rows, text

TEMPLATE = "/api/v3/breachedaccount/{email}?truncateResponse=false"


@hibp(
    id="hibp-address",
    label="Have I Been Pwned: leaks",
    templates=(TEMPLATE,),
    sends=WHOLE,
    opt_in=mark("It sends your whole email address. Choose the other way if your key allows it."),
    live=ACCOUNT,
    examples=(
        Example("presence", body='[{"Name": "ExampleForum", "DataClasses": ["Passwords"]}]'),
        Example("not seen", status=404),
        Example("not checked", status=401, body='{"statusCode": 401}'),
        Example("not checked", body='{"message": "no"}'),
    ),
)
def hibp_address(person: Person) -> Iterator[Ask]:
    """Ask for the leaks of each e-mail address."""
    yield from each_address(person, TEMPLATE)


@hibp_address.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Name each leak, and say which kinds of detail it held."""
    leaks = rows(reply)
    if why := trouble(reply, leaks, "Name"):
        yield why
    elif not leaks:
        yield not_there()
    for leak in (leaks or []) if reply.status == 200 else []:
        if text(leak, "Name"):
            says = _("This email address was in a leak.")
            says = f"{says} {held(many(leak, 'DataClasses'))} {_(ATTRIBUTION)}"
            yield from leaked(reply.ask.details[0], [text(leak, "Name")], " ".join(says.split()))
