"""Face search: never asked, and no link is given."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, Person, mark, source


@source(
    id="face-search",
    label="Face search",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(),
    sends=mark("nothing: we never ask it"),
    left_out=mark("It keeps faces for ever, and shows them to anyone who pays."),
    verified="2026-11-22",
)
def face_search(person: Person) -> Iterator[Ask]:
    """Ask nothing."""
    yield from ()
