"""GitLab.com: what a profile shows to everyone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import CODE, SENDS, account, is_yours, without_echo
from ._ask import ask, look_up
from ._read import count, document, garbled, not_there, rows, same, table, text, unclear

HOST = "gitlab.com"
SEARCH = "/api/v4/users?username={username}"
DETAIL = "/api/v4/users/{number}"


@source(
    id="gitlab",
    label="GitLab",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(SEARCH, DETAIL),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=CODE,
    by_hand="https://gitlab.com/",
    service="gitlab",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "gitlab-bot"),),
    examples=(
        Example("presence", body='[{"id": 7, "username": "averysample_demo", "name": "Avery"}]'),
        Example("not seen", body="[]"),
        Example("not checked", body="<html>Checking your browser</html>", media_type="text/html"),
    ),
)
def gitlab(person: Person) -> Iterator[Ask]:
    """Ask whether each username has an account."""
    yield from look_up(person, HOST, SEARCH, r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}")


@gitlab.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the short form, then the long one."""
    detail = reply.ask.details[0]
    name = detail.value.strip()
    if reply.ask.template == DETAIL:
        profile = table(reply)
        if profile is None or not same(text(profile, "username"), name):
            yield garbled(reply)
        else:
            yield document(without_echo(profile, name), is_yours(reply, "GitLab"))
        return
    users = rows(reply)
    if users is None:
        yield garbled(reply)
        return
    mine = [user for user in users if same(text(user, "username"), name)]
    if not users:
        yield not_there()
    elif not mine:
        yield unclear()
    else:
        address = f"https://gitlab.com/{name}"
        yield from account(reply, name, mine[0], site="GitLab", address=address)
        if count(mine[0], "id"):
            yield ask(HOST, DETAIL, detail, username=name, number=str(count(mine[0], "id")))
