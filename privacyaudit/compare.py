"""
Comparing audits of one case: new, still there, gone, came back, could not check, left.

Things are known again by an HMAC under the key of the case, so no value is
needed. Something is gone only where the later audit looked at the same place
for the same detail, and could read it. Everything else could not be checked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import chain

from privacyaudit.errors import InputError, Step
from privacyaudit.folders import each_file, spots_of
from privacyaudit.model import Audit, ExposureKind, Finding, Match, NotSeen, PlanLine
from privacyaudit.words import _, mark


class Change(StrEnum):
    """What became of one thing between two audits."""

    NEW = "new"
    STILL = "still there"
    GONE = "gone"
    BACK = "came back"
    UNCHECKED = "could not check"
    LEFT = "left by choice"


CHANGES: Mapping[Change, str] = {
    Change.NEW: mark("New"),
    Change.STILL: mark("Still there"),
    Change.GONE: mark("Not seen any more"),
    Change.BACK: mark("Came back"),
    Change.UNCHECKED: mark("Could not check"),
    Change.LEFT: mark("Left by choice"),
}
"""The words for each, to be translated where they are shown."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing, and what became of it."""

    change: Change
    kind: ExposureKind
    label: str
    """The detail, by its label; empty where there is none."""
    place: str
    source: str
    digest: str
    match: Match
    why: str = ""
    """Why it could not be checked."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two audits: what it was made with (rule H10)."""

    id: str
    day: date
    made_by: str = field(repr=False)
    role: str
    versions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two audits of one case, side by side."""

    before: Side
    after: Side
    items: tuple[Item, ...]
    differences: tuple[str, ...]
    """What was not the same about the two: details, sources, versions."""

    def count(self, change: Change) -> int:
        """Return how many things changed in this way."""
        return sum(item.change is change for item in self.items)


def compare(audits: Sequence[Audit], left: Collection[str] = ()) -> Comparison:
    """
    Compare the last two of *audits*, all of one case, the oldest first.

    Audits before those tell what came back. *left* are the digests of what
    the person chose to leave. Raises InputError for fewer than two audits, or
    one that was not made in the case.
    """
    if len(audits) < 2:
        raise InputError(
            _("There are not two audits to compare."),
            _("Run a second one with the case open."),
            Step.LOOK,
        )
    if not all(audit.comparable for audit in audits):
        raise InputError(
            _("One of these audits was not made in the case, so it cannot be compared."),
            _("Run it again with the case open."),
        )
    before, after = audits[-2], audits[-1]
    old, new = _standing(audits[:-1]), _by_digest(after)
    earlier = {digest for audit in audits[:-2] for digest in _by_digest(audit)}
    told: dict[Item, Item] = {}
    for digest, finding in new.items():
        if digest in left:
            change = Change.LEFT
        elif digest in old:
            change = Change.STILL
        elif digest in earlier:
            change = Change.BACK
        else:
            change = Change.NEW
        _tell(told, finding, _item(change, finding))
    for digest, (finding, seen_in) in old.items():
        if digest in new or _not_theirs(finding, after):
            continue
        why = _unchecked(finding, seen_in, after)
        _tell(told, finding, _item(Change.UNCHECKED if why else Change.GONE, finding, why))
    items = list(told.values())
    order = list(Change)
    items.sort(key=lambda one: (order.index(one.change), one.label, one.place, one.digest))
    return Comparison(_side(before), _side(after), tuple(items), _differences(before, after))


def history(audits: Sequence[Audit], left: Collection[str] = ()) -> tuple[Comparison, ...]:
    """Return each audit compared with the one before it, for the chart."""
    return tuple(compare(audits[: number + 1], left) for number in range(1, len(audits)))


def _standing(audits: Sequence[Audit]) -> dict[str, tuple[Finding, Audit]]:
    """
    Return what was there after *audits*, each with the audit that saw it last.

    What an audit could not check stays: silence must never make it look gone.
    """
    standing: dict[str, tuple[Finding, Audit]] = {}
    for audit in audits:
        new = _by_digest(audit)
        standing = {
            digest: (finding, seen_in)
            for digest, (finding, seen_in) in standing.items()
            if digest not in new
            and not _not_theirs(finding, audit)
            and _unchecked(finding, seen_in, audit)
        }
        standing.update({digest: (finding, audit) for digest, finding in new.items()})
    return standing


def _by_digest(audit: Audit) -> dict[str, Finding]:
    found: dict[str, Finding] = {}
    for finding in chain.from_iterable(map(each_file, audit.findings)):
        if not finding.digest:
            raise InputError(
                _("One of these audits was not made in the case, so it cannot be compared."),
                _("Run it again with the case open."),
            )
        kept = found.setdefault(finding.digest, finding)
        if kept.match is not Match.CONFIRMED and finding.match is Match.CONFIRMED:
            found[finding.digest] = finding
    return found


def _tell(told: dict[Item, Item], finding: Finding, item: Item) -> None:
    """Keep *item*; many files of one folder that the same became of are told once."""
    told.setdefault(replace(item, digest="") if len(finding.files) > 1 else item, item)


def _item(change: Change, finding: Finding, why: str = "") -> Item:
    label = finding.tag.label if finding.tag else ""
    return Item(
        change, finding.kind, label, finding.place, finding.source, finding.digest,
        finding.match, why,
    )  # fmt: skip


def _side(audit: Audit) -> Side:
    return Side(
        audit.id, audit.finished.date(), audit.consent.made_by, audit.consent.role.value,
        dict(audit.versions),
    )  # fmt: skip


def _not_theirs(finding: Finding, after: Audit) -> bool:
    """Tell whether the person said since that this was never them."""
    if finding.match is Match.CONFIRMED:
        return False
    places = {
        (question.source, question.place)
        for question in after.questions
        if after.answers.get(question.id, "").strip().casefold() == "not mine"
    }
    return (finding.source, finding.place) in places


def _unchecked(finding: Finding, before: Audit, after: Audit) -> str:
    """
    Return why *after* cannot say that *finding* is gone, or nothing where it can.

    It can only where it was asked the same, looked at that place, and read it.
    """
    then, now = _line(before, finding.source), _line(after, finding.source)
    if now is None:
        return _("This source was not asked this time.")
    if finding.tag is not None:
        same = [tag for tag in after.details if tag.digest and tag.digest == finding.tag.digest]
        if not same:
            return _("This detail was not looked for this time, or has another value now.")
    # Where the very document is known, it tells by itself whether it was read.
    if not finding.spot and then is not None and now.requests < then.requests:
        return _("Fewer places were asked this time.")
    for one in after.not_checked:
        if one.source == finding.source and one.place in ("", finding.place, now.label):
            return one.says or _("It was not checked this time.")
    if not _looked(finding, after):
        return _("There is no sign that this place was read this time.")
    return ""


def _looked(finding: Finding, after: Audit) -> bool:
    """Tell whether *after* read the very document, or at least asked at that place."""
    seen: tuple[NotSeen | Finding, ...] = (*after.not_seen, *after.findings)
    here = [one for one in seen if one.source == finding.source]
    if finding.spot:
        # Two pages of one site have the same place: only the document tells.
        return any(finding.spot in spots_of(one) for one in here)
    return any(one.place == finding.place for one in here)


def _line(audit: Audit, source: str) -> PlanLine | None:
    return next((line for line in audit.sources if line.source == source), None)


def _differences(before: Audit, after: Audit) -> tuple[str, ...]:
    out = []
    old_tags, new_tags = ({tag.digest: tag.label for tag in one.details} for one in (before, after))
    for digest, label in new_tags.items():
        if digest not in old_tags:
            out.append(_("{label}: looked for only the second time.").format(label=label))
    for digest, label in old_tags.items():
        if digest not in new_tags:
            out.append(_("{label}: looked for only the first time.").format(label=label))
    old_lines, new_lines = ({line.source: line.label for line in one.sources}
                            for one in (before, after))  # fmt: skip
    for source, label in new_lines.items():
        if source not in old_lines:
            out.append(_("{label}: asked only the second time.").format(label=label))
    for source, label in old_lines.items():
        if source not in new_lines:
            out.append(_("{label}: asked only the first time.").format(label=label))
    for name in sorted({*before.versions, *after.versions}):
        first, second = before.versions.get(name, "?"), after.versions.get(name, "?")
        if first != second:
            out.append(
                _("{name}: version {first} the first time, {second} the second.").format(
                    name=name, first=first, second=second
                )
            )
    if before.stopped:
        out.append(_("The first audit was stopped before its end."))
    if after.stopped:
        out.append(_("The second audit was stopped before its end."))
    return tuple(out)


def in_words(made: Comparison) -> str:
    """Return the comparison as plain text, with both sides' makers and versions."""
    lines = []
    for name, side in ((_("First"), made.before), (_("Second"), made.after)):
        versions = ", ".join(f"{what} {which}" for what, which in sorted(side.versions.items()))
        lines.append(
            _("{name}: {day}, made by {by} ({role}), {versions}").format(
                name=name,
                day=side.day.isoformat(),
                by=side.made_by,
                role=side.role,
                versions=versions,
            )
        )
    for change in Change:
        items = [item for item in made.items if item.change is change]
        if not items:
            continue
        lines += ["", f"{_(CHANGES[change])}: {len(items)}"]
        for item in items:
            sure = "" if item.match is Match.CONFIRMED else " " + _("(perhaps yours)")
            lines.append(f"  {item.label or item.source}, {item.place}{sure}")
            if item.why:
                lines.append(f"    {item.why}")
    if made.differences:
        lines += ["", _("What was not the same both times:")]
        lines += [f"  {one}" for one in made.differences]
    lines += ["", _("Not seen any more does not mean gone for good. Copies may be elsewhere.")]
    return "\n".join(lines) + "\n"
