"""
The command line: one file a command, each loaded only when it is used.

Details are never typed as an argument: they come from a file, a prompt or
standard input, so that no shell keeps them. Exit codes: 0 done, 1 a fault of
ours, 2 something given needs a change, 3 no consent, 4 a case could not be
opened, 5 stopped for safety, 6 the wrong passphrase, 7 a case is locked or in
use, 8 no space on the disk, 130 stopped by the person.
"""

from __future__ import annotations

import errno
import importlib
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from privacyaudit.errors import PrivacyAuditError
from privacyaudit.version import VERSION
from privacyaudit.words import _, mark

if TYPE_CHECKING:
    from privacyaudit.desk.audit import Surroundings

STOPPED_FOR_SAFETY = 5
NO_SPACE = 8
STOPPED = 130
FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What a system says where no more can be written."""
MAY_HAVE_KEPT = frozenset({"strip", "case", "evidence"})
"""Commands that write one thing after another; the others write last, and say so."""

COMMANDS: Mapping[str, tuple[str, str]] = {
    "demo": ("demo", mark("Audit a made-up person, to see what this does.")),
    "start": ("start", mark("Be asked one question at a time, then look.")),
    "serve": ("serve", mark("Open the guided pages in your browser, on this computer only.")),
    "plan": ("plan", mark("Show what would be asked of whom. Sends nothing.")),
    "audit": ("audit", mark("Look where you agreed, and write the report.")),
    "usernames": ("usernames", mark("Look for one username of yours on well-known sites.")),
    "strip": ("strip", mark("Copy photos without their hidden place, time and names.")),
    "report": ("report", mark("Write another set, or another form, of a report.")),
    "letters": ("letters", mark("Letters to copy, with the law and the due date.")),
    "services": ("services", mark("What we know of each site, and how old it is.")),
    "case": ("case", mark("Keep an encrypted case, for when you come back.")),
    "diary": ("diary", mark("Write down what happened, once and for good.")),
    "evidence": ("evidence", mark("Save what you saw, so that others can check it.")),
    "compare": ("compare", mark("See what changed between two audits of a case.")),
    "requests": ("requests", mark("Keep track of what you asked of sites.")),
    "checks": ("checks", mark("List and explain the checks there are.")),
    "doctor": ("doctor", mark("See whether this computer has what is needed.")),
}
"""Each command's module in this folder, and its line in the help."""

HELP = mark("""\
See how much of your own personal information is online, and what you can do.

If you are in danger, call 999 in the UK, or your own emergency number. If you
cannot speak, call 999 from a mobile and press 55 when you are asked.

Someone may be able to see what you do on this device. If you are not sure,
use a device that they have never had in their hands. You can stop at any time
with Ctrl-C: nothing is kept unless you say so.

It looks only for what you tell it about yourself. It sends nothing until you
have seen what would be sent, and to whom, and have said yes.
""")


class Commands(click.Group):
    """A group that loads a command's file only when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which a person needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the command *cmd_name*, if there is one."""
        if cmd_name not in COMMANDS:
            return None
        module, _line = COMMANDS[cmd_name]
        name = cmd_name.replace("-", "_")
        command = getattr(importlib.import_module(f"privacyaudit.cli.{module}"), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command's line from the table, so that help loads nothing."""
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(line)) for name, (_module, line) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Say that there is no such command; :mod:`.mistyped` repeats nothing of it."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            fault = click.UsageError("", ctx)
            fault.command_name = args[0]  # type: ignore[attr-defined]
            raise fault
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, "--version", prog_name="privacyaudit")
def root() -> None:
    """Hold the commands."""


def stopped(arguments: Sequence[str]) -> str:
    """Return what is said after Ctrl-C: a command may have kept something before it."""
    if {*arguments[:1]} & MAY_HAVE_KEPT:
        return _("Stopped. Anything that was kept before is still there.")
    return _("Stopped. Nothing was kept.")


def main(arguments: Sequence[str] | None = None, surroundings: Surroundings | None = None) -> int:
    """
    Run the command line, and end with its exit code.

    :param surroundings: hosts answered by this machine, for the tests and the
        demo; there is no option or setting for it.
    """
    try:
        from privacyaudit.quiet import be_quiet

        be_quiet()
        ended = root.main(
            args=list(arguments) if arguments is not None else None,
            prog_name="privacyaudit",
            standalone_mode=False,
            obj=surroundings,
        )
        code = ended if isinstance(ended, int) else 0
    except (click.Abort, KeyboardInterrupt):
        click.echo(stopped(sys.argv[1:] if arguments is None else arguments), err=True)
        code = STOPPED
    except click.exceptions.NoArgsIsHelpError as fault:  # a group alone: its help
        fault.show()
        code = fault.exit_code
    except click.ClickException as fault:
        from privacyaudit.cli.mistyped import plainly

        for line in plainly(fault):
            click.echo(line, err=True)
        code = fault.exit_code
    except OSError as fault:
        if fault.errno not in FULL:
            raise
        click.echo(
            _("There is no space left on this disk. Free some space, then try again."), err=True
        )
        code = NO_SPACE
    except PrivacyAuditError as fault:
        click.echo(fault.says, err=True)
        if fault.next_step:
            click.echo(fault.next_step, err=True)
        if fault.step is not None:
            from privacyaudit.cli.nextsteps import command_for

            click.echo(command_for(fault.step), err=True)
        code = fault.exit_code
    sys.exit(code)
