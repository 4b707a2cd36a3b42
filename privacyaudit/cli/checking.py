"""``privacyaudit checks test``, ``keys``, ``by-hand`` and ``table``."""

from __future__ import annotations

import json
from pathlib import Path

import click

from privacyaudit import plugins
from privacyaudit.cli.running import DETAILS, told
from privacyaudit.cli.showing import say
from privacyaudit.desk import audit as desk
from privacyaudit.desk import by_hand as hands
from privacyaudit.desk import checks_table, trying
from privacyaudit.errors import InputError
from privacyaudit.model import Person
from privacyaudit.plugins import Check, Source
from privacyaudit.words import _, ngettext


@click.command(help=_("Run a check's own examples, or those of all checks. Sends nothing."))
@click.argument("name", metavar="[ID]", required=False, default="")
@click.option(
    "--live",
    is_flag=True,
    help=_("Ask the real service about an account that it documents itself. For maintainers."),
)
@click.option("--json", "as_json", is_flag=True, help=_("Print it for a program to read."))
@click.pass_obj
def test(surroundings: desk.Surroundings | None, name: str, live: bool, as_json: bool) -> None:
    """Print how each example went; exit code 1 if one did not go as it says."""
    found = _checks(name)
    around = surroundings or desk.Surroundings()
    tried = (
        list(_live(found, around)) if live else [t for one in found for t in trying.offline(one)]
    )
    wrong = [one for one in tried if not one.passed]
    if as_json:
        keys = ("check", "what", "expected", "got")
        records = [{key: getattr(one, key) for key in keys} for one in tried]
        click.echo(json.dumps(records, indent=2))
    else:
        for one in wrong:
            say(f"{one.check}: {one.what}: {one.expected} -> {one.got}")
        counted = ngettext("{n} example was tried.", "{n} examples were tried.", len(tried))
        say(counted.format(n=len(tried)))
        gone = ngettext(
            "{n} did not go as it says.", "{n} did not go as they say.", len(wrong)
        ).format(n=len(wrong))
        say(gone if wrong else _("All went as they say."))
    if wrong:
        raise click.exceptions.Exit(1)


def _checks(name: str) -> list[Check]:
    every: tuple[Check, ...] = (*plugins.sources(), *plugins.detectors())
    found = [one for one in every if name in ("", one.id)]
    if not found:
        raise InputError(
            _("There is no source or detector with that name."),
            _("Type 'privacyaudit checks list'."),
        )
    return found


def _live(found: list[Check], around: desk.Surroundings) -> list[trying.Tried]:
    sources = [one for one in found if isinstance(one, Source) and one.live]
    if not sources:
        raise InputError(_("None of these checks names an account that its service documents."))
    with desk.reach(Person(), around) as fetch:
        return [tried for source in sources for tried in trying.live(source, fetch)]


@click.command(help=_("Say which keys are set, what each would add, and where one is had."))
@click.option("--json", "as_json", is_flag=True, help=_("Print it for a program to read."))
@click.pass_obj
def keys(surroundings: desk.Surroundings | None, as_json: bool) -> None:
    """Print the names of the keys; never a key."""
    around = surroundings or desk.Surroundings()
    told_of = around.keys.said(source.key for source in around.sources() if source.key)
    if as_json:
        records = [
            {
                "key": one.name,
                "set": is_set,
                "adds": one.adds,
                "where": one.where,
                "cost": one.costs,
            }
            for one, is_set in told_of
        ]
        click.echo(json.dumps(records, indent=2))
        return
    for one, is_set in told_of:
        say(f"{one.name}  [{_('set') if is_set else _('not set')}]")
        for line in (one.adds, one.where, one.costs):
            if line:
                say(f"    {_(line)}")
    say()
    say(_("A key is read from the environment, or from your system's keyring."))
    say(_("A key ties what is asked to whoever had it made. Never type one as an argument."))


@click.command("by-hand", help=_("Give ready links and searches for the details in DETAILS."))
@DETAILS
def by_hand(details: str) -> None:
    """Print the links; they hold what was typed, and are kept nowhere."""
    person = told(details).person
    say(_("Open these on a device only you use, in a private window."))
    say(_("Log in only where a line says so, and only to your own account."))
    say(_("They hold your details: do not print or send this list."))
    for link in (*hands.pages(person, plugins.sources()), *hands.searches(person)):
        say(f"[ ] {link.place}: {link.does}")
        say(f"    {link.address}")


@click.command(help=_("Print the table of all sources, or write it into checks/README.md."))
@click.option("--write", "path", type=click.Path(path_type=Path), default=None, is_flag=False,
              flag_value=Path("checks/README.md"), metavar="PATH",
              help=_("Write it into this file, at the marked place."))  # fmt: skip
def table(path: Path | None) -> None:
    """Print or write the table."""
    if path is None:
        click.echo(checks_table.table(plugins.sources()))
    else:
        checks_table.write(path, plugins.sources())
