"""An entry of a list of sites, as its reader hands it on, and what is said of a broken one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.rules import SiteRule
from privacyaudit.errors import InputError
from privacyaudit.words import _

JsonObject = dict[str, object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list as its reader hands it on, before the exclusions."""

    name: str
    category: str = ""
    tags: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    """Every address in it, as it stands."""
    left: Left | None = None
    make: Callable[[], SiteRule] | None = None


def fault(name: str, says: str) -> InputError:
    """Return the error for an entry that breaks its schema."""
    return InputError(
        _("The entry {name} in this list is not well made: {says}").format(
            name=shown(name), says=says
        ),
        _("Correct it, or use another list."),
    )


def shown(name: str) -> str:
    """Return an entry's name as it may be printed: short, and without hidden signs."""
    return "".join(sign if sign.isprintable() else "?" for sign in name)[:60]
