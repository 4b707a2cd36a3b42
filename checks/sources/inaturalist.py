"""iNaturalist: whether nature observations gather near home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Guidance, Identity, Outcome, Person
from privacyaudit import Reply, _, mark, source

from ._accounts import SENDS, account, is_yours
from ._ask import ask, usernames
from ._home import Point, home_of, point, traces
from ._read import dig, document, garbled, many, not_there, same, table, text, unclear

HOST = "api.inaturalist.org"
USER = "/v1/users/{username}"
SEEN = "/v1/observations?user_login={username}&geoprivacy=open&per_page=200&order_by=observed_on"
SITE = "iNaturalist"


@source(
    id="inaturalist",
    label=SITE,
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(USER, SEEN),
    uses=(DetailKind.USERNAME, DetailKind.HOME_AREA),
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=Guidance(
        mark("Your nature observations can show where you live."),
        mark("A garden observed often is a home on a map."),
        (
            mark("Save a copy first, if it may matter later."),
            mark("Set observations near home to obscured or private."),
        ),
    ),
    by_hand="https://www.inaturalist.org/",
    verified="2026-11-22",
    examples=(
        Example("presence", body='{"results": [{"login": "averysample_demo", "name": "Avery"}]}'),
        Example("not seen", status=404, body='{"error": "User does not exist"}'),
        Example("not checked", body='{"results": "many"}'),
    ),
)
def inaturalist(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each username."""
    for detail in usernames(person, r"[A-Za-z0-9][A-Za-z0-9_-]{2,39}"):
        yield ask(HOST, USER, detail, memo=home_of(person), username=detail.value.strip())


@inaturalist.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile, then compare the observations with the home area."""
    answer, detail = table(reply), reply.ask.details[0]
    name, found = detail.value.strip(), many(answer, "results")
    if not isinstance(dig(answer, "results"), list):
        yield garbled(reply)
    elif reply.ask.template == USER:
        user = dig(found, 0)
        address = f"https://www.inaturalist.org/people/{name}"
        yield from account(reply, text(user, "login"), user, site=SITE, address=address)
        if same(text(user, "login"), name):
            yield ask(HOST, SEEN, detail, memo=reply.ask.memo, username=name)
    elif not found:
        yield not_there() if dig(answer, "total_results") == 0 else unclear()
    else:
        mine = [one for one in found if same(text(one, "user", "login"), name)]
        if not mine:
            yield unclear()
            return
        asks, what = is_yours(reply, SITE), _("Your nature observations")
        yield from traces(map(_where, mine), str(reply.ask.memo or ""), detail, asks, what)
        guesses = [text(one, "place_guess") for one in mine]
        yield document(sorted(set(filter(None, guesses))), asks)


def _where(observation: object) -> Point | None:
    if dig(observation, "obscured") is True or text(observation, "geoprivacy"):
        return None  # moved at random within a wide square: it would mislead
    latitude, comma, longitude = text(observation, "location").partition(",")
    return point(latitude, longitude) if comma else None
