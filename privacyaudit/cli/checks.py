"""``privacyaudit checks``: what we look for, where, and what each shares."""

from __future__ import annotations

import json

import click

from privacyaudit import plugins
from privacyaudit.cli.checking import by_hand, keys, table, test
from privacyaudit.cli.groups import Whole
from privacyaudit.cli.showing import NOTICE, say
from privacyaudit.desk import explaining
from privacyaudit.errors import InputError
from privacyaudit.words import _


@click.group(cls=Whole, help=_("List and explain the checks there are. Sends nothing."))
def checks() -> None:
    """Hold the commands about checks."""


@checks.command("list", help=_("List every source, detector and rule."))
@click.option("--json", "as_json", is_flag=True, help=_("Print it for a program to read."))
def list_them(as_json: bool) -> None:
    """Print one line a check."""
    rows = [("source", one.id, one.label, explaining.way(one)) for one in plugins.sources()]
    rows += [("detector", one.id, one.guidance.exposed, "") for one in plugins.detectors()]
    rows += [("rule", one.id, one.title, "") for one in plugins.rules()]
    if as_json:
        keys = ("check", "id", "label", "how")
        click.echo(json.dumps([dict(zip(keys, row, strict=True)) for row in rows], indent=2))
        return
    for check, title in (
        ("source", _("Sources: where we look")),
        ("detector", _("Detectors: what we look for")),
        ("rule", _("Rules: what exposures mean together")),
    ):
        found = [row for row in rows if row[0] == check]
        say(f"{title} ({len(found)})")
        for _check, name, label, way in found:
            say(f"  {name:<26} {label}{f'  [{way}]' if way else ''}")
        say()


@checks.command(help=_("Explain one check: what it does, what it shares, and why it matters."))
@click.argument("name", metavar="ID")
def show(name: str) -> None:
    """Print what there is to know about one check."""
    found = explaining.named(name)
    if found is None:
        raise InputError(
            _("There is no check with that name."), _("Type 'privacyaudit checks list'.")
        )
    say(found.id)
    if isinstance(found, plugins.Rule):
        say(found.title)
        return
    if isinstance(found, plugins.Source):
        say(found.label)
        say(_("Shares: {shares}.").format(shares=found.sends.rstrip(".")))
        say(explaining.whom(found))
        if found.templates and found.contacts:
            say(_("It opens only addresses of this form:"))
        for template in found.templates:
            say(f"  {template}")
        noticed = _("Could the other person notice? {answer}.").format(
            answer=_(NOTICE[found.could_notice])
        )
        say(" ".join(filter(None, (noticed, found.notice_why))))
        for line in explaining.caveats(found):
            say(line)
    if found.guidance is not None:
        say(found.guidance.exposed)
        say(found.guidance.why)
        for step in found.guidance.reduce:
            say(f"  - {step}")


for _command in (test, keys, by_hand, table):
    checks.add_command(_command)
