"""DEV: the town, and the other accounts a profile joins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import PROFILE, SENDS, account
from ._ask import look_up
from ._read import garbled, table, text

TEMPLATE = "/api/users/by_username?url={username}"
HEADERS = {"Accept": "application/vnd.forem.api-v1+json"}


@source(
    id="dev-to",
    label="DEV Community",
    capability=Capability.PROFILE_API,
    contacts=("dev.to",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=PROFILE,
    by_hand="https://dev.to/settings",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"username": "averysample_demo", "location": "Exampleton"}'),
        Example("not seen", status=404, body='{"error": "not found", "status": 404}'),
        Example("not checked", body='{"username": ["averysample_demo"]}'),
    ),
)
def dev_to(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each username."""
    yield from look_up(person, "dev.to", TEMPLATE, r"[A-Za-z0-9_]{1,30}", HEADERS)


@dev_to.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile."""
    user = table(reply)
    if user is None:
        yield garbled(reply)
        return
    address = f"https://dev.to/{reply.ask.details[0].value.strip()}"
    yield from account(reply, text(user, "username"), user, site="DEV", address=address)
