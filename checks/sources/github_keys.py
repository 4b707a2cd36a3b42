"""GitHub: the public keys of an account, which carry names and e-mail addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Identity
from privacyaudit import Outcome, Person, Reply, _, source

from ._accounts import CODE, SENDS, is_yours, perhaps
from ._ask import look_up
from ._read import dig, document, garbled, many, not_there, rows, text
from .github import API, NAME

HOST = "api.github.com"
GPG = "/users/{username}/gpg_keys"
SSH = "/users/{username}/keys"


@source(
    id="github-keys",
    label="GitHub keys",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(GPG, SSH),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=CODE,
    by_hand="https://github.com/settings/keys",
    service="github",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "octocat"),),
    examples=(
        Example("document", body='[{"id": 3, "emails": [{"email": "avery.sample@example.com"}]}]'),
        Example("not seen", body="[]"),
        Example("not checked", body="{}"),
    ),
)
def github_keys(person: Person) -> Iterator[Ask]:
    """Ask for both kinds of key of each username."""
    yield from look_up(person, HOST, GPG, NAME, API)
    yield from look_up(person, HOST, SSH, NAME, API)


@github_keys.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the addresses in the keys; an SSH key holds none, but joins accounts."""
    keys = rows(reply)
    if keys is None or not all(isinstance(dig(key, "id"), int) for key in keys):
        yield garbled(reply)
        return
    emails = [text(one, "email") for key in keys for one in many(key, "emails")]
    if any(emails):
        yield document(emails, is_yours(reply, "GitHub"))
    elif any(text(key, "key") for key in keys):
        says = _("This account shows a public key. The same key elsewhere joins accounts.")
        yield perhaps(reply, ExposureKind.ACCOUNTS, says, "GitHub")
    else:
        yield not_there()
