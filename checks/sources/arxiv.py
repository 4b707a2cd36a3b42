"""arXiv: looked at by hand, never asked."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, Capability, DetailKind, Person, mark, source

from ._by_hand import LOOK, page

ADDRESS = "https://arxiv.org/"


@source(
    id="arxiv",
    label="arXiv",
    capability=Capability.BY_HAND,
    contacts=(),
    templates=(),
    uses=(DetailKind.NAME,),
    sends=mark("Look for your name. Papers can hold an email address and a place of work."),
    guidance=LOOK,
    by_hand=ADDRESS,
    verified="2026-11-22",
)
def arxiv(person: Person) -> Iterator[Ask]:
    """Give the page to open, and what to look for there."""
    yield from page(person, ADDRESS, DetailKind.NAME)
