"""
Findings to exposures: merged, keyed, and weighed by the four questions.

The level that comes out orders the advice and is never printed. Nothing here
reaches network, disk or clock, and the order of the findings that go in does
not change what comes out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from privacyaudit import privatesites
from privacyaudit.model import (
    BASE_LEVEL,
    Answer,
    Capability,
    Circumstances,
    DetailKind,
    Exposure,
    ExposureKind,
    Finding,
    Known,
    Match,
)
from privacyaudit.words import _

HIGHEST = 5
"""A level of 4 that a question raised; nothing rises further."""

OWN_FILES = 3
"""What is only in a person's own files is seen by nobody yet, so it is never first."""

LINK = 2
"""The address of the person's own site on a page joins the two, and no more."""

CHILD = frozenset({ExposureKind.CHILDREN_SCHOOL, ExposureKind.CHILDREN_DETAILS})
"""Kinds that touch a child."""

EXACT = frozenset({DetailKind.HOME_ADDRESS})
"""Kinds of detail that name one street or one door, where they are current."""

MINE = frozenset({"mine", "old"})
"""Answers to 'is this you?' that confirm it."""

NOT_MINE, POSING = "not mine", "posing as me"

_OPEN = frozenset({Capability.SEARCH, Capability.REGISTER})


@dataclass(frozen=True, slots=True)
class Openness:
    """Which sources read this device only, and which can be searched by name."""

    private: frozenset[str] = frozenset()
    """Sources that read the person's own files: nobody else sees those."""
    by_name: frozenset[str] = frozenset()
    """Sources, hosts and services that anybody can search by name."""
    records: frozenset[str] = frozenset()
    """Sources that hold records of web sites, not pages with a link to one."""

    @classmethod
    def of(
        cls,
        capabilities: Mapping[str, Capability],
        named: Iterable[str] = (),
        records: frozenset[str] = frozenset(),
    ) -> Openness:
        """Return what the *capabilities* of the sources, by id, say about who can see."""
        return cls(
            frozenset(s for s, c in capabilities.items() if c is Capability.YOUR_FILES),
            frozenset(s for s, c in capabilities.items() if c in _OPEN) | frozenset(named),
            records,
        )


def answered(finding: Finding, answers: Mapping[str, str]) -> Finding | None:
    """
    Return *finding* as the person's answer leaves it, or None if it is not theirs.

    'Mine' confirms it, and 'posing as me' makes it a fake of you. Without an
    answer it stays possible, never confirmed.
    """
    if not finding.question:
        return finding
    said = answers.get(finding.question, "").strip().casefold()
    if said == NOT_MINE:
        return None
    if said == POSING:
        return replace(
            finding,
            kind=ExposureKind.IMPERSONATION,
            match=Match.CONFIRMED,
            posted_by_other=Answer.YES,
            level=0,
        )
    match = Match.CONFIRMED if said in MINE else Match.POSSIBLE
    return finding if finding.match is match else replace(finding, match=match)


def _group(finding: Finding) -> tuple[str, ...]:
    tag = finding.tag.id if finding.tag else ""
    about = "" if finding.tag else finding.says
    return (finding.kind, tag, finding.place, finding.host, finding.service, about)


def _order(finding: Finding) -> tuple[object, ...]:
    where = finding.where
    return (
        finding.match is not Match.CONFIRMED,
        finding.source,
        finding.address,
        (where.part, where.offset, where.path) if where else ("", 0, ""),
        finding.at,
        finding.says,
        finding.why,
        finding.digest,
    )


def level(
    findings: Iterable[Finding],
    circumstances: Circumstances,
    openness: Openness,
    named_places: frozenset[str],
) -> int:
    """
    Return 1 to 5: the kind's own level after the four questions.

    *named_places* are the places where the person's name was seen too.
    """
    found = tuple(findings)
    one = found[0]
    value = max(f.level or BASE_LEVEL[f.kind] for f in found)
    if is_link(one, openness.records):
        value = min(value, LINK)
    if one.tag and one.tag.known is Known.KNOWS and not one.tag.current:
        value -= 1  # known and old
    if one.tag and one.tag.known is Known.SECRET:
        value += 1
    if one.kind is ExposureKind.LIVE_LOCATION or (
        one.tag and one.tag.kind in EXACT and one.tag.current
    ):
        value += 1
    if (
        one.kind is ExposureKind.PREVIOUS_NAMES
        and circumstances.name_changed_for_safety is Answer.YES
    ):
        value += 1
    if _seen_by_anyone(found, openness, named_places):
        value += 1
    if one.kind in CHILD or circumstances.threat_last_month is Answer.YES:
        value += 1
    if all(f.source in openness.private for f in found):
        value = min(value, OWN_FILES)
    return max(1, min(HIGHEST, value))


def is_link(finding: Finding, records: Collection[str]) -> bool:
    """Return whether it is only the address of the person's own site, not its owner's record."""
    return (
        finding.kind is ExposureKind.DOMAIN_REGISTRATION
        and finding.tag is not None
        and finding.tag.kind is DetailKind.WEBSITE
        and finding.source not in records
    )


def _seen_by_anyone(
    found: tuple[Finding, ...], openness: Openness, named_places: frozenset[str]
) -> bool:
    shown = [f for f in found if f.source not in openness.private]
    return any(
        f.source in openness.by_name
        or f.host in openness.by_name
        or f.service in openness.by_name
        or (f.place in named_places and f.kind is not ExposureKind.FULL_NAME_LINKS)
        for f in shown
    )


def merge(
    findings: Iterable[Finding],
    circumstances: Circumstances,
    answers: Mapping[str, str] | None = None,
    openness: Openness | None = None,
) -> tuple[Exposure, ...]:
    """
    Return one exposure for each detail at each place, the most pressing first.

    A finding that the person said is not theirs is left out. One that waits
    for an answer stays, as possible.
    """
    openness = openness or Openness()
    kept = [f for f in (answered(one, answers or {}) for one in findings) if f is not None]
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in sorted(kept, key=_order):
        groups.setdefault(_group(finding), []).append(finding)
    named_places = frozenset(
        f.place
        for f in kept
        if f.kind is ExposureKind.FULL_NAME_LINKS and f.match is Match.CONFIRMED
    )
    hidden = secret_places(kept)
    made = [
        _masked(
            _exposure(tuple(group), level(group, circumstances, openness, named_places)), hidden
        )
        for group in groups.values()
    ]
    made.sort(key=lambda e: (-e.level, e.match is not Match.CONFIRMED, e.kind, e.place, _tag(e)))
    return tuple(_keyed(made))


def secret_places(findings: Iterable[Finding]) -> Mapping[str, str]:
    """
    Return what is printed for the places and hosts that would name a child's school.

    The school's own host or page label gives it away as surely as its name (I4).
    So it is with a private site, in an audit that was made before none was opened (E5).
    """
    findings = tuple(findings)
    places = sorted(
        {f.place for f in findings if f.kind is ExposureKind.CHILDREN_SCHOOL and f.place}
    )
    hosts = sorted({f.host for f in findings if f.kind is ExposureKind.CHILDREN_SCHOOL and f.host})
    words = _("a page about a child's school")
    masks = dict(privatesites.masks(one for f in findings for one in (f.place, f.host)))
    for held in (places, hosts):
        for number, name in enumerate(held, 1):
            masks[name] = words if number == 1 else f"{words} ({number})"
    return masks


def _masked(exposure: Exposure, hidden: Mapping[str, str]) -> Exposure:
    if exposure.place in hidden:
        return replace(exposure, place=hidden[exposure.place], host="")
    if exposure.host in hidden:
        return replace(exposure, place=hidden[exposure.host], host="")
    return exposure


def _tag(exposure: Exposure) -> str:
    return exposure.tag.id if exposure.tag else exposure.says


def _exposure(group: tuple[Finding, ...], level: int) -> Exposure:
    first = group[0]
    digest = min((f.digest for f in group if f.digest), default="")
    others = {f.posted_by_other for f in group}
    posted = next((a for a in (Answer.YES, Answer.UNSURE) if a in others), Answer.NO)
    return Exposure(
        key=f"{digest}.{first.kind}" if digest else "",
        kind=first.kind,
        place=first.place,
        match=first.match,
        level=level,
        findings=group,
        tag=first.tag,
        host=first.host,
        address=next((f.address for f in group if f.address), ""),
        service=first.service,
        says=next((f.says for f in group if f.says), ""),
        posted_by_other=posted,
    )


def _keyed(made: Iterable[Exposure]) -> Iterable[Exposure]:
    """Give a number to each exposure that has no digest, and keep every key unique."""
    seen: dict[str, int] = {}
    for number, exposure in enumerate(made, 1):
        key = exposure.key or str(number)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            key = f"{key}.{seen[key]}"
        yield exposure if key == exposure.key else replace(exposure, key=key)


def copy_first(exposure: Exposure) -> bool:
    """Say whether a copy comes before a change: the other person posted it, or may have (C1)."""
    if exposure.posted_by_other is Answer.UNSURE:
        return any(one.where is not None and one.address for one in exposure.findings)
    return exposure.posted_by_other is Answer.YES
