"""One run of an audit beside the page that shows it: progress, stopping, and its end."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from privacyaudit.desk import audit as desk
from privacyaudit.desk import closer
from privacyaudit.errors import PrivacyAuditError
from privacyaudit.local import media_type
from privacyaudit.model import Agreed, Ask, Audit, Progress, Reply, Terms
from privacyaudit.stamps import Stamp
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.desk.given import Given

log = logging.getLogger("privacyaudit")


class Look:
    """
    A look that goes on in a thread of its own.

    :param given: files held in memory, by the name they have in the plan.
    :param done: told of the audit when it came to its end without being stopped.
    :param onto: an audit that this is a closer look of: what is seen is added to it.
    :param later: stamps for a look outside a case, so that one can take it in afterwards.
    """

    def __init__(
        self,
        agreed: Agreed,
        surroundings: desk.Surroundings,
        given: Mapping[str, Given],
        case_key: bytes | None = None,
        done: Callable[[Audit], None] = lambda audit: None,
        onto: Audit | None = None,
        later: Stamp | None = None,
    ) -> None:
        self._done = done
        self._onto = onto
        self.audit: Audit | None = None
        self.trouble = ""
        """Why it ended without an audit, in plain words."""
        self.progress: Progress | None = None
        self.stopping = False
        self._agreed = agreed
        self._surroundings = surroundings
        self._given = given
        self._case_key = case_key
        self._later = later
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="look", daemon=True)

    @property
    def running(self) -> bool:
        """Whether it has begun and not ended."""
        return self._thread.is_alive() and not self._ended.is_set()

    @property
    def ended(self) -> bool:
        """Whether it is over, well or not."""
        return self._ended.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End soon: what was not asked by then is 'not checked'."""
        self.stopping = True

    def wait(self, seconds: float) -> bool:
        """Wait at most *seconds* for the end, and return whether it came."""
        return self._ended.wait(seconds)

    def _run(self) -> None:
        person = self._agreed.plan.person
        try:
            with desk.reach(person, self._surroundings) as fetch:

                def answer(ask: Ask, terms: Terms) -> Reply:
                    held = self._given.get(ask.file) if ask.file else None
                    return fetch(ask, terms) if held is None else _from_memory(ask, terms, held)

                self.audit = self._seen(answer)
            if not self.audit.stopped:
                self._done(self.audit)
        except PrivacyAuditError as fault:
            self.trouble = " ".join(filter(None, (fault.says, fault.next_step)))
        except Exception as fault:
            log.warning("A look failed: %s", type(fault).__name__)
            self.trouble = _(
                "Something went wrong on our side. Nothing was kept. You can try again."
            )
        finally:
            self._ended.set()

    def _seen(self, answer: Callable[[Ask, Terms], Reply]) -> Audit:
        agreed, key = self._agreed, self._case_key
        if self._onto is None:
            return desk.run(
                agreed,
                answer,
                listen=self._listen,
                stop=lambda: self.stopping,
                surroundings=self._surroundings,
                case_key=key,
                later=self._later,
            )
        with desk.reading(agreed.plan.person) as read:
            return closer.look(
                self._onto,
                agreed,
                answer,
                read,
                self._listen,
                lambda: self.stopping,
                case_key=key,
                later=self._later,
            )

    def _listen(self, event: Progress) -> None:
        self.progress = event


class Past:
    """A look that is over: its audit was read from a case, or from the record of one."""

    running = False
    ended = True
    stopping = False
    progress: Progress | None = None
    trouble = ""

    def __init__(self, audit: Audit) -> None:
        self.audit: Audit | None = audit

    def start(self) -> None:
        """Do nothing: it was done before."""

    def stop(self) -> None:
        """Do nothing: it is over."""

    def wait(self, _seconds: float) -> bool:
        """Return that it is over."""
        return True


def _from_memory(ask: Ask, terms: Terms, held: Given) -> Reply:
    kind = media_type(Path(held.name))
    return Reply(
        ask,
        200,
        {"content-type": kind},
        held.body[: terms.cap],
        at=datetime.now(UTC),
        truncated=len(held.body) > terms.cap,
    )
