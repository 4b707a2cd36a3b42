"""Chess.com: the name, town and last visit in a profile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import PROFILE, SENDS, account
from ._ask import ask, usernames
from ._read import garbled, table, text

TEMPLATE = "/pub/player/{username}"


@source(
    id="chess-com",
    label="Chess.com",
    capability=Capability.PROFILE_API,
    contacts=("api.chess.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=PROFILE,
    by_hand="https://www.chess.com/settings",
    service="chess-com",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"username": "averysample_demo", "location": "Exampleton"}'),
        Example("not seen", status=404, body='{"code": 0}'),
        Example("not checked", body='{"name": "Avery Sample"}'),
    ),
)
def chess_com(person: Person) -> Iterator[Ask]:
    """Ask for the player of each username."""
    for detail in usernames(person, r"[A-Za-z0-9_-]{3,25}"):
        yield ask("api.chess.com", TEMPLATE, detail, username=detail.value.strip().lower())


@chess_com.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile."""
    player = table(reply)
    if player is None:
        yield garbled(reply)
        return
    name = reply.ask.details[0].value.strip()
    address = f"https://www.chess.com/member/{name}"
    yield from account(reply, text(player, "username"), player, site="Chess.com", address=address)
