"""``privacyaudit doctor``: whether this computer has what is needed; sends nothing."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys

import click

from privacyaudit import plugins
from privacyaudit.cli.showing import say
from privacyaudit.extras import to_add
from privacyaudit.model import Detail, DetailKind, Document, Match, Person
from privacyaudit.version import VERSION
from privacyaudit.words import _

EXTRAS = {
    "case": ("sqlcipher3", "argon2", "pyrage"),
    "files": ("PIL", "exifread", "pypdf"),
    "web": ("flask", "waitress"),
    "pdf": ("weasyprint",),
}
"""What each optional part needs, by the name it is imported under."""


@click.command(help=_("See whether this computer has what is needed. Sends nothing."))
def doctor() -> None:
    """Print what is there, and what to do about what is not."""
    say(f"privacyaudit {VERSION}, Python {platform.python_version()}, {platform.system()}")
    good = _reader_works()
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
    browser = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
    )
    say(
        _("A browser that can make a PDF: {answer}").format(answer=_("yes") if browser else _("no"))
    )
    for extra, modules in EXTRAS.items():
        missing = [name for name in modules if importlib.util.find_spec(name) is None]
        answer = _("yes") if not missing else _("no. {how}").format(how=to_add(extra))
        say(_("Optional part '{extra}': {answer}").format(extra=extra, answer=answer))
    say(_("This says nothing about who else can see this device. We cannot tell that."))
    if not good:
        sys.exit(1)


def _reader_works() -> bool:
    from privacyaudit.desk.audit import reading

    person = Person(details=(Detail(DetailKind.EMAIL, "avery.sample@example.com"),))
    with reading(person) as read:
        seen = read(Document(b"<p>avery.sample@example.com</p>", "text/html"))
    return [one.match for one in seen.sightings] == [Match.CONFIRMED]
