"""Something that takes a while, beside the page that shows it: how far it is, a stop, its end."""

from __future__ import annotations

import logging
import threading

from privacyaudit.errors import PrivacyAuditError
from privacyaudit.words import _, mark

log = logging.getLogger("privacyaudit")


class Job:
    """
    One thing done in a thread of its own.

    A job says what it is in :attr:`title` and :attr:`note`, and does it in
    :meth:`work`. Whatever goes wrong ends as :attr:`trouble`, in plain words.
    """

    title = mark("Working")
    note = ""
    stops = True
    """Whether it can be stopped half-way without harm."""
    broke = mark("Nothing was kept.")
    """What is so where something of ours went wrong."""

    def __init__(self) -> None:
        self.trouble: PrivacyAuditError | None = None
        """Why it did not come to a good end."""
        self.stopping = False
        self.done = 0
        self.total = 0
        """0 where nobody knows how much there is to do."""
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="job", daemon=True)

    def work(self) -> None:
        """Do it; raises PrivacyAuditError where it cannot be done."""
        raise NotImplementedError  # each kind of job has its own; there is no job without one

    def says(self) -> str:
        """Return how far it is, in words."""
        if self.total:
            return _("{done} of {total}").format(done=self.done, total=self.total)
        return _("Working on it.")

    @property
    def ended(self) -> bool:
        """Whether it is over, well or not."""
        return self._ended.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End soon, where it can be stopped; whatever comes now is not kept."""
        self.stopping = self.stops

    def wait(self, seconds: float) -> bool:
        """Wait at most *seconds* for the end, and return whether it came."""
        return self._ended.wait(seconds)

    def listen(self, done: int, total: int) -> None:
        """Note how far it is."""
        self.done, self.total = done, total

    def _run(self) -> None:
        try:
            self.work()
        except PrivacyAuditError as fault:
            self.trouble = fault
        except Exception as fault:
            log.warning("A job was not done: %s", type(fault).__name__)
            says = _("Something went wrong on our side.")
            self.trouble = PrivacyAuditError(f"{says} {_(self.broke)}", _("You can try again."))
        finally:
            self._ended.set()
