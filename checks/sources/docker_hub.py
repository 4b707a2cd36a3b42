"""Docker Hub: the name, town and employer in a profile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply, _
from privacyaudit import source

from ._accounts import CODE, SENDS, account
from ._ask import look_up
from ._read import garbled, table, text

TEMPLATE = "/v2/users/{username}/"


@source(
    id="docker-hub",
    label="Docker Hub",
    capability=Capability.PROFILE_API,
    contacts=("hub.docker.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=CODE,
    by_hand="https://hub.docker.com/",
    service="docker-hub",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"username": "averysample_demo", "full_name": "Avery Sample"}'),
        Example("not seen", status=404, body='{"message": "User not found"}'),
        Example("not checked", body='"averysample_demo"'),
    ),
)
def docker_hub(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each username."""
    yield from look_up(person, "hub.docker.com", TEMPLATE, r"[A-Za-z0-9_-]{3,30}")


@docker_hub.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile; its picture carries a fingerprint of an e-mail address."""
    user = table(reply)
    if user is None:
        yield garbled(reply)
        return
    picture = "gravatar.com/avatar/" in text(user, "gravatar_url")
    also = _("It carries a fingerprint of your email address.") if picture else ""
    address = f"https://hub.docker.com/u/{reply.ask.details[0].value.strip()}"
    name = text(user, "username")
    yield from account(reply, name, user, site="Docker Hub", address=address, also=also)
