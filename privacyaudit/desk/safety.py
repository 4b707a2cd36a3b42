"""Whether to stop before anything runs, and who can help (rules A1, A2, E14)."""

from __future__ import annotations

from privacyaudit.model import Answer, Circumstances
from privacyaudit.support import Reader, for_reader
from privacyaudit.words import _


def should_stop(circumstances: Circumstances) -> bool:
    """Return whether the safer choice is not to go on, on this device, now."""
    return Answer.YES in (circumstances.watched, circumstances.shares_home_or_passwords)


def helplines(region: str, most: int = 6) -> list[str]:
    """Return a few plain lines: the safer choice first, then who can help."""
    lines = [
        _("Someone may be able to see this device. You can stop now and come back later."),
        _("A safer way: use a device they have never had in their hands, or sit with an advocate."),
        "",
    ]
    for helper in for_reader(region or "GB"):
        if len(lines) < most + 3 and (helper.phone or helper.url):
            lines.append(f"{helper.name}: {helper.phone or helper.url}")
    return lines


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
