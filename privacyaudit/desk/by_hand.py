"""
Looking by hand: ready links and searches, made anew each time and kept nowhere.

They hold what the person typed, so they are for their own screen, on a device
that is theirs alone; no report, record or log has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

from privacyaudit.model import Ask, Capability, Detail, DetailKind, Known, Person
from privacyaudit.planning import labelled
from privacyaudit.plugins import Source
from privacyaudit.words import _

ENGINES = (
    ("Google", "https://www.google.com/search?q={query}"),
    ("Bing", "https://www.bing.com/search?q={query}"),
    ("DuckDuckGo", "https://duckduckgo.com/?q={query}"),
    ("Brave", "https://search.brave.com/search?q={query}"),
)
_ALONE = (DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.USERNAME, DetailKind.EMAIL)
_WITH = (DetailKind.EMPLOYER, DetailKind.SCHOOL, DetailKind.PLACE)


@dataclass(frozen=True, slots=True)
class Link:
    """One thing to open by hand."""

    place: str
    does: str
    """What to do there, by label."""
    address: str = field(default="", repr=False)


def pages(person: Person, sources: Iterable[Source]) -> Iterator[Link]:
    """Yield each place to look at by hand, and what to look for there."""
    person = labelled(person)
    for source in sources:
        if source.capability is Capability.BY_HAND and not source.left_out:
            for ask in source.plan(person):
                if isinstance(ask, Ask):
                    labels = ", ".join(detail.label for detail in ask.details)
                    does = f"{_(source.sends)} ({labels})" if labels else _(source.sends)
                    yield Link(source.label, does, ask.url)


def searches(person: Person) -> Iterator[Link]:
    """
    Yield ready searches: the engine, what is searched for by label, and the link.

    Never what is kept from the other person, nor a name beside a home address.
    """
    person = labelled(person)
    for details in _queries(person):
        query = quote(" ".join(f'"{one.value.strip()}"' for one in details), safe="")
        does = _("Search for {labels}").format(labels=" + ".join(one.label for one in details))
        for engine, address in ENGINES:
            yield Link(engine, does, address.format(query=query))


def _queries(person: Person) -> Iterator[tuple[Detail, ...]]:
    def open_ones(*kinds: DetailKind) -> list[Detail]:
        return [one for one in person.of(*kinds) if one.known is not Known.SECRET]

    yield from ((detail,) for detail in open_ones(*_ALONE))
    for name in open_ones(DetailKind.NAME, DetailKind.FORMER_NAME):
        yield from ((name, more) for more in open_ones(*_WITH))
