"""A bar on a terminal while a run goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from privacyaudit.engine import Listen
from privacyaudit.model import Progress
from privacyaudit.words import _


@contextmanager
def progress(quiet: bool) -> Iterator[Listen | None]:
    """Give a listener that draws a bar on a terminal, and plain lines elsewhere stay silent."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True, no_color="NO_COLOR" in os.environ)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bar(*columns, console=console, transient=True) as bar:
        task = bar.add_task(_("Looking"), total=None)

        def listen(event: Progress) -> None:
            bar.update(
                task, total=max(event.total, event.done), completed=event.done,
                description=event.label[:40] or _("Looking"),
            )  # fmt: skip

        yield listen
