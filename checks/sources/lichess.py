"""Lichess: the name and town in a profile, and when someone plays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import PROFILE, SENDS, account
from ._ask import look_up
from ._read import dig, garbled, table, text

TEMPLATE = "/api/user/{username}"


@source(
    id="lichess",
    label="Lichess",
    capability=Capability.PROFILE_API,
    contacts=("lichess.org",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=PROFILE,
    by_hand="https://lichess.org/account/profile",
    service="lichess",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "lichess"),),
    examples=(
        Example("presence", body='{"username": "averysample_demo", "profile": {"bio": "Hello"}}'),
        Example("presence", body='{"username": "averysample_demo", "disabled": true}'),
        Example("not seen", status=404, body='{"error": "Not found."}'),
        Example("not checked", body="[1, 2]"),
    ),
)
def lichess(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each username."""
    yield from look_up(person, "lichess.org", TEMPLATE, r"[A-Za-z0-9][A-Za-z0-9_-]{1,29}")


@lichess.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile; a closed account keeps its name."""
    user = table(reply)
    if user is None:
        yield garbled(reply)
        return
    closed = dig(user, "disabled") is True
    address = f"https://lichess.org/@/{reply.ask.details[0].value.strip()}"
    profile = dig(user, "profile")
    yield from account(
        reply, text(user, "username"), profile, site="Lichess", address=address, closed=closed
    )
