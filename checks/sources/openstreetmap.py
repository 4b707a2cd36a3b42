"""OpenStreetMap: whether the map changes of an account gather near home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Guidance, Identity, Outcome, Person
from privacyaudit import Reply, _, mark, source

from ._accounts import SENDS, account, is_yours, without_echo
from ._ask import ask, usernames
from ._home import Point, home_of, point, traces
from ._read import count, dig, document, garbled, many, same, table, text, unclear

HOST = "api.openstreetmap.org"
CHANGES = "/api/0.6/changesets.json?display_name={username}&limit=100"
CARD = "/api/0.6/user/{number}.json"
SITE = "OpenStreetMap"
WIDE = 0.02
"""Degrees: a change that spans more says nothing about where someone stood."""
_NONE = '{"version": "0.6", "changesets": []}'


@source(
    id="openstreetmap",
    label=SITE,
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(CHANGES, CARD),
    uses=(DetailKind.USERNAME, DetailKind.HOME_AREA),
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=Guidance(
        mark("Your map changes can show where you live."),
        mark("People often map their own street first, and most."),
        (
            mark("Save a copy first, if it may matter later."),
            mark("Make your traces private at openstreetmap.org/traces/mine."),
            mark("Use another account for changes near home."),
        ),
    ),
    by_hand="https://www.openstreetmap.org/",
    service="openstreetmap",
    verified="2026-11-22",
    examples=(
        Example("presence", body=_NONE),
        Example("not seen", status=404, media_type="text/plain"),
        Example("not checked", body="{}"),
    ),
)
def openstreetmap(person: Person) -> Iterator[Ask]:
    """Ask for the newest changes of each username."""
    for detail in usernames(person, r"[^/;.,?%#@\x00-\x1f]{3,255}"):
        yield ask(HOST, CHANGES, detail, memo=home_of(person), username=detail.value.strip())


@openstreetmap.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Compare the places of the changes with the home area, on this machine."""
    answer, detail = table(reply), reply.ask.details[0]
    name, asks = detail.value.strip(), is_yours(reply, SITE)
    if answer is None:
        yield garbled(reply)
    elif reply.ask.template == CARD:
        card = dig(answer, "user")
        if same(text(card, "display_name"), name):
            yield document(without_echo(card, name), asks)
        else:
            yield unclear()
    elif not isinstance(dig(answer, "changesets"), list):
        yield garbled(reply)
    else:
        changes = many(answer, "changesets")
        mine = [one for one in changes if same(text(one, "user"), name)]
        if changes and not mine:
            yield unclear()
            return
        yield from account(reply, name, {}, site=SITE)
        what = _("Your map changes")
        yield from traces(map(_middle, mine), str(reply.ask.memo or ""), detail, asks, what)
        if mine and count(mine[0], "uid"):
            yield ask(HOST, CARD, detail, number=str(count(mine[0], "uid")))


def _middle(change: object) -> Point | None:
    low = point(dig(change, "min_lat"), dig(change, "min_lon"))
    high = point(dig(change, "max_lat"), dig(change, "max_lon"))
    if low is None or high is None or max(high[0] - low[0], high[1] - low[1]) > WIDE:
        return None
    return (low[0] + high[0]) / 2, (low[1] + high[1]) / 2
