"""``privacyaudit serve``: the guided pages, in a browser on this machine only."""

from __future__ import annotations

import importlib
import importlib.util
import signal
import webbrowser
from pathlib import Path

import click

from privacyaudit.cli.showing import say
from privacyaudit.desk.audit import Surroundings
from privacyaudit.errors import MissingExtraError
from privacyaudit.extras import to_add
from privacyaudit.words import _


@click.command(
    help=_(
        "Open the guided pages in your browser, on this computer only.\n\n"
        "Nothing is kept unless you ask for it. Close it with Ctrl-C, or on its last page."
    )
)
@click.option("--no-browser", is_flag=True, help=_("Only say which file to open."))
@click.option(
    "--starter",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help=_("Write a file to double-click into this folder, such as your desktop. Then stop."),
)
@click.pass_obj
def serve(surroundings: Surroundings | None, no_browser: bool, starter: Path | None) -> None:
    """Serve the pages until the person closes them."""
    if starter is not None:
        from privacyaudit.desk import starter as starters

        say(_("Double-click this to open the pages: {path}").format(path=starters.write(starter)))
        return
    if any(importlib.util.find_spec(name) is None for name in ("flask", "waitress")):
        raise MissingExtraError(
            _("The guided pages need an optional part."),
            to_add("web"),
        )
    _end_as_ctrl_c_does()
    # By name: the command line and the pages are two faces, and neither stands on the other.
    here = importlib.import_module("privacyaudit.web.server").Serving(surroundings)
    try:
        say(_("If you are in danger, call 999 in the UK, or your own emergency number."), err=True)
        say(_("The pages open in your browser. Close them here with Ctrl-C."), err=True)
        if no_browser or not webbrowser.open(here.start_page.as_uri()):
            say(_("Open this file in your browser: {path}").format(path=here.start_page), err=True)
        here.run()
    except KeyboardInterrupt:
        pass
    finally:
        here.close()
    say(_("Closed. What you did not save is gone."), err=True)


def _end_as_ctrl_c_does() -> None:
    """Let the end of the terminal, or of the computer's session, close the pages and wipe them."""
    for name in ("SIGTERM", "SIGHUP"):  # the second is not on Windows
        if number := getattr(signal, name, None):
            signal.signal(number, signal.default_int_handler)
