"""``privacyaudit services``: what we know of each site, and what is due to be checked again."""

from __future__ import annotations

import click

from privacyaudit import services as book
from privacyaudit import support
from privacyaudit.cli.groups import Whole
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import NOTICE, say
from privacyaudit.errors import InputError
from privacyaudit.report.dates import day
from privacyaudit.words import _


@click.group(cls=Whole, help=_("What we know of each site. Sends nothing."))
def services() -> None:
    """Hold the commands about services."""


@services.command("list", help=_("List every site we know something of."))
def list_them() -> None:
    """Print a line for each service."""
    for one in book.services().all:
        say(f"  {one.id:<28} {one.name}")


@services.command(help=_("Show what we know of one site."))
@click.argument("name", metavar="ID")
def show(name: str) -> None:
    """Print one service."""
    one = book.by_id(name)
    if one is None:
        raise InputError(
            _("There is no service with that name."), _("Type 'privacyaudit services list'.")
        )
    say(one.name)
    say(_(one.summary))
    notice = _("Could the other person notice? {answer}.")
    say(notice.format(answer=_(NOTICE[one.could_notice])) + f" {_(one.notice_why)}")
    for number, step in enumerate(one.steps, 1):
        say(f"  {number}. {_(step)}")
    say(_("Checked on {day}.").format(day=day(one.checked)))
    for what in one.unverified:
        say(_("Please check: {what}").format(what=_(what)))


@services.command(help=_("List the records that are due to be checked again."))
@click.option(
    "--months", default=book.STALE_AFTER_MONTHS, show_default=True, help=_("How old is too old.")
)
@click.option("--check", is_flag=True, help=_("End with code 1 if there are any."))
def stale(months: int, check: bool) -> None:
    """Print the services and helplines that were checked too long ago."""
    old = book.stale(today(), months)
    lines = support.stale(today())
    for one in old:
        say(f"  {one.id:<28} {day(one.checked)}")
    for line in lines:
        say(f"  {line.id:<28} {day(line.checked)}")
    if not old and not lines:
        say(_("Nothing is due to be checked."))
    elif check:
        raise click.exceptions.Exit(1)
