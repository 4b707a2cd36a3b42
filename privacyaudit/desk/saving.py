"""Saving one page as evidence beside the page that shows it: a stop button, and its end."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from privacyaudit.desk import audit as audits
from privacyaudit.desk import evidence
from privacyaudit.errors import PrivacyAuditError, RefusedError
from privacyaudit.model import Ask, Person, Reply, Role, Terms
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

log = logging.getLogger("privacyaudit")


class Saving:
    """
    One page being saved in a thread of its own; a stop keeps nothing of it.

    :param saved: told of the pack's mark when it is in the case.
    """

    def __init__(
        self,
        case: Case,
        person: Person,
        surroundings: audits.Surroundings,
        address: str,
        initials: str,
        role: Role = Role.SELF,
        saved: Callable[[str], None] = lambda mark: None,
    ) -> None:
        self.trouble: PrivacyAuditError | None = None
        """Why nothing was kept, in plain words."""
        self.stopping = False
        self._what = (case, address, initials, role)
        self._person = person
        self._surroundings = surroundings
        self._saved = saved
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="saving", daemon=True)

    @property
    def ended(self) -> bool:
        """Whether it is over, well or not."""
        return self._ended.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End soon; whatever comes now is not kept."""
        self.stopping = True

    def wait(self, seconds: float) -> bool:
        """Wait at most *seconds* for the end, and return whether it came."""
        return self._ended.wait(seconds)

    def _run(self) -> None:
        case, address, initials, role = self._what
        try:
            with audits.reach(self._person, self._surroundings) as fetch:

                def ask(one: Ask, terms: Terms) -> Reply:
                    reply = fetch(one, terms)
                    if self.stopping:
                        raise RefusedError(_("You stopped it. Nothing of this page was kept."))
                    return reply

                self._saved(evidence.capture(case, address, initials, ask, role=role).exhibit)
        except PrivacyAuditError as fault:
            self.trouble = fault
        except Exception as fault:
            log.warning("A page was not saved: %s", type(fault).__name__)
            self.trouble = PrivacyAuditError(
                _("Something went wrong on our side. Nothing was kept."), _("You can try again.")
            )
        finally:
            self._ended.set()
