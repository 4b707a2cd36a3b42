"""
One audit from beginning to end: plan, agree, run, settle.

This is the public ``run`` and ``settle``: the engine with the real network,
the real reader and the conclusions put together. Nothing is kept: what comes
back is in memory, until somebody asks for a report.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from privacyaudit import engine, plugins
from privacyaudit.conclusions import conclude
from privacyaudit.keys import Keys
from privacyaudit.local import open_listed
from privacyaudit.model import (
    Agreed,
    Ask,
    Audit,
    Document,
    Examination,
    Person,
    Plan,
    Progress,
    Reason,
    Reply,
    Step,
    Terms,
)
from privacyaudit.plugins import Source
from privacyaudit.stamps import Stamp
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.reading.pool import Pool

Table = Mapping[str, tuple[str, int]]
"""Host to (address, port) on this machine: for the demo and the tests, in code only."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run stands in: how it reaches out, and which checks it knows."""

    table: Table = field(default_factory=dict)
    """Hosts that are answered by this machine itself; never from a setting."""
    pace: float | None = None
    """Seconds between two requests to one host of the table; what a source says where absent."""
    proxy: str = field(default="", repr=False)
    tor: bool = False
    contact: str = ""
    """Whom a large operator may write to: the project, or an advocate's organisation."""
    keys: Keys = field(default_factory=Keys, repr=False)
    """The keys that are set; only a request that leaves ever holds one."""
    others: tuple[str, ...] = ()
    """Checks of other packages, by name; none is loaded unless it is named here."""

    def sources(self) -> tuple[Source, ...]:
        """Return the sources in the tree and those named."""
        more = plugins.others(self.others)
        return (*plugins.sources(), *(one for one in more if isinstance(one, Source)))


def plan(person: Person, surroundings: Surroundings | None = None) -> Plan:
    """
    Return what would be asked of whom, and what is left out and why; sends nothing.

    :raises InputError: *person* has more details, or more pages, than one person has.
    """
    from privacyaudit.desk.unfindable import unfindable
    from privacyaudit.details import country, hold_pages
    from privacyaudit.fetch.policy import why_not

    hold_pages(person)
    around = surroundings or Surroundings()
    person = replace(person, region=country(person.region) or person.region)

    def against(ask: Ask) -> tuple[Reason, str] | None:
        return why_not(ask.url, person.avoid, listed=ask.listed, here=around.table)

    made = engine.plan(person, around.sources(), around.keys.has, against)
    return replace(made, not_checked=(*unfindable(made.person), *made.not_checked))


@dataclass(frozen=True, slots=True)
class Reach:
    """How asks are answered, and how to end what is under way."""

    fetch: engine.Fetch
    stop: Callable[[], None]

    def __call__(self, ask: Ask, terms: Terms) -> Reply:
        """Answer *ask* under *terms*; every trouble is a reply with its problem."""
        return self.fetch(ask, terms)


@contextmanager
def reach(person: Person, surroundings: Surroundings) -> Iterator[Reach]:
    """Give the function that opens listed files here, and asks everything else over the network."""
    from privacyaudit.fetch import Fetcher

    with Fetcher(
        avoid=person.avoid,
        table=surroundings.table,
        pace=surroundings.pace,
        proxy=surroundings.proxy,
        tor=surroundings.tor,
        contact=surroundings.contact,
        page_region=person.region,
    ) as fetcher:

        def fetch(ask: Ask, terms: Terms) -> Reply:
            return open_listed(ask, terms) if ask.file else fetcher(ask, terms)

        yield Reach(surroundings.keys.around(fetch), fetcher.stop)


@contextmanager
def reading(person: Person) -> Iterator[Callable[[Document], Examination]]:
    """Give the function that reads documents in child processes."""
    with _pool(person) as pool:
        yield pool.read


def _pool(person: Person) -> Pool:
    from privacyaudit.reading.pool import Pool

    return Pool(person)


def run(
    agreed: Agreed,
    fetch: engine.Fetch | None = None,
    read: engine.Read | None = None,
    listen: engine.Listen | None = None,
    stop: engine.Stop | None = None,
    *,
    surroundings: Surroundings | None = None,
    sources: Iterable[Source] | None = None,
    case_key: bytes | None = None,
    later: Stamp | None = None,
) -> Audit:
    """
    Ask what was agreed, read what comes back, and say what it means.

    :param fetch: how asks are answered; the guarded network where absent.
    :param read: how documents are read; child processes where absent.
    :param later: stamps for a look that may be taken into a case when it is over.
    :raises ConsentError: the consent has ended.
    """
    surroundings = surroundings or Surroundings()
    chosen = tuple(sources if sources is not None else surroundings.sources())
    person = agreed.plan.person
    with ExitStack() as stack:
        if fetch is None:
            fetch = stack.enter_context(reach(person, surroundings))
        ends: list[Callable[[], None]] = [fetch.stop] if isinstance(fetch, Reach) else []
        if read is None:
            pool = stack.enter_context(_pool(person))
            read = pool.read
            ends.append(pool.stop)
            if listen is not None:
                listen = _with_parts(pool, listen)

        def cut() -> None:
            for end in ends:
                end()

        audit = engine.run(
            agreed,
            fetch,
            read,
            listen,
            stop,
            sources=chosen,
            case_key=case_key,
            later=later,
            cut=cut,
        )
    return conclude(audit)


def _with_parts(pool: Pool, listen: engine.Listen) -> engine.Listen:
    """Return a listener that also hears how far the reading of a large file is."""
    last = Progress(Step.READING, "", "", 0, 0)

    def hear(event: Progress) -> None:
        nonlocal last
        last = event
        listen(event)

    def part(done: int, of: int) -> None:
        says = _("A large file: part {done} of {of}").format(done=done, of=of)
        listen(replace(last, step=Step.READING, label=says))

    pool.on_part = part
    return hear


def settle(audit: Audit, answers: Mapping[str, str]) -> Audit:
    """Return *audit* with the answers to its questions, and what they mean; sends nothing."""
    return conclude(engine.settle(audit, answers))
