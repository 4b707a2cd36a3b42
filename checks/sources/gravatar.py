"""Gravatar: the name, town and accounts behind an e-mail address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Guidance, Identity
from privacyaudit import Outcome, Person, Presence, Reply, _, mark, source

from ._ask import ask, emails
from ._read import dig, document, garbled, not_there, table, text

PROFILE = "/v3/profiles/{sha256}"
PICTURE = "/avatar/{sha256}?d=404"
OLD = "/{sha256}.json"
_ACCOUNT = '{"display_name": "Avery Sample", "location": "Exampleton"}'


def _ask(host: str, template: str, reply: Reply, method: str = "GET") -> Ask:
    detail, digest = reply.ask.details[0], str(reply.ask.memo)
    form = reply.ask.form
    return ask(host, template, detail, form=form, memo=digest, method=method, sha256=digest)


@source(
    id="gravatar",
    label="Gravatar",
    capability=Capability.PROFILE_API,
    contacts=("api.gravatar.com", "gravatar.com"),
    templates=(PROFILE, PICTURE, OLD),
    uses=DetailKind.EMAIL,
    sends=mark("a fingerprint of your email address, to Gravatar: it can tell who it is of"),
    identity=Identity.NAMED,
    opt_in=mark("It tells Gravatar that someone asked about your email address."),
    handles=frozenset({401, 403, 404}),
    guidance=Guidance(
        mark("Gravatar shows a public profile for your email address."),
        mark("Anyone who knows or guesses your email address can see it."),
        (mark("Save a copy first, if it may matter."), mark("Hide parts at gravatar.com/profile.")),
    ),
    by_hand="https://gravatar.com/profile",
    service="gravatar",
    verified="2026-11-22",
    examples=(
        Example("presence", body=_ACCOUNT),
        Example("ask", status=404, body='{"error": "Profile not found"}'),
        Example("not checked", body="[]"),
    ),
)
def gravatar(person: Person) -> Iterator[Ask]:
    """Ask for the profile of each e-mail address, by its fingerprint."""
    for detail in emails(person):
        digest = sha256(detail.value.strip().lower().encode()).hexdigest()
        form = _("as a SHA-256 fingerprint")
        yield ask("api.gravatar.com", PROFILE, detail, form=form, memo=digest, sha256=digest)


@gravatar.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile; without one, ask whether there is a picture at least."""
    detail = reply.ask.details[0]
    if reply.ask.template == PICTURE:
        if reply.status == 200:
            says = _("Gravatar shows a picture for this email address.")
            yield Presence(ExposureKind.PHOTOS_FACE, says, detail)
        else:
            yield not_there()
    elif reply.status in (401, 403) and reply.ask.template == PROFILE:
        yield _ask("gravatar.com", OLD, reply)
    elif reply.status == 404:
        yield _ask("gravatar.com", PICTURE, reply, "HEAD")
    else:
        data = table(reply)
        profile = dig(data, "entry", 0) if reply.ask.template == OLD else data
        if not (text(profile, "display_name") or text(profile, "displayName")):
            yield garbled(reply)
            return
        says = _("Gravatar shows a profile for this email address. People with a key see more.")
        yield Presence(ExposureKind.ACCOUNTS, says, detail, names=("Gravatar",))
        yield document(profile)
