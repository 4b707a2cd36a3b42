"""``privacyaudit audit``: look where the person agreed, and write the report."""

from __future__ import annotations

import click

from privacyaudit import consent
from privacyaudit.cli.running import (
    DETAILS,
    PROFILE,
    PROXY,
    RECORD,
    TOR,
    by_route,
    choose,
    stop_if_watched,
    today,
    told,
    whole_run,
)
from privacyaudit.desk import audit as desk
from privacyaudit.words import _


@click.command(
    help=_(
        "Look for the details in DETAILS, where you say yes, and write the report.\n\n"
        "DETAILS is a file, or - for standard input. The report is a web page in a file of "
        "its own, for your eyes only: notes-DATE.html. Nothing else is kept."
    )
)
@DETAILS
@click.option(
    "--to", default="", metavar="PATH", help=_("Write the report to this file or folder.")
)
@click.option("--yes", is_flag=True, help=_("Say yes to all that is not off by default."))
@click.option(
    "--agree",
    "named",
    multiple=True,
    metavar="SOURCE",
    help=_("Say yes to this source. Can be given again."),
)
@PROFILE
@click.option("--go-on", is_flag=True, help=_("Go on, though someone may see this device."))
@click.option(
    "--json", "as_json", is_flag=True, help=_("Print the helper's report for a program to read.")
)
@RECORD
@TOR
@PROXY
@click.option("--quiet", is_flag=True, help=_("Show no progress."))
@click.pass_obj
def audit(
    surroundings: desk.Surroundings | None, details: str, to: str, yes: bool,
    named: tuple[str, ...], profile: str, go_on: bool, as_json: bool, record: str, tor: bool,
    proxy: str, quiet: bool,
) -> None:  # fmt: skip
    """Run one audit from a details file."""
    person_told = told(details)
    consent.check(person_told.consent, today())
    stop_if_watched(person_told, go_on)
    around = by_route(surroundings or desk.Surroundings(), tor, proxy)
    made = desk.plan(person_told.person, around)
    chosen = choose(made, yes, named, profile)
    whole_run(person_told, made, chosen, around, to=to, quiet=quiet, as_json=as_json, record=record)
