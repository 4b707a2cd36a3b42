"""Have I Been Pwned, asked with the whole e-mail address: leaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import KEY, Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import _, mark, source

from ._ask import ask, emails
from ._leaks import ATTRIBUTION, LEAK, held, leaked
from ._read import garbled, many, not_there, refused, rows, text

TEMPLATE = "/api/v3/breachedaccount/{email}?truncateResponse=false"


@source(
    id="hibp-address",
    label="Have I Been Pwned: leaks",
    capability=Capability.BREACH,
    contacts=("haveibeenpwned.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.EMAIL,
    sends=mark("your whole email address, to Have I Been Pwned"),
    identity=Identity.NAMED,
    opt_in=mark("It sends your whole email address. Choose the other way if your key allows it."),
    pace=6.5,
    key="PRIVACYAUDIT_HIBP_KEY",
    handles=frozenset({401, 403}),
    guidance=LEAK,
    by_hand="https://haveibeenpwned.com/",
    service="hibp",
    verified="2026-11-22",
    live=((DetailKind.EMAIL, "account-exists@hibp-integration-tests.com"),),
    examples=(
        Example("presence", body='[{"Name": "ExampleForum", "DataClasses": ["Passwords"]}]'),
        Example("not seen", status=404),
        Example("not checked", status=401, body='{"statusCode": 401}'),
        Example("not checked", body='{"message": "no"}'),
    ),
)
def hibp_address(person: Person) -> Iterator[Ask]:
    """Ask for the leaks of each e-mail address."""
    for detail in emails(person):
        headers = {"hibp-api-key": KEY}
        email = detail.value.strip()
        yield ask("haveibeenpwned.com", TEMPLATE, detail, headers=headers, email=email)


@hibp_address.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Name each leak, and say which kinds of detail it held."""
    leaks = rows(reply)
    if reply.status in (401, 403):
        yield refused()
    elif leaks is None or not all(text(leak, "Name") for leak in leaks):
        yield garbled(reply)
    elif not leaks:
        yield not_there()
    for leak in (leaks or []) if reply.status == 200 else []:
        if text(leak, "Name"):
            says = _("This email address was in a leak.")
            says = f"{says} {held(many(leak, 'DataClasses'))} {_(ATTRIBUTION)}"
            yield from leaked(reply.ask.details[0], [text(leak, "Name")], " ".join(says.split()))
