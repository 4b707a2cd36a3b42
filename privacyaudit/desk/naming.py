"""One username on a list of sites, beside the page that shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from privacyaudit.accounts.checker import Checked
from privacyaudit.accounts.entries import shown
from privacyaudit.accounts.exclusions import Left, left_says
from privacyaudit.accounts.lists import SiteList, read_list
from privacyaudit.accounts.names import is_plain, username
from privacyaudit.accounts.verdicts import Verdict
from privacyaudit.desk import usernames
from privacyaudit.desk.audit import Surroundings
from privacyaudit.desk.jobs import Job
from privacyaudit.errors import InputError
from privacyaudit.model import Consent
from privacyaudit.words import _, mark

MOST_NAMED = 200
"""Sites that are left out, by name, on one page."""


@dataclass(frozen=True, slots=True)
class Naming:
    """A username and the sites that would be asked; nothing is sent yet."""

    name: str = field(repr=False)
    listed: SiteList = field(repr=False)

    @property
    def plain(self) -> bool:
        """Whether the name has only letters that every site takes."""
        return is_plain(self.name)

    def left_out(self) -> tuple[tuple[str, int, tuple[str, ...]], ...]:
        """Return why sites are left out: the reason, how many, and some by name."""
        named: dict[Left, list[str]] = {}
        for one in self.listed.left_out:
            if one.why is not Left.SENSITIVE:  # those are never named (rule E5)
                named.setdefault(one.why, []).append(shown(one.name))
        return tuple(
            (left_says(why), count, tuple(named.get(why, ())[:MOST_NAMED]))
            for why, count in self.listed.count_left_out().items()
        )


def prepare(typed: str, own_list: bytes = b"") -> Naming:
    """
    Return the name and the sites that would be asked: of our own list, or of one that is given.

    :raises InputError: it is no username, or not a list that can be read.
    """
    name = username(typed)
    listed = read_list(own_list) if own_list else usernames.sites()
    if not listed.rules:
        raise InputError(
            _("There is no site in this list that may be asked."), _("Use another list.")
        )
    return Naming(name, listed)


class Usernames(Job):
    """One username being looked for; what is seen until a stop is kept, and the rest is told."""

    title = mark("Looking for the username")
    note = mark("Each site is asked for a page, as anybody could. You can take a break.")

    def __init__(
        self, naming: Naming, consent: Consent, today: date, surroundings: Surroundings
    ) -> None:
        super().__init__()
        self.naming = naming
        self.checked: Checked | None = None
        self.kept = False
        """Whether the person wants to keep what was seen before a stop (rule D3)."""
        self._consent, self._today, self._around = consent, today, surroundings

    def work(self) -> None:
        """Ask each site."""

        def listen(_verdict: Verdict, done: int, total: int) -> None:
            self.listen(done, total)

        around = self._around
        self.checked = usernames.look(
            self.naming.name,
            self.naming.listed,
            self._consent,
            self._today,
            listen,
            table=around.table,
            proxy=around.proxy,
            tor=around.tor,
            stop=lambda: self.stopping,
        )
