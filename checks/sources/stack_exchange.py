"""Stack Exchange: a profile, and every other site of theirs the same person uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, Detail, DetailKind, Example, ExposureKind, Identity, Match
from privacyaudit import NotChecked, Outcome, Person, Presence, Reason, Reply, _, mark, ngettext
from privacyaudit import source

from ._accounts import PROFILE, is_yours, without_echo
from ._ask import ask, listed, usernames
from ._read import count, dig, document, garbled, not_there, same, table, text, unclear

HOST = "api.stackexchange.com"
BY_NUMBER = "/2.3/users/{number}?site=stackoverflow"
BY_NAME = "/2.3/users?inname={username}&site=stackoverflow"
SITES = "/2.3/users/{account}/associated?pagesize=100"
SITE = "Stack Overflow"


@source(
    id="stack-exchange",
    label="Stack Exchange",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(BY_NUMBER, BY_NAME, SITES),
    uses=DetailKind.USERNAME,
    sends=mark("your username, or the number in a profile you listed, to this site"),
    identity=Identity.NAMED,
    handles=frozenset({400}),
    guidance=PROFILE,
    by_hand="https://stackoverflow.com/users",
    service="stackoverflow",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"items": [{"display_name": "averysample_demo"}]}'),
        Example("not seen", body='{"items": []}'),
        Example("not checked", status=400, body='{"error_id": 502}'),
        Example("not checked", body="{}"),
    ),
)
def stack_exchange(person: Person) -> Iterator[Ask]:
    """Ask by the number in a listed profile, and by each username."""
    for number in listed(person, r"stackoverflow\.com/users/(\d{1,12})"):
        yield ask(HOST, BY_NUMBER, number=number)
    for detail in usernames(person, r"[\w.-]{3,40}"):
        yield ask(HOST, BY_NAME, detail, username=detail.value.strip())


@stack_exchange.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile; of other sites, only how many there are."""
    answer = table(reply)
    items = dig(answer, "items")
    if dig(answer, "error_id") == 502:
        yield NotChecked(Reason.RATE_LIMITED)
    elif not isinstance(items, list) or reply.status == 400:
        yield garbled(reply) if answer is None else unclear()
    elif reply.ask.template == SITES:
        yield _sites(reply, items)
    else:
        detail = next(iter(reply.ask.details), None)
        kept = [
            user
            for user in items
            if text(user, "display_name")
            and (detail is None or same(text(user, "display_name"), detail.value))
        ]
        for user in kept:
            yield from _profile(reply, user, detail)
        if not kept:
            yield not_there() if not items or detail else unclear()


def _profile(reply: Reply, user: object, detail: Detail | None) -> Iterator[Outcome]:
    name = detail.value.strip() if detail else ""
    says = _("An account with this username is on {site}.").format(site=SITE)
    if detail is None:
        says = _("The profile you listed can be read by anyone.")
    asks = is_yours(reply, SITE) if detail else ""
    match = Match.POSSIBLE if detail else Match.CONFIRMED
    yield Presence(ExposureKind.ACCOUNTS, says, detail, match, asks, (SITE,))
    yield document(without_echo(user, name) if name else user, asks)
    if detail is None and count(user, "account_id"):
        if dig(table(reply), "backoff"):
            yield NotChecked(Reason.RATE_LIMITED, _("It asks for a pause. Try again later."))
        else:
            yield ask(HOST, SITES, account=str(count(user, "account_id")))


def _sites(reply: Reply, items: list[object]) -> Outcome:
    known = [item for item in items if text(item, "site_url")]
    if not known:
        return not_there() if not items else unclear()
    says = ngettext(
        "The same account is used on {n} site of this family. Anyone can list it.",
        "The same account is used on {n} sites of this family. Anyone can list them.",
        len(known),
    ).format(n=len(known))
    return Presence(ExposureKind.INTERESTS, says, names=("Stack Exchange",))
