"""The tables of a report: what was asked, seen, not seen and not looked at, by label."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from privacyaudit import leaknames, privatesites, reasons
from privacyaudit.exposures import secret_places
from privacyaudit.kinds import place_of, printed, what_of
from privacyaudit.model import Audit, Capability, Exposure, ExposureKind, Place
from privacyaudit.report.dates import moment
from privacyaudit.words import _, ngettext, part_says, reason_says


@dataclass(frozen=True, slots=True)
class Looked:
    """One row of 'what we did'."""

    label: str
    shares: str
    whom: str
    requests: int


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Places we could not look at, for one reason."""

    says: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Places we could not look at, for reasons of one sort."""

    says: str
    count: int
    """How many places there are."""
    places: tuple[str, ...]
    by_hand: bool
    counted: bool
    """Whether the person's own paper only counts them: nothing can be done there today."""
    reasons: tuple[Unchecked, ...]
    """The same places under the very reason of each."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent, and all to whom it was: the short form of 'what we did'."""

    shares: str
    whom: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leaks:
    """The leaks that one detail was in, as far as they may be named (E1, E5)."""

    label: str
    names: tuple[str, ...]
    more: bool
    """Whether there are others, which are not named."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One exposure in full, for the helper's and the police set."""

    number: int
    what: str
    place: str
    sure: str
    address: str
    at: str
    source: str
    where: str
    sha256: str
    how: str


def hidden(audit: Audit) -> Mapping[str, str]:
    """Return what is printed for the pages and hosts of a child's school, and for private sites."""
    names = [one.place for one in audit.not_seen] + [one.place for one in audit.not_checked]
    names += [one.place for one in audit.questions] + [one.host for one in audit.ledger]
    names += [name for one in audit.findings for name in (one.place, one.host)]
    return {**privatesites.masks(names), **secret_places(audit.findings)}


def looked(audit: Audit) -> tuple[Looked, ...]:
    """Return where we looked, what was sent, and to whom."""
    count: dict[str, int] = {}
    hosts: dict[str, dict[str, None]] = {}
    masks = hidden(audit)
    for sent in audit.ledger:
        count[sent.source] = count.get(sent.source, 0) + 1
        hosts.setdefault(sent.source, {})[masks.get(sent.host, sent.host)] = None
    rows = []
    for line in audit.sources:
        held = tuple(hosts.get(line.source, ()))
        if line.capability is Capability.YOUR_FILES:
            whom = _("nobody")
        elif not held:
            whom = _("nobody, as nothing was sent")
        elif len(held) > 4:
            more = ngettext("{count} site", "{count} sites", len(held))
            whom = more.format(count=len(held))
        else:
            whom = ", ".join(held)
        # What would have been sent is not what was: nothing left where nobody was asked.
        shares = line.shares if held or line.capability is Capability.YOUR_FILES else _("nothing")
        rows.append(Looked(line.label, shares, whom, count.get(line.source, 0)))
    return tuple(rows)


def looked_for(audit: Audit) -> tuple[str, ...]:
    """Return what is printed for each detail that was looked for; not for one that could not be."""
    never = {label for one in audit.not_checked if not one.source for label in one.labels}
    asked = {label for sent in audit.ledger for label in sent.labels}
    tags = (tag for tag in audit.details if tag.label not in never - asked)
    return tuple(dict.fromkeys(printed(tag) for tag in tags))


def labels_of(audit: Audit) -> dict[str, str]:
    """Return what is printed for each label that the details were given."""
    return {tag.label: printed(tag) for tag in audit.details}


def not_seen(audit: Audit) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each place where nothing was seen, with what was looked for, by label."""
    masks = labels_of(audit)
    schools = hidden(audit)
    sources = {line.source: line.label for line in audit.sources}
    places: dict[str, dict[str, None]] = {}
    for one in audit.not_seen:
        if one.place:
            place = schools.get(one.place, one.place)
            held = places.setdefault(f"{place} ({one.says})" if one.says else place, {})
            labels = [masks.get(label, label) for label in one.labels]
            held.update(dict.fromkeys(labels or [sources.get(one.source, one.source)]))
    return tuple((place, tuple(labels)) for place, labels in places.items())


def nowhere(audit: Audit) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the same the other way round: what was looked for, with the places it was not at."""
    every = frozenset(labels_of(audit).values())
    wholes: dict[str, list[str]] = {}
    for place, labels in not_seen(audit):
        whole = len(labels) > 3 and every <= set(labels)
        what = _("all that you told us") if whole else ", ".join(labels)
        wholes.setdefault(what, []).append(place)
    return tuple((what, tuple(places)) for what, places in wholes.items())


def unlooked(audit: Audit) -> tuple[Group, ...]:
    """Return every place we could not look at, in groups by why; none is left out."""
    schools = hidden(audit)
    shown = {(one.source, one.place) for one in audit.findings}
    made = []
    for group in reasons.unlooked(audit.not_checked):
        held: dict[str, dict[str, None]] = {}
        for one in group.held:
            says = one.says or reason_says(one.reason)
            place = schools.get(one.place, one.place) or one.source
            if (one.source, one.place) in shown:  # a card says what it shows
                place = _("{place} (we read a part of it)").format(place=place)
            held.setdefault(says, {})[place] = None
        lines = tuple(Unchecked(says, tuple(places)) for says, places in held.items())
        places = tuple(dict.fromkeys(place for line in lines for place in line.places))
        by_hand, counted = group.why is reasons.Why.BY_HAND, group.why in reasons.ELSEWHERE
        made.append(Group(group.says, group.count, places, by_hand, counted, lines))
    return tuple(made)


def shared(audit: Audit) -> tuple[Sent, ...]:
    """Return what was sent, each thing once, with the names of all to whom it was; or nothing."""
    held: dict[str, dict[str, None]] = {}
    for row in looked(audit):
        if row.requests:
            held.setdefault(row.shares, {})[row.label] = None
    return tuple(Sent(shares, tuple(whom)) for shares, whom in held.items())


def leaks(audit: Audit) -> tuple[Leaks, ...]:
    """Return the names of the leaks that may be named, by the detail that was in them."""
    held: dict[str, dict[str, None]] = {}
    others: set[str] = set()
    for one in audit.findings:
        if one.kind is ExposureKind.CREDENTIALS_BREACH:
            label = printed(one.tag) if one.tag else _("Sites you use; you may not be in these")
            names = leaknames.known(one.names)
            held.setdefault(label, {}).update(dict.fromkeys(names))
            others |= set() if names else {label}
    return tuple(
        Leaks(label, tuple(sorted(names, key=str.casefold)), label in others)
        for label, names in held.items()
        if names
    )


def unlisted(audit: Audit) -> tuple[str, ...]:
    """Return how many details the person did not list, by kind; never which."""
    total: dict[str, int] = {}
    for one in audit.unlisted:
        total[one.kind] = total.get(one.kind, 0) + one.count
    words = {
        "phone": _("phone numbers"),
        "email": _("email addresses"),
        "address": _("addresses"),
        "date": _("dates"),
        "vehicle": _("number plates"),
        "coordinates": _("map positions"),
        "name": _("names"),
    }
    return tuple(
        _("{what} that you did not list: {count}").format(what=words.get(kind, kind), count=count)
        for kind, count in sorted(total.items())
        if count
    )


def questions(audit: Audit) -> tuple[tuple[str, str], ...]:
    """Return what only the person can say and has not said yet."""
    left = [one for one in audit.questions if one.id not in audit.answers]
    schools = hidden(audit)
    return tuple((schools.get(one.place, one.place), one.says) for one in left)


def seen(audit: Audit) -> tuple[Seen, ...]:
    """Return every exposure in full, for the helper's and the police set."""
    hidden_words = frozenset(hidden(audit).values())
    return tuple(
        _one_seen(number, exposure, hidden_words)
        for number, exposure in enumerate(audit.exposures, 1)
    )


def off_paper(exposure: Exposure, hidden_words: frozenset[str]) -> bool:
    """Return whether its address would name a school (I4) or a private site (E5)."""
    return exposure.place in hidden_words or privatesites.is_private(exposure.address)


def _one_seen(number: int, exposure: Exposure, hidden_words: frozenset[str]) -> Seen:
    first = exposure.findings[0]
    kept = first.evidence
    secret = off_paper(exposure, hidden_words)
    where = first.where
    return Seen(
        number,
        what_of(exposure),
        place_of(exposure),
        _("yes") if exposure.match == "confirmed" else _("perhaps"),
        _("kept off paper") if secret else exposure.address,
        moment(first.at),
        first.source,
        _where(where) if where else "",
        kept.sha256 if kept else "",
        kept.how if kept else "",
    )


def _where(place: Place) -> str:
    """Return where in the document it stands, in words, with the way to it where there is one."""
    says = part_says(place.part)
    return f"{says} ({place.path})" if place.path else says


def sent(audit: Audit) -> tuple[tuple[str, str, str, str], ...]:
    """Return the ledger: when, to whom, which details by label, and the answer's number."""
    masks, schools = labels_of(audit), hidden(audit)
    return tuple(
        (
            moment(one.at),
            schools.get(one.host, one.host),
            ", ".join(masks.get(label, label) for label in one.labels) or _("the address only"),
            str(one.status) if one.status else _("none"),
        )
        for one in audit.ledger
    )
