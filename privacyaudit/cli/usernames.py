"""``privacyaudit usernames``: one username of the person's own, on a list of sites."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from privacyaudit.accounts.checker import Checked, Listen
from privacyaudit.accounts.entries import shown
from privacyaudit.accounts.exclusions import Left, left_says
from privacyaudit.accounts.lists import SiteList
from privacyaudit.accounts.names import is_plain, username
from privacyaudit.accounts.verdicts import Verdict, Word
from privacyaudit.cli import STOPPED, STOPPED_FOR_SAFETY
from privacyaudit.cli.asking import sure
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import on_terminal, say
from privacyaudit.desk import usernames as desk
from privacyaudit.desk.audit import Surroundings
from privacyaudit.desk.safety import helplines, own_behaviour
from privacyaudit.errors import InputError
from privacyaudit.model import Consent, Role
from privacyaudit.words import _, ngettext


@click.command(
    help=_(
        "Look for one username of yours on well-known sites, or on those in a list of your own.\n\n"
        "Type the name when you are asked, or give it on standard input: never here, where "
        "others could see it. Use it for your own name, or with its owner beside you. "
        "The name goes to each site of the list. Nothing is kept unless you write it."
    )
)
@click.option(
    "--sites",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=_("Use this WhatsMyName, Sherlock or Maigret file instead of our own list."),
)
@click.option(
    "--write",
    "to",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=_("Write the answers to this new file, for a program to read."),
)
@click.option("--left-out", is_flag=True, help=_("Name the sites of the list that are not asked."))
@click.option("--yes", is_flag=True, help=_("Say yes to what is sent: the name is yours."))
@click.option("--quiet", is_flag=True, help=_("Show no progress."))
@click.option("--tor", is_flag=True, help=_("Use Tor, which must be running on this computer."))
@click.pass_obj
def usernames(
    surroundings: Surroundings | None,
    file: Path | None,
    to: Path | None,
    left_out: bool,
    yes: bool,
    quiet: bool,
    tor: bool,
) -> None:
    """Check one username, and say what was and was not seen."""
    listed = desk.sites(file)
    if on_terminal():
        _first_of_all()
    name = username(_typed())
    _explain(listed, name, left_out)
    consent = _agreed(yes)
    around = surroundings or Surroundings()
    with _progress(quiet) as listen:
        checked = desk.look(
            name,
            listed,
            consent,
            today(),
            listen,
            table=around.table,
            proxy=around.proxy,
            tor=tor or around.tor,
        )
    if checked.stopped and not _keep():
        say(_("Nothing was kept."), err=True)
        raise click.exceptions.Exit(STOPPED)
    if to is not None:
        desk.write_plain(checked, to)
    else:
        _show(checked)
    _count(checked)


def _first_of_all() -> None:
    """Say what comes first, and stop where somebody may be watching (rules A1, A2)."""
    for line in helplines(""):
        say(line, err=True)
    say(err=True)
    question = _("Could someone else see this device, or what you do on it?")
    if sure(question, default=False, err=True) and not sure(
        _("Do you still want to go on, on this device, now?"), default=False, err=True
    ):
        raise click.exceptions.Exit(STOPPED_FOR_SAFETY)


def _typed() -> str:
    if on_terminal():
        return str(click.prompt(_("Your username"), default="", show_default=False, err=True))
    return sys.stdin.readline(4096)


def _explain(listed: SiteList, name: str, by_name: bool) -> None:
    """Say what is sent to whom, before it is sent (rules B9, D2)."""
    count = len(listed.rules)
    one = "{count} site is asked for a page with this username, and with names not yours."
    many = "{count} sites are asked for a page with this username, and with names not yours."
    say(ngettext(one, many, count).format(count=count), err=True)
    say(_("Each site sees an ordinary visit. It is not told that we made it."), err=True)
    say(
        _(
            "Your router, the people you live with and your internet provider can see "
            "which sites are asked. Another connection, or Tor, hides them."
        ),
        err=True,
    )
    if not is_plain(name):
        say(_("Many sites take only a to z and numbers. We ask the others."), err=True)
    for left, number in listed.count_left_out().items():
        one, many = "{count} site is left out.", "{count} sites are left out."
        says = ngettext(one, many, number).format(count=number)
        say(f"{says} {left_says(left)}", err=True)
        if by_name and left is not Left.SENSITIVE:
            for omitted in listed.left_out:
                if omitted.why is left:
                    say(f"    {shown(omitted.name)}", err=True)


def _agreed(yes: bool) -> Consent:
    """
    Return whose name it is and that they agree to what was just told (rule D1).

    :raises InputError: nobody is there to ask, and nobody said yes.
    """
    day = today()
    if not on_terminal():
        if not yes:
            raise InputError(
                _("Nobody said yes to what would be sent."),
                _("If the name is yours, add --yes."),
            )
        return Consent(Role.SELF, "self", day, day, purpose="one username")
    whose = click.prompt(
        _("Whose username is it? (mine, beside me, other)"),
        type=click.Choice(["mine", "beside me", "other"]),
        show_choices=False,
        err=True,
    )
    if whose == "other":
        for line in own_behaviour():
            say(line, err=True)
        raise click.exceptions.Exit(STOPPED_FOR_SAFETY)
    role = Role.SELF if whose == "mine" else Role.ADVOCATE
    if not sure(_("Ask these sites now?"), default=False, err=True):
        say(_("Nothing was sent."), err=True)
        raise click.exceptions.Exit(STOPPED)
    return Consent(role, "self", day, day, purpose="one username", identity_checked=True)


@contextmanager
def _progress(quiet: bool) -> Iterator[Listen | None]:
    """Give a listener that draws a bar on a terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

    console = Console(stderr=True, no_color="NO_COLOR" in os.environ)
    with Progress(
        BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=console, transient=True
    ) as bar:
        task = bar.add_task("", total=None)

        def listen(verdict: Verdict, done: int, total: int) -> None:
            bar.update(task, total=total, completed=done)

        yield listen


def _keep() -> bool:
    """Ask what to do with what was found; no answer is no (rule D3)."""
    say(_("Stopped."), err=True)
    return on_terminal() and sure(_("Keep what was found so far?"), default=False, err=True)


def _show(checked: Checked) -> None:
    """Print what was found, and what was not checked with where to look."""
    found = checked.of(Word.FOUND)
    if found:
        say(_("There is an account with this username here. Is it yours?"))
    for verdict in found:
        say(f"  {shown(verdict.rule.name)}: {verdict.address}")
    missed = checked.of(Word.BLOCKED, Word.NOT_CHECKED, Word.NOT_POSSIBLE)
    if missed:
        say(_("Not checked. An account may be there:"))
    for verdict in missed:
        where = f" {verdict.address}" if verdict.address else ""
        say(f"  {shown(verdict.rule.name)}: {verdict.says}{where}")


def _count(checked: Checked) -> None:
    """Print how many of each there are; never which."""
    for words, one, many in (
        ((Word.FOUND,), "{count} account was seen.", "{count} accounts were seen."),
        (
            (Word.NOT_FOUND,),
            "On {count} site none was seen. One may still be there under another name.",
            "On {count} sites none was seen. Some may still be there under other names.",
        ),
        (
            (Word.NOT_POSSIBLE,),
            "{count} site does not allow such a name.",
            "{count} sites do not allow such a name.",
        ),
        (
            (Word.BLOCKED, Word.NOT_CHECKED),
            "{count} site was not checked. That does not mean nothing is there.",
            "{count} sites were not checked. That does not mean nothing is there.",
        ),
    ):
        count = len(checked.of(*words))
        if count:
            say(ngettext(one, many, count).format(count=count), err=True)
    if checked.of(Word.FOUND):
        says = _("To see what a page shows and what you can do, add the name to your details.")
        say(f"{says} {_('Then use: privacyaudit audit')}", err=True)
