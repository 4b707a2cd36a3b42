"""crates.io: the name of an account, and the GitHub account it joins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import CODE, SENDS, account
from ._ask import look_up
from ._read import dig, garbled, table, text
from .github import NAME

TEMPLATE = "/api/v1/users/{username}"


@source(
    id="crates-io",
    label="crates.io",
    capability=Capability.PROFILE_API,
    contacts=("crates.io",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=CODE,
    by_hand="https://crates.io/settings/profile",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"user": {"login": "averysample_demo", "name": "Avery Sample"}}'),
        Example("not seen", status=404, body='{"errors": [{"detail": "Not Found"}]}'),
        Example("not checked", body='{"user": null}'),
    ),
)
def crates_io(person: Person) -> Iterator[Ask]:
    """Ask for the account of each username."""
    yield from look_up(person, "crates.io", TEMPLATE, NAME)


@crates_io.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the account."""
    user = dig(table(reply), "user")
    if not isinstance(user, dict):
        yield garbled(reply)
        return
    address = f"https://crates.io/users/{reply.ask.details[0].value.strip()}"
    yield from account(reply, text(user, "login"), user, site="crates.io", address=address)
