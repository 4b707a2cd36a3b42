"""Asking a time-stamp authority beside the page that shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from privacyaudit.desk import audit as audits
from privacyaudit.desk import evidence
from privacyaudit.desk.jobs import Job
from privacyaudit.details import check_address
from privacyaudit.errors import InputError, RefusedError, ServiceError
from privacyaudit.model import Ask, Person, Reply, Terms
from privacyaudit.words import _, mark

if TYPE_CHECKING:
    from datetime import datetime

    from privacyaudit.store.case import Case

AUTHORITIES: Mapping[str, str] = {
    "https://freetsa.org/tsr": "freeTSA.org",
    "http://timestamp.digicert.com": "DigiCert",
    "http://timestamp.sectigo.com": "Sectigo",
}
"""Authorities that ask for no account, by the address that is asked. We know of them
from their own pages, and cannot say that they answer today."""


def authority(typed: str) -> str:
    """
    Return the address of the authority that was chosen or typed.

    :raises InputError: it is no address.
    """
    address = typed.strip()
    if says := check_address(address):
        raise InputError(says)
    return address


class Stamping(Job):
    """One stamp being asked for; a stop before it is asked sends nothing."""

    title = mark("Asking for a time stamp")
    note = mark("The office is asked once. It can take half a minute.")
    broke = mark("What is saved is as it was.")

    def __init__(
        self,
        case: Case,
        exhibit: str,
        address: str,
        surroundings: audits.Surroundings,
        who: str,
    ) -> None:
        super().__init__()
        self.exhibit = exhibit
        self.at: datetime | None = None
        """The time that the authority gave."""
        self._what = (case, exhibit, address, who)
        self._surroundings = surroundings

    def says(self) -> str:
        """Return how far it is, in words."""
        return _("Stopping.") if self.stopping else _("Asking the office.")

    def work(self) -> None:
        """Ask, and keep what comes back as it came."""
        case, exhibit, address, who = self._what
        with audits.reach(Person(), self._surroundings) as fetch:

            def ask(one: Ask, terms: Terms) -> Reply:
                if self.stopping:
                    raise RefusedError(_("You stopped it. Nothing was sent."))
                return fetch(one, terms)

            done = evidence.stamp(case, exhibit, address, ask, who=who)
        self.at = done.at
        if done.at is None:
            raise ServiceError(
                done.says or _("The office gave no stamp."),
                _("What is saved is as it was. You can ask again later."),
            )
