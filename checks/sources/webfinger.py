"""Webfinger: whether a handle exists on its server, whatever software that runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Match, NotChecked
from privacyaudit import Notice, Outcome, Person, Presence, Reason, Reply, _, mark, source

from ._accounts import PROFILE, is_yours
from ._ask import ask, host_of
from ._fediverse import WHY, handles
from ._read import garbled, many, pair, table, text

TEMPLATE = "/.well-known/webfinger?resource=acct%3A{name}%40{server}"
_ASKED = (
    "https://social.example/.well-known/webfinger?resource=acct%3Aaverysample_demo%40social.example"
)


@source(
    id="webfinger",
    label="A social server of your own choice",
    capability=Capability.PROFILE_API,
    contacts=("from a detail",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=mark("your username, to the server it belongs to"),
    could_notice=Notice.LOW,
    notice_why=WHY,
    opt_in=WHY,
    handles=frozenset({410}),
    guidance=PROFILE,
    by_hand="https://joinmastodon.org/",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "@Mastodon@mastodon.social"),),
    examples=(
        Example("presence", _ASKED, body='{"subject": "acct:averysample_demo@social.example"}'),
        Example("presence", _ASKED, status=410),
        Example("not seen", _ASKED, status=404),
        Example("not checked", _ASKED, body='{"subject": "acct:other@social.example"}'),
    ),
)
def webfinger(person: Person) -> Iterator[Ask]:
    """Ask each handle's own server whether it knows the name."""
    for detail, name, host in handles(person):
        yield ask(host, TEMPLATE, detail, memo=(name, host), name=name, server=host)


@webfinger.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read whether the handle exists; where it is kept elsewhere is not followed."""
    name, host = pair(reply)
    answer = table(reply) if reply.status != 410 else {"subject": f"acct:{name}@{host}"}
    if answer is None or not text(answer, "subject"):
        yield garbled(reply)
        return
    links = [text(link, "href") for link in many(answer, "links")]
    elsewhere = any(host_of(link) not in (host, "") for link in links)
    if text(answer, "subject").casefold() != f"acct:{name}@{host}".casefold() or elsewhere:
        says = _("The account is kept on another server. We did not ask that one.")
        yield NotChecked(Reason.MOVED, says)
        return
    says = _("An account with this username is on its server.")
    if reply.status == 410:
        says = _("This account was closed. Copies on other servers may stay.")
    detail = reply.ask.details[0]
    yield Presence(
        ExposureKind.ACCOUNTS, says, detail, Match.POSSIBLE, is_yours(reply, _("its own server"))
    )
