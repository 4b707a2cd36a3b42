"""Wikimedia: every wiki on which one account is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import ngettext, source

from ._accounts import PROFILE, SENDS, account
from ._ask import look_up
from ._read import dig, many, not_there, same, table, text, unclear
from ._wiki import NAME, TAIL, trouble

HOST = "meta.wikimedia.org"
TEMPLATE = (
    "/w/api.php?action=query&meta=globaluserinfo&guiuser={username}"
    f"&guiprop=merged%7Ceditcount%7Cgroups{TAIL}"
)


@source(
    id="wikimedia",
    label="Wikimedia",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=PROFILE,
    by_hand="https://meta.wikimedia.org/wiki/Special:CentralAuth",
    service="wikipedia",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"query": {"globaluserinfo": {"name": "Averysample demo"}}}'),
        Example("not seen", body='{"query": {"globaluserinfo": {"missing": true}}}'),
        Example("not checked", body='{"query": {}}'),
    ),
)
def wikimedia(person: Person) -> Iterator[Ask]:
    """Ask where each username is used."""
    yield from look_up(person, HOST, TEMPLATE, NAME)


@wikimedia.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Count the wikis."""
    problem, answer = trouble(reply), table(reply)
    user = dig(answer, "query", "globaluserinfo")
    name = reply.ask.details[0].value
    if problem:
        yield problem
    elif dig(user, "missing") is True or dig(user, "invalid") is True:
        yield not_there()
    elif not same(text(user, "name").replace("_", " "), name.replace("_", " ")):
        yield unclear()
    else:
        wikis = len(many(user, "merged"))
        also = ngettext("It is used on {n} wiki.", "It is used on {n} wikis.", wikis)
        also = also.format(n=wikis) if wikis else ""
        yield from account(reply, name, {}, site="Wikimedia", also=also)
