"""Have I Been Pwned: lists of addresses that somebody published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Example, ExposureKind, Outcome, Person, Presence, Reply
from privacyaudit import mark, ngettext

from ._hibp import ACCOUNT, WHOLE, each_address, hibp, trouble
from ._read import not_there, rows

TEMPLATE = "/api/v3/pasteaccount/{email}"


@hibp(
    id="hibp-pastes",
    label="Have I Been Pwned: published lists",
    templates=(TEMPLATE,),
    sends=WHOLE,
    opt_in=mark("It sends your whole email address to Have I Been Pwned."),
    live=ACCOUNT,
    examples=(
        Example("presence", body='[{"Source": "Pastebin", "Id": "ZZ00demo"}]'),
        Example("not seen", status=404),
        Example("not checked", status=403),
        Example("not checked", body='{"message": "no"}'),
    ),
)
def hibp_pastes(person: Person) -> Iterator[Ask]:
    """Ask for the published lists that hold each e-mail address."""
    yield from each_address(person, TEMPLATE)


@hibp_pastes.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Count the lists; where they are is not shown."""
    pastes = rows(reply)
    if why := trouble(reply, pastes, "Source"):
        yield why
    elif not pastes:
        yield not_there()
    else:
        says = ngettext(
            "This email address is in {n} list that somebody published.",
            "This email address is in {n} lists that somebody published.",
            len(pastes),
        ).format(n=len(pastes))
        yield Presence(ExposureKind.CREDENTIALS_BREACH, says, reply.ask.details[0])
