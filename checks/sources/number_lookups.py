"""Caller ID and number look-ups: never asked, and no link is given."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, Person, mark, source


@source(
    id="number-lookups",
    label="Caller ID and number look-ups",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(),
    sends=mark("nothing: we never ask it"),
    left_out=mark("They learn each number that is typed in."),
    verified="2026-11-22",
)
def number_lookups(person: Person) -> Iterator[Ask]:
    """Ask nothing."""
    yield from ()
