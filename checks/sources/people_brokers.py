"""Sites that sell look-ups of people: never asked, and no link is given."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, Person, mark, source


@source(
    id="people-brokers",
    label="Sites that sell look-ups of people",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(),
    sends=mark("nothing: we never ask it"),
    left_out=mark("A search there can make a new record, or tell them that an old one is right."),
    verified="2026-11-22",
)
def people_brokers(person: Person) -> Iterator[Ask]:
    """Ask nothing."""
    yield from ()
