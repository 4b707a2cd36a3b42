"""What the sources share that ask Have I Been Pwned about an e-mail address, with a key."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from privacyaudit import KEY, Ask, Capability, DetailKind, Identity, NotChecked, Person, Reply
from privacyaudit import mark, source

from ._ask import ask, emails
from ._leaks import LEAK
from ._read import garbled, refused, text

HOST = "haveibeenpwned.com"
HEADERS = {"hibp-api-key": KEY}
WHOLE = mark("your whole email address, to Have I Been Pwned")
ACCOUNT = ((DetailKind.EMAIL, "account-exists@hibp-integration-tests.com"),)
"""The service's own account for tests."""

hibp = partial(
    source,
    capability=Capability.BREACH,
    contacts=(HOST,),
    uses=DetailKind.EMAIL,
    identity=Identity.NAMED,
    pace=6.5,
    key="PRIVACYAUDIT_HIBP_KEY",
    handles=frozenset({401, 403}),
    guidance=LEAK,
    by_hand="https://haveibeenpwned.com/",
    service="hibp",
    verified="2026-11-22",
)
"""A source of this service: what each of them says of itself alike."""


def each_address(person: Person, template: str) -> Iterator[Ask]:
    """Ask with the whole of each e-mail address."""
    for detail in emails(person):
        yield ask(HOST, template, detail, headers=HEADERS, email=detail.value.strip())


def trouble(reply: Reply, found: list[object] | None, name: str) -> NotChecked | None:
    """Return why *found* does not tell the whole: a refused key, or rows without a *name*."""
    if reply.status in (401, 403):
        return refused()
    return garbled(reply) if found is None or not all(text(row, name) for row in found) else None
