"""``privacyaudit case``: passphrase, code, a second person, and a new key."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.cli.opening import new_secret, on_case, open_case
from privacyaudit.cli.showing import say
from privacyaudit.words import _


def _show_code(code: str) -> None:
    say(_("This is the new recovery code. The one before opens nothing any more:"), err=True)
    say(code)
    say(_("Write it on paper. It is shown only now."), err=True)


@click.command(help=_("Choose a new passphrase for CASE. Use --code if the old one is forgotten."))
@on_case
def passphrase(folder: Path, code: bool) -> None:
    """Replace the passphrase."""
    from privacyaudit.store import waysin

    with open_case(folder, code) as opened:
        waysin.set_passphrase(opened, new_secret(_("New passphrase")))
    say(_("The new passphrase opens the case. The old one does not."), err=True)
    say(_("If somebody may know the old one, use 'case rotate' as well."), err=True)


@click.command(help=_("Print a new recovery code for CASE."))
@on_case
def code(folder: Path, code: bool) -> None:
    """Replace the recovery code."""
    from privacyaudit.store import waysin

    with open_case(folder, code) as opened:
        _show_code(waysin.new_recovery_code(opened))


@click.command(help=_("Change the key of CASE: for when somebody may know the passphrase."))
@on_case
def rotate(folder: Path, code: bool) -> None:
    """Change the key itself; every other way in ends."""
    from privacyaudit.store import waysin

    with open_case(folder, code) as opened:
        words = new_secret(_("New passphrase, not one you used before"))

        def listen(done: int, total: int) -> None:
            say(_("File {done} of {total}").format(done=done, total=total), err=True)

        new = waysin.rotate(opened, words, listen=listen)
    _show_code(new)
    say(_("A second person needs a new passphrase: add them again."), err=True)
    say(_("Copies and backups made before still open as they did. Remove those you can."), err=True)


@click.command(help=_("List, add or remove a second person who can open CASE."))
@on_case
@click.option("--add", metavar="LABEL", default="", help=_("Add a person, such as 'advocate'."))
@click.option("--remove", metavar="NUMBER", default="", help=_("Remove the person of this number."))
def people(folder: Path, code: bool, add: str, remove: str) -> None:
    """Change who else can open the case."""
    from privacyaudit.desk import handover

    with open_case(folder, code) as opened:
        if add:
            say(_(handover.ALL_OF_IT), err=True)
            words = new_secret(_("Their own passphrase"))
            handover.let_in(opened, words, add)
        if remove:
            handover.shut_out(opened, remove)
            say(_("They may have kept the key. 'case rotate' changes it."), err=True)
        others = handover.second_people(opened)
    for slot in others:
        say(f"{slot.id}  {slot.label}  {slot.made.isoformat()}")
    if not others:
        say(_("Nobody else can open this case."))
