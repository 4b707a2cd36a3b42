"""YouTube: a channel's description and country."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, NotChecked, Outcome, Person
from privacyaudit import Reason, Reply, source

from ._accounts import PROFILE, SENDS, account
from ._ask import ask, usernames
from ._read import dig, garbled, many, not_there, refused, table, text, unclear

HOST = "www.googleapis.com"
TEMPLATE = "/youtube/v3/channels?part=snippet%2Cstatistics&forHandle=%40{username}&key={key}"
_NONE = '{"kind": "youtube#channelListResponse", "pageInfo": {"totalResults": 0}}'


@source(
    id="youtube",
    label="YouTube",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    key="PRIVACYAUDIT_YOUTUBE_KEY",
    handles=frozenset({400, 401, 403}),
    guidance=PROFILE,
    by_hand="https://www.youtube.com/",
    service="youtube",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "youtube"),),
    examples=(
        Example("not seen", body=_NONE),
        Example("not checked", body='{"kind": "other"}'),
        Example("not checked", status=403, body='{"error": {"errors": []}}'),
    ),
)
def youtube(person: Person) -> Iterator[Ask]:
    """Ask for the channel of each username."""
    for detail in usernames(person, r"@?[\w.-]{3,30}"):
        yield ask(HOST, TEMPLATE, detail, username=detail.value.strip().removeprefix("@"))


@youtube.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the channel's own words."""
    answer, detail = table(reply), reply.ask.details[0]
    if reply.status != 200:
        why = text(answer, "error", "errors", 0, "reason")
        spent = why in ("quotaExceeded", "rateLimitExceeded", "dailyLimitExceeded")
        yield NotChecked(Reason.RATE_LIMITED) if spent else refused()
    elif text(answer, "kind") != "youtube#channelListResponse":
        yield garbled(reply)
    elif not many(answer, "items"):
        none = "items" not in (answer or {}) and dig(answer, "pageInfo", "totalResults") == 0
        yield not_there() if none else unclear()
    else:
        shown = dig(answer, "items", 0, "snippet")
        same = text(shown, "customUrl").removeprefix("@").casefold()
        fits = same == detail.value.strip().removeprefix("@").casefold()
        address = f"https://www.youtube.com/@{detail.value.strip().removeprefix('@')}"
        name = detail.value if fits else text(shown, "customUrl")
        yield from account(reply, name, shown, site="YouTube", address=address)
