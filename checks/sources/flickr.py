"""Flickr: a profile, and whether photos gather near home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Guidance, Identity, NotChecked
from privacyaudit import Outcome, Person, Reason, Reply, _, mark, source

from ._accounts import SENDS, account, is_yours, without_echo
from ._ask import ask, usernames
from ._home import Point, home_of, point, traces
from ._read import dig, document, garbled, many, not_there, refused, table, text, unclear

HOST = "www.flickr.com"
CALL = "/services/rest/?method=flickr."
TAIL = "&api_key={key}&format=json&nojsoncallback=1"
FIND = f"{CALL}people.findByUsername&username={{username}}{TAIL}"
INFO = f"{CALL}people.getInfo&user_id={{number}}{TAIL}"
PHOTOS = f"{CALL}photos.search&user_id={{number}}&has_geo=1&extras=geo&per_page=250{TAIL}"


@source(
    id="flickr",
    label="Flickr",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(FIND, INFO, PHOTOS),
    uses=(DetailKind.USERNAME, DetailKind.HOME_AREA),
    sends=SENDS,
    identity=Identity.NAMED,
    key="PRIVACYAUDIT_FLICKR_KEY",
    guidance=Guidance(
        mark("Your photos on Flickr can show where you live."),
        mark("Each photo can carry the place where it was taken."),
        (mark("Save a copy first, if it may matter."), mark("Hide places at flickr.com/account.")),
    ),
    by_hand="https://www.flickr.com/",
    service="flickr",
    verified="2026-11-22",
    examples=(
        Example("not seen", body='{"stat": "fail", "code": 1, "message": "User not found"}'),
        Example("not checked", body='{"stat": "fail", "code": 100, "message": "Invalid API Key"}'),
        Example("not checked", body='{"stat": "ok"}'),
    ),
)
def flickr(person: Person) -> Iterator[Ask]:
    """Ask for the account of each username."""
    for detail in usernames(person, r"[^\x00-\x1f]{1,32}"):
        yield ask(HOST, FIND, detail, memo=home_of(person), username=detail.value.strip())


@flickr.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the account, its profile, and the places of its photos."""
    answer, detail, home = table(reply), reply.ask.details[0], str(reply.ask.memo or "")
    code = dig(answer, "code")
    asks = is_yours(reply, "Flickr")
    if answer is None or text(answer, "stat") not in ("ok", "fail"):
        yield garbled(reply)
    elif text(answer, "stat") == "fail":
        yield not_there() if code == 1 else _trouble(code)
    elif reply.ask.template == FIND:
        number = text(answer, "user", "nsid")
        yield from account(reply, text(answer, "user", "username", "_content"), {}, site="Flickr")
        if number:
            for template in (INFO, PHOTOS):
                yield ask(HOST, template, detail, memo=home, number=number)
    elif reply.ask.template == INFO and dig(answer, "person"):
        yield document(without_echo(dig(answer, "person"), detail.value), asks)
    elif reply.ask.template == PHOTOS and isinstance(dig(answer, "photos", "photo"), list):
        photos = many(answer, "photos", "photo")
        what = _("Your photos on Flickr")
        told = list(traces(map(_where, photos), home, detail, asks, what))
        yield from told or [unclear() if photos else not_there()]
    else:
        yield unclear()


def _where(photo: object) -> Point | None:
    return point(dig(photo, "latitude"), dig(photo, "longitude"))


def _trouble(code: object) -> NotChecked:
    if code == 100:
        return refused()
    return NotChecked(Reason.SERVER_FAULT if code in (105, 106) else Reason.UNCLEAR)
