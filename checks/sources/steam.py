"""Steam: the name and town in a game profile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from privacyaudit import Ask, Capability, DetailKind, Example, Outcome, Person, Reply, _, source

from ._accounts import PROFILE, SENDS, account
from ._ask import look_up
from ._read import garbled, not_there, same, unclear

TEMPLATE = "/id/{username}/?xml=1"
TELLS = ("realname", "location", "summary", "headline", "steamID")
_GONE = "<response><error>The specified profile could not be found.</error></response>"
_FOUND = "<profile><customURL>averysample_demo</customURL><realname>Avery</realname></profile>"


@source(
    id="steam",
    label="Steam",
    capability=Capability.PROFILE_API,
    contacts=("steamcommunity.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    guidance=PROFILE,
    by_hand="https://steamcommunity.com/my/edit/settings",
    service="steam",
    verified="2026-11-22",
    examples=(
        Example("presence", body=_FOUND, media_type="text/xml"),
        Example("not seen", body=_GONE, media_type="text/xml"),
        Example("not checked", body="<html><p>Sorry", media_type="text/html"),
    ),
)
def steam(person: Person) -> Iterator[Ask]:
    """Ask for the profile with each username as its own address."""
    yield from look_up(person, "steamcommunity.com", TEMPLATE, r"[A-Za-z0-9_-]{2,32}")


@steam.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile; one that is private or closed shows its name only."""
    try:
        root: Element = fromstring(reply.body)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        yield garbled(reply)
        return
    name = reply.ask.details[0].value.strip()
    error = (root.findtext("error") or "").casefold()
    if root.tag == "response" and "could not be found" in error:
        yield not_there()
    elif root.tag != "profile" or not root.findtext("steamID", root.findtext("customURL", "")):
        yield unclear()
    else:
        private = root.findtext("privacyState") in ("private", "friendsonly")
        shown = {tell: root.findtext(tell) or "" for tell in TELLS}
        custom = root.findtext("customURL") or (name if private else "")
        also = _("It is private. Strangers see the name and picture only.") if private else ""
        address = f"https://steamcommunity.com/id/{name}"
        known = name if same(custom, name) else custom
        yield from account(reply, known, shown, site="Steam", address=address, also=also)
