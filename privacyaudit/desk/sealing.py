"""What takes a while with a whole case: its key changed, a backup made, one brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from privacyaudit.desk.jobs import Job
from privacyaudit.words import _, mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from privacyaudit.store.backup import Made
    from privacyaudit.store.case import Case


class NewKey(Job):
    """
    The key of a case being changed; every other way in ends.

    :param shown: told of the new recovery code, once.
    """

    title = mark("Changing the key")
    note = mark("Everything in the case is locked anew. Leave this page open.")
    stops = False  # half of a change is no change that anybody could want
    broke = mark("The case is still there. Open it with the new passphrase, or else the old one.")

    def __init__(self, case: Case, passphrase: str, shown: Callable[[str], None]) -> None:
        super().__init__()
        self._case, self._passphrase, self._shown = case, passphrase, shown

    def work(self) -> None:
        """Change it."""
        from privacyaudit.store import waysin

        self._shown(waysin.rotate(self._case, self._passphrase, listen=self.listen))


class BackingUp(Job):
    """A whole case being written to one sealed file, and read again."""

    title = mark("Making the copy")
    note = mark("It is written, and then read again to see that it is whole.")
    stops = False
    STEPS = ("writing", "reading again")

    def __init__(self, case: Case, path: Path, passphrase: str) -> None:
        super().__init__()
        self.made: Made | None = None
        self._what = (case, path, passphrase)

    def says(self) -> str:
        """Return how far it is, in words."""
        return _("Reading it again.") if self.done else _("Writing.")

    def work(self) -> None:
        """Write it and read it again."""
        from privacyaudit.store.backup import back_up

        case, path, passphrase = self._what
        self.made = back_up(
            case, path, passphrase, lambda step: self.listen(self.STEPS.index(step), 2)
        )


class Restoring(Job):
    """The case in a backup being brought back into a new folder."""

    title = mark("Bringing the case back")
    note = mark("It is read to its end, to see that it is whole.")
    stops = False
    broke = mark("No new folder was made.")

    def __init__(self, backup: Path, passphrase: str, folder: Path) -> None:
        super().__init__()
        self.case = ""
        """The id of the case that is back."""
        self.folder = folder
        self._backup, self._passphrase = backup, passphrase

    def work(self) -> None:
        """Bring it back."""
        from privacyaudit.store import backup

        self.case = backup.restore(self._backup, self._passphrase, self.folder)


class Training(Job):
    """A training case being made: its made-up person is looked for twice, on this machine."""

    title = mark("Making the training case")
    note = mark("Everyone in it is made up. Nothing leaves this computer.")
    stops = False

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.case = ""
        """The id of the case that was made."""

    def work(self) -> None:
        """Make it, and close it again."""
        from privacyaudit.desk import training

        with training.make(self.folder) as made:
            self.case = made.id
