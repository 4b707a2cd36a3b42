"""Keybase: signed proofs that tie accounts and sites together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import ngettext, source

from ._accounts import PROFILE, SENDS, account
from ._ask import look_up
from ._read import dig, garbled, many, not_there, table, text, unclear

TEMPLATE = "/_/api/1.0/user/lookup.json?usernames={username}"
_OK = '{"status": {"code": 0}, "them": [%s]}'


@source(
    id="keybase",
    label="Keybase",
    capability=Capability.PROFILE_API,
    contacts=("keybase.io",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    identity=Identity.NAMED,
    guidance=PROFILE,
    by_hand="https://keybase.io/",
    service="keybase",
    verified="2026-11-22",
    examples=(
        Example("presence", body=_OK % '{"basics": {"username": "averysample_demo"}}'),
        Example("not seen", body=_OK % "null"),
        Example("not checked", body='{"status": {"code": 100, "name": "INPUT_ERROR"}}'),
    ),
)
def keybase(person: Person) -> Iterator[Ask]:
    """Ask for each username."""
    yield from look_up(person, "keybase.io", TEMPLATE, r"[A-Za-z0-9_]{2,25}")


@keybase.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the profile and the names in its proofs, and count what they join."""
    answer = table(reply)
    them = dig(answer, "them")
    code = dig(answer, "status", "code")
    if answer is None:
        yield garbled(reply)
    elif code == 205 or (code == 0 and them in ([None], [])):
        yield not_there()
    elif code != 0 or not text(them, 0, "basics", "username"):
        yield unclear()
    else:
        proofs = many(them, 0, "proofs_summary", "all")
        also = ngettext(
            "It joins this username to {n} other account or site, for everyone to see.",
            "It joins this username to {n} other accounts or sites, for everyone to see.",
            len(proofs),
        ).format(n=len(proofs))
        name = text(them, 0, "basics", "username")
        shown = [dig(them, 0, "profile"), [text(proof, "nametag") for proof in proofs]]
        yield from account(
            reply,
            name,
            shown,
            site="Keybase",
            address=f"https://keybase.io/{reply.ask.details[0].value.strip()}",
            also=also if proofs else "",
        )
