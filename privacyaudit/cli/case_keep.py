"""``privacyaudit case``: backups, how long it is kept, and removing it."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.cli.asking import sure
from privacyaudit.cli.opening import day, new_secret, on_case, open_case, secret
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import on_terminal, say
from privacyaudit.errors import InputError
from privacyaudit.words import _


@click.command(help=_("Write the whole of CASE to the new sealed file BACKUP."))
@on_case
@click.argument("backup_file", metavar="BACKUP", type=click.Path(path_type=Path))
def backup(folder: Path, code: bool, backup_file: Path) -> None:
    """Back up, and read it again."""
    from privacyaudit.store.backup import back_up

    with open_case(folder, code) as opened:
        words = new_secret(_("Passphrase for the backup"))

        def listen(step: str) -> None:
            say({"writing": _("Writing"), "reading again": _("Reading it again")}[step], err=True)

        made = back_up(opened, backup_file, words, listen)
    say(_("The backup is whole: {path}").format(path=made.path))
    if made.key is not None:
        say(_("This file belongs to it. Keep both: {path}").format(path=made.key))
    say(_("It also opens with the program 'age'."), err=True)


@click.command(help=_("Bring the case in BACKUP back into the new folder CASE."))
@click.argument("backup_file", metavar="BACKUP", type=click.Path(path_type=Path))
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
def restore(backup_file: Path, folder: Path) -> None:
    """Restore a backup."""
    from privacyaudit.store import backup as backups

    ident = backups.restore(backup_file, secret(_("Passphrase of the backup")), folder)
    say(_("Case {id} is back. It opens with the passphrase it had then.").format(id=ident))


@click.command(help=_("Choose the day on which CASE is due to be removed."))
@on_case
@click.option("--until", metavar="DAY", required=True, help=_("Such as 2027-05-01."))
def keep(folder: Path, code: bool, until: str) -> None:
    """Set the purge day."""
    chosen = day(until)
    if chosen < today():
        raise InputError(
            _("This day has gone by."), _("Choose a later one, or remove it with 'case purge'.")
        )
    with open_case(folder, code) as opened:
        opened.purge_on_day(chosen)
    say(_("It is due to be removed on {day}.").format(day=chosen.isoformat()))


@click.command(help=_("See whether everything in CASE is as it was written."))
@on_case
def check(folder: Path, code: bool) -> None:
    """Verify the database, every chain, and every file."""
    from privacyaudit.store import blobs

    with open_case(folder, code) as opened:
        wrong = (*opened.faults(), *blobs.faults(opened))
        files = len(blobs.kept(opened))
    if wrong:
        for one in wrong:
            say(_("Not as it was written: {what}").format(what=one))
        say(_("Do not delete anything. Bring the case back from a backup."), err=True)
        raise click.exceptions.Exit(4)
    say(_("Everything is as it was written, {count} files too.").format(count=files))


@click.command(help=_("Remove CASE for good. It needs no passphrase."))
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help=_("Do not ask again."))
def purge(folder: Path, yes: bool) -> None:
    """Remove the case and prove it."""
    from privacyaudit.store import purge as purging

    if not yes:
        if not on_terminal():
            raise InputError(_("Nobody said yes to removing it."), _("Add --yes."))
        if not sure(_("Remove everything in this case, for good?"), default=False, err=True):
            say(_("Nothing was removed."), err=True)
            return
    done = purging.purge(folder)
    say(_("{count} files were removed, {size} bytes.").format(count=done.removed, size=done.size))
    if done.gone:
        say(_("It was looked at again: nothing of the case is in the folder."))
    if done.left:
        say(_("{count} files that are not of the case were left.").format(count=done.left))
    say(_(purging.REMAINS))
