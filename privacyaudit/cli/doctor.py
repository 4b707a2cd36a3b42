"""``privacyaudit doctor``: whether this computer has what is needed; sends nothing."""

from __future__ import annotations

import platform
import sys

import click

from privacyaudit import plugins
from privacyaudit.cli.showing import say
from privacyaudit.desk import doctor as desk
from privacyaudit.extras import to_add
from privacyaudit.version import VERSION
from privacyaudit.words import _


@click.command(help=_("See whether this computer has what is needed. Sends nothing."))
def doctor() -> None:
    """Print what is there, and what to do about what is not."""
    say(f"privacyaudit {VERSION}, Python {platform.python_version()}, {platform.system()}")
    good = desk.reader_works()
    say(
        _("Reading in a child process: {answer}").format(
            answer=_("works") if good else _("does not work")
        )
    )
    say(
        _("Checks: {sources} sources, {detectors} detectors, {rules} rules").format(
            sources=len(plugins.sources()),
            detectors=len(plugins.detectors()),
            rules=len(plugins.rules()),
        )
    )
    say(
        _("A browser that can make a PDF: {answer}").format(
            answer=_("yes") if desk.browser() else _("no")
        )
    )
    for extra, missing in desk.missing().items():
        answer = _("no. {how}").format(how=to_add(extra)) if missing else _("yes")
        say(_("Optional part '{extra}': {answer}").format(extra=extra, answer=answer))
    say(_("This says nothing about who else can see this device. We cannot tell that."))
    if not good:
        sys.exit(1)
