"""Have I Been Pwned: lists of addresses that somebody published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import KEY, Ask, Capability, DetailKind, Example, ExposureKind, Identity, Outcome
from privacyaudit import Person, Presence, Reply, mark, ngettext, source

from ._ask import ask, emails
from ._leaks import LEAK
from ._read import garbled, not_there, refused, rows, text

TEMPLATE = "/api/v3/pasteaccount/{email}"


@source(
    id="hibp-pastes",
    label="Have I Been Pwned: published lists",
    capability=Capability.BREACH,
    contacts=("haveibeenpwned.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.EMAIL,
    sends=mark("your whole email address, to Have I Been Pwned"),
    identity=Identity.NAMED,
    opt_in=mark("It sends your whole email address to Have I Been Pwned."),
    pace=6.5,
    key="PRIVACYAUDIT_HIBP_KEY",
    handles=frozenset({401, 403}),
    guidance=LEAK,
    by_hand="https://haveibeenpwned.com/",
    service="hibp",
    verified="2026-11-22",
    live=((DetailKind.EMAIL, "account-exists@hibp-integration-tests.com"),),
    examples=(
        Example("presence", body='[{"Source": "Pastebin", "Id": "ZZ00demo"}]'),
        Example("not seen", status=404),
        Example("not checked", status=403),
        Example("not checked", body='{"message": "no"}'),
    ),
)
def hibp_pastes(person: Person) -> Iterator[Ask]:
    """Ask for the published lists that hold each e-mail address."""
    for detail in emails(person):
        headers = {"hibp-api-key": KEY}
        email = detail.value.strip()
        yield ask("haveibeenpwned.com", TEMPLATE, detail, headers=headers, email=email)


@hibp_pastes.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Count the lists; where they are is not shown."""
    pastes = rows(reply)
    if reply.status in (401, 403):
        yield refused()
    elif pastes is None or not all(text(paste, "Source") for paste in pastes):
        yield garbled(reply)
    elif not pastes:
        yield not_there()
    else:
        says = ngettext(
            "This email address is in {n} list that somebody published.",
            "This email address is in {n} lists that somebody published.",
            len(pastes),
        ).format(n=len(pastes))
        yield Presence(ExposureKind.CREDENTIALS_BREACH, says, reply.ask.details[0])
