"""``privacyaudit case``: details, audits and reports in a case."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit import consent as consents
from privacyaudit.cli.asking import sure
from privacyaudit.cli.opening import ask, on_case, open_case
from privacyaudit.cli.running import (
    PROFILE,
    PROXY,
    TOR,
    answer,
    by_route,
    choose,
    run_with,
    stop_if_watched,
    today,
    write,
)
from privacyaudit.cli.showing import on_terminal, say, show_outcome
from privacyaudit.desk import audit as audits
from privacyaudit.engine import agree
from privacyaudit.errors import InputError
from privacyaudit.model import Role
from privacyaudit.report import Which
from privacyaudit.words import _


@click.command(help=_("Take the details file DETAILS into CASE; then it can be deleted."))
@on_case
@click.argument("details_file", metavar="DETAILS", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--delete", is_flag=True, help=_("Delete the file afterwards."))
def details(folder: Path, code: bool, details_file: Path, delete: bool) -> None:
    """Keep the details in the case; the file is the most dangerous one there is (F8)."""
    from privacyaudit.desk import case as cases

    try:
        content = details_file.read_bytes()
    except OSError:
        raise InputError(_("The details file could not be read."), _("Check its name.")) from None
    with open_case(folder, code) as opened:
        told = cases.take_details(opened, content, today())
    say(_("The case has {count} details now.").format(count=len(told.person.details)))
    if not delete and on_terminal():
        delete = sure(_("Delete the file? The case has it."), default=True, err=True)
    if delete:
        details_file.unlink(missing_ok=True)
        say(_("The file was deleted. A copy or a backup of it may still be there."), err=True)


@click.command(
    help=_(
        "Show what was agreed in CASE, and until when. With --new, write down a new yes.\n\n"
        "A yes lasts 30 days at most. It can be taken back at any time."
    )
)
@on_case
@click.option("--new", is_flag=True, help=_("Write down a new yes, given today."))
@click.option("--take-back", is_flag=True, help=_("The yes is taken back, from now on."))
@click.option("--as", "role", type=click.Choice([one.value for one in Role]), default="self",
              help=_("Who says yes: the person, or an advocate for them."))  # fmt: skip
@click.option("--met", is_flag=True, help=_("You met your client, or called a number you had."))
@click.option(
    "--days",
    type=click.IntRange(1, consents.DAYS),
    default=consents.DAYS,
    help=_("How many days it lasts."),
)
@click.option("--seen-by", multiple=True, metavar="OFFICE", help=_("Who else may see it."))
def consent(
    folder: Path, code: bool, new: bool, take_back: bool, role: str, met: bool, days: int,
    seen_by: tuple[str, ...],
) -> None:  # fmt: skip
    """List the consents, or write one down."""
    from privacyaudit.desk import case as cases

    with open_case(folder, code) as opened:
        if new:
            by = ask(_("Initials or a case number"), "")
            cases.agree_anew(
                opened, Role(role), by, days=days, seen_by=seen_by, met=met, today=today()
            )
        if take_back:
            cases.withdraw(opened, today())
        every = cases.consents(opened)
    for one in every:
        words = _("{role}, from {given} until {until}")
        until = one.expires.isoformat()
        say(words.format(role=one.role.value, given=one.given.isoformat(), until=until))
    if not every:
        say(_("Nobody has said yes to anything yet."))


@click.command(help=_("Look again for the details in CASE, where you say yes, and keep the audit."))
@on_case
@click.option("--yes", is_flag=True, help=_("Say yes to all that is not off by default."))
@click.option(
    "--agree", "named", multiple=True, metavar="SOURCE", help=_("Say yes to this source.")
)
@PROFILE
@click.option("--go-on", is_flag=True, help=_("Go on, though someone may see this device."))
@TOR
@PROXY
@click.option("--quiet", is_flag=True, help=_("Show no progress."))
@click.pass_obj
def audit(
    surroundings: audits.Surroundings | None, folder: Path, code: bool, yes: bool,
    named: tuple[str, ...], profile: str, go_on: bool, tor: bool, proxy: str, quiet: bool,
) -> None:  # fmt: skip
    """Run one audit in the case."""
    from privacyaudit.desk import case as cases

    around = by_route(surroundings or audits.Surroundings(), tor, proxy)
    with open_case(folder, code) as opened:
        cases.may_run(opened, today())
        told = cases.told(opened, today())
        given = cases.standing(told.consent, today())
        stop_if_watched(told, go_on)
        made = audits.plan(told.person, around)
        agreed = agree(made, given, choose(made, yes, named, profile))
        done = answer(run_with(agreed, around, quiet, case_key=opened.key))
        gone, kept = cases.keep(opened, done)
        show_outcome(kept)
        say(_("It is in the case as {id}.").format(id=kept.id), err=True)
        if gone:
            say(_("{count} requests: looked again, and not seen.").format(count=gone), err=True)


@click.command(help=_("Write the report of an audit in CASE."))
@on_case
@click.option(
    "--audit",
    "ident",
    metavar="NUMBER",
    default="",
    help=_("Such as A2. The newest, if you say nothing."),
)
@click.option(
    "--for",
    "which",
    type=click.Choice(["me", "helper", "police"]),
    default="me",
    help=_("Whom it is for."),
)
@click.option("--to", default=".", metavar="PATH", help=_("Write it to this file or folder."))
def report(folder: Path, code: bool, ident: str, which: Which, to: str) -> None:
    """Write one print set, after sign-off where one is needed."""
    from privacyaudit.desk import sharing

    with open_case(folder, code) as opened:
        printed = sharing.for_print(opened, ident, which)
    path = write(printed, to, which)
    say(_("The report is here: {path}").format(path=path.absolute()), err=True)


@click.command(
    help=_("Write down what you choose to leave as it is. Without --key, list what is there.")
)
@on_case
@click.option("--key", "keys", multiple=True, metavar="NUMBER", help=_("What to leave."))
@click.option("--why", default="", help=_("Why, if you want to say."))
@click.option("--undo", is_flag=True, help=_("Take it back."))
def leave(folder: Path, code: bool, keys: tuple[str, ...], why: str, undo: bool) -> None:
    """Decide to leave something; it is fine to."""
    from privacyaudit.desk import case as cases

    with open_case(folder, code) as opened:
        newest = cases.one_audit(opened)
        numbered = dict(enumerate(newest.exposures, 1))
        if not keys:
            for number, one in numbered.items():
                label = one.tag.label if one.tag else one.says
                say(f"{number}. {label}, {one.place}")
            return
        chosen = [numbered[int(key)].key for key in keys if key.isdigit() and int(key) in numbered]
        if len(chosen) != len(keys):
            raise InputError(_("There is no finding of this number."), _("List them first."))
        count = cases.leave(opened, chosen, why, undo, today())
    say(_("Written down: {count}. It is fine to leave a thing.").format(count=count))
