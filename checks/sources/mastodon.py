"""Mastodon: what a profile on the person's own server shows to everyone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Notice, Outcome, Person, Reply, _
from privacyaudit import mark, source

from ._accounts import PROFILE, account, without_echo
from ._ask import ask
from ._fediverse import WHY, handles
from ._read import dig, garbled, pair, same, table, text, unclear

TEMPLATE = "/api/v1/accounts/lookup?acct={name}"


@source(
    id="mastodon",
    label="Mastodon",
    capability=Capability.PROFILE_API,
    contacts=("from a detail",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=mark("your username, to the server it belongs to"),
    could_notice=Notice.LOW,
    notice_why=WHY,
    opt_in=WHY,
    guidance=PROFILE,
    by_hand="https://joinmastodon.org/",
    service="mastodon",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "@Mastodon@mastodon.social"),),
    examples=(
        Example("not checked", "https://social.example/api/v1/accounts/lookup?acct=averysample_demo",
                body='{"username": "somebody"}'),
        Example("presence", "https://social.example/api/v1/accounts/lookup?acct=averysample_demo",
                body='{"username": "averysample_demo", "note": "<p>Exampleton</p>"}'),
        Example("not seen", "https://social.example/api/v1/accounts/lookup?acct=averysample_demo",
                status=404, body='{"error": "Record not found"}'),
    ),
)  # fmt: skip
def mastodon(person: Person) -> Iterator[Ask]:
    """Ask each handle's own server for its profile."""
    for detail, name, host in handles(person):
        yield ask(host, TEMPLATE, detail, memo=(name, host), name=name)


@mastodon.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile and its fields, and say what is switched on to be found."""
    profile = table(reply)
    name, host = pair(reply)
    if profile is None:
        yield garbled(reply)
    elif not same(text(profile, "username"), name):
        yield unclear()
    else:
        shown = [
            _("It can be suggested to others.") if dig(profile, "discoverable") is True else "",
            _("Its posts can be found by search.") if dig(profile, "indexable") is True else "",
            _("Its followers can be seen.") if dig(profile, "hide_collections") is False else "",
        ]
        rest = without_echo(profile, name)
        whole = reply.ask.details[0].value
        also = " ".join(filter(None, shown))
        address = f"https://{host}/@{name}"
        yield from account(reply, whole, rest, site="Mastodon", address=address, also=also)
