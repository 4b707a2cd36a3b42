"""Sites that sell leaked passwords: never asked, and no link is given."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, Person, mark, source


@source(
    id="leak-dumps",
    label="Sites that sell leaked passwords",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(),
    sends=mark("nothing: we never ask it"),
    left_out=mark("They sell what was taken. We never ask them."),
    verified="2026-11-22",
)
def leak_dumps(person: Person) -> Iterator[Ask]:
    """Ask nothing."""
    yield from ()
