"""
Exposures to actions: one card for each service, or each sort of place.

Where a service record answers for a host, its steps are used. Everywhere else
one of the :mod:`privacyaudit.families` is. The order is made in
:mod:`privacyaudit.order`. Pure: the same exposures give the same actions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from privacyaudit.exposures import copy_first, is_link
from privacyaudit.families import FAMILIES, OF_KIND, Family, of_own_files
from privacyaudit.kinds import lines_of, place_of, why_of
from privacyaudit.model import (
    Action,
    Circumstances,
    Combination,
    Exposure,
    ExposureKind,
    Group,
    Match,
)
from privacyaudit.order import arrange
from privacyaudit.services import Service, Services
from privacyaudit.titles import title_of
from privacyaudit.words import _, mark, ngettext

MANY = 2
"""From how many places of one sort, in one group, they share one card."""

_PLACES = frozenset({"page", "account", "people", "school"})
"""Families that are a choice for a whole host, not for one kind on it."""


_CHECK_FIRST = mark("First check that this is really you. We are not sure.")
_ASK_FAMILY = mark("Others in your home may have an entry too. You can ask them to do the same.")
_PLEASE_CHECK = mark("Please check these steps with a helper. We could not check them all.")


@dataclass(frozen=True, slots=True)
class Situation:
    """What the actions rest on besides the exposures themselves."""

    circumstances: Circumstances
    region: str = ""
    private: frozenset[str] = frozenset()
    """Sources that read the person's own files."""
    records: frozenset[str] = frozenset()
    """Sources that hold records of web sites, not pages with a link to one."""
    own_accounts: frozenset[str] = frozenset()
    """Sources that look at profiles, so what they find is edited by logging in."""


def actions(
    exposures: Sequence[Exposure],
    combinations: Iterable[Combination],
    situation: Situation,
    book: Services,
) -> tuple[Action, ...]:
    """Return the actions for *exposures*, in the order they are to be done."""
    public = {
        e.key for e in exposures if any(f.source not in situation.private for f in e.findings)
    }
    raised: dict[str, int] = {}
    for combination in combinations:
        for key in public & set(combination.exposures):
            raised[key] = max(raised.get(key, 0), combination.level)
    made: list[Action] = []
    loose: dict[tuple[str, str], list[Exposure]] = {}
    served: dict[str, list[Exposure]] = {}
    for exposure in exposures:
        service = service_for(exposure, book, situation)
        if service is not None:
            served.setdefault(service.id, []).append(exposure)
        if service is None or exposure.kind is ExposureKind.CREDENTIALS_BREACH:
            where = _where(exposure, situation)
            family = _own_family(exposure, situation)
            loose.setdefault((where, family), []).append(exposure)
    for ident, group in served.items():
        record = book.by_id(ident)
        assert record is not None
        made.append(_from_service(record, group, raised))
    made += _from_families(loose, raised, situation)
    made += _feeders(made, exposures, book, situation)
    return arrange(made, exposures, situation.circumstances, book, situation.region)


def _where(exposure: Exposure, situation: Situation) -> str:
    """Return what is one place to act at: a host, or an account under whatever host it was read."""
    if any(f.source in situation.own_accounts for f in exposure.findings):
        return exposure.place
    return exposure.host.removeprefix("www.") or exposure.place


def service_for(exposure: Exposure, book: Services, situation: Situation) -> Service | None:
    """Return the service record that says what to do about *exposure*, or None."""
    if not exposure.service and all(f.source in situation.private for f in exposure.findings):
        return None
    if exposure.kind in (ExposureKind.IMPERSONATION, ExposureKind.INTIMATE_IMAGES):
        return None
    if exposure.service and (named := book.by_id(exposure.service)):
        return named
    answering = book.for_host(exposure.host)
    fitting = [service for service in answering if exposure.kind in service.exposes]
    return next(iter(fitting or answering), None)


def _own_family(exposure: Exposure, situation: Situation) -> str:
    """Return a kind's own family, or "" where the whole host shares one."""
    if all(f.source in situation.private for f in exposure.findings):
        return of_own_files(exposure)
    if is_link(exposure.findings[0], situation.records):
        return ""
    family = OF_KIND.get(exposure.kind, "page")
    return "" if family in _PLACES else family


def _host_family(group: Sequence[Exposure], situation: Situation) -> str:
    """Return how a whole host is best asked: as an account, a school, people, or a page."""
    families = [OF_KIND.get(exposure.kind, "page") for exposure in group]
    sources = {f.source for exposure in group for f in exposure.findings}
    if sources & situation.own_accounts or (families and set(families) == {"account"}):
        return "account"
    return next((one for one in ("school", "people") if one in families), "page")


def _from_families(
    loose: Mapping[tuple[str, str], list[Exposure]],
    raised: Mapping[str, int],
    situation: Situation,
) -> list[Action]:
    """Return one action for each place, or one for many of a sort."""
    sorts: dict[tuple[str, int, bool, bool], list[list[Exposure]]] = {}
    for (_where, own), group in loose.items():
        ident = own or _host_family(group, situation)
        key = (ident, min(4, _level(group, raised)), _evidence(group), _sure(group))
        sorts.setdefault(key, []).append(group)
    made = []
    for (ident, *_rest), groups in sorts.items():
        family = FAMILIES[ident]
        if len(groups) > MANY:
            made.append(_of_family(family, groups, raised, situation))
        else:
            made += [_of_family(family, [group], raised, situation) for group in groups]
    return made


def _of_family(
    family: Family,
    groups: Sequence[Sequence[Exposure]],
    raised: Mapping[str, int],
    situation: Situation,
) -> Action:
    group = [exposure for one in groups for exposure in one]
    if len(groups) == 1:
        place = _place(group)
        title = _(family.one).format(place=place)
    else:
        place = ngettext("{count} place", "{count} places", len(groups)).format(count=len(groups))
        title = _(family.many).format(count=len(groups))
    kinds = _kinds(group)
    return Action(
        id=f"{family.id}-{group[0].key}",
        group=Group.LATER,
        exposures=tuple(exposure.key for exposure in group),
        title=title,
        shows=lines_of(group),
        place=place,
        why=_why(group, situation),
        could_notice=family.could_notice,
        notice_why=_(family.notice_why),
        save_evidence_first=family.save_evidence_first or _evidence(group),
        steps=tuple(map(_, _checked(family.steps, group))),
        asks_for=tuple(map(_, family.asks_for)),
        do_not_give=tuple(map(_, family.do_not_give)),
        cautions=tuple(map(_, family.cautions)),
        how_long=_(family.how_long) if family.how_long else "",
        if_not=_(family.if_not) if family.if_not else "",
        reversible=family.reversible,
        service="",
        legal=family.legal,
        kinds=kinds,
        level=_level(group, raised),
    )


def _from_service(service: Service, group: Sequence[Exposure], raised: Mapping[str, int]) -> Action:
    kinds = _kinds(group)
    cautions = tuple(map(_, service.cautions))
    if service.shows_relatives:
        cautions += (_(_ASK_FAMILY),)
    if not service.steps_verified:
        cautions += (_(_PLEASE_CHECK),)
    return Action(
        id=service.id,
        group=Group.LATER,
        exposures=tuple(exposure.key for exposure in group),
        title=title_of(service, kinds),
        shows=lines_of(group),
        place=service.name,
        why=why_of(kinds[0]),
        could_notice=service.could_notice,
        notice_why=_(service.notice_why),
        save_evidence_first=service.save_evidence_first or _evidence(group),
        steps=tuple(map(_, _checked(service.steps, group))),
        steps_verified=service.steps_verified,
        asks_for=tuple(map(_, service.asks_for)),
        do_not_give=tuple(map(_, service.do_not_give)),
        cautions=cautions,
        how_long=_(service.time.text),
        if_not=_(service.if_not),
        reversible=service.reversible,
        difficulty=service.difficulty,
        service=service.id,
        routes=service.routes,
        legal=service.legal,
        kinds=kinds,
        level=_level(group, raised),
    )


def _feeders(
    made: Sequence[Action],
    exposures: Sequence[Exposure],
    book: Services,
    situation: Situation,
) -> list[Action]:
    """
    Return actions for registers that feed a site found, where no page can show them.

    A record without a host, such as the open register, is never found by
    looking: it comes into a plan only through the copy it feeds.
    """
    present = {action.service for action in made if action.service}
    by_key = {exposure.key: exposure for exposure in exposures}
    wanted: dict[str, list[Exposure]] = {}
    for action in made:
        service = book.by_id(action.service) if action.service else None
        for ident in service.fix_first if service else ():
            feeder = book.by_id(ident)
            if feeder is None or feeder.hosts or ident in present:
                continue
            if situation.region and not {situation.region, "ALL"} & set(feeder.countries):
                continue
            fed = [by_key[k] for k in action.exposures if by_key[k].kind in feeder.exposes]
            wanted.setdefault(ident, []).extend(fed)
    feeders = []
    for ident, fed in wanted.items():
        feeder = book.by_id(ident)
        if feeder is not None and fed:
            why = _("Other sites copy from here. Change this first, or it can come back.")
            feeders.append(replace(_from_service(feeder, fed, {}), why=why))
    return feeders


def _why(group: Sequence[Exposure], situation: Situation) -> str:
    top = min(group, key=lambda exposure: (-exposure.level, exposure.kind))
    if is_link(top.findings[0], situation.records):
        return _("It can join this page to your own site, and so to you.")
    return why_of(_kinds(group)[0])


def _kinds(group: Iterable[Exposure]) -> tuple[ExposureKind, ...]:
    ordered = sorted(group, key=lambda exposure: (-exposure.level, exposure.kind))
    return tuple(dict.fromkeys(exposure.kind for exposure in ordered))


def _level(group: Iterable[Exposure], raised: Mapping[str, int]) -> int:
    return max(_weight(exposure, raised) for exposure in group)


def _weight(exposure: Exposure, raised: Mapping[str, int]) -> int:
    if not _is_sure(exposure):  # a thing we are not sure of is never done first
        return min(exposure.level, 3)
    return max(exposure.level, raised.get(exposure.key, 0))


def _is_sure(exposure: Exposure) -> bool:
    return exposure.match is Match.CONFIRMED


def _sure(group: Iterable[Exposure]) -> bool:
    return any(map(_is_sure, group))


def _checked(steps: tuple[str, ...], group: Iterable[Exposure]) -> tuple[str, ...]:
    return steps if _sure(group) else (_CHECK_FIRST, *steps)


def _evidence(group: Iterable[Exposure]) -> bool:
    return any(map(copy_first, group))


def _place(group: Sequence[Exposure]) -> str:
    places = dict.fromkeys(place_of(exposure) for exposure in group)
    return next(iter(places)) if len(places) == 1 else group[0].host or group[0].place
