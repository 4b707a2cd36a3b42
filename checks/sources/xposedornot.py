"""XposedOrNot: leaks of an e-mail address, without a key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Outcome, Person, Reply, _, mark
from privacyaudit import source

from ._ask import ask, emails
from ._leaks import LEAK, held, leaked
from ._read import dig, garbled, many, not_there, table, text

HOST = "api.xposedornot.com"
CHECK = "/v1/check-email/{email}"
ANALYTICS = "/v1/breach-analytics?email={email}"


@source(
    id="xposedornot",
    label="XposedOrNot",
    capability=Capability.BREACH,
    contacts=(HOST,),
    templates=(CHECK, ANALYTICS),
    uses=DetailKind.EMAIL,
    sends=mark("your whole email address, to XposedOrNot"),
    opt_in=mark("It sends your whole email address. Its keepers may see it if there is a fault."),
    pace=2.0,
    unless="PRIVACYAUDIT_HIBP_KEY",
    guidance=LEAK,
    by_hand="https://xposedornot.com/",
    service="xposedornot",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"breaches": [["ExampleShop"]], "status": "success"}'),
        Example("not seen", body='{"Error": "Not found", "email": null}'),
        Example("not seen", status=404),
        Example("not checked", body='{"status": "success"}'),
    ),
)
def xposedornot(person: Person) -> Iterator[Ask]:
    """Ask for the leaks of each e-mail address."""
    for detail in emails(person):
        yield ask(HOST, CHECK, detail, email=detail.value.strip())


@xposedornot.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Name each leak; then ask what they held."""
    answer, detail = table(reply), reply.ask.details[0]
    if answer is None:
        yield garbled(reply)
    elif reply.ask.template == ANALYTICS:
        yield from _details(reply, answer)
    elif text(answer, "Error").casefold() in ("not found", "no breaches found"):
        yield not_there()
    elif names := [name for group in many(answer, "breaches") for name in many(group)]:
        yield from leaked(detail, names)
        yield ask(HOST, ANALYTICS, detail, email=detail.value.strip())
    else:
        yield garbled(reply)


def _details(reply: Reply, answer: dict[str, object]) -> Iterator[Outcome]:
    leaks = many(answer, "ExposedBreaches", "breaches_details")
    named = [leak for leak in leaks if text(leak, "breach")]
    for leak in named:
        kinds = held(text(leak, "xposed_data").split(";"))
        says = f"{_('This email address was in a leak.')} {kinds}"
        yield from leaked(reply.ask.details[0], [text(leak, "breach")], says.strip())
    if not named:
        empty = "ExposedBreaches" in answer and dig(answer, "ExposedBreaches") is None
        yield not_there() if empty else garbled(reply)
