"""Hacker News: what a profile says about itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import PROFILE, SENDS, account
from ._ask import look_up
from ._read import as_json, garbled, not_there, table, text

HOST = "hacker-news.firebaseio.com"
TEMPLATE = "/v0/user/{username}.json"


@source(
    id="hacker-news",
    label="Hacker News",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=PROFILE,
    by_hand="https://news.ycombinator.com/",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"id": "averysample_demo", "about": "Contact: a@example.com"}'),
        Example("not seen", body="null"),
        Example("not checked", body="<html></html>", media_type="text/html"),
    ),
)
def hacker_news(person: Person) -> Iterator[Ask]:
    """Ask for each username in exactly this spelling."""
    yield from look_up(person, HOST, TEMPLATE, r"[A-Za-z0-9_-]{2,32}")


@hacker_news.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile; 'null' means no public activity under this spelling."""
    user = table(reply)
    if as_json(reply) is None:
        yield not_there()
    elif user is None:
        yield garbled(reply)
    else:
        address = f"https://news.ycombinator.com/user?id={reply.ask.details[0].value.strip()}"
        yield from account(reply, text(user, "id"), user, site="Hacker News", address=address)
