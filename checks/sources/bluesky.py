"""Bluesky: a profile, and every handle the account ever had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Identity
from privacyaudit import Outcome, Person, Reply, _, mark, source

from ._accounts import PROFILE, account, perhaps
from ._ask import ask, usernames
from ._plc import HOST as REGISTER, LOG, past_handles
from ._read import garbled, many, not_there, table, text, unclear

HOST = "public.api.bsky.app"
GET = "/xrpc/app.bsky.actor.getProfile?actor={handle}"
RESOLVE = "/xrpc/com.atproto.identity.resolveHandle?handle={handle}"
_FOUND = '{"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "averysample.bsky.example"}'
_NONE = '{"error": "InvalidRequest", "message": "Profile not found"}'


def _handle(name: str) -> str:
    name = name.strip().removeprefix("@").lower()
    return name if "." in name else f"{name}.bsky.social"


@source(
    id="bluesky",
    label="Bluesky",
    capability=Capability.PROFILE_API,
    contacts=(HOST, REGISTER),
    templates=(GET, RESOLVE, LOG),
    uses=DetailKind.USERNAME,
    sends=mark("your username, to Bluesky and to its register of accounts"),
    identity=Identity.NAMED,
    handles=frozenset({400}),
    guidance=PROFILE,
    by_hand="https://bsky.app/",
    service="bluesky",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "bsky.app"),),
    examples=(
        Example("not seen", status=400, body=_NONE),
        Example("presence", status=400, body='{"error": "AccountDeactivated"}'),
        Example("not checked", status=400, body='{"error": "Other"}'),
        Example("not checked", body=_FOUND),
    ),
)
def bluesky(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each handle; a name without a dot is one at bsky.social."""
    part = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    for detail in usernames(person, rf"@?{part}(?:\.{part})*"):
        yield ask(HOST, GET, detail, handle=_handle(detail.value))


@bluesky.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile, then the log of its handles."""
    detail, template = reply.ask.details[0], reply.ask.template
    if template == LOG:
        yield from past_handles(reply, "Bluesky")
        return
    data = table(reply)
    handle, error = _handle(detail.value), text(data, "error")
    if data is None:
        yield garbled(reply)
    elif error == "InvalidRequest" and _none(text(data, "message")):
        yield not_there()
    elif error in ("AccountTakedown", "AccountDeactivated") and template == GET:
        says = _("A closed account with this username is on Bluesky. Its old names stay public.")
        yield perhaps(reply, ExposureKind.ACCOUNTS, says, "Bluesky")
        yield ask(HOST, RESOLVE, detail, handle=handle)
    elif error or not text(data, "did"):
        yield unclear()
    else:
        if template == GET:
            yield from _profile(reply, data, handle)
        if text(data, "did").startswith("did:plc:") and (template == RESOLVE or _is(data, handle)):
            yield ask(REGISTER, LOG, detail, did=text(data, "did"))


def _is(data: object, handle: str) -> bool:
    return text(data, "handle").lower() == handle


def _none(message: str) -> bool:
    return "not found" in message.casefold() or "unable to resolve" in message.casefold()


def _profile(reply: Reply, data: dict[str, object], handle: str) -> Iterator[Outcome]:
    asked = any(text(one, "val") == "!no-unauthenticated" for one in many(data, "labels"))
    also = _("It asks apps not to show it to strangers. Anyone can still read it.") if asked else ""
    shown = reply.ask.details[0].value if _is(data, handle) else text(data, "handle")
    profile = {key: one for key, one in data.items() if key not in ("handle", "did", "avatar")}
    address = f"https://bsky.app/profile/{handle}"
    yield from account(reply, shown, profile, site="Bluesky", address=address, also=also)
