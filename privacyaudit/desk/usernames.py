"""
The username check on its own: one name, one list, a verdict for every site.

Nothing is kept. What comes back is in memory until somebody asks for it to be
written, and then in a file that only its owner can read.
"""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import FrameType

from privacyaudit import consent as consents
from privacyaudit.accounts.checker import Checked, Listen, check
from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.lists import SiteList, read_file
from privacyaudit.accounts.verdicts import Word
from privacyaudit.desk.newfile import write_whole
from privacyaudit.errors import InputError
from privacyaudit.model import Consent
from privacyaudit.words import _

Table = Mapping[str, tuple[str, int]]
"""Host to (address, port) on this machine: for benchmarks and tests, in code only."""


def sites(path: Path | None = None) -> SiteList:
    """
    Return our own list, or the one in a file.

    :raises InputError: the file is not a list that can be read, or nothing in
        it may be asked.
    """
    if path is None:
        from privacyaudit.accounts.catalogue import catalogue

        return SiteList(catalogue().rules)
    read = read_file(path)
    if not read.rules:
        raise InputError(
            _("There is no site in this list that may be asked."), _("Use another list.")
        )
    return read


def look(
    name: str,
    listed: SiteList,
    consent: Consent,
    today: date,
    listen: Listen | None = None,
    *,
    table: Table | None = None,
    proxy: str = "",
    tor: bool = False,
    stop: Callable[[], bool] = lambda: False,
) -> Checked:
    """
    Look for *name* on every site of a list.

    :param name: as :func:`privacyaudit.accounts.names.username` returns it.
    :param table: hosts that are answered by this machine; never from a setting.
    :param stop: asked between requests; true ends it, as Ctrl-C does.
    :raises ConsentError: there is no unexpired consent (rule D1).

    Ctrl-C ends it at once; what was not looked at is then 'not checked'.
    """
    consents.check(consent, today)
    stopped = threading.Event()
    from privacyaudit.fetch import Fetcher

    with Fetcher(table=table, proxy=proxy or None, tor=tor) as fetcher:

        def end() -> None:
            stopped.set()
            fetcher.stop()

        with _interrupted(end):
            return check(
                listed.rules,
                name,
                fetcher,
                listen,
                lambda: stopped.is_set() or stop(),
                left_out=listed.left_out,
            )


@contextmanager
def _interrupted(end: Callable[[], None]) -> Iterator[None]:
    """Call *end* on Ctrl-C instead of raising, so that nothing is torn in the middle."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def handle(number: int, frame: FrameType | None) -> None:
        threading.Thread(target=end, daemon=True).start()

    before = signal.signal(signal.SIGINT, handle)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def plain(checked: Checked) -> dict[str, str]:
    """
    Return the verdicts by site: found, missing, invalid, blocked or unknown.

    What was left out because the list is too long is ``unknown``.
    """
    cut = {one.name: Word.NOT_CHECKED for one in checked.left_out if one.why is Left.TOO_MANY}
    said = {verdict.rule.name: verdict.word for verdict in checked.verdicts}
    return {name: word.value for name, word in {**cut, **said}.items()}


def written(checked: Checked) -> bytes:
    """Return the verdicts by site as a file for a program to read."""
    return (json.dumps(plain(checked), indent=1, ensure_ascii=False) + "\n").encode()


def write_plain(checked: Checked, path: Path) -> None:
    """
    Write the verdicts by site to a new file that only its owner can read.

    :raises InputError: there is such a file already, or it cannot be written.
    """
    try:
        write_whole(path, written(checked))
    except FileExistsError:
        raise InputError(
            _("There is a file with this name already."), _("Choose another name.")
        ) from None
    except OSError:
        raise InputError(
            _("The file could not be written."), _("Choose another folder or name.")
        ) from None
