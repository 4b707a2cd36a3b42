"""Making a case: everything is in its folder before the folder has its name."""

from __future__ import annotations

import os
import secrets
import shutil
from datetime import date, timedelta
from pathlib import Path

from privacyaudit.errors import CaseError
from privacyaudit.store import database, files, slots
from privacyaudit.store.codes import new_code
from privacyaudit.store.keys import Cost, new_key
from privacyaudit.store.schema import MIGRATIONS
from privacyaudit.words import _

KEPT_FOR = timedelta(days=180)
"""How long a case is kept, unless the person says otherwise."""
CACHE_MARK = "CACHEDIR.TAG"
CACHE_SIGNATURE = b"Signature: 8a477f597d28d172789f06886806bc55\n"
"""Tells backup programs that honour it to leave this folder out."""
LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


def make(folder: Path, words: str, today: date, cost: Cost) -> str:
    """
    Make a case that *words* open in the new folder *folder*; return its recovery code.

    Raises CaseError where there is something in the folder already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CaseError(
            _("There is something in this folder already."),
            _("Choose a new name. Nothing was changed."),
        )
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.parent.mkdir(parents=True, exist_ok=True)
    try:
        files.make_folder(part)
        code = _furnish(part, words, today, cost)
        if folder.exists():
            folder.rmdir()
        os.replace(part, folder)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    files.settle(folder.parent)
    return code


def _furnish(part: Path, words: str, today: date, cost: Cost) -> str:
    ident = "C-" + "".join(secrets.choice(LETTERS) for _count in range(8))
    key, code = new_key(), new_code()
    made = tuple(
        slots.make_slot(ident, kind, secret, key, today=today, cost=cost)
        for kind, secret in (("passphrase", words), ("recovery", code))
    )
    os.close(files.new_file(part / database.NAME))
    connection = database.connect(part / database.NAME, key)
    assert connection is not None
    try:
        database.migrate(connection, MIGRATIONS)
        with database.change(connection):
            facts = {
                "case": ident.encode(),
                "made on": today.isoformat().encode(),
                "purge on": (today + KEPT_FOR).isoformat().encode(),
                "comparison key": new_key(),
            }
            connection.executemany("INSERT INTO facts VALUES (?, ?)", facts.items())
    finally:
        connection.close()
    slots.write(part, slots.Slots(case=ident, turn=0, slots=made))
    files.write(part / CACHE_MARK, CACHE_SIGNATURE)
    files.fill_ballast(part)
    return code
