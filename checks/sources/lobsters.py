"""Lobsters: what a profile says, and which accounts it joins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import PROFILE, SENDS, account
from ._ask import look_up
from ._read import garbled, table, text

TEMPLATE = "/~{username}.json"


@source(
    id="lobsters",
    label="Lobsters",
    capability=Capability.PROFILE_API,
    contacts=("lobste.rs",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    pace=2.0,
    guidance=PROFILE,
    by_hand="https://lobste.rs/",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"username": "averysample_demo", "about": "<p>Hello</p>"}'),
        Example("not seen", status=404, media_type="text/html"),
        Example("not checked", body='{"username": "another"}'),
    ),
)
def lobsters(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each username, once."""
    yield from look_up(person, "lobste.rs", TEMPLATE, r"[A-Za-z0-9][A-Za-z0-9_-]{0,24}")


@lobsters.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile."""
    user = table(reply)
    if user is None:
        yield garbled(reply)
        return
    user.pop("invited_by_user", None)  # somebody else's name
    address = f"https://lobste.rs/~{reply.ask.details[0].value.strip()}"
    yield from account(reply, text(user, "username"), user, site="Lobsters", address=address)
