"""keys.openpgp.org: a public key whose owner confirmed the e-mail address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Guidance, Identity
from privacyaudit import Outcome, Person, Presence, Reply, _, mark, source

from ._ask import ask, emails
from ._read import garbled

TEMPLATE = "/vks/v1/by-email/{email}"
KEYS = Guidance(
    mark("A key server lists a key for your email address."),
    mark("A key can join your name, old addresses and comments, for years."),
    (mark("Save a copy first, if it may matter."), mark("Ask the server what can be taken out.")),
)
_KEY = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDME\n-----END PGP PUBLIC KEY BLOCK-----\n"


@source(
    id="openpgp-keys",
    label="keys.openpgp.org",
    capability=Capability.PROFILE_API,
    contacts=("keys.openpgp.org",),
    templates=(TEMPLATE,),
    uses=DetailKind.EMAIL,
    sends=mark("your whole email address, to keys.openpgp.org"),
    identity=Identity.NAMED,
    opt_in=mark("It sends your whole email address. They keep a record for about 30 days."),
    pace=60.0,
    guidance=KEYS,
    by_hand="https://keys.openpgp.org/manage",
    verified="2026-11-22",
    examples=(
        Example("presence", body=_KEY, media_type="application/pgp-keys"),
        Example("not seen", status=404, media_type="text/plain"),
        Example("not checked", body="<html>Busy</html>", media_type="text/html"),
    ),
)
def openpgp_keys(person: Person) -> Iterator[Ask]:
    """Ask for the key of each e-mail address."""
    for detail in emails(person):
        yield ask("keys.openpgp.org", TEMPLATE, detail, email=detail.value.strip())


@openpgp_keys.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Say that there is a key; its owner confirmed it once."""
    body = reply.body.strip()
    head, tail = b"-----BEGIN PGP PUBLIC KEY BLOCK-----", b"-----END PGP PUBLIC KEY BLOCK-----"
    if body.startswith(head) and body.endswith(tail):
        says = _("A public key for this email address is listed. Its owner confirmed it.")
        yield Presence(ExposureKind.PUBLIC_RECORDS, says, reply.ask.details[0])
    else:
        yield garbled(reply)
