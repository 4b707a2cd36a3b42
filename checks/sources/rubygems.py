"""RubyGems: the e-mail address of an account, and who its packages say they are from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import source

from ._accounts import CODE, SENDS, account, is_yours
from ._ask import ask, look_up
from ._read import document, garbled, not_there, rows, same, table, text, unclear

HOST = "rubygems.org"
PROFILE = "/api/v1/profiles/{username}.json"
GEMS = "/api/v1/owners/{username}/gems.json"


@source(
    id="rubygems",
    label="RubyGems",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(PROFILE, GEMS),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=CODE,
    by_hand="https://rubygems.org/profile/edit",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"handle": "averysample_demo", "email": "a@example.com"}'),
        Example("not seen", status=404),
        Example("not checked", body="[]"),
    ),
)
def rubygems(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each username."""
    yield from look_up(person, HOST, PROFILE, r"[A-Za-z][A-Za-z0-9_-]{1,39}")


@rubygems.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile, then the packages."""
    detail = reply.ask.details[0]
    name = detail.value.strip()
    if reply.ask.template == GEMS:
        gems = rows(reply)
        if gems is None:
            yield garbled(reply)
        elif not gems:
            yield not_there()
        elif not all(text(gem, "name") for gem in gems):
            yield unclear()
        else:
            shown = [[text(gem, "authors"), text(gem, "homepage_uri")] for gem in gems]
            yield document(shown, is_yours(reply, "RubyGems"))
        return
    user = table(reply)
    if user is None:
        yield garbled(reply)
        return
    address = f"https://rubygems.org/profiles/{name}"
    yield from account(reply, text(user, "handle"), user, site="RubyGems", address=address)
    if same(text(user, "handle"), name):
        yield ask(HOST, GEMS, detail, username=name)
