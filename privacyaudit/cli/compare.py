"""``privacyaudit compare``: the last two audits of a case side by side."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.cli.opening import on_case, open_case
from privacyaudit.cli.showing import say
from privacyaudit.words import _


@click.command(
    help=_(
        "Show the last two audits of CASE side by side. It says what is new, still there, "
        "gone or back. It also says what we could not check, and what you chose to leave."
    )
)
@on_case
def compare(folder: Path, code: bool) -> None:
    """Compare, in words."""
    from privacyaudit.compare import in_words
    from privacyaudit.desk import case as cases

    with open_case(folder, code) as opened:
        made = cases.compared(opened)
    for line in in_words(made).splitlines():
        say(line)
