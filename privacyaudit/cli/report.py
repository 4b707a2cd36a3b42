"""``privacyaudit report``: write another set, or another form, of an audit's report."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from privacyaudit.cli.showing import say
from privacyaudit.desk import records
from privacyaudit.desk.report import FORMS, Form, write_form
from privacyaudit.report import SETS, Which
from privacyaudit.words import _


@click.command(
    help=_(
        "Write a report from RECORD, which 'privacyaudit audit --record' kept.\n\n"
        "RECORD is a file, or - for standard input. "
        "It holds labels for your details, and the addresses of your pages. "
        "It can name large sites that had a leak, and sites where you have an account. "
        "The set 'me' has the least detail, 'helper' has more, and 'police' has the record "
        "without advice."
    )
)
@click.argument("record", metavar="RECORD", type=click.Path(allow_dash=True))
@click.option("--for", "which", type=click.Choice(SETS), default="me", help=_("Whom it is for."))
@click.option(
    "--as", "form", type=click.Choice(FORMS), default="html", help=_("The form it is written in.")
)
@click.option("--large-print", is_flag=True, help=_("Print at 18 points (html and pdf)."))
@click.option("--to", default=".", metavar="PATH", help=_("Write it to this file or folder."))
def report(record: str, which: Which, form: Form, large_print: bool, to: str) -> None:
    """Write one form of one set."""
    if record == "-":
        audit = records.read(sys.stdin.buffer.read())
    else:
        audit = records.read_file(Path(record))
    path = write_form(audit, Path(to), which, form, large=large_print)
    say(_("The report is here: {path}").format(path=path.absolute()), err=True)
