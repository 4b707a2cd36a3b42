"""keyserver.ubuntu.com: keys with names, old addresses and comments, kept for ever."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Identity, Match
from privacyaudit import Outcome, Person, Presence, Reply, _, mark, ngettext, source

from ._ask import ask, emails
from ._read import document, garbled
from .openpgp_keys import KEYS

HOST = "keyserver.ubuntu.com"
TEMPLATE = "/pks/lookup?op=index&options=mr&fingerprint=on&exact=on&search={email}"
_KEY = "info:1:1\npub:0123:22:256:1514764800::\nuid:Avery <avery.sample@example.com>:1514764800::\n"


@source(
    id="ubuntu-keys",
    label="keyserver.ubuntu.com",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(TEMPLATE,),
    uses=DetailKind.EMAIL,
    sends=mark("your whole email address, to keyserver.ubuntu.com"),
    identity=Identity.NAMED,
    opt_in=mark("It sends your whole email address to a key server."),
    guidance=KEYS,
    by_hand="https://keyserver.ubuntu.com/",
    verified="2026-11-22",
    examples=(
        Example("presence", body=_KEY, media_type="text/plain"),
        Example("not seen", status=404, media_type="text/plain"),
        Example("not checked", body="<html></html>", media_type="text/html"),
    ),
)
def ubuntu_keys(person: Person) -> Iterator[Ask]:
    """Ask for the keys with each e-mail address."""
    for detail in emails(person):
        yield ask(HOST, TEMPLATE, detail, email=detail.value.strip())


@ubuntu_keys.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the names in the keys; anyone can upload a key with anyone's address."""
    lines = [line.split(":") for line in reply.body.decode("utf-8", "replace").splitlines()]
    keys = sum(line[0] == "pub" for line in lines)
    names = [unquote(line[1]) for line in lines if line[0] == "uid" and len(line) > 1]
    if not lines or lines[0][:2] != ["info", "1"] or not keys:
        yield garbled(reply)
        return
    says = ngettext(
        "{n} public key has this email address in it.",
        "{n} public keys have this email address in them.",
        keys,
    ).format(n=keys)
    asks = _("Somebody put this email address in a public key. Was it you?")
    detail = reply.ask.details[0]
    yield Presence(ExposureKind.PUBLIC_RECORDS, says, detail, Match.POSSIBLE, asks)
    yield document(names, asks)
