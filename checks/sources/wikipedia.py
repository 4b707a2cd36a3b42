"""Wikipedia: an account, and the pages and hours of its changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Identity, Match
from privacyaudit import Outcome, Person, Presence, Reply, _, ngettext, source

from ._accounts import PROFILE, SENDS, account, is_yours
from ._ask import ask, look_up
from ._read import count, dig, document, garbled, many, not_there, same, table, text, unclear
from ._wiki import NAME, TAIL, trouble

HOST = "en.wikipedia.org"
API = "/w/api.php?action=query"
USERS = f"{API}&list=users&ususers={{username}}&usprop=registration%7Ceditcount{TAIL}"
CHANGES = (
    f"{API}&list=usercontribs&ucuser={{username}}&uclimit=50&ucprop=title%7Ctimestamp%7Ccomment"
    f"{TAIL}"
)


@source(
    id="wikipedia",
    label="Wikipedia",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(USERS, CHANGES),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=PROFILE,
    by_hand="https://en.wikipedia.org/wiki/Special:Contributions",
    service="wikipedia",
    verified="2026-11-22",
    examples=(
        Example(
            "presence", body='{"query": {"users": [{"userid": 7, "name": "Averysample demo"}]}}'
        ),
        Example("not seen", body='{"query": {"users": [{"name": "X", "missing": true}]}}'),
        Example("not checked", body='{"error": {"code": "maxlag"}}'),
    ),
)
def wikipedia(person: Person) -> Iterator[Ask]:
    """Ask whether each username has an account."""
    yield from look_up(person, HOST, USERS, NAME)


@wikipedia.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the account, then its newest changes."""
    problem, answer = trouble(reply), table(reply)
    if problem:
        yield problem
        return
    detail = reply.ask.details[0]
    if reply.ask.template == CHANGES:
        yield from _changes(reply, many(answer, "query", "usercontribs"))
        return
    user = dig(answer, "query", "users", 0)
    name = text(user, "name").replace("_", " ")
    if dig(user, "missing") is True or dig(user, "invalid") is True:
        yield not_there()
    elif not count(user, "userid") or not same(name, detail.value.replace("_", " ")):
        yield unclear()
    else:
        where = f"https://en.wikipedia.org/wiki/Special:Contributions/{detail.value.strip()}"
        yield from account(reply, detail.value, {}, site="Wikipedia", address=where)
        if count(user, "editcount"):
            yield ask(HOST, CHANGES, detail, username=detail.value.strip())


def _changes(reply: Reply, changes: list[object]) -> Iterator[Outcome]:
    if not all(text(change, "title") for change in changes):
        yield garbled(reply)
    elif not changes:
        yield not_there()
    else:
        says = ngettext(
            "Anyone can see the hour and the page of {n} change.",
            "Anyone can see the hours and pages of {n} changes or more.",
            len(changes),
        ).format(n=len(changes))
        more = _("Pages about places near you can point to where you live.")
        detail, asks = reply.ask.details[0], is_yours(reply, "Wikipedia")
        yield Presence(
            ExposureKind.ROUTINE_PLACES, f"{says} {more}", detail, Match.POSSIBLE, asks, level=2
        )
        yield document([[text(one, "title"), text(one, "comment")] for one in changes], asks)
