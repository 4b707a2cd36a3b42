"""
The order of the advice: first, next, together, when you can, or leave it.

Five things decide it: how pressing an exposure is, whether the other person
could notice, where the reader stands with them, whether proof must be kept,
and that a source is put right before its copies. Never more than three come
first, and what could be noticed is gathered to be done together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from privacyaudit.families import FAMILIES
from privacyaudit.model import (
    Action,
    Answer,
    Circumstances,
    Exposure,
    Group,
    Notice,
    Stage,
)
from privacyaudit.services import Services
from privacyaudit.support import Kind, emergency_number, for_reader, police_number
from privacyaudit.words import _, mark

FIRST_AT_MOST = 3
"""Never more than three things first."""

RANK = {Group.FIRST: 0, Group.NEXT: 1, Group.TOGETHER: 2, Group.LATER: 3, Group.LEAVE: 4}
"""The groups in the order they are printed."""

TALK_FIRST = "talk-first"
POLICE_FIRST = "police-first"
SILENT = "uk-silent-solution"
"""The entry of those who can help that is for a caller who cannot speak."""

_NOTICE = {Notice.NONE: 0, Notice.LOW: 1, Notice.MEDIUM: 2, Notice.HIGH: 3}


def near(circumstances: Circumstances) -> bool:
    """Return whether the other person may see the device, or lives in the same home."""
    return (
        circumstances.stage is Stage.LIVING_WITH
        or circumstances.watched is Answer.YES
        or circumstances.shares_home_or_passwords is Answer.YES
    )


def first_guess(action: Action, circumstances: Circumstances, book: Services) -> Group:
    """Return the group that *action* belongs to before the limit of three and its sources."""
    settings = _changes_settings(action, book)
    if action.could_notice is Notice.HIGH:
        return Group.TOGETHER
    careful = near(circumstances) or circumstances.stage in (Stage.LEAVING, Stage.UNSAID)
    if action.could_notice is Notice.MEDIUM and careful:
        return Group.TOGETHER
    if settings and near(circumstances):
        return Group.TOGETHER
    if action.level >= 4:
        return Group.FIRST
    if action.level == 3:
        return Group.NEXT
    return Group.LATER if action.level == 2 else Group.LEAVE


def _changes_settings(action: Action, book: Services) -> bool:
    service = book.by_id(action.service) if action.service else None
    if service is not None:
        return service.log_in
    family = FAMILIES.get(action.id.partition("-")[0])
    return family.settings if family is not None else False


def arrange(
    made: Iterable[Action],
    exposures: Sequence[Exposure],
    circumstances: Circumstances,
    book: Services,
    region: str = "",
) -> tuple[Action, ...]:
    """Return the actions in order, each with its group; people to talk to come first."""
    grouped = {a.id: replace(a, group=first_guess(a, circumstances, book)) for a in made}
    feeders = _feeders_of(grouped, book)
    for _round in range(len(feeders) + 1):  # a chain of sources settles within its length
        for copy, sources in feeders.items():
            for source in sources:
                _pull(grouped, copy, source)
    ordered = _in_order(grouped, feeders)
    talk = _talk(exposures, circumstances, region)
    room = FIRST_AT_MOST - len(talk)
    placed: dict[str, Action] = {}
    for action in ordered:
        group = action.group
        if group is Group.FIRST:
            waits = any(placed[s].group is not Group.FIRST for s in feeders.get(action.id, ()))
            if room <= 0 or waits:
                group = Group.NEXT
            else:
                room -= 1
        placed[action.id] = replace(action, group=group)
    done = sorted(placed.values(), key=lambda a: RANK[a.group])  # stable within each group
    return (*talk, *done)


def _feeders_of(grouped: dict[str, Action], book: Services) -> dict[str, tuple[str, ...]]:
    """Return, for each action, the actions in this plan that must come before it."""
    feeders = {}
    for action in grouped.values():
        service = book.by_id(action.service) if action.service else None
        before = tuple(s for s in (service.fix_first if service else ()) if s in grouped)
        if before:
            feeders[action.id] = before
    return feeders


def _pull(grouped: dict[str, Action], copy: str, source: str) -> None:
    """Move a source up to its copy, or the copy down to its source if that must wait."""
    after, before = grouped[copy], grouped[source]
    if RANK[before.group] <= RANK[after.group]:
        return
    if before.group is Group.TOGETHER:
        grouped[copy] = replace(after, group=before.group)
    else:
        level = max(before.level, after.level)
        grouped[source] = replace(before, group=after.group, level=level)


def _in_order(grouped: dict[str, Action], feeders: dict[str, tuple[str, ...]]) -> list[Action]:
    """Sort by how pressing it is, with every source in front of its copies."""

    def key(action: Action) -> tuple[object, ...]:
        return (RANK[action.group], -action.level, _NOTICE[action.could_notice], action.id)

    left = sorted(grouped.values(), key=key)
    ordered: list[Action] = []
    done: set[str] = set()

    def take(action: Action, above: frozenset[str]) -> None:
        if action.id in done:
            return
        for source in feeders.get(action.id, ()):
            if source not in above:  # records that feed each other must not loop
                take(grouped[source], above | {action.id})
        done.add(action.id)
        ordered.append(action)

    for action in left:
        take(action, frozenset())
    return ordered


def _talk(
    exposures: Sequence[Exposure], circumstances: Circumstances, region: str
) -> tuple[Action, ...]:
    """Return whom to talk to first: the police after a threat, a helper before changes."""
    keys = tuple(e.key for e in exposures)
    made = []
    if circumstances.threat_last_month is Answer.YES:
        made.append(
            Action(
                id=POLICE_FIRST,
                group=Group.FIRST,
                exposures=keys,
                title=_("Tell the police about the threat"),
                shows=(),
                place="",
                why=_("A threat in the last month matters more than any web page."),
                could_notice=Notice.MEDIUM,
                notice_why=_(
                    "The police may speak to the other person. Ask them to tell you first."
                ),
                save_evidence_first=False,  # nothing of theirs is changed by a call: it never waits
                steps=after_threat(region),
                cautions=_about_calling(region),
                how_long=_("A first call can take half an hour."),
                if_not=_("A stalking helpline can speak to the police for you."),
                level=5,
            )
        )
    if near(circumstances):
        made.append(
            Action(
                id=TALK_FIRST,
                group=Group.FIRST,
                exposures=keys,
                title=_("Talk to a helper before you change anything"),
                shows=(),
                place="",
                why=_("A change that is seen can make things worse. A plan helps."),
                could_notice=Notice.LOW,
                notice_why=_("A call can show on a phone bill. Use a phone they cannot see."),
                save_evidence_first=False,
                steps=tuple(map(_, _TALK_STEPS)),
                cautions=(_("You can do nothing online for now. That is a good choice too."),),
                how_long=_("As long as you need."),
                if_not=_("If nobody answers, try another line or another time."),
                level=5,
            )
        )
    return tuple(made)


def after_threat(region: str) -> tuple[str, ...]:
    """Return what to do after a threat, the call first; only checked numbers are named."""
    now, later = emergency_number(region), police_number(region)
    danger = _("If you are in danger now, call {number}.").format(number=now)
    if not now:
        danger = _("If you are in danger now, call the emergency number where you are.")
    calm = _("If not, call {number}, or go to a police station with someone you trust.")
    if not later:
        calm = _("If not, call the police, or go to a station with someone you trust.")
    return (
        danger,
        calm.format(number=later),
        _("Say what was said, when, and how. Ask for the crime number."),
        _("Keep messages and letters as they are, if that is safe for you."),
    )


def _about_calling(region: str) -> tuple[str, ...]:
    """Return what a person may want to know before such a call, where it is known."""
    says = {one.kind: _(one.before_you_call) for one in for_reader(region) if one.before_you_call}
    silent = any(one.id == SILENT for one in for_reader(region))
    mute = _("If you cannot speak on a mobile: call 999, wait until you are asked, then press 55.")
    return (*((mute,) if silent else ()), *(says[k] for k in (Kind.POLICE,) if k in says))


_TALK_STEPS = (
    mark("Choose a phone or computer that nobody else can see."),
    mark("Call one of the lines under 'Who can help'."),
    mark("Make a safety plan together before you change any setting."),
    mark("Choose one time to do the changes together."),
)
