"""``privacyaudit compare``: the last two audits of a case side by side."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.cli.opening import on_case, open_case
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import say
from privacyaudit.words import _


@click.command(
    help=_(
        "Show the last two audits of CASE side by side. It says what is new, still there, "
        "gone or back. It also says what we could not check, and what you chose to leave."
    )
)
@on_case
@click.option("--to", default="", metavar="PATH", help=_("Write it with a chart, as a page."))
def compare(folder: Path, code: bool, to: str) -> None:
    """Compare in words, or as a page with a chart over all audits."""
    from privacyaudit.compare import in_words
    from privacyaudit.desk import case as cases

    with open_case(folder, code) as opened:
        made = cases.compared(opened)
        if to:
            from privacyaudit.desk.pages import changes_page
            from privacyaudit.desk.report import write_new

            page = changes_page(cases.course(opened), opened.id, today())
            path = write_new(Path(to), f"notes-{today().isoformat()}.html", page.encode())
            say(_("The page is here: {path}").format(path=path.absolute()), err=True)
            return
    for line in in_words(made).splitlines():
        say(line)
