"""GitHub: what a profile shows to everyone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import CODE, SENDS, account
from ._ask import look_up
from ._read import garbled, table, text

API = {"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"}
NAME = r"[A-Za-z0-9][A-Za-z0-9_-]{0,38}"
FOUND = '{"login": "averysample_demo", "name": "Avery Sample", "email": null}'


@source(
    id="github",
    label="GitHub",
    capability=Capability.PROFILE_API,
    contacts=("api.github.com",),
    templates=("/users/{username}",),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=CODE,
    by_hand="https://github.com/",
    service="github",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "octocat"),),
    examples=(
        Example("presence", body=FOUND),
        Example("not checked", body='{"login": "somebody_else"}'),
        Example("not checked", body="<html>Sign in</html>", media_type="text/html"),
        Example("not seen", status=404, body='{"message": "Not Found"}'),
    ),
)
def github(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each username."""
    yield from look_up(person, "api.github.com", "/users/{username}", NAME, API)


@github.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile."""
    user = table(reply)
    if user is None:
        yield garbled(reply)
        return
    address = f"https://github.com/{reply.ask.details[0].value.strip()}"
    yield from account(reply, text(user, "login"), user, site="GitHub", address=address)
