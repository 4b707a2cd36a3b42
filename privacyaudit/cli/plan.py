"""``privacyaudit plan``: what would be asked of whom; sends nothing."""

from __future__ import annotations

import json

import click

from privacyaudit import consent
from privacyaudit.cli.running import DETAILS, PROFILE, today, told
from privacyaudit.cli.showing import say, show_plan
from privacyaudit.desk import audit as desk
from privacyaudit.desk.planned import as_record
from privacyaudit.desk.profiles import Profile, chosen
from privacyaudit.errors import ConsentError
from privacyaudit.words import _


@click.command(
    help=_("Show what would be asked of whom, for the details in DETAILS. Sends nothing.")
)
@DETAILS
@PROFILE
@click.option("--json", "as_json", is_flag=True, help=_("Print it for a program to read."))
@click.pass_obj
def plan(surroundings: desk.Surroundings | None, details: str, profile: str, as_json: bool) -> None:
    """Print the plan for the details in a file."""
    person_told = told(details)
    made = desk.plan(person_told.person, surroundings)
    if as_json:
        click.echo(json.dumps(as_record(made), indent=2, ensure_ascii=False))
    else:
        show_plan(made, chosen(made, Profile(profile)))
    try:
        consent.check(person_told.consent, today())
    except ConsentError as fault:
        # A plan needs no consent, but whoever reads it must know that the audit would not run.
        say(_("An audit would not begin yet. {why}").format(why=fault.says), err=True)
        say(fault.next_step, err=True)
