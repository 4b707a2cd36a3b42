"""Whether to stop before anything runs, and who can help (rules A1, A2, E14)."""

from __future__ import annotations

from privacyaudit.model import Answer, Circumstances, Stage
from privacyaudit.order import after_threat, near
from privacyaudit.support import Organisation, Reader, for_reader, to_call
from privacyaudit.words import _


def should_stop(circumstances: Circumstances) -> bool:
    """Return whether the safer choice is not to go on, on this device, now."""
    return Answer.YES in (circumstances.watched, circumstances.shares_home_or_passwords)


def may_be_seen(circumstances: Circumstances) -> bool:
    """Return whether a person who was asked does not know if somebody sees this device."""
    return Answer.UNSURE in (circumstances.watched, circumstances.shares_home_or_passwords)


def who_to_call(region: str, circumstances: Circumstances) -> tuple[Organisation, ...]:
    """Return a few lines to show at once; where a home is shared, those for abuse first."""
    at_home = near(circumstances) or circumstances.stage is Stage.LEAVING
    return to_call(region or "GB", at_home=at_home)


def helplines(region: str, circumstances: Circumstances | None = None) -> list[str]:
    """Return a few plain lines: the safer choice first, then who can help."""
    told = circumstances or Circumstances()
    if circumstances and not should_stop(circumstances):
        first = _("You are not sure who can see this device. You can stop now and come back later.")
    else:
        first = _("Someone may be able to see this device. You can stop now and come back later.")
    safer = _(
        "A safer way: use a device they have never had in their hands, or sit with an advocate."
    )
    return [first, safer, "", *_listed(who_to_call(region, told))]


def _listed(helpers: tuple[Organisation, ...]) -> list[str]:
    """Return each of *helpers* with its number, when it answers, and for whom it is."""
    lines = []
    for one in helpers:
        hours = f", {_(one.hours)}" if one.hours else ""
        lines += [
            f"{one.name}: {one.phone}{hours}",
            *([] if one.emergency else [f"    {_(one.for_whom)}"]),
        ]
    if not lines:
        lines.append(
            _(
                "We have no checked numbers for where you are. "
                "A local helpline or the police can tell you more."
            )
        )
    return lines


def threatened(region: str, circumstances: Circumstances) -> list[str]:
    """Return what to say at once to a person who was threatened lately; nothing otherwise."""
    if circumstances.threat_last_month is not Answer.YES:
        return []
    return [
        _("A threat in the last month matters more than any web page."),
        *after_threat(region or "GB")[:2],
    ]


def own_behaviour(region: str = "GB") -> list[str]:
    """Return what to say to somebody who would look up another person (rule E14)."""
    lines = [
        _("This works only for the person it is about. So it stops here."),
        _("If you worry about what you do to someone, you can talk to people who help with that."),
        "",
    ]
    lines += [
        f"{helper.name}: {helper.phone or helper.url}"
        for helper in for_reader(region, Reader.OWN_BEHAVIOUR)
    ]
    return lines
