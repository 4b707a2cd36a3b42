"""Last.fm: a name, a country, and the hours someone listens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, NotChecked, Outcome, Person
from privacyaudit import Reason, Reply, _, source

from ._accounts import PROFILE, SENDS, account
from ._ask import look_up
from ._read import dig, garbled, not_there, refused, table, text

HOST = "ws.audioscrobbler.com"
TEMPLATE = "/2.0/?method=user.getinfo&user={username}&api_key={key}&format=json"


@source(
    id="last-fm",
    label="Last.fm",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    key="PRIVACYAUDIT_LASTFM_KEY",
    handles=frozenset({400, 403, 404}),
    guidance=PROFILE,
    by_hand="https://www.last.fm/settings/privacy",
    service="lastfm",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"user": {"name": "averysample_demo", "realname": "Avery"}}'),
        Example("not seen", status=404, body='{"message": "User not found", "error": 6}'),
        Example("not checked", status=403, body='{"message": "Invalid API key", "error": 10}'),
        Example("not checked", status=404, body="Not found", media_type="text/plain"),
    ),
)
def last_fm(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each username."""
    yield from look_up(person, HOST, TEMPLATE, r"[A-Za-z][A-Za-z0-9_-]{1,31}")


@last_fm.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the number in the answer first: the status alone does not tell."""
    answer = table(reply)
    error = dig(answer, "error")
    if error == 6:
        yield not_there()
    elif error == 10:
        yield refused()
    elif error is not None:
        yield NotChecked(Reason.RATE_LIMITED if error == 29 else Reason.SERVER_FAULT)
    elif answer is None or not text(answer, "user", "name") or reply.status != 200:
        yield garbled(reply)
    else:
        name = reply.ask.details[0].value.strip()
        address = f"https://www.last.fm/user/{name}"
        also = _("It shows the hours when you listen.")
        user, shown = dig(answer, "user"), text(answer, "user", "name")
        yield from account(reply, shown, user, site="Last.fm", address=address, also=also)
