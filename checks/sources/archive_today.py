"""archive.today: never asked, and no link is given."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, Person, mark, source


@source(
    id="archive-today",
    label="archive.today",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(),
    sends=mark("nothing: we never ask it"),
    left_out=mark("It changed pages, and used its visitors to attack someone."),
    verified="2026-11-22",
)
def archive_today(person: Person) -> Iterator[Ask]:
    """Ask nothing."""
    yield from ()
