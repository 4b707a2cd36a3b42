"""``privacyaudit requests``: what was asked of whom, and what came of it."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.cli.groups import Whole
from privacyaudit.cli.opening import ask, day, on_case, open_case
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import say
from privacyaudit.errors import InputError
from privacyaudit.requested import Answered, Law, Request, State, calendar_file, overview
from privacyaudit.words import _


@click.group(
    cls=Whole, help=_("Keep track of requests to sites, in a case. Nothing is sent for you.")
)
def requests() -> None:
    """Hold the commands of requests."""


@requests.command(help=_("Write down a request you have made."))
@on_case
@click.option(
    "--law",
    type=click.Choice([one.value for one in Law]),
    default=Law.NONE.value,
    help=_("The law it leans on. It gives the day by which they must answer."),
)
@click.option("--on", "on_day", metavar="DAY", default="", help=_("Today, if you say nothing."))
@click.option("--about", multiple=True, type=int, metavar="NUMBER",
              help=_("The finding it is about, by its number in 'case leave'."))  # fmt: skip
def add(folder: Path, code: bool, law: str, on_day: str, about: tuple[int, ...]) -> None:
    """Write one request down."""
    from privacyaudit.desk import case as cases
    from privacyaudit.desk import requests as desk

    with open_case(folder, code) as opened:
        digests: set[str] = set()
        if about:
            newest = dict(enumerate(cases.one_audit(opened).exposures, 1))
            if not set(about) <= set(newest):
                raise InputError(_("There is no finding of this number."), _("List them first."))
            digests = {one.digest for number in about for one in newest[number].findings}
        request = Request(
            ask(_("Whom did you ask?"), ""), ask(_("What for?"), ""),
            day(on_day) if on_day else today(), Law(law), digests=tuple(sorted(digests)),
        )  # fmt: skip
        ident = desk.add(opened, request, today())
        standing = desk.one(opened, ident)
    say(_("Request {number} is kept.").format(number=standing.number))
    if standing.due:
        say(_("Answer due by {day}.").format(day=standing.due.isoformat()))


@requests.command(help=_("Write down what came of request NUMBER."))
@on_case
@click.argument("number", metavar="NUMBER", type=int)
@click.argument("state", type=click.Choice([one.value.replace(" ", "-") for one in State][1:]))
@click.option("--on", "on_day", metavar="DAY", default="", help=_("Today, if you say nothing."))
def answer(folder: Path, code: bool, number: int, state: str, on_day: str) -> None:
    """Write an answer down."""
    from privacyaudit.desk import requests as desk

    with open_case(folder, code) as opened:
        standing = desk.numbered(opened, number)
        when = day(on_day) if on_day else today()
        desk.answer(opened, standing.id, Answered(State(state.replace("-", " ")), when), today())
    say(_("Written down."))


@requests.command(help=_("Show all requests, the open ones first."))
@on_case
def show(folder: Path, code: bool) -> None:
    """Print the overview."""
    from privacyaudit.desk import requests as desk

    with open_case(folder, code) as opened:
        words = overview(desk.every(opened), today())
    for line in words.splitlines():
        say(line)


@requests.command(
    help=_("Write the days when answers are due to a calendar file, in neutral words.")
)
@on_case
@click.argument("to", metavar="FILE", type=click.Path(path_type=Path))
def calendar(folder: Path, code: bool, to: Path) -> None:
    """Write a calendar file, only because it was asked for (B7)."""
    from privacyaudit.desk import requests as desk
    from privacyaudit.desk.report import write_new

    with open_case(folder, code) as opened:
        content = calendar_file(desk.every(opened))
    path = write_new(to, "days.ics", content.encode())
    say(_("The calendar file is here: {path}").format(path=path.absolute()), err=True)
    say(_("A calendar may be shared. Its words give nothing away."), err=True)
