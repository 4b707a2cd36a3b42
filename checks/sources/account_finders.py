"""Sites that find accounts by email: never asked, and no link is given."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, Person, mark, source


@source(
    id="account-finders",
    label="Sites that find accounts by email",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(),
    sends=mark("nothing: we never ask it"),
    left_out=mark("They try sign-up and reset pages. That can send somebody a message."),
    verified="2026-11-22",
)
def account_finders(person: Person) -> Iterator[Ask]:
    """Ask nothing."""
    yield from ()
