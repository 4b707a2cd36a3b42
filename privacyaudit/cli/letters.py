"""``privacyaudit letters``: letters to copy, with the law and the day an answer is due."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from privacyaudit.cli.groups import Whole
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import say
from privacyaudit.desk import letters as desk
from privacyaudit.report.dates import day
from privacyaudit.words import _

NAME = click.argument("name", metavar="LETTER")
SENT = click.option(
    "--sent",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help=_("The day you send it; today if left out."),
)


@click.group(
    cls=Whole, help=_("Letters to copy. Nothing is sent, and nothing of yours is filled in.")
)
def letters() -> None:
    """Hold the commands about letters."""


@letters.command("list", help=_("List the letters there are."))
@click.option("--region", default="", metavar="CODE", help=_("Only those for a country, as GB."))
def list_them(region: str) -> None:
    """Print a line for each letter."""
    for letter in desk.fitting(region):
        say(f"  {letter.id:<24} {_(letter.title)}")


@letters.command(help=_("Show one letter, what to leave out, and when an answer is due."))
@NAME
@SENT
def show(name: str, sent: datetime | None) -> None:
    """Print one letter."""
    letter = desk.named(name)
    say(_(letter.title))
    say(_("For: {whom}").format(whom=_(letter.to)))
    if letter.law:
        say(_("The law: {law}").format(law=_(letter.law)))
    due = letter.due_by(sent.date() if sent else today())
    if due:
        says = _("If you send it today, an answer is due by {day}.")
        if sent:
            says = _("An answer is due by {day}.")
        say(says.format(day=day(due)))
    say(_("Leave out: {what}").format(what="; ".join(map(_, letter.leave_out))))
    for paragraph in desk.body(letter, "text", today()).decode().split("\n\n"):
        say()
        say(paragraph)


@letters.command(help=_("Write one letter to a file."))
@NAME
@SENT
@click.option(
    "--as", "form", type=click.Choice(list(desk.SUFFIX)), default="docx",
    help=_("The form it is written in."),
)  # fmt: skip
@click.option("--to", default=".", metavar="PATH", help=_("Write it to this file or folder."))
def write(name: str, sent: datetime | None, form: desk.Form, to: str) -> None:
    """Write one letter under a neutral name."""
    path = desk.write(desk.named(name), form, Path(to), sent.date() if sent else today())
    say(_("The letter is here: {path}").format(path=path.absolute()), err=True)
