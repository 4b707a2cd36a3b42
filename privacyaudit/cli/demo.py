"""``privacyaudit demo``: audit a made-up person, to see what this does."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.cli.progress import progress
from privacyaudit.cli.running import today, write
from privacyaudit.cli.showing import say, show_unlooked
from privacyaudit.desk import demo as desk
from privacyaudit.desk.report import check_place
from privacyaudit.reasons import how_many
from privacyaudit.words import _, ngettext


@click.command(
    help=_(
        "Audit a made-up person over a small web on this computer, and write the report.\n\n"
        "It is the same audit as a real one. Nothing leaves this computer."
    )
)
@click.option(
    "--to", default=".", metavar="PATH", help=_("Write the report to this file or folder.")
)
@click.option("--quiet", is_flag=True, help=_("Show no progress."))
def demo(to: str, quiet: bool) -> None:
    """Run the demo, and say what was found, what was avoided, and where the report is."""
    say(_("Marnie Quillfeather does not exist. Her pages are served on this computer only."))
    check_place(Path(to))
    with progress(quiet) as listen:
        done = desk.run(today(), listen)
    result, audit = done.result, done.audit
    say(
        _("Found {found} of the {seeded} details on her pages and files, of {kinds} kinds.").format(
            found=result.found, seeded=result.seeded, kinds=result.kinds
        )
    )
    for line in result.missed:
        say("  " + _("missed: {what}").format(what=line))
    say(
        _("Avoided {avoided} of {traps} things that only look like hers.").format(
            avoided=result.traps - len(result.caught), traps=result.traps
        )
    )
    for line in result.caught:
        say("  " + _("taken in by: {what}").format(what=line))
    others = sum(one.count for one in audit.unlisted)
    one, many = (
        "{count} detail of other people was passed over.",
        "{count} details of other people were passed over.",
    )
    say(ngettext(one, many, others).format(count=others))
    missed = how_many(audit.not_checked)
    one, many = (
        "{count} place was not checked, and the report says why.",
        "{count} places were not checked, and the report says why.",
    )
    say(ngettext(one, many, missed).format(count=missed))
    show_unlooked(audit.not_checked, steps=False)
    path = write(audit, to)
    say(_("The report is here: {path}").format(path=path.absolute()))
    if result.missed or result.caught:
        raise click.exceptions.Exit(1)
