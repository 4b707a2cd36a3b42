"""
The plan: what each source would ask of whom, and what the person says yes to.

Nothing here sends anything. What cannot be asked by us (a key that is not
set, a source to be done by hand) is in the plan already, as 'not checked'.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from privacyaudit import consent as consents
from privacyaudit import privatesites
from privacyaudit.cleaning import plain
from privacyaudit.details import hold
from privacyaudit.errors import PlanError
from privacyaudit.model import (
    Agreed,
    Ask,
    Capability,
    Consent,
    Detail,
    DetailKind,
    DetailTag,
    NotChecked,
    Person,
    Plan,
    PlanLine,
    Reason,
    as_kept,
)
from privacyaudit.plugins import Source
from privacyaudit.telling import tells
from privacyaudit.words import _, label_for, reason_says

log = logging.getLogger("privacyaudit")

_ORDER = (
    Capability.YOUR_FILES,
    Capability.YOUR_PAGES,
    *(one for one in Capability if one not in (Capability.YOUR_FILES, Capability.YOUR_PAGES)),
)


FOLLOWS = frozenset(
    {
        Capability.PROFILE_API,
        Capability.BREACH,
        Capability.SEARCH,
        Capability.REGISTER,
        Capability.ARCHIVE,
    }
)
"""What may ask on: every host it declares is in the plan, also those asked later."""
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")


def labelled(person: Person) -> Person:
    """Return *person* with a printable label on each detail, and each value as it is kept."""
    seen: dict[object, int] = {}
    details = []
    for detail in person.details:
        seen[detail.kind] = seen.get(detail.kind, 0) + 1
        kept = "" if tells(detail.label, person.details) else plain(detail.label)
        label = kept or label_for(detail.kind, seen[detail.kind])
        details.append(replace(detail, value=as_kept(detail.kind, detail.value), label=label))
    pages = (
        replace(page, label="" if tells(page.label, person.details) else plain(page.label))
        for page in person.pages
    )
    return replace(person, details=tuple(details), pages=tuple(pages))


def tags(person: Person) -> Mapping[Detail, DetailTag]:
    """Return what an audit carries in place of each detail: everything but its value."""
    count: dict[object, int] = {}
    made: dict[Detail, DetailTag] = {}
    for detail in person.details:
        count[detail.kind] = count.get(detail.kind, 0) + 1
        ident = f"{detail.kind.replace('_', '-')}-{count[detail.kind]}"
        made.setdefault(
            detail, DetailTag(ident, detail.kind, detail.label, detail.known, detail.current)
        )
    return made


def plan(
    person: Person,
    sources: Iterable[Source],
    has_key: Callable[[str], bool] = lambda name: False,
    why_not: Callable[[Ask], tuple[Reason, str] | None] = lambda ask: None,
) -> Plan:
    """
    Return what each source would ask of whom; sends nothing.

    What *why_not* speaks against, such as a place to avoid, is left out, and
    the plan says why (rules B3, B8). No source is given the address of a page
    on a private site (rule E5).
    A source whose plan fails, needs a key that is not set, or is to be done by
    hand is among the plan's ``not_checked``, and so is what a source says of
    itself that it cannot look at.

    :raises InputError: *person* has more details than one person has (rule E18).
    """
    hold(person)
    person = labelled(person)
    lines: list[PlanLine] = []
    asks: dict[str, tuple[Ask, ...]] = {}
    seen_by_sources, private = privatesites.apart(person)
    left_out = list(private)
    for source in sorted(sources, key=_nearest_first):
        try:
            told = tuple(source.plan(seen_by_sources))
        except Exception as fault:
            log.warning("The source %s could not plan: %s", source.id, type(fault).__name__)
            left_out.append(failed(source))
            continue
        planned = _named(person, (one for one in told if isinstance(one, Ask)))
        left_out.extend(
            replace(one, source=source.id) for one in told if isinstance(one, NotChecked)
        )
        no_key = bool(source.key) and not has_key(source.key)
        if not (planned and no_key):  # then the key is what is said to be missing
            left_out.extend(_misfits(person, source, told))
        against = {id(ask): _against(ask, why_not) for ask in planned if ask.url}
        left_out.extend(
            NotChecked(*refused, source.id, ask.place or source.label)
            for ask in planned
            if (refused := against.get(id(ask))) is not None
        )
        planned = tuple(ask for ask in planned if against.get(id(ask)) is None)
        if source.left_out:
            left_out.append(NotChecked(Reason.REFUSED, source.left_out, source.id, source.label))
        elif source.capability is Capability.BY_HAND:
            left_out.extend(_by_hand(source, ask) for ask in planned)
        elif not planned:
            continue
        elif source.unless and has_key(source.unless):
            says = _("You have a key for a service that answers the same and is told less.")
            left_out.append(NotChecked(Reason.NOT_AGREED, says, source.id, source.label))
        elif no_key:
            left_out.append(
                NotChecked(
                    Reason.NEEDS_KEY,
                    reason_says(Reason.NEEDS_KEY),
                    source.id,
                    source.label,
                    source.by_hand,
                )
            )
        else:
            lines.append(_line(source, planned))
            asks[source.id] = planned
    return Plan(person, tuple(lines), asks, tuple(left_out))


def _against(
    ask: Ask, why_not: Callable[[Ask], tuple[Reason, str] | None]
) -> tuple[Reason, str] | None:
    if privatesites.keeps_from(ask):
        return Reason.BY_HAND, privatesites.says()
    return why_not(ask)


def _named(person: Person, asks: Iterable[Ask]) -> tuple[Ask, ...]:
    """
    Return *asks*, each under a name that may be printed.

    A file's own can hold an address, or name a private site.
    """
    neutral = _("number {number} on your list")
    return tuple(
        replace(
            ask,
            place=neutral.format(number=number)
            if tells(ask.place, person.details)
            or (ask.file and privatesites.is_private_name(ask.place))
            else plain(ask.place),
        )
        for number, ask in enumerate(asks, 1)
    )


def _misfits(
    person: Person, source: Source, told: Sequence[Ask | NotChecked]
) -> Iterator[NotChecked]:
    """Yield each username that a place cannot have; not looked for is never 'not there'."""
    by_name = DetailKind.USERNAME in source.uses and source.capability is Capability.PROFILE_API
    if source.left_out or not by_name:
        return
    used = {
        detail.value
        for one in told
        if isinstance(one, Ask)
        for detail in (*one.details, *one.later)
    }
    says = _(
        "Usernames here are written in another way, so we did not look for this one. "
        "If you have an account here, add its name as this place writes it."
    )
    for detail in person.of(DetailKind.USERNAME):
        if detail.value not in used:
            yield NotChecked(
                Reason.NOT_POSSIBLE, says, source.id, source.label, source.by_hand, (detail.label,)
            )


def _nearest_first(source: Source) -> tuple[int, str]:
    """Put what is nearest to the person first: their own files and pages."""
    return _ORDER.index(source.capability), source.id


def _line(source: Source, asks: Sequence[Ask]) -> PlanLine:
    hosts = dict.fromkeys(urlsplit(ask.url).hostname or "" for ask in asks if ask.url)
    if source.capability in FOLLOWS:
        hosts |= dict.fromkeys(host for host in source.contacts if _HOST.fullmatch(host))
    labels = dict.fromkeys(detail.label for ask in asks for detail in (*ask.details, *ask.later))
    return PlanLine(
        source.id,
        source.label,
        source.capability,
        tuple(hosts),
        source.sends,
        tuple(labels),
        len(asks),
        source.identity,
        source.could_notice,
        source.notice_why,
        source.opt_in,
        source.templates,
    )


def failed(source: Source) -> NotChecked:
    """Return the word for a check that did not work; it is never 'not there'."""
    return NotChecked(
        Reason.CHECK_FAILED,
        reason_says(Reason.CHECK_FAILED),
        source.id,
        source.label,
        source.by_hand,
    )


def _by_hand(source: Source, ask: Ask) -> NotChecked:
    return NotChecked(
        Reason.BY_HAND,
        source.sends,
        source.id,
        ask.place or source.label,
        source.by_hand if ask.details else ask.url,
        tuple(detail.label for detail in ask.details),
    )


def agree(
    plan: Plan, consent: Consent | None, sources: Iterable[str], now: datetime | None = None
) -> Agreed:
    """
    Return *plan* with the sources the person said yes to; sends nothing.

    :raises ConsentError: no unexpired consent.
    :raises PlanError: a source that is not in the plan.
    """
    now = now or datetime.now(UTC)
    checked = consents.check(consent, now.date())
    chosen = frozenset(sources)
    unknown = chosen - {line.source for line in plan.lines}
    if unknown:
        raise PlanError(_("That source is not in the plan."), ", ".join(sorted(unknown)))
    return Agreed(plan, checked, chosen, now)
