"""Saving one page as evidence beside the page that shows it: a stop button, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privacyaudit.desk import audit as audits
from privacyaudit.desk import evidence
from privacyaudit.desk.jobs import Job
from privacyaudit.errors import ReadingError, RefusedError
from privacyaudit.model import Ask, Person, Reply, Role, Terms
from privacyaudit.words import _, mark

if TYPE_CHECKING:
    from privacyaudit.store.case import Case


class Saving(Job):
    """
    One page being saved; a stop keeps nothing of it.

    :param picture: take a picture of the page too, in a browser of this machine.
    """

    title = mark("Saving the page")
    note = mark("The site is asked once. It can take half a minute.")

    def __init__(
        self,
        case: Case,
        person: Person,
        surroundings: audits.Surroundings,
        address: str,
        initials: str,
        role: Role = Role.SELF,
        *,
        picture: bool = False,
    ) -> None:
        super().__init__()
        self._what = (case, address, initials, role)
        self._person = person
        self._surroundings = surroundings
        self._picture = picture

    def says(self) -> str:
        """Return how far it is, in words."""
        return _("Stopping.") if self.stopping else _("Asking the site.")

    def work(self) -> None:
        """Ask for the page, and keep it."""
        case, address, initials, role = self._what
        around = self._surroundings
        # First of all: where no picture can be taken, the site is not asked either.
        missed: ReadingError | None = None
        camera = evidence.camera(self._person.avoid, around.table) if self._picture else None

        def take(one: str) -> bytes:
            nonlocal missed
            assert camera is not None
            picture = b""
            try:
                picture = camera(one)
            except ReadingError as fault:
                missed = fault  # the page itself came, and is worth keeping without it
            self._go_on()
            return picture

        with audits.reach(self._person, around) as fetch:

            def ask(one: Ask, terms: Terms) -> Reply:
                reply = fetch(one, terms)
                self._go_on()
                return reply

            shot = take if camera is not None else None
            evidence.capture(case, address, initials, ask, role=role, screenshot=shot)
        if missed is not None:
            raise ReadingError(
                _("The page is saved, without a picture."),
                f"{missed.says} {missed.next_step}",
                missed.step,
            )

    def _go_on(self) -> None:
        if self.stopping:
            raise RefusedError(_("You stopped it. Nothing of this page was kept."))
