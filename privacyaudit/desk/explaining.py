"""What there is to know about one check or one site, in words; sends nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from privacyaudit import plugins
from privacyaudit.model import Capability
from privacyaudit.report.dates import day
from privacyaudit.words import _


def every() -> tuple[plugins.Check, ...]:
    """Return every source, detector and rule of the tree."""
    return (*plugins.sources(), *plugins.detectors(), *plugins.rules())


def named(ident: str) -> plugins.Check | None:
    """Return the check called *ident*, or None."""
    return next((one for one in every() if one.id == ident), None)


def way(source: plugins.Source) -> str:
    """Return how *source* is asked, where that is not simply after a yes."""
    if source.left_out:
        return _("never asked")
    if source.capability is Capability.BY_HAND:
        return _("by hand")
    if source.key:
        return _("needs a key")
    return _("off until agreed") if source.opt_in else ""


def whom(source: plugins.Source) -> str:
    """Return whom *source* asks, as a sentence."""
    if source.contacts == ("from a detail",):
        return _("Asks: only the site in an address that you gave, or one that it names.")
    if not source.contacts:
        return _("Asks: nobody.")
    return _("Asks: {hosts}.").format(hosts=", ".join(source.contacts))


def caveats(source: plugins.Source) -> Iterator[str]:
    """Yield what to know before *source* is asked, a sentence each."""
    for words, value in (
        (_("Off until you say yes to it: {value}"), source.opt_in),
        (_("We never ask it: {value}"), source.left_out),
        (_("It needs a key of your own, named {value}."), source.key),
        (_("What we know of it was last checked on {value}."), checked_on(source)),
    ):
        if value:
            yield words.format(value=value)


def checked_on(source: plugins.Source) -> str:
    """Return the day on which what we know of a service was checked, with its month in words."""
    asks = bool(source.contacts and source.verified)
    return day(date.fromisoformat(source.verified)) if asks else ""
