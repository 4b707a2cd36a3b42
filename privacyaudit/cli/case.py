"""``privacyaudit case``: an encrypted folder for the person who comes back."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path

import click

from privacyaudit.cli.asking import sure
from privacyaudit.cli.opening import new_secret, on_case, open_case
from privacyaudit.cli.showing import on_terminal, say
from privacyaudit.words import _, mark

ELSEWHERE: Mapping[str, tuple[str, str]] = {
    "details": ("case_audits", mark("Take a details file into the case.")),
    "consent": ("case_audits", mark("Show what was agreed, or write down a new yes.")),
    "audit": ("case_audits", mark("Look again, and keep the audit in the case.")),
    "report": ("case_audits", mark("Write the report of an audit in the case.")),
    "leave": ("case_audits", mark("Write down what you choose to leave as it is.")),
    "passphrase": ("case_keys", mark("Choose a new passphrase, after the old one was forgotten.")),
    "code": ("case_keys", mark("Print a new recovery code.")),
    "rotate": ("case_keys", mark("Change the key itself, when somebody may know it.")),
    "people": ("case_keys", mark("List, add or remove a second person who can open it.")),
    "release": ("case_share", mark("Write down what may be shown to whom, until when.")),
    "take-back": ("case_share", mark("Write down that the client takes a release back.")),
    "sign-off": ("case_share", mark("Write down that the client said yes to a print.")),
    "second-reader": ("case_share", mark("Write down that a second worker read a step.")),
    "handover": ("case_share", mark("Hand a part of the case over, sealed.")),
    "receive": ("case_share", mark("Open what somebody handed over to you.")),
    "outcome": ("case_share", mark("Print a sheet of counts, without anything personal.")),
    "backup": ("case_keep", mark("Write the whole case to one sealed file.")),
    "restore": ("case_keep", mark("Bring a case back from its backup.")),
    "keep": ("case_keep", mark("Choose the day on which it is due to be removed.")),
    "check": ("case_keep", mark("See whether everything is as it was written.")),
    "purge": ("case_keep", mark("Remove the case for good.")),
}
"""Each command's module in this folder, and its line in the help."""


class CaseCommands(click.Group):
    """A group that loads a command's file only when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which a person needs them."""
        return [*super().list_commands(ctx), *ELSEWHERE]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the command *cmd_name*, if there is one."""
        if cmd_name not in ELSEWHERE:
            return super().get_command(ctx, cmd_name)
        module, _line = ELSEWHERE[cmd_name]
        name = cmd_name.replace("-", "_")
        command = getattr(importlib.import_module(f"privacyaudit.cli.{module}"), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command's line from the table, so that help loads nothing."""
        here = [(name, one.get_short_help_str(80)) for name, one in self.commands.items()]
        with formatter.section(_("Commands")):
            formatter.write_dl(
                [*here, *((name, _(line)) for name, (_m, line) in ELSEWHERE.items())]
            )


@click.group(
    cls=CaseCommands,
    help=_(
        "Keep a case: an encrypted folder for audits, the diary and what was saved.\n\n"
        "Nothing is kept without one. It opens with your passphrase or the printed code only; "
        "nobody can open it for you if both are lost."
    ),
)
def case() -> None:
    """Hold the commands of a case."""


@case.command(help=_("Make a new case in the new folder CASE."))
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.option("--here-all-the-same", is_flag=True, help=_("Keep it in a folder that is copied."))
@click.option("--suggest", is_flag=True, help=_("Suggest a passphrase, then ask for yours."))
def new(folder: Path, here_all_the_same: bool, suggest: bool) -> None:
    """Make a case, after a warning where its folder is copied elsewhere."""
    from privacyaudit.store.case import Case
    from privacyaudit.store.codes import suggest_passphrase
    from privacyaudit.store.places import synced_by

    cloud = synced_by(folder)
    if cloud and not here_all_the_same:
        say(
            _("This folder seems to be copied elsewhere by {name}.").format(name=cloud),
            err=True,
        )
        say(_("Whoever can open that account gets a copy. Another folder is better."), err=True)
        if not on_terminal() or not sure(_("Keep it here?"), default=False, err=True):
            say(_("Nothing was made. To go on, add --here-all-the-same."), err=True)
            raise click.exceptions.Exit(2)
    if suggest:
        say(_("You could use: {words}").format(words=suggest_passphrase()), err=True)
    say(_("Choose words that the other person could not guess."), err=True)
    words = new_secret(_("New passphrase, 12 letters or more"))
    made, code = Case.create(folder, words)
    with made:
        say(_("Case {id} is ready.").format(id=made.id), err=True)
        say(_("It is due to be removed on {day}.").format(day=made.purge_on.isoformat()), err=True)
    say(_("This code opens it if you forget the passphrase:"), err=True)
    say(code)
    say(_("Write it on paper and keep it where the other person cannot look."), err=True)
    say(_("It is shown only now. If both are lost, nobody can open the case."), err=True)
    type_next = _("To put your details into it, type: {command}")
    say(type_next.format(command="privacyaudit case details CASE DETAILS"), err=True)


@case.command(help=_("Make a training case in the new folder CASE: everyone in it is made up."))
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
def train(folder: Path) -> None:
    """Make a case to learn with; nothing leaves this machine."""
    from privacyaudit.desk import training

    with training.make(folder) as made:
        say(_("Training case {id} is ready. Everyone in it is made up.").format(id=made.id))
    say(_("Its passphrase: {words}").format(words=training.PASSPHRASE))
    say(_("Everybody knows that passphrase. Keep nothing real in it."))


@case.command(help=_("Show what stands in CASE: counts and days, nothing personal."))
@on_case
def show(folder: Path, code: bool) -> None:
    """Print the overview."""
    from privacyaudit.desk.case import overview
    from privacyaudit.desk.training import is_training

    with open_case(folder, code) as opened:
        seen, made_up = overview(opened), is_training(opened)
    say(_("Case {id}").format(id=seen.id))
    if made_up:
        say(_("This is for training. Everyone in it is made up."))
    say(_("Due to be removed: {day}").format(day=seen.purge_on.isoformat()))
    if seen.overdue:
        say(_("That day has gone by. Remove it, or choose a later day with 'case keep'."))
    if seen.consent_until is None:
        say(_("Consent: none yet"))
    else:
        say(_("Consent until: {day}").format(day=seen.consent_until.isoformat()))
    say(_("Details: {there}").format(there=_("yes") if seen.has_details else _("none yet")))
    say(_("Diary entries: {count}").format(count=seen.entries))
    numbers = f" (A1 - A{seen.audits})" if seen.audits > 1 else " (A1)" if seen.audits else ""
    say(_("Audits: {count}").format(count=seen.audits) + numbers)
    say(_("Files: {count}").format(count=seen.files))
    say(
        _("Open requests: {count}, of which late: {late}").format(
            count=seen.open_requests, late=seen.late_requests
        )
    )
